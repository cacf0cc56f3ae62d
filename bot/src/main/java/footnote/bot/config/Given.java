package footnote.bot.config;

import java.nio.file.Path;
import java.util.List;

/// A value that somebody set, not yet understood.
///
/// @param values what was written: one for a plain value, any number for a list
/// @param list whether it was written as a list
/// @param origin where: `config/footnote.yaml:12`, or a variable's name
/// @param base what a relative path is relative to
record Given(List<String> values, boolean list, String origin, Path base) {
    static Given plain(String value, String origin, Path base) {
        return new Given(List.of(value), false, origin, base);
    }

    boolean isBlank() {
        return values.stream().allMatch(String::isBlank);
    }

    String text() {
        return String.join(", ", values).strip();
    }
}
