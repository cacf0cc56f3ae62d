package footnote.bot.eval;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// Whether words stand in a text, told independently of how the answer was made.
final class Quotes {
    private Quotes() {}

    /// Case, white space, quotation marks, dashes and compatibility forms do not matter.
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\u2018\u2019\u201a\u201b\u2032`\u00b4]", "'")
                .replaceAll("[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]", "\"")
                .replaceAll("[\u2010-\u2015\u2212]", "-")
                .replaceAll("\\s+", " ")
                .strip();
    }

    static boolean has(String text, String words) {
        return folded(text).contains(folded(words));
    }

    /// Whether the text has one alternative of every group.
    static boolean hasAll(String text, List<List<String>> groups) {
        var folded = folded(text);
        return groups.stream().allMatch(group -> group.stream().anyMatch(words -> folded.contains(folded(words))));
    }

    /// Whether a quote is what a text says from one code point to another, white space folded.
    static boolean stands(String quote, String text, int start, int end) {
        if (start < 0 || end < start || end > text.codePointCount(0, text.length())) return false;
        int from = text.offsetByCodePoints(0, start);
        var there = text.substring(from, text.offsetByCodePoints(from, end - start));
        return there.replaceAll("\\s+", " ").strip().equals(quote);
    }
}
