package footnote.answer.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A key. It is never printed: [#toString] hides it, and [#hiddenIn] takes it out of what others say.
///
/// @param value never blank
public record Secret(String value) {
    public Secret {
        if (value.isBlank()) throw new IllegalArgumentException("a key is not blank");
    }

    /// The key in the variable `name`, or in the file that the variable `name_FILE` names (for container secrets),
    /// without white space around it; null where neither variable is set.
    ///
    /// @throws IllegalArgumentException where both are set, or the file cannot be read or is empty; says what to do
    public static @Nullable Secret from(Map<String, String> environment, String name) {
        var direct = environment.getOrDefault(name, "").strip();
        var file = environment.getOrDefault(name + "_FILE", "").strip();
        if (!direct.isEmpty() && !file.isEmpty())
            throw new IllegalArgumentException("set " + name + " or " + name + "_FILE, not both");
        if (!file.isEmpty()) return inFile(name + "_FILE", Path.of(file));
        return direct.isEmpty() ? null : new Secret(direct);
    }

    private static Secret inFile(String variable, Path file) {
        try {
            var value = Files.readString(file).strip();
            if (value.isEmpty()) throw new IllegalArgumentException(variable + ": " + file + " is empty");
            return new Secret(value);
        } catch (IOException e) {
            throw new IllegalArgumentException(variable + ": cannot read " + file, e);
        }
    }

    /// The text with every occurrence of the key replaced.
    public String hiddenIn(String text) {
        return text.replace(value, "(key)");
    }

    @Override
    public String toString() {
        return "(key)";
    }
}
