package footnote.bot.discord;

import footnote.bot.layout.Markup;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Discord's Markdown: making any text show as it is written, and reading it back.
final class Markdown {
    private static final String SPECIAL = "\\*_~`|<>[]#@";
    private static final Pattern WHITE = Pattern.compile("\\s+");

    /// For what is laid out.
    static final Markup MARKUP = new Markup() {
        @Override
        public String escape(String text, int most) {
            return Markdown.escape(text, most);
        }

        @Override
        public List<String> pieces(String text, int most) {
            return Markdown.pieces(text, most);
        }

        @Override
        public String link(String words, @Nullable String url, int most) {
            return Markdown.link(words, url, most);
        }

        @Override
        public String strong(String escaped) {
            return "**" + escaped + "**";
        }
    };

    private Markdown() {}

    /// One line that shows exactly these words: no formatting, no mention, no link, no list; white space folded.
    static String escape(String text) {
        return escapeLine(fold(text));
    }

    private static String fold(String text) {
        return WHITE.matcher(text.strip()).replaceAll(" ");
    }

    private static String escapeLine(String line) {
        var out = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            if (isSpecial(line, i)) out.append('\\');
            out.append(line.charAt(i));
        }
        return out.toString();
    }

    private static boolean isSpecial(String line, int i) {
        char c = line.charAt(i);
        // the colon of `https://`, without which nothing becomes a link
        if (c == ':') return line.startsWith("//", i + 1);
        return SPECIAL.indexOf(c) >= 0 || opensList(line, i, c);
    }

    /// The `-` or the `1.` that would make a line an entry of a list.
    private static boolean opensList(String line, int i, char c) {
        if (i == 0) return c == '-' || c == '+';
        if (c != '.') return false;
        for (int k = 0; k < i; k++) if (!Character.isDigit(line.charAt(k))) return false;
        return true;
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
        var line = fold(text);
        int whole = fitting(line, most);
        if (whole == line.length()) return escapeLine(line);
        return escapeLine(line.substring(0, fitting(line, most - 1))) + "…";
    }

    /// The whole text escaped, in pieces of at most so many characters that end after a word where they can.
    static List<String> pieces(String text, int most) {
        var pieces = new ArrayList<String>();
        var rest = fold(text);
        while (!rest.isEmpty()) {
            int end = fitting(rest, most);
            pieces.add(escapeLine(rest.substring(0, end)));
            rest = rest.substring(end).strip();
        }
        return pieces;
    }

    /// How much of a line fits, escaped: all of it, or up to a word's end in the second half; never half a
    /// character.
    private static int fitting(String line, int most) {
        int length = 0;
        int i = 0;
        for (; i < line.length(); i++) {
            length += isSpecial(line, i) ? 2 : 1;
            if (length > most) break;
        }
        if (i == line.length()) return i;
        int word = line.lastIndexOf(' ', i);
        if (word > i / 2) return word;
        return i > 1 && Character.isLowSurrogate(line.charAt(i)) ? i - 1 : i;
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
