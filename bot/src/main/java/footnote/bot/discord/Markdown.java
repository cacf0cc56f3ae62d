package footnote.bot.discord;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Discord's Markdown: making any text show as it is written, and reading it back.
final class Markdown {
    private static final String SPECIAL = "\\*_~`|<>[]#@";

    private Markdown() {}

    /// One line that shows exactly these words: no formatting, no mention, no link, no list; white space folded.
    static String escape(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        var out = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (SPECIAL.indexOf(c) >= 0 || isLink(line, i) || opensList(line, i)) out.append('\\');
            out.append(c);
        }
        return out.toString();
    }

    /// The colon of `https://`, without which nothing becomes a link.
    private static boolean isLink(String line, int i) {
        return line.charAt(i) == ':' && line.startsWith("//", i + 1);
    }

    /// The `-` or the `1.` that would make a line an entry of a list.
    private static boolean opensList(String line, int i) {
        char c = line.charAt(i);
        if (i == 0) return c == '-' || c == '+';
        return c == '.' && line.chars().limit(i).allMatch(Character::isDigit);
    }

    /// The words that were [escaped][#escape].
    static String unescape(String escaped) {
        var out = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            boolean escapes = c == '\\' && i + 1 < escaped.length() && isPunctuation(escaped.charAt(i + 1));
            out.append(escapes ? escaped.charAt(++i) : c);
        }
        return out.toString();
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }

    /// The words escaped, in at most so many characters: what does not fit is cut after a word and ends with `…`.
    static String escape(String text, int most) {
        var whole = escape(text);
        if (whole.length() <= most) return whole;
        var line = text.strip().replaceAll("\\s+", " ");
        int cut = fitting(line, most - 1);
        return escape(line.substring(0, cut)) + "…";
    }

    /// The whole text escaped, in pieces of at most so many characters that end after a word where they can.
    static List<String> pieces(String text, int most) {
        var pieces = new ArrayList<String>();
        var rest = text.strip().replaceAll("\\s+", " ");
        while (!rest.isEmpty()) {
            int end = fitting(rest, most);
            pieces.add(escape(rest.substring(0, end)));
            rest = rest.substring(end).strip();
        }
        return pieces;
    }

    /// How much of a line fits, escaped; at least something.
    private static int fitting(String line, int most) {
        if (escape(line).length() <= most) return line.length();
        int low = 1;
        int high = Math.min(line.length(), most);
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (escape(line.substring(0, middle)).length() <= most) low = middle;
            else high = middle - 1;
        }
        int word = line.lastIndexOf(' ', low);
        int cut = word > low / 2 ? word : low;
        return cut > 1 && cut < line.length() && Character.isLowSurrogate(line.charAt(cut)) ? cut - 1 : cut;
    }

    /// A link with these words; the words alone where the address is none that can be linked, or a very long one.
    static String link(String words, @Nullable String url, int most) {
        if (url == null || !(url.startsWith("https://") || url.startsWith("http://"))) return escape(words);
        var safe = safe(url);
        return safe.length() > most ? escape(words) : "[" + escape(words) + "](<" + safe + ">)";
    }

    /// The address with everything percent-encoded that could end it early.
    private static String safe(String url) {
        var out = new StringBuilder(url.length());
        for (byte b : url.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b > ' ' && b < 127 && "<>()[]\\`\"|*".indexOf(b) < 0;
            if (plain) out.append((char) b);
            else out.append(String.format("%%%02X", b & 0xff));
        }
        return out.toString();
    }
}
