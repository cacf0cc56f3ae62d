package footnote.answer;

import footnote.answer.text.Parsed;
import footnote.answer.text.Word;
import footnote.answer.text.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// Other words at one place of a sentence that else follows its evidence word for word.
///
/// @param quoted the evidence's words there; may be empty
/// @param given the sentence's; may be empty
record Rewording(List<Word> quoted, List<Word> given) {
    /// Below this share of kept words a sentence is told anew, and its words no longer stand for those beside them.
    private static final double FOLLOWS = 0.6;

    /// Longer differences are clauses left out or put in, not words put for others.
    private static final int LONGEST = 5;

    static List<Rewording> of(Parsed said, List<Case.Exhibit> exhibits) {
        var tokens = Alignment.tokens(said.text());
        if (tokens.size() > 200) return List.of();
        var best = exhibits.stream()
                .map(e -> Alignment.of(tokens, Alignment.tokens(e.context().text())))
                .filter(Objects::nonNull)
                .max(Comparator.comparingInt(Alignment::kept))
                .orElse(null);
        if (best == null || best.kept() < FOLLOWS * tokens.size()) return List.of();
        return best.changes().stream()
                .map(c -> new Rewording(Words.of(c.document()), Words.of(c.given())))
                .filter(r -> r.quoted.size() <= LONGEST && r.given.size() <= LONGEST)
                .toList();
    }
}
