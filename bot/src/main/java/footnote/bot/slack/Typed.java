package footnote.bot.slack;

import footnote.bot.chat.Asked;
import footnote.retrieval.Filter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What stands behind a command: words, and in front of or between them how they are meant. `private:` makes the
/// answer the asker's own; `from:2026-01`, `to:2026` and `document:prices.txt` (with a name of several words in
/// quotation marks) narrow it.
///
/// @param words what is left without these
record Typed(String words, Filter filter, boolean alone) {
    private static final Pattern ALONE = Pattern.compile("(?i)(?<!\\S)private:(?=\\s|$)");

    /// @throws IllegalArgumentException where a date is none, in words for the asker
    static Typed parse(String text) {
        var rest = text.replace('“', '"').replace('”', '"');
        var from = value(rest, "from");
        var to = value(rest, "to");
        var document = value(rest, "document");
        boolean alone = ALONE.matcher(rest).find();
        var words = ALONE.matcher(rest).replaceAll(" ");
        for (var key : new String[] {"from", "to", "document"})
            words = option(key).matcher(words).replaceAll(" ");
        boolean limited = alone || from != null || to != null || document != null;
        return new Typed(
                limited ? words.replaceAll("\\s+", " ").strip() : text.strip(),
                Asked.filter(from, to, document),
                alone);
    }

    private static Pattern option(String key) {
        return Pattern.compile("(?i)(?<!\\S)" + key + ":(?:\"([^\"]*)\"|(\\S+))");
    }

    private static @Nullable String value(String text, String key) {
        var found = option(key).matcher(text);
        if (!found.find()) return null;
        return found.group(1) != null ? found.group(1) : found.group(2);
    }
}
