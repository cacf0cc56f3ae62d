package footnote.answer.text;

import footnote.corpus.Span;
import java.text.Normalizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A text in which quotes are looked up: white space, quotation marks, dashes, ligatures and invisible
/// characters are made alike, nothing else, and every place is mapped back to the text as it stands.
/// Immutable.
public final class Verbatim {
    private final String folded;
    private final int[] starts;
    private final int[] ends;

    private Verbatim(Fold fold) {
        this.folded = fold.out.toString();
        this.starts = fold.starts;
        this.ends = fold.ends;
    }

    public static Verbatim of(String text) {
        var fold = new Fold(text);
        for (int i = 0; i < text.length(); i++) fold.add(text.charAt(i), i);
        return new Verbatim(fold);
    }

    /// The text as it is compared; runs of white space are one space and there is none at the ends.
    public static String fold(String text) {
        return of(text).folded.strip();
    }

    /// Where a quote stands in this text as one contiguous stretch that does not cut a word or a number;
    /// null where it does not. Quotation marks and dots of omission around the quote are not counted as
    /// part of it.
    ///
    /// @return offsets into the text this was made of
    public @Nullable Span find(String quote) {
        var sought = fold(quote);
        var found = locate(sought);
        return found != null ? found : locate(bare(sought));
    }

    /// Whether a quote stands here.
    public boolean holds(String quote) {
        return find(quote) != null;
    }

    private @Nullable Span locate(String sought) {
        if (sought.isEmpty()) return null;
        for (int at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + 1)) {
            int end = at + sought.length();
            if (!cuts(at) && !cuts(end)) return new Span(starts[at], ends[end - 1]);
        }
        return null;
    }

    /// Whether a border at `at` would cut a word or a number in two.
    private boolean cuts(int at) {
        if (at <= 0 || at >= folded.length()) return false;
        char before = folded.charAt(at - 1);
        char after = folded.charAt(at);
        if (Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after)) return true;
        if (Character.isSurrogatePair(before, after)) return true;
        if (isJoint(before) && at > 1) return Character.isDigit(folded.charAt(at - 2)) && Character.isDigit(after);
        if (isJoint(after) && at + 1 < folded.length())
            return Character.isDigit(before) && Character.isDigit(folded.charAt(at + 1));
        return false;
    }

    private static boolean isJoint(char c) {
        return c == ',' || c == '.' || c == ':';
    }

    private static String bare(String folded) {
        int from = 0;
        int to = folded.length();
        while (from < to && isMargin(folded.charAt(from))) from++;
        while (to > from && isMargin(folded.charAt(to - 1))) to--;
        return folded.substring(from, to);
    }

    private static boolean isMargin(char c) {
        return c == '\'' || c == '.' || c == ' ' || c == '[' || c == ']';
    }

    static boolean isSingleQuote(char c) {
        return switch (c) {
            case '\'',
                    '\u2018',
                    '\u2019',
                    '\u201a',
                    '\u201b',
                    '\u2032',
                    '\u00b4',
                    '`',
                    '\u2039',
                    '\u203a',
                    '\u02bc',
                    '\uff07' -> true;
            default -> false;
        };
    }

    static boolean isDoubleQuote(char c) {
        return switch (c) {
            case '"',
                    '\u201c',
                    '\u201d',
                    '\u201e',
                    '\u201f',
                    '\u00ab',
                    '\u00bb',
                    '\u2033',
                    '\u301d',
                    '\u301e',
                    '\uff02' -> true;
            default -> false;
        };
    }

    static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212' || c == '\ufe58' || c == '\uff0d';
    }

    static boolean isInvisible(char c) {
        return c == '\u00ad' || (c >= '\u200b' && c <= '\u200f') || c == '\u2060' || c == '\ufeff';
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static final class Fold {
        final StringBuilder out;
        int[] starts;
        int[] ends;

        Fold(String text) {
            out = new StringBuilder(text.length());
            starts = new int[text.length() + 8];
            ends = new int[text.length() + 8];
        }

        void add(char c, int at) {
            if (isInvisible(c)) return;
            if (isSpace(c)) space(at);
            else if (isSingleQuote(c) || isDoubleQuote(c)) quote(at);
            else if (isDash(c)) put('-', at);
            else if (c == '\u2026') put("...", at);
            else if (c >= '\ufb00' && c <= '\ufb06')
                put(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC), at);
            else if (Character.getType(c) == Character.NON_SPACING_MARK) mark(c, at);
            else put(c, at);
        }

        /// Of two quotation marks in a row ('' for ") one is kept.
        private void quote(int at) {
            if (endsWith('\'')) ends[out.length() - 1] = at + 1;
            else put('\'', at);
        }

        private void space(int at) {
            if (!endsWith(' ')) put(' ', at);
        }

        private boolean endsWith(char c) {
            return !out.isEmpty() && out.charAt(out.length() - 1) == c;
        }

        /// A letter and its accent are the same text as the accented letter.
        private void mark(char c, int at) {
            if (out.isEmpty()) return;
            var joined = Normalizer.normalize("" + out.charAt(out.length() - 1) + c, Normalizer.Form.NFC);
            if (joined.length() == 1) {
                out.setCharAt(out.length() - 1, joined.charAt(0));
                ends[out.length() - 1] = at + 1;
            } else put(c, at);
        }

        private void put(String s, int at) {
            for (int i = 0; i < s.length(); i++) put(s.charAt(i), at);
        }

        private void put(char c, int at) {
            if (out.length() == starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
                ends = Arrays.copyOf(ends, ends.length * 2);
            }
            starts[out.length()] = at;
            ends[out.length()] = at + 1;
            out.append(c);
        }
    }
}
