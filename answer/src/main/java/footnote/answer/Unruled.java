package footnote.answer;

import footnote.answer.text.Cautions;
import footnote.answer.text.Lexicon;
import footnote.answer.text.Opposites;
import footnote.answer.text.Parsed;
import footnote.answer.text.Word;
import java.util.List;
import java.util.Set;

/// Negations that another turn of phrase carries: what is "not ruled out" is possible, what "should not have been" is
/// criticised, who is "not let outside" is kept indoors. Pure.
final class Unruled {
    private static final Set<String> EXCLUDING = Set.of("rule", "ruled", "ruling", "exclude", "excluded", "excluding");
    private static final Set<String> OUGHT = Set.of("should", "ought");
    private static final Set<String> PLACES = Set.of("outside", "inside", "indoors", "outdoors");
    private static final Set<String> DISAPPROVING = Lexicon.words("disapproving");

    /// "Did not want to rule it out": so far behind a negation stands what it denies.
    private static final int NEAR = 6;

    private Unruled() {}

    static boolean carries(Word negation, Parsed said, Parsed evidence) {
        var words = said.words();
        int at = words.indexOf(negation);
        var behind = words.subList(at + 1, Math.min(words.size(), at + 1 + NEAR));
        if (has(behind.subList(0, Math.min(behind.size(), 4)), EXCLUDING) && Cautions.hedges(evidence)) return true;
        boolean ought = at > 0 && OUGHT.contains(words.get(at - 1).key());
        if (ought && has(evidence.words(), DISAPPROVING)) return true;
        return behind.stream()
                .filter(w -> PLACES.contains(w.key()))
                .anyMatch(w -> Opposites.denied(w.key()).stream()
                        .anyMatch(o ->
                                evidence.keys().contains(o) && !evidence.keys().contains(w.key())));
    }

    private static boolean has(List<Word> words, Set<String> keys) {
        return words.stream().anyMatch(w -> keys.contains(w.key()));
    }
}
