package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Claims;
import footnote.answer.text.Names;
import footnote.answer.text.Parsed;
import footnote.answer.text.Quantity;
import footnote.answer.text.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether a figure stays with those of whom it is told: of "Brodal gained 3%, while Norvik closed flat"
/// not that Norvik gained 3%. Pure.
final class Paired {
    private Paired() {}

    static @Nullable Fault check(Case draft) {
        for (var figure : draft.said().quantities()) {
            if (figure.year()) continue;
            var mine = names(draft.said(), figure);
            if (mine.isEmpty()) continue;
            boolean kept = false;
            Word other = null;
            for (var e : draft.exhibits())
                for (var q : e.context().quantities()) {
                    if (!figure.sameValue(q)) continue;
                    var there = names(e.context(), q);
                    boolean moved = !there.isEmpty()
                            && mine.stream().noneMatch(m -> holds(there, m))
                            && mine.stream()
                                    .allMatch(m -> holds(names(e.context().words()), m));
                    if (moved) other = there.getFirst();
                    else kept = true;
                }
            if (other != null && !kept)
                return new Fault(
                        Reason.ROLES,
                        "the evidence says " + figure.text() + " of " + other.text() + ", not of "
                                + mine.getFirst().text());
        }
        return null;
    }

    /// The names in the clause of a figure.
    private static List<Word> names(Parsed text, Quantity figure) {
        var words = text.words();
        int from = figure.index();
        while (from > 0 && !Claims.turns(text, from) && !isStop(words.get(from - 1))) from--;
        int to = figure.index() + 1;
        while (to < words.size() && !Claims.turns(text, to) && !isStop(words.get(to - 1))) to++;
        return names(words.subList(from, to));
    }

    private static List<Word> names(List<Word> words) {
        return words.stream()
                .filter(w -> Names.isName(w) && !Names.isTitle(w.key()))
                .toList();
    }

    private static boolean isStop(Word word) {
        return word.after() == '.' || word.after() == '?' || word.after() == '!';
    }

    private static boolean holds(List<Word> words, Word name) {
        return words.stream().anyMatch(w -> Names.same(w.key(), name.key()));
    }
}
