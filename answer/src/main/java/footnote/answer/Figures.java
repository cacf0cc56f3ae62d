package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Parsed;
import footnote.answer.text.Quantity;
import footnote.answer.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether every number of a sentence stands in its evidence, with its unit, counting the same thing. Pure.
final class Figures {
    private static final Set<String> MORE = Set.of(
            "more", "higher", "greater", "larger", "bigger", "faster", "longer", "above", "dearer", "better", "heavier",
            "older");
    private static final Set<String> LESS = Set.of(
            "less", "fewer", "lower", "smaller", "slower", "shorter", "below", "cheaper", "worse", "lighter",
            "younger");
    private static final Set<String> RISING = Set.of(
            "rise",
            "rises",
            "rose",
            "risen",
            "rising",
            "increase",
            "increases",
            "increased",
            "increasing",
            "grow",
            "grows",
            "grew",
            "grown",
            "growth",
            "up",
            "gain",
            "gained",
            "jump",
            "jumped",
            "climbed",
            "soared",
            "surged",
            "exceed",
            "exceeded",
            "exceeds",
            "raised",
            "over",
            "added",
            "outnumber",
            "outnumbered");
    private static final Set<String> FALLING = Set.of(
            "fall",
            "falls",
            "fell",
            "fallen",
            "falling",
            "decrease",
            "decreased",
            "decline",
            "declined",
            "drop",
            "dropped",
            "down",
            "cut",
            "cuts",
            "reduce",
            "reduced",
            "reduction",
            "lost",
            "shrank",
            "shrunk",
            "under",
            "saved",
            "saves",
            "discount");

    private Figures() {}

    static @Nullable Fault check(Case draft) {
        var known = draft.exhibits().stream().flatMap(Figures::known).toList();
        for (var figure : draft.said().quantities()) {
            if (figure.year() && isYear(figure, draft)) continue;
            var same = known.stream()
                    .filter(q -> figure.sameValue(q) || figure.sameMeasure(q))
                    .toList();
            if (same.isEmpty()) return altered(figure, figure.text() + " does not stand in the evidence");
            var fitting = same.stream()
                    .filter(q -> fits(figure, q, draft) || isElliptic(figure, q, known))
                    .toList();
            if (fitting.isEmpty())
                return altered(figure, "the evidence says " + same.getFirst().text() + " of something else");
            var fault = limit(figure, fitting);
            if (fault == null) fault = counted(figure, fitting, known);
            if (fault == null) fault = compared(figure, draft);
            if (fault != null) return fault;
        }
        return glued(draft);
    }

    /// Whether a quoted sentence itself has this figure.
    static boolean quotes(Case draft, Quantity figure) {
        return draft.exhibits().stream()
                .anyMatch(e -> e.context().quantities().stream()
                        .anyMatch(q -> figure.sameMeasure(q) || (figure.sameValue(q) && figure.sameUnit(q))));
    }

    private static boolean fits(Quantity figure, Quantity known, Case draft) {
        return figure.sameMeasure(known) || figure.sameUnit(known) || isRanked(figure, known, draft);
    }

    /// "They want 9 percent and are offered 5."
    private static boolean isElliptic(Quantity figure, Quantity bare, List<Quantity> known) {
        return bare.unit().isEmpty()
                && bare.counted().isEmpty()
                && known.stream()
                        .anyMatch(k -> k.unit().equals("%") && figure.unit().equals("%"));
    }

    /// "Minute 93" is the 93rd minute.
    private static boolean isRanked(Quantity figure, Quantity known, Case draft) {
        if (!known.unit().equals("#") || !figure.unit().isEmpty() || figure.index() == 0) return false;
        return known.counted()
                .contains(draft.said().words().get(figure.index() - 1).stem());
    }

    /// Digits glued to letters, as "T72" or "7xyz", that are read neither as a number nor as a date: they
    /// stand in the evidence as they are.
    private static @Nullable Fault glued(Case draft) {
        for (var word : draft.said().words()) {
            if (word.kind() != Word.Kind.MIXED || isRead(word, draft.said()) || draft.knows(Set.of(word.key())))
                continue;
            return new Fault(Reason.ALTERED_FIGURE, word.text() + " does not stand in the evidence");
        }
        return null;
    }

    private static boolean isRead(Word word, Parsed said) {
        return said.quantities().stream().anyMatch(q -> q.start() <= word.start() && word.end() <= q.end())
                || said.dates().stream().anyMatch(d -> d.start() <= word.start() && word.end() <= d.end());
    }

    private static Stream<Quantity> known(Case.Exhibit exhibit) {
        var sheet = exhibit.sheet();
        return Stream.concat(sheet.words().quantities().stream(), sheet.heading().quantities().stream());
    }

    private static boolean isYear(Quantity figure, Case draft) {
        int year = figure.values().getFirst().intValue();
        return draft.exhibits().stream().anyMatch(e -> Calendar.years(e).contains(year));
    }

    /// "Fewer than five" is not five, and neither is "more than five".
    private static @Nullable Fault limit(Quantity figure, List<Quantity> same) {
        boolean kept = same.stream().anyMatch(q -> q.bound().allows(figure.bound()));
        if (kept) return null;
        return altered(figure, "the limit of " + figure.text() + " is not that of the evidence");
    }

    /// "90 percent more" is not "90 percent".
    private static @Nullable Fault compared(Quantity figure, Case draft) {
        var words = draft.said().words();
        int next = figure.index();
        while (next < words.size() && words.get(next).start() < figure.end()) next++;
        if (!figure.unit().equals("%") || next >= words.size()) return null;
        var word = words.get(next);
        boolean more = MORE.contains(word.key());
        if (!more && !LESS.contains(word.key())) return null;
        return draft.quotes(more ? MORE : LESS) || draft.quotes(more ? RISING : FALLING)
                ? null
                : altered(figure, "the evidence does not say \"" + figure.text() + " " + word.text() + "\"");
    }

    /// A number may not be moved to a thing of which the evidence gives another number.
    private static @Nullable Fault counted(Quantity figure, List<Quantity> same, List<Quantity> known) {
        if (figure.counted().isEmpty()) return null;
        var mine = new ArrayList<String>();
        for (var q : same) mine.addAll(q.counted());
        if (mine.isEmpty() || figure.counted().stream().anyMatch(mine::contains)) return null;
        var noun = figure.counted().getFirst();
        var other = known.stream()
                .filter(q -> !figure.sameValue(q)
                        && !q.counted().isEmpty()
                        && q.counted().getFirst().equals(noun))
                .findFirst()
                .orElse(null);
        return other == null
                ? null
                : altered(figure, "the evidence says " + other.text() + " of that, not " + figure.text());
    }

    private static Fault altered(Quantity figure, String detail) {
        return new Fault(figure.year() ? Reason.ALTERED_DATE : Reason.ALTERED_FIGURE, Objects.requireNonNull(detail));
    }
}
