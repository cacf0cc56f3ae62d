package footnote.bot.console;

import java.util.Map;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/// The options that may be given, in the order in which the help lists them. Each is known by its whole name
/// only: the library would take `-json` for `--json`.
final class Known extends Options {
    /// One that is given or not.
    Known flag(String name, String description) {
        addOption(Option.builder().longOpt(name).desc(description).get());
        return this;
    }

    /// One that is given or not, and has a letter too.
    Known flag(String letter, String name, String description) {
        addOption(Option.builder(letter).longOpt(name).desc(description).get());
        return this;
    }

    /// One with a value, given once.
    ///
    /// @param label what stands for the value in the help
    Known value(String name, String label, String description) {
        addOption(Option.builder()
                .longOpt(name)
                .hasArg()
                .argName(label)
                .desc(description)
                .get());
        return this;
    }

    /// One that is given for each name that is to have a figure.
    Known figures(String name, String description) {
        addOption(Option.builder()
                .longOpt(name)
                .hasArg()
                .argName("NAME=FIGURE")
                .type(Map.class)
                .desc(description)
                .get());
        return this;
    }

    /// Whether an option may be given more than once.
    static boolean isRepeated(Option option) {
        return option.getType() == Map.class;
    }

    @Override
    public boolean hasLongOption(String written) {
        return written.startsWith("--") && super.hasLongOption(written);
    }

    @Override
    public boolean hasShortOption(String letter) {
        return letter.length() == 1 && super.hasShortOption(letter);
    }
}
