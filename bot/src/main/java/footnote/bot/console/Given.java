package footnote.bot.console;

import footnote.corpus.PartialDate;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.cli.Option;
import org.jspecify.annotations.Nullable;

/// What the arguments give to a verb. Where an option was not given it is null, or what is meant otherwise.
///
/// @param command the program and the verb, whose help tells more
/// @param options those that were given; the first of a name counts
/// @param words the arguments that belong to no option
record Given(String command, List<Option> options, List<String> words) {
    boolean has(String name) {
        return option(name) != null;
    }

    @Nullable
    String text(String name) {
        var option = option(name);
        return option == null ? null : option.getValue();
    }

    @Nullable
    Path path(String name) {
        var text = text(name);
        return text == null ? null : path("--" + name + ": ", text);
    }

    /// The first of the words as a path; null where there is none.
    @Nullable
    Path path() {
        return words.isEmpty() ? null : path("", words.getFirst());
    }

    private Path path(String before, String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw Usage.stop(before + "'" + text + "' is not a path", command);
        }
    }

    @Nullable
    PartialDate date(String name) {
        var text = text(name);
        try {
            return text == null ? null : PartialDate.parse(text);
        } catch (IllegalArgumentException e) {
            throw wrong(name, String.valueOf(e.getMessage()));
        }
    }

    /// A number from 1 to the most there may be.
    int number(String name, int most, int otherwise) {
        var text = text(name);
        if (text == null) return otherwise;
        int number = integer(name, text);
        if (number < 1 || number > most)
            throw Stop.usage("--" + name + " must be from 1 to " + most + ", not " + number + ".");
        return number;
    }

    private int integer(String name, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw wrong(name, "'" + text + "' is not an integer");
        }
    }

    /// What is given as NAME=FIGURE, as often as it is.
    Map<String, Double> figures(String name) {
        var figures = new LinkedHashMap<String, Double>();
        for (var option : options) {
            if (!option.getLongOpt().equals(name)) continue;
            var text = option.getValue();
            int sign = text.indexOf('=');
            if (sign < 0) throw wrong(name, "'" + text + "' is not " + option.getArgName());
            figures.put(text.substring(0, sign), figure(name, text.substring(sign + 1)));
        }
        return figures;
    }

    private double figure(String name, String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw wrong(name, "'" + text + "' is not a number");
        }
    }

    private @Nullable Option option(String name) {
        for (var option : options) if (option.getLongOpt().equals(name)) return option;
        return null;
    }

    private Stop wrong(String name, String why) {
        return Usage.stop("--" + name + ": " + why, command);
    }
}
