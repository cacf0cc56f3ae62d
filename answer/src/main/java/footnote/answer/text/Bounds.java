package footnote.answer.text;

import footnote.answer.text.Quantity.Bound;
import java.util.List;
import java.util.Set;

/// Whether a number is told as a limit: "fewer than five", "five at most". Pure.
final class Bounds {
    private static final Set<String> LESS = Lexicon.words("less");
    private static final Set<String> MORE = Lexicon.words("more");
    private static final Set<String> DENIERS = Set.of("no", "not", "nicht", "pas", "не");
    private static final Set<String> THAN = Set.of("than", "als", "de", "que", "a");

    private Bounds() {}

    /// The limit of the number that is the words `[from, to)`.
    static Bound of(List<Word> words, int from, int to) {
        var after = after(words, to);
        return after == Bound.NONE ? before(words, from) : after;
    }

    private static Bound after(List<Word> words, int to) {
        for (int k = to; k + 1 < Math.min(words.size(), to + 4); k++) {
            if (!words.get(k).key().equals("at")) continue;
            if (words.get(k + 1).key().equals("most")) return Bound.LESS;
            if (words.get(k + 1).key().equals("least")) return Bound.MORE;
        }
        return Bound.NONE;
    }

    private static Bound before(List<Word> words, int from) {
        for (int k = from - 1; k >= Math.max(0, from - 2); k--) {
            var key = words.get(k).key();
            boolean less = LESS.contains(key);
            if (less || MORE.contains(key)) {
                boolean denied = k > 0 && DENIERS.contains(words.get(k - 1).key());
                return less == denied ? Bound.MORE : Bound.LESS;
            }
            if (!THAN.contains(key)) break;
        }
        return Bound.NONE;
    }
}
