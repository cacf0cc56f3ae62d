package footnote.bot.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.ParseException;
import org.jspecify.annotations.Nullable;

/// Understands the arguments: finds the verb, and runs it with what is given to it. The options of every verb
/// may stand before it too; one that stands in both places counts as it stands after it.
final class Arguments {
    private static final String PROGRAM = "footnote";

    private final String[] all;
    private final Footnote footnote;
    private String command = PROGRAM;

    /// Null until it is found.
    private @Nullable Verb verb;

    Arguments(String[] all, Footnote footnote) {
        this.all = all;
        this.footnote = footnote;
    }

    /// Runs the verb, or prints the help or the version.
    ///
    /// @return the exit code
    int run() throws Exception {
        var given = understood();
        if (given == null || given.has("help")) {
            footnote.screen.print(help());
            return 0;
        }
        if (given.has("version")) {
            footnote.screen.print(Footnote.version());
            return 0;
        }
        if (verb == null) {
            footnote.screen.note(help().strip());
            return Stop.USAGE;
        }
        footnote.take(given);
        return verb.run(given);
    }

    private String help() {
        var help = new Help(footnote.screen);
        return verb == null ? help.ofProgram(command, footnote) : help.ofVerb(command, verb);
    }

    /// Null where something is wrong with the arguments, but among them there is the wish for help.
    private @Nullable Given understood() {
        try {
            return given();
        } catch (Stop stop) {
            var arguments = List.of(all);
            if (arguments.contains("--help") || arguments.contains("-h")) return null;
            throw stop;
        }
    }

    private Given given() {
        var known = Footnote.options(new Known());
        var before = parsed(all, known, true);
        var rest = before.getArgs();
        var found = rest.length == 0 ? null : Verbs.find(rest[0], all[0].equals(rest[0]), footnote);
        if (found == null) checkVerb(rest, before, known);
        if (found == null) return new Given(command, List.of(before.getOptions()), List.of());
        verb = found;
        command = PROGRAM + " " + rest[0];
        return given(found, Arrays.copyOfRange(rest, 1, rest.length), before);
    }

    /// Why there is no verb, if there is more to say than the usage.
    private void checkVerb(String[] rest, CommandLine before, Known known) {
        for (var option : before.getOptions())
            if (option.hasArg() && Verbs.NAMES.contains(option.getValue()))
                throw Usage.stop(Usage.missing(option) + ", before '" + option.getValue() + "'", command);
        if (rest.length == 0) return;
        var name = rest[0];
        throw Usage.stop(
                name.startsWith("-") && name.length() > 1
                        ? Usage.unknown(name, known)
                        : "There is no verb '" + name + "'",
                command);
    }

    private Given given(Verb found, String[] rest, CommandLine before) {
        var known = new Known();
        found.addOptions(known);
        var line = parsed(rest, Footnote.options(known), false);
        var words = line.getArgs();
        int most = found.words().most();
        if (words.length > most) throw Usage.stop("'" + words[most] + "' is one argument too many", command);
        var options = new ArrayList<>(List.of(line.getOptions()));
        options.addAll(List.of(before.getOptions()));
        return new Given(command, options, List.of(words));
    }

    /// @param toVerb to stop at the first argument that is no option
    private CommandLine parsed(String[] arguments, Known known, boolean toVerb) {
        var parser = DefaultParser.builder()
                .setAllowPartialMatching(false)
                .setStripLeadingAndTrailingQuotes(false)
                .get();
        try {
            var line = parser.parse(known, arguments, toVerb);
            checkOnce(line.getOptions());
            return line;
        } catch (ParseException e) {
            throw Usage.stop(Usage.said(e, known), command);
        }
    }

    private void checkOnce(Option[] options) {
        for (int i = 1; i < options.length; i++)
            for (int j = 0; j < i; j++)
                if (options[i].equals(options[j]) && !Known.isRepeated(options[i]))
                    throw Usage.stop("--" + options[i].getLongOpt() + " may be given only once", command);
    }
}
