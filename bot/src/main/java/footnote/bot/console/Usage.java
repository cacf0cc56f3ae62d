package footnote.bot.console;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What was wrong with the arguments, in one sentence.
final class Usage {
    private Usage() {}

    static String sentence(ParameterException e) {
        var command = e.getCommandLine().getCommandSpec().qualifiedName();
        return Clean.line(said(e)).replaceAll("\\.$", "") + "; see '" + command + " --help'.";
    }

    private static String said(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            var argument = unmatched.getUnmatched().getFirst();
            if (argument.startsWith("-")) return "There is no option " + argument;
            return isRoot(e.getCommandLine())
                    ? "There is no verb '" + argument + "'"
                    : "'" + argument + "' is one argument too many";
        }
        return e.getMessage() == null ? "The arguments are wrong" : e.getMessage();
    }

    private static boolean isRoot(CommandLine line) {
        return line.getParent() == null;
    }
}
