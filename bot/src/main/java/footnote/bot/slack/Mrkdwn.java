package footnote.bot.slack;

import footnote.bot.layout.Markup;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Slack's markup: making any text show as it is written, and reading what people wrote.
///
/// Slack knows no escape for its signs of formatting. A space of no width after one keeps it from opening
/// anything; `&`, `<` and `>` are written as entities, which also takes the life out of every mention and link.
final class Mrkdwn implements Markup {
    static final Mrkdwn MARKUP = new Mrkdwn();
    private static final char NOTHING = '\u200b';
    private static final int WORDS_OF_A_LINK = 400;
    private static final Pattern WHITE = Pattern.compile("\\s+");
    private static final Pattern NAMED = Pattern.compile("<([#!])?([^<>|]*)(?:\\|([^<>]*))?>");
    private static final Pattern PERSON = Pattern.compile("<@[A-Z0-9]+(?:\\|[^<>]*)?>");

    private Mrkdwn() {}

    @Override
    public String escape(String text, int most) {
        var line = fold(text);
        int whole = fitting(line, most);
        if (whole == line.length()) return written(line);
        return written(line.substring(0, fitting(line, most - 1))) + "…";
    }

    @Override
    public List<String> pieces(String text, int most) {
        var pieces = new ArrayList<String>();
        var rest = fold(text);
        while (!rest.isEmpty()) {
            int end = fitting(rest, most);
            pieces.add(written(rest.substring(0, end)));
            rest = rest.substring(end).strip();
        }
        return pieces;
    }

    @Override
    public String strong(String escaped) {
        return "*" + escaped + "*";
    }

    @Override
    public String link(String words, @Nullable String url, int most) {
        var label = escape(words, WORDS_OF_A_LINK);
        if (url == null || !(url.startsWith("https://") || url.startsWith("http://"))) return label;
        var safe = safe(url);
        return safe.length() > most ? label : "<" + safe + "|" + label + ">";
    }

    private static String fold(String text) {
        return WHITE.matcher(text.strip()).replaceAll(" ");
    }

    private static String written(String line) {
        var out = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) out.append(written(line, i));
        return out.toString();
    }

    private static String written(String line, int i) {
        char c = line.charAt(i);
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            // at the start it would still make a quotation
            case '>' -> i == 0 ? NOTHING + "&gt;" : "&gt;";
            case '*', '_', '~', '`' -> "" + c + NOTHING;
            // `:owl:` would become a picture
            case ':' -> i + 1 < line.length() && isOfAName(line.charAt(i + 1)) ? ":" + NOTHING : ":";
            default -> "" + c;
        };
    }

    private static boolean isOfAName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '+' || c == '-';
    }

    /// How much of a line fits, as it is written: all of it, or up to a word's end in the second half; never half
    /// a character.
    private static int fitting(String line, int most) {
        int length = 0;
        int i = 0;
        for (; i < line.length(); i++) {
            length += written(line, i).length();
            if (length > most) break;
        }
        if (i == line.length()) return i;
        int word = line.lastIndexOf(' ', i);
        if (word > i / 2) return word;
        return i > 1 && Character.isLowSurrogate(line.charAt(i)) ? i - 1 : i;
    }

    /// The address with everything percent-encoded that could end it early.
    private static String safe(String url) {
        var out = new StringBuilder(url.length());
        for (byte b : url.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b > ' ' && b < 127 && "<>|\"`*~".indexOf(b) < 0;
            if (b == '&') out.append("&amp;");
            else if (plain) out.append((char) b);
            else out.append(String.format("%%%02X", b & 0xff));
        }
        return out.toString();
    }

    /// What somebody wrote, as plain text: people left out, links and channels by their names.
    static String read(String text) {
        var named = NAMED.matcher(PERSON.matcher(text).replaceAll(" "));
        var plain = named.replaceAll(m -> {
            var sign = m.group(1) == null ? "" : m.group(1);
            var words = m.group(3) == null || m.group(3).isEmpty() ? m.group(2) : m.group(3);
            return java.util.regex.Matcher.quoteReplacement(sign.equals("!") ? " " : sign + words);
        });
        return plain.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .strip();
    }
}
