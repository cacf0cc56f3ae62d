package footnote.bot;

import footnote.bot.console.Footnote;
import footnote.bot.console.Screen;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Starts the program.
public final class Main {
    /// Kept, since a logger that nobody keeps loses its level.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private Main() {}

    /// Runs a verb and ends the process with its exit code.
    public static void main(String[] args) {
        quiet(args);
        var out = stream(FileDescriptor.out);
        var err = stream(FileDescriptor.err);
        System.setErr(err);
        System.exit(Footnote.run(args, Screen.detect(System.in, out, err, System.getenv()), System.getenv()));
    }

    /// Runs a verb with plain streams.
    ///
    /// @return the exit code
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        return Footnote.run(args, Screen.plain(in, out, err), System.getenv());
    }

    /// Only `serve` logs. The others speak to a person, and would pay for the logger at each start.
    private static void quiet(String[] args) {
        // It recommends a module that would slow every start; the index is searched without it.
        LUCENE.setLevel(Level.SEVERE);
        if (args.length > 0 && args[0].equals("serve")) return;
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 13), false, StandardCharsets.UTF_8);
    }
}
