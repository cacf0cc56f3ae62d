package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Word;
import footnote.answer.text.Words;
import java.util.Collection;
import java.util.List;

/// Says what is wrong with a quote. Pure.
final class Quotes {
    private Quotes() {}

    /// What is wrong with a quote that does not stand in its passage.
    static Fault fault(String quote, Sheet passage, Collection<Sheet> all) {
        var words = Words.of(quote);
        if (words.isEmpty()) return new Fault(Reason.UNSUPPORTED, "there is no quote");
        var id = passage.passage().document();
        for (var other : all)
            if (!other.equals(passage) && other.text().holds(quote))
                return new Fault(
                        Reason.MISATTRIBUTED,
                        "the quote stands in " + other.passage().document() + ", not in " + id);
        if (isStitched(words, passage.words().words()))
            return new Fault(Reason.STITCHED, "the quote joins words that stand apart in " + id);
        return new Fault(Reason.FABRICATED, "the quote does not stand in " + id);
    }

    /// Whether a quote says something by itself: two words of content, or a whole sentence.
    static boolean carries(String quote) {
        return Words.of(quote).stream().filter(Word::isContent).count() >= 2;
    }

    /// Whether every word stands in the passage, in runs of at least two, so that only the joints are made
    /// up.
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
