package footnote.answer.model;

import java.util.Locale;
import java.util.regex.Pattern;

/// A model's words as one line of plain text: nothing in it can link, mention, format or hide.
final class PlainText {
    /// Longer than any sentence that a person wants to check.
    static final int MAX_SENTENCE = 1000;

    private static final Pattern TAG = Pattern.compile("<[/!@#?:a-zA-Z][^<>]{0,300}>|<(?=[/!@#?:a-zA-Z])");
    private static final Pattern MARKDOWN_LINK = Pattern.compile("!?\\[([^\\[\\]]{0,300})]\\([^()\\s]{0,2000}\\)");
    private static final Pattern URL = Pattern.compile(
            "(?i)\\b(?:[a-z][a-z0-9+.-]{1,20}://|www\\.|(?:javascript|vbscript):|mailto:(?=\\S)|(?:data|file):(?=[a-z/]+/))\\S*");
    private static final Pattern MENTION = Pattern.compile("(?<![\\p{L}\\p{N}])@(?=[\\p{L}\\p{N}_&!])");
    private static final Pattern MARKUP = Pattern.compile("\\*\\*|__|~~|\\|\\||`+");
    private static final Pattern LINE_START = Pattern.compile("^(?:[#>*+\\-•]+\\s+|-#\\s+)+");
    /// Control and format characters, among them those that turn the direction of writing or take no room.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+");

    private PlainText() {}

    /// The words without addresses, tags, mentions and markup, at most [#MAX_SENTENCE] characters; blank where
    /// nothing
    /// else was in it.
    static String of(String said) {
        var text = said.length() > MAX_SENTENCE ? said.substring(0, MAX_SENTENCE) : said;
        text = UNSEEN.matcher(text).replaceAll(" ");
        // Taking one thing out may put another together, as in "ht<b>tps://": until nothing is left to take.
        for (var before = ""; !text.equals(before); ) {
            before = text;
            text = once(text);
        }
        return text;
    }

    /// The pattern is slow to find nothing, which is nearly always what it finds.
    private static boolean mayHoldAddress(String text) {
        return text.indexOf(':') >= 0 || text.toLowerCase(Locale.ROOT).contains("www.");
    }

    private static String once(String said) {
        var text = MARKDOWN_LINK.matcher(said).replaceAll("$1");
        if (mayHoldAddress(text)) text = URL.matcher(text).replaceAll("");
        text = TAG.matcher(text).replaceAll("");
        text = MENTION.matcher(text).replaceAll("");
        text = MARKUP.matcher(text).replaceAll("");
        text = text.replaceAll("\\s+", " ").strip();
        return LINE_START.matcher(text).replaceFirst("").strip();
    }
}
