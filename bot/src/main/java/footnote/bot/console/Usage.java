package footnote.bot.console;

import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/// What was wrong with the arguments, in one sentence.
final class Usage {
    private Usage() {}

    /// @param said the sentence, without its full stop
    /// @param command whose help tells more
    static Stop stop(String said, String command) {
        return Stop.usage(Clean.line(said) + "; see '" + command + " --help'.");
    }

    /// What the library found wrong.
    static String said(ParseException e, Known known) {
        return switch (e) {
            case UnrecognizedOptionException unknown -> unknown(unknown.getOption(), known);
            case MissingArgumentException missing -> missing(missing.getOption());
            default -> "The arguments are wrong: " + e.getMessage();
        };
    }

    /// What to say to an option without a value.
    static String missing(Option option) {
        return "--" + option.getLongOpt() + " needs a value: " + option.getArgName();
    }

    /// What to say to an option that cannot be given like this.
    static String unknown(String written, Known known) {
        int sign = written.indexOf('=');
        if (sign < 1) return "There is no option " + written;
        var name = written.substring(0, sign);
        return known.hasLongOption(name) || known.hasShortOption(name.substring(1))
                ? name + " takes no value"
                : "There is no option " + written;
    }
}
