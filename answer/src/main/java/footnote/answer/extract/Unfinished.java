package footnote.answer.extract;

import footnote.corpus.Span;
import java.util.regex.Pattern;

/// Sentences that are none by themselves: half of a quotation, a question, the headword of an entry in a glossary.
final class Unfinished {
    /// How many sentences a quotation may take.
    private static final int MOST = 3;

    /// "Drawdown.", "Category A." and not "He left."
    private static final Pattern HEADWORD = Pattern.compile(
            "(?u)(?!(?:I|He|She|It|We|You|They|This|That|These|Those|No|Yes|Not)\\b)\\p{Lu}[\\p{L}\\p{N}-]*(?: \\p{Lu}| [\\p{L}\\p{N}-]{4,}(?<!ed))?[.:]");

    private Unfinished() {}

    /// The sentence of a candidate, and those after it until a quotation opened in it is closed, or the one that its
    /// headword or its question stands before; the sentence alone where it is not closed soon or the passage ends.
    static Span whole(Candidate candidate) {
        var sentences = candidate.hit().passage().sentences();
        var span = candidate.span();
        boolean more = candidate.index() + 1 < sentences.size();
        if (more
                && (candidate.text().endsWith("?")
                        || HEADWORD.matcher(candidate.text()).matches()))
            return new Span(span.start(), sentences.get(candidate.index() + 1).end());
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
