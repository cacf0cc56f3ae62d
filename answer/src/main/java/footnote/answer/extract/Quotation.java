package footnote.answer.extract;

import footnote.corpus.Span;

/// Quotations that run over several sentences: half of one is no quotation.
final class Quotation {
    /// How many sentences a quotation may take.
    private static final int MOST = 3;

    private Quotation() {}

    /// The sentence of a candidate, and those after it until a quotation opened in it is closed; the sentence
    /// alone
    /// where it is not closed soon or the passage ends.
    static Span whole(Candidate candidate) {
        var sentences = candidate.hit().passage().sentences();
        var span = candidate.span();
        for (int i = candidate.index(); i < Math.min(sentences.size(), candidate.index() + MOST); i++) {
            var until = new Span(span.start(), sentences.get(i).end());
            if (!isOpen(candidate.hit().passage().at(until))) return until;
        }
        return span;
    }

    /// Whether a quotation is opened and not closed.
    private static boolean isOpen(String text) {
        int curly = 0;
        int straight = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '“', '«' -> curly++;
                case '”', '»' -> curly = Math.max(0, curly - 1);
                case '"' -> straight++;
                default -> {}
            }
        }
        return curly > 0 || straight % 2 == 1;
    }
}
