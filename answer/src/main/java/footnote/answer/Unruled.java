package footnote.answer;

import footnote.answer.text.Cautions;
import footnote.answer.text.Claims;
import footnote.answer.text.Lexicon;
import footnote.answer.text.Opposites;
import footnote.answer.text.Parsed;
import footnote.answer.text.Word;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Negations that another turn of phrase carries: what is "not ruled out" is possible, what "should not
/// have been" is criticised, who is "not let outside" is kept indoors. Pure.
final class Unruled {
    /// "No other is as old", "no building is larger than" tell a superlative.
    private static final Set<String> BEYOND = Set.of("other", "than", "as", "more", "anyone", "anybody", "anything");
    private static final Set<String> NONE = Set.of("no", "none", "never", "nobody", "not");

    private static final Set<String> EXCLUDING = Set.of("rule", "ruled", "ruling", "exclude", "excluded", "excluding");
    private static final Pattern RULED_OUT =
            Pattern.compile("(?iu)\\b(?:rul(?:ed|es|ing) .{0,20}out|exclud(?:ed|es|ing))\\b");
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

    /// "Unprofitable" is what no longer pays.
    static boolean isUn(Word quoted) {
        return quoted.key().length() > 7 && quoted.key().matches("un(?!der|it|iv|io|iq|if).+(?:able|ed|ful|ible|ing)");
    }

    /// "Has never been won by anyone as young" told of "the youngest", "had never won before" of "her first win".
    static boolean isUnmatched(Case draft) {
        if (draft.quotes(Set.of("first")) && draft.says(Set.of("before", "previously"))) return true;
        return isBeyond(draft)
                && draft.exhibits().stream()
                        .anyMatch(e -> e.context().words().stream().anyMatch(w -> Claims.isSuperlative(w.key())));
    }

    static boolean isBeyond(Case draft) {
        return draft.says(NONE) && draft.says(BEYOND);
    }

    /// "Did not rule it out" told of "ruled it out".
    static boolean isTurned(Word negation, Case draft) {
        var words = draft.said().words();
        int at = words.indexOf(negation);
        boolean excludes = has(words.subList(at + 1, Math.min(words.size(), at + 4)), EXCLUDING);
        return excludes
                && draft.exhibits().stream()
                        .allMatch(e -> RULED_OUT.matcher(e.context().text()).find()
                                && Cautions.negations(e.context()).isEmpty());
    }

    private static boolean has(List<Word> words, Set<String> keys) {
        return words.stream().anyMatch(w -> keys.contains(w.key()));
    }
}
