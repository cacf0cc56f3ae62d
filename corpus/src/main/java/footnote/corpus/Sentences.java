package footnote.corpus;

import java.util.ArrayList;
import java.util.List;

/// Where the sentences of a text are. The rules are our own, not those of `BreakIterator`, so that the same text
/// has the
/// same sentences on every JDK: abbreviations, initials, decimals, ellipses, quotations, tokenised text (`2014 .
/// The`) and scripts without capitals or without spaces are all looked at here.
public final class Sentences {
    /// A "sentence" that goes on for longer is a file without punctuation and is cut at white space.
    static final int LONGEST = 1_500;

    private static final String FINAL = ".?!…。！？｡؟۔।";

    /// These need no white space after them.
    private static final String WIDE = "。！？｡";

    private static final String CLOSING = "\"'”’»›)]}」』】）";

    private Sentences() {}

    /// The sentences of `text` within `range`, in order, without white space at their ends; together they are
    /// all of the range that is not white space. A line break counts as a space. None is longer than 1,500
    /// characters.
    public static List<Span> in(String text, Span range) {
        var sentences = new ArrayList<Span>();
        var boundary = new Boundary(text, range);
        int from = range.start();
        for (int i = range.start(); i < range.end(); i++) {
            if (FINAL.indexOf(text.charAt(i)) < 0) continue;
            int end = endOfMarks(text, i, range.end(), from);
            if (boundary.isAt(from, i, end)) {
                add(sentences, text, from, end);
                from = end;
            }
            i = end - 1;
        }
        add(sentences, text, from, range.end());
        return List.copyOf(sentences);
    }

    /// Past the run of final marks at `i` and the quotation marks, brackets and reference numbers that close
    /// with it.
    private static int endOfMarks(String text, int i, int limit, int from) {
        int end = i + 1;
        while (end < limit && (FINAL.indexOf(text.charAt(end)) >= 0 || CLOSING.indexOf(text.charAt(end)) >= 0)) end++;
        int number = pastReference(text, end, limit);
        return number > end ? number : pastDetachedQuote(text, end, limit, from);
    }

    /// Tokenised text puts the closing quotation marks after a space: one is closing if it is the second of its
    /// pair.
    private static int pastDetachedQuote(String text, int end, int limit, int from) {
        int at = end;
        while (at + 1 < limit && text.charAt(at) == ' ') {
            int to = at + 1;
            while (to < limit && (text.charAt(to) == '\'' || text.charAt(to) == '"')) to++;
            boolean alone = to > at + 1 && (to == limit || White.is(text.charAt(to)));
            if (!alone || (text.charAt(at + 1) == '"' && isOpening(text, from, at + 1))) return at;
            at = to;
        }
        return at;
    }

    private static boolean isOpening(String text, int from, int quote) {
        return text.substring(from, quote).chars().filter(c -> c == '"').count() % 2 == 0;
    }

    /// "… said.[3]" or "… said.[3][4]"
    private static int pastReference(String text, int end, int limit) {
        int at = end;
        while (at < limit && text.charAt(at) == '[') {
            int close = at + 1;
            while (close < limit && Character.isDigit(text.charAt(close))) close++;
            if (close == at + 1 || close >= limit || text.charAt(close) != ']') return at;
            at = close + 1;
        }
        return at;
    }

    private static void add(List<Span> sentences, String text, int from, int to) {
        var span = White.trim(text, from, to);
        while (span.length() > LONGEST) {
            int cut = span.start() + LONGEST;
            while (cut > span.start() + LONGEST / 2 && !White.is(text.charAt(cut))) cut--;
            if (!White.is(text.charAt(cut))) cut = span.start() + LONGEST;
            if (Character.isLowSurrogate(text.charAt(cut))) cut--;
            sentences.add(White.trim(text, span.start(), cut));
            span = White.trim(text, cut, span.end());
        }
        if (span.length() > 0) sentences.add(span);
    }

    static boolean needsNoSpace(char mark) {
        return WIDE.indexOf(mark) >= 0;
    }
}
