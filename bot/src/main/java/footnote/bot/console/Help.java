package footnote.bot.console;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.Option;

/// What `--help` prints, as wide as the screen.
final class Help {
    private static final String DESCRIPTION =
            "Answers from your documents, every sentence with a footnote that anyone can check.";
    private static final String EXIT_CODES =
            "Exit codes: 0 answered, 1 honest refusal (ask, trace), 2 bad usage or configuration, 3 failure.";

    /// Columns where the text goes to no terminal.
    private static final int USUAL = 80;

    /// Columns that an option with the label of its value may need in the usage.
    private static final int LONGEST = 30;

    private final Screen screen;
    private final int width;

    /// A line of a list: what can be written, and what it means.
    private record Row(String label, String meaning) {}

    Help(Screen screen) {
        this.screen = screen;
        this.width = screen.isLimited() ? screen.width() : USUAL;
    }

    /// Which verbs there are.
    ///
    /// @param command the program
    String ofProgram(String command, Footnote footnote) {
        var options = Footnote.options(new Known());
        var rows = new ArrayList<Row>();
        for (var name : Verbs.NAMES) {
            var verb = Verbs.find(name, false, footnote);
            if (verb != null) rows.add(new Row("  " + name, verb.description()));
        }
        return usage(command, List.copyOf(options.getOptions()), "VERB")
                + Wrap.at(width, "", "", DESCRIPTION)
                + list("Verbs:", rows)
                + list("Options of every verb:", rows(options))
                + "\n"
                + Wrap.at(width, "", "", "'" + command + " VERB --help' shows what else a verb can be told.")
                + Wrap.at(width, "", "", EXIT_CODES);
    }

    /// What a verb can be told.
    ///
    /// @param command the program and the verb
    String ofVerb(String command, Verb verb) {
        var own = new Known();
        verb.addOptions(own);
        var general = Footnote.options(new Known());
        var words = verb.words();
        var options = new ArrayList<>(own.getOptions());
        options.addAll(general.getOptions());
        var rows = new ArrayList<Row>();
        if (words.most() > 0) rows.add(new Row("  " + words.label(), words.description()));
        rows.addAll(rows(own));
        return usage(command, options, words.label())
                + Wrap.at(width, "", "", verb.description())
                + list("", rows)
                + list("Options of every verb:", rows(general))
                + "\n"
                + Wrap.at(width, "", "", EXIT_CODES);
    }

    private String usage(String command, List<Option> options, String words) {
        var before = "Usage: " + command + " ";
        var out = new StringBuilder();
        for (var option : options) {
            out.append('[').append(name(option)).append(']');
            out.append(Known.isRepeated(option) ? "... " : " ");
        }
        var all = out.append(words).toString().strip();
        return width - before.length() < LONGEST
                ? before.strip() + "\n" + Wrap.at(width, "  ", "  ", all)
                : Wrap.at(width, before, " ".repeat(before.length()), all);
    }

    private static List<Row> rows(Known options) {
        var rows = new ArrayList<Row>();
        for (var option : options.getOptions()) {
            var letter = option.getOpt() == null ? "      " : "  -" + option.getOpt() + ", ";
            rows.add(new Row(letter + name(option), option.getDescription()));
        }
        return rows;
    }

    private static String name(Option option) {
        return "--" + option.getLongOpt() + (option.hasArg() ? "=" + option.getArgName() : "");
    }

    /// What does not fit beside its meaning stands above it.
    private String list(String heading, List<Row> rows) {
        if (rows.isEmpty()) return "";
        int column = 0;
        for (var row : rows) column = Math.max(column, row.label().length() + 2);
        column = Math.min(column, width / 2 - 2);
        var indent = " ".repeat(column);
        var out = new StringBuilder("\n");
        if (!heading.isEmpty()) out.append(heading).append('\n');
        for (var row : rows) {
            int room = column - row.label().length();
            var label = screen.bold(row.label());
            if (room < 2) out.append(label).append('\n');
            out.append(Wrap.at(width, room < 2 ? indent : label + " ".repeat(room), indent, row.meaning()));
        }
        return out.toString();
    }
}
