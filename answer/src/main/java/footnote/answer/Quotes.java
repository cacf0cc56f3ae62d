package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Parsed;
import footnote.answer.text.Verbatim;
import footnote.answer.text.Word;
import footnote.answer.text.Words;
import footnote.corpus.Passage;
import footnote.corpus.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the quotes of a draft in the passages they are said to stand in, or says what is wrong with them. Pure.
final class Quotes {
    private Quotes() {}

    /// Where a quote stands, in offsets of the document's text; null where it is no contiguous stretch of the passage.
    static @Nullable Span find(Verbatim passageText, Passage passage, String quote) {
        var found = passageText.find(quote);
        if (found == null || found.length() == 0) return null;
        int base = passage.span().start();
        return new Span(base + found.start(), base + found.end());
    }

    /// What is wrong with a quote that does not stand in its passage.
    static Fault fault(String quote, Passage passage, List<Passage> others) {
        var words = Words.of(quote);
        if (words.isEmpty()) return new Fault(Reason.UNSUPPORTED, "there is no quote");
        for (var other : others)
            if (!other.equals(passage) && Verbatim.of(other.text()).holds(quote))
                return new Fault(Reason.MISATTRIBUTED, "the quote stands in " + other.document() + ", not in " + passage.document());
        if (isStitched(words, Parsed.of(passage.text()).words()))
            return new Fault(Reason.STITCHED, "the quote joins words that stand apart in " + passage.document());
        return new Fault(Reason.FABRICATED, "the quote does not stand in " + passage.document());
    }

    /// Whether a quote says something by itself: two words of content, or a whole sentence.
    static boolean carries(String quote) {
        return Words.of(quote).stream().filter(Word::isContent).count() >= 2;
    }

    /// Whether every word stands in the passage, in runs of at least two, so that only the joints are made up.
    private static boolean isStitched(List<Word> quote, List<Word> passage) {
        int i = 0;
        int runs = 0;
        while (i < quote.size()) {
            int run = longestRun(quote, i, passage);
            if (run == 0) return false;
            i += run;
            runs++;
        }
        return runs <= Math.max(2, quote.size() / 2);
    }

    private static int longestRun(List<Word> quote, int from, List<Word> passage) {
        int best = 0;
        for (int start = 0; start < passage.size(); start++) {
            int n = 0;
            while (from + n < quote.size()
                    && start + n < passage.size()
                    && quote.get(from + n).key().equals(passage.get(start + n).key())) n++;
            best = Math.max(best, n);
        }
        return best;
    }
}
