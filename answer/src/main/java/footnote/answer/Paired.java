package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Claims;
import footnote.answer.text.Deeds;
import footnote.answer.text.Names;
import footnote.answer.text.Parsed;
import footnote.answer.text.Quantity;
import footnote.answer.text.Synonyms;
import footnote.answer.text.Word;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether a figure stays with those of whom it is told: of "Brodal gained 3%, while Norvik closed flat"
/// not that Norvik gained 3%. Pure.
final class Paired {
    private static final Set<String> TURNS = Set.of("while", "whereas", "but");

    private static final Set<String> PLACING = Set.of("in", "at", "near", "off", "outside", "around");

    private Paired() {}

    static @Nullable Fault check(Case draft) {
        for (var figure : draft.said().quantities()) {
            if (figure.year()) continue;
            if (isSince(figure, draft)) return fault(figure, "another time");
            var subject = other(figure, draft);
            if (subject != null) return fault(figure, subject.text());
            var mine = names(draft.said(), figure);
            if (mine.isEmpty()) continue;
            boolean kept = false;
            Word other = null;
            for (var e : draft.exhibits())
                for (var q : e.context().quantities()) {
                    if (!figure.sameValue(q)) continue;
                    boolean placed =
                            mine.stream().anyMatch(m -> isPlace(draft.said().words(), m));
                    var there = names(e.context(), q);
                    var own = there.stream()
                            .filter(n -> placed || !isPlace(e.context().words(), n))
                            .toList();
                    boolean moved = !own.isEmpty()
                            && mine.stream().noneMatch(m -> holds(there, m))
                            && mine.stream()
                                    .allMatch(m -> holds(names(e.context().words()), m));
                    if (moved) other = own.getFirst();
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

    private static Fault fault(Quantity figure, String of) {
        return new Fault(Reason.ROLES, "the evidence says " + figure.text() + " of " + of);
    }

    /// "Up 3% since January" told of "lost 9% since January, and rose 3% on the day".
    private static boolean isSince(Quantity figure, Case draft) {
        var mine = clause(draft.said(), figure, true);
        int since = sinceOf(mine);
        if (since < 0 || draft.said().quantities().size() != 1) return false;
        var time = mine.get(since + 1).stem();
        boolean moved = false;
        for (var e : draft.exhibits())
            for (var q : e.context().quantities()) {
                if (!figure.sameValue(q)) continue;
                if (sinceOf(clause(e.context(), q, true)) >= 0) return false;
                moved |= e.context().quantities().stream()
                        .filter(o -> !o.sameValue(q))
                        .map(o -> clause(e.context(), o, true))
                        .anyMatch(c ->
                                sinceOf(c) >= 0 && c.get(sinceOf(c) + 1).stem().equals(time));
            }
        return moved;
    }

    private static int sinceOf(List<Word> words) {
        for (int i = 0; i + 1 < words.size(); i++) if (words.get(i).key().equals("since")) return i;
        return -1;
    }

    /// "Bread grew by a third" told of "bread fell, while coffee grew by a third": the thing of which the
    /// evidence tells it, where that is gone.
    private static @Nullable Word other(Quantity figure, Case draft) {
        var mine = clause(draft.said(), figure, true);
        for (var e : draft.exhibits()) {
            var there =
                    e.context().quantities().stream().filter(figure::sameValue).toList();
            if (there.size() != 1) continue;
            var clause = clause(e.context(), there.getFirst(), false);
            var subject = clause.size() > 2 && TURNS.contains(clause.getFirst().key()) ? clause.get(1) : null;
            if (subject == null || !isThing(subject) || draft.says(subject.stem())) continue;
            boolean across = mine.stream()
                    .filter(Paired::isThing)
                    .anyMatch(m -> e.context().stems().contains(m.stem())
                            && clause.stream().noneMatch(w -> Synonyms.alike(w.stem(), m.stem())));
            if (across) return subject;
        }
        return null;
    }

    private static boolean isThing(Word word) {
        return word.kind() == Word.Kind.PLAIN
                && word.isContent()
                && !word.isCapital()
                && !Names.isTitle(word.key())
                && !Claims.isSaying(word.key())
                && !Claims.isNeutral(word.key())
                && !Deeds.isPast(word)
                && !word.key().endsWith("ly");
    }

    /// The clause of a figure, which ends at a "while" or "but", or at a comma too.
    private static List<Word> clause(Parsed text, Quantity figure, boolean comma) {
        var words = text.words();
        int from = figure.index();
        while (from > 0
                && !(comma ? Claims.parts(text, from) : Claims.turns(text, from))
                && !isStop(words.get(from - 1))) from--;
        int to = figure.index() + 1;
        while (to < words.size()
                && !(comma ? Claims.parts(text, to) : Claims.turns(text, to))
                && !isStop(words.get(to - 1))) to++;
        return words.subList(from, to);
    }

    /// The names in the clause of a figure.
    private static List<Word> names(Parsed text, Quantity figure) {
        return names(clause(text, figure, false));
    }

    private static List<Word> names(List<Word> words) {
        return words.stream()
                .filter(w -> Names.isName(w) && !Names.isTitle(w.key()))
                .toList();
    }

    /// "The board in Havrenne approved it": where it was, and not of whom it is told.
    private static boolean isPlace(List<Word> words, Word name) {
        int k = words.indexOf(name);
        return k > 0 && PLACING.contains(words.get(k - 1).key());
    }

    private static boolean isStop(Word word) {
        return word.after() == '.' || word.after() == '?' || word.after() == '!';
    }

    private static boolean holds(List<Word> words, Word name) {
        return words.stream().anyMatch(w -> Names.same(w.key(), name.key()));
    }
}
