package footnote.answer;

import footnote.answer.text.Cautions;
import footnote.answer.text.Claims;
import footnote.answer.text.Opposites;
import footnote.answer.text.Parsed;
import footnote.answer.text.Quantity;
import footnote.answer.text.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether two pieces of evidence contradict each other, as far as can be told with some certainty: of one matter
/// one tells another figure, denies what the other tells, or says its opposite. Pure.
///
/// A false disagreement is worse than a missed one.
final class Disputes {
    /// Fewer words in common make no common matter.
    private static final int MATTER = 2;

    private Disputes() {}

    static boolean between(List<Evidence> a, List<Evidence> b) {
        return a.stream().anyMatch(x -> b.stream().anyMatch(y -> between(x, y)));
    }

    private static boolean between(Evidence a, Evidence b) {
        if (a.equals(b)) return false;
        var mine = Parsed.of(a.quote());
        var theirs = Parsed.of(b.quote());
        var matter = new HashSet<>(matter(mine));
        matter.retainAll(matter(theirs));
        if (matter.size() < MATTER) return false;
        return otherFigure(mine, theirs) || denies(mine, theirs) || denies(theirs, mine) || opposes(mine, theirs);
    }

    private static Set<String> matter(Parsed text) {
        return text.words().stream()
                .filter(w -> w.isContent() && w.kind() == Word.Kind.PLAIN && !Claims.isSaying(w.key()))
                .map(Word::stem)
                .collect(Collectors.toSet());
    }

    /// Two figures of one thing, neither of which the other side knows.
    private static boolean otherFigure(Parsed a, Parsed b) {
        return a.quantities().stream()
                .anyMatch(q -> b.quantities().stream().anyMatch(r -> areRivals(q, r)) && isStrange(q, b));
    }

    private static boolean areRivals(Quantity a, Quantity b) {
        if (a.values().isEmpty()
                || b.values().isEmpty()
                || a.year()
                || b.year()
                || !a.unit().equals(b.unit())) return false;
        boolean same =
                !a.counted().isEmpty() && b.counted().contains(a.counted().getFirst());
        boolean measure =
                a.counted().isEmpty() && b.counted().isEmpty() && !a.unit().isEmpty();
        return (same || measure) && !a.sameValue(b);
    }

    private static boolean isStrange(Quantity figure, Parsed text) {
        return text.quantities().stream().noneMatch(q -> q.sameValue(figure) || q.sameMeasure(figure));
    }

    /// Whether one denies most of something that the other tells without a denial.
    private static boolean denies(Parsed denier, Parsed teller) {
        if (!Cautions.negations(teller).isEmpty()
                || teller.words().stream().anyMatch(w -> Cautions.isNegative(w.key()))) return false;
        boolean negated = Cautions.negations(denier).stream()
                .anyMatch(n -> n.scope().size() > 1
                        && n.scope().stream().filter(teller::hasStem).count() * 2
                                >= n.scope().size());
        return negated
                || denier.words().stream().anyMatch(w -> Cautions.isNegative(w.key()) && !teller.hasStem(w.stem()));
    }

    private static boolean opposes(Parsed a, Parsed b) {
        return a.words().stream()
                .anyMatch(w -> !b.keys().contains(w.key())
                        && Opposites.of(w.key()).stream()
                                .anyMatch(o -> b.keys().contains(o) && !a.keys().contains(o)));
    }
}
