package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Claims;
import footnote.answer.text.Names;
import footnote.answer.text.Parsed;
import footnote.answer.text.Synonyms;
import footnote.answer.text.Word;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether what one clause of the evidence tells of its subject is not told of the subject of another: of
/// "construction declined while services added 9,000 jobs" not that construction added them. Pure.
final class Crossed {
    /// By these a subject may be that of the sentence before.
    private static final Set<String> POINTING =
            Set.of("the", "this", "that", "these", "those", "it", "its", "their", "his", "her", "he", "she", "they");

    private Crossed() {}

    static @Nullable Fault check(Case draft) {
        for (var mine : Clause.in(draft.said()))
            for (var e : draft.exhibits()) {
                var clauses = Clause.in(e.context());
                for (var one : clauses)
                    for (var other : clauses) {
                        if (one.equals(other) || POINTING.contains(other.lead().key())) continue;
                        if (isMixed(mine, one, other) || isCounted(mine, one, other, draft.said(), e.context()))
                            return new Fault(
                                    Reason.ROLES,
                                    "the evidence says that of \""
                                            + other.subject().getLast().text() + "\"");
                    }
            }
        return null;
    }

    /// Whether a clause has the subject of one clause and what is told of the other.
    private static boolean isMixed(Clause mine, Clause one, Clause other) {
        var subject = named(mine.subject().stream().filter(Crossed::tells).toList(), one);
        if (subject.isEmpty() || !subject.stream().allMatch(w -> holds(one.subject(), w))) return false;
        if (subject.stream().anyMatch(w -> holds(other.subject(), w) || holds(other.rest(), w))) return false;
        if (other.subject().stream().anyMatch(w -> holds(mine.rest(), w))) return false;
        int own = 0;
        int strange = 0;
        for (var word : mine.rest()) {
            if (!tells(word)) continue;
            boolean here = holds(one.subject(), word) || holds(one.rest(), word);
            boolean there = holds(other.rest(), word);
            if (there && (!here || (stands(other.rest(), word) && !stands(one.rest(), word)))) strange++;
            else if (here) own++;
        }
        return own == 0 && strange > 1;
    }

    /// "The police counted 15,000" told of "organisers spoke of 15,000, while the police counted 6,500".
    private static boolean isCounted(Clause mine, Clause one, Clause other, Parsed said, Parsed there) {
        var figures = said.quantitiesIn(mine.span());
        var counted = there.quantitiesIn(other.span());
        var own = there.quantitiesIn(one.span());
        if (figures.size() != 1 || counted.size() != 1 || own.size() != 1) return false;
        var subject = named(mine.subject().stream().filter(Crossed::tells).toList(), one);
        return figures.getFirst().sameValue(counted.getFirst())
                && !counted.getFirst().sameValue(own.getFirst())
                && !subject.isEmpty()
                && subject.stream().allMatch(w -> holds(one.subject(), w))
                && other.subject().stream().noneMatch(w -> said.words().stream().anyMatch(s -> holds(List.of(w), s)));
    }

    /// "Noemi Faust" told of "Faust": the words of a subject without those beside a name that stands there.
    private static List<Word> named(List<Word> subject, Clause one) {
        boolean known = subject.stream().anyMatch(w -> Names.isName(w) && holds(one.subject(), w));
        return subject.stream()
                .filter(w -> !known || !Names.isName(w) || holds(one.subject(), w))
                .toList();
    }

    private static boolean stands(List<Word> words, Word word) {
        return words.stream().anyMatch(w -> w.stem().equals(word.stem()));
    }

    private static boolean tells(Word word) {
        return !Claims.isNeutral(word.key());
    }

    private static boolean holds(List<Word> words, Word word) {
        return words.stream()
                .anyMatch(w -> Synonyms.alike(w.stem(), word.stem())
                        || (Names.isName(w) && Names.isName(word) && Names.same(w.key(), word.key())));
    }
}
