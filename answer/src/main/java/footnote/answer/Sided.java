package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Claims;
import footnote.answer.text.Quantity;
import footnote.answer.text.Units;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether a figure that stands in the evidence is told of what it is there: not one side of a vote as
/// what lies between both, nor a rise as a fall or as a lead. Pure.
final class Sided {
    private static final Set<String> PLACED = Set.of("ahead", "behind", "clear", "lead");
    private static final Set<String> MAJORITY = Set.of("majority", "margin");

    private Sided() {}

    static @Nullable Fault check(Case draft) {
        var fault = side(draft);
        return fault != null ? fault : turned(draft);
    }

    /// "By a majority of two" of "by three votes to two": one of the two sides told as what lies between
    /// them.
    private static @Nullable Fault side(Case draft) {
        for (var figure : draft.said().quantities()) {
            var mark = Worked.mark(figure, draft.said());
            if (mark == null
                    || mark.way() != 0
                    || !draft.says(MAJORITY)
                    || Worked.isDifference(figure, draft)
                    || isScore(figure, draft)) continue;
            for (var pair : Operands.pairs(draft))
                if (Worked.isScore(pair) && (pair.a().is(figure) || pair.b().is(figure)))
                    return new Fault(Reason.ALTERED_FIGURE, figure.text() + " is one of two sides there");
        }
        return null;
    }

    /// "By a majority of two to one": the figure is one side of a score.
    private static boolean isScore(Quantity figure, Case draft) {
        return draft.said().text().startsWith(" to one", figure.end())
                || draft.said().quantities().stream()
                        .anyMatch(q -> isBehind(q, figure, draft) || isBehind(figure, q, draft));
    }

    private static boolean isBehind(Quantity second, Quantity first, Case draft) {
        return first.end() < second.start()
                && draft.said().text().substring(first.end(), second.start()).equals(" to ");
    }

    /// "Fell by two points" told of "up two points", "two points ahead" of the same.
    private static @Nullable Fault turned(Case draft) {
        for (var figure : draft.said().quantities()) {
            var mark = Worked.mark(figure, draft.said());
            if (mark == null || mark.way() == 0 || figure.unit().isEmpty() || Units.isTime(figure.unit())) continue;
            var there = Operands.all(draft).stream().filter(o -> o.is(figure)).toList();
            boolean ahead = mark.at() >= figure.index()
                    && PLACED.contains(draft.said().words().get(mark.at()).key());
            boolean strange = !there.isEmpty()
                    && there.stream().allMatch(o -> change(o) != 0 && (ahead || change(o) != mark.way()));
            boolean beside = ahead
                    || draft.said().quantities().stream()
                                    .filter(q -> q.unit().equals(figure.unit()))
                                    .count()
                            < 3;
            if (strange && beside && !Worked.isDifference(figure, draft))
                return new Fault(Reason.ALTERED_FIGURE, "the evidence tells another change of " + figure.text());
        }
        return null;
    }

    /// Which way something changed by a figure that stands right behind the word of it: "up two points",
    /// "fell by 3%".
    private static int change(Operands.Operand operand) {
        var words = operand.text().words();
        int k = operand.figure().index() - 1;
        if (k > 0 && words.get(k).key().equals("by")) k--;
        if (k < 0) return 0;
        var key = words.get(k).key();
        if (Claims.isHigher(key) || Claims.isLower(key) || key.equals("over") || key.equals("under")) return 0;
        return Claims.rising().contains(key) ? 1 : Claims.falling().contains(key) ? -1 : 0;
    }
}
