package footnote.answer;

import footnote.answer.Composer.Composition;
import java.util.ArrayList;
import java.util.List;

/// Lets a sentence that failed its proof give way to the quote it rested on, where that quote answers the
/// question.
final class Mending {
    private Mending() {}

    /// The composition with each failed draft replaced, in its place, by the one of `quotes` that quotes the same
    /// stretch of the same passage. What finds none, or one that is there already, stays, and fails again.
    ///
    /// @param passed the indices of the drafts that did not fail
    /// @param quotes what a composer that only quotes takes for the answer
    static Composition of(Composition composition, List<Integer> passed, List<Draft> quotes) {
        var drafts = new ArrayList<>(composition.drafts());
        var shown = new ArrayList<>(passed.stream().map(drafts::get).toList());
        for (int i = 0; i < drafts.size(); i++) {
            if (passed.contains(i)) continue;
            var failed = drafts.get(i);
            for (var quote : quotes) {
                if (!overlap(quote, failed) || shown.stream().anyMatch(d -> overlap(quote, d))) continue;
                drafts.set(i, quote);
                shown.add(quote);
                break;
            }
        }
        return new Composition(drafts, composition.positions(), composition.missing(), composition.confidence());
    }

    private static boolean overlap(Draft a, Draft b) {
        return a.claims().stream().anyMatch(x -> b.claims().stream().anyMatch(y -> overlap(x, y)));
    }

    private static boolean overlap(Draft.Claim a, Draft.Claim b) {
        if (a.hit() == null
                || !a.hit().equals(b.hit())
                || a.quote().isBlank()
                || b.quote().isBlank()) return false;
        var x = folded(a.quote());
        var y = folded(b.quote());
        return x.contains(y) || y.contains(x);
    }

    private static String folded(String quote) {
        return quote.strip().replaceAll("\\s+", " ");
    }
}
