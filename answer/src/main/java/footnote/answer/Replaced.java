package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Numerals;
import footnote.answer.text.Quantities;
import footnote.answer.text.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether a sentence that is its evidence but for one place has another number where that has one: whatever else the
/// passage has, or could be reckoned from it, it is not told there. Pure.
final class Replaced {
    private Replaced() {}

    static @Nullable Fault check(Case draft) {
        if (draft.rewordings().size() != 1) return null;
        var there = draft.rewordings().getFirst().quoted();
        var given = draft.rewordings().getFirst().given();
        // "3-1" is two numbers
        if (there.size() != given.size() || !isNumbers(there) || !isNumbers(given)) return null;
        for (int i = 0; i < there.size(); i++)
            if (!isSame(there.get(i), given.get(i)) && !isScaled(there.get(i), given.get(i), draft))
                return new Fault(
                        Reason.ALTERED_FIGURE,
                        "the evidence says " + there.get(i).text() + " there, not "
                                + given.get(i).text());
        return null;
    }

    /// "$1,500,000" of "$1.5 million".
    private static boolean isScaled(Word there, Word given, Case draft) {
        var context = draft.rewordings().getFirst().context();
        return draft.said().quantities().stream()
                .filter(q -> q.start() <= given.start() && given.end() <= q.end())
                .anyMatch(q -> context.quantities().stream()
                        .anyMatch(k -> k.start() <= there.start() && there.end() <= k.end() && k.sameValue(q)));
    }

    private static boolean isNumbers(List<Word> words) {
        return !words.isEmpty() && words.stream().noneMatch(w -> values(w).isEmpty());
    }

    private static boolean isSame(Word a, Word b) {
        return values(a).stream().anyMatch(values(b)::contains);
    }

    /// What a number may mean: 1.000 is a thousand to some. "One" is a pronoun more often.
    private static List<Double> values(Word word) {
        if (word.kind() == Word.Kind.NUMBER) return Numerals.values(word.key());
        var small = Quantities.small(word.key());
        return small == null || small < 2 ? List.of() : List.of(small.doubleValue());
    }
}
