package footnote.bot.console;

import java.io.BufferedReader;
import java.io.Console;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/// Where the program reads and writes, and what that place can do.
///
/// @param colours whether `out` may have colours and links
/// @param bars whether `err` may have moving progress bars
/// @param dialogue whether a person types at `in` and reads at `out`
/// @param width columns to wrap at
public record Screen(
        InputStream in, PrintStream out, PrintStream err, boolean colours, boolean bars, boolean dialogue, int width) {
    /// Lines that go to another program are not wrapped.
    private static final int UNLIMITED = Integer.MAX_VALUE;

    /// Columns where a terminal does not tell.
    private static final int USUAL = 100;

    /// No terminal anywhere: plain text.
    public static Screen plain(InputStream in, PrintStream out, PrintStream err) {
        return new Screen(in, out, err, false, false, false, UNLIMITED);
    }

    /// What the launcher found out, which asks cheaper than this process could: the property
    /// `footnote.terminal` holds
    /// the ends that are terminals (`in,out,err`) and `footnote.columns` the width. Without them the JDK is
    /// asked.
    ///
    /// @param environment for `NO_COLOR` and `TERM`
    public static Screen detect(InputStream in, PrintStream out, PrintStream err, Map<String, String> environment) {
        var terminal = System.getProperty("footnote.terminal");
        if (terminal == null) {
            var all = Optional.ofNullable(System.console()).filter(Console::isTerminal);
            terminal = all.isPresent() ? "in,out,err" : "";
        }
        var dumb = "dumb".equals(environment.get("TERM"));
        var colours = terminal.contains("out")
                && !dumb
                && environment.getOrDefault("NO_COLOR", "").isEmpty();
        var width = terminal.contains("out") ? columns() : UNLIMITED;
        return new Screen(
                in,
                out,
                err,
                colours,
                terminal.contains("err") && !dumb,
                terminal.contains("in") && terminal.contains("out") && !dumb,
                width);
    }

    /// A terminal that does not know says 0.
    private static int columns() {
        int told = Integer.getInteger("footnote.columns", 0);
        return told <= 0 ? USUAL : Math.max(40, told);
    }

    /// Whether lines are to be wrapped at the width.
    boolean isLimited() {
        return width != UNLIMITED;
    }

    String bold(String text) {
        return styled("1", text);
    }

    String dim(String text) {
        return styled("2", text);
    }

    String red(String text) {
        return styled("31", text);
    }

    String green(String text) {
        return styled("32", text);
    }

    private String styled(String code, String text) {
        return colours && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }

    /// A text that opens an address where the terminal has links; only the web's addresses become one.
    String link(String text, String url) {
        if (!colours || !url.matches("https?://\\S+")) return text;
        return "\u001b]8;;" + url + "\u001b\\" + text + "\u001b]8;;\u001b\\";
    }

    /// Lines of standard input, as UTF-8.
    BufferedReader lines() {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    void print(String text) {
        out.print(text);
        if (!text.endsWith("\n")) out.print('\n');
        out.flush();
    }

    /// A line for the person at the console that is no part of the result.
    void note(String text) {
        out.flush();
        err.print(Clean.text(text) + "\n");
        err.flush();
    }
}
