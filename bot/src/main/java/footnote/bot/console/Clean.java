package footnote.bot.console;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Takes from a text what would act on a terminal: escape sequences, control characters, changes of direction.
/// What a document says is shown; what it does is not.
final class Clean {
    /// Operating system commands and other strings up to their end, control sequences, and two-character escapes.
    private static final Pattern ESCAPES = Pattern.compile(
            "(?:\u001b[\\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\\\|\u009c)?"
                    + "|(?:\u001b\\[|\u009b)[0-?]*[ -/]*[@-~]?|\u001b[ -/]*[0-~]?");

    private static final Pattern CONTROLS =
            Pattern.compile("[\\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff&&[^\n\t]]");

    private Clean() {}

    /// For a text of several lines: line ends and tabs stay.
    static String text(String text) {
        return CONTROLS.matcher(ESCAPES.matcher(text).replaceAll("")).replaceAll("");
    }

    /// For one line: white space is folded. Null becomes empty.
    static String line(@Nullable String text) {
        return text == null ? "" : text(text).replaceAll("\\s+", " ").strip();
    }
}
