package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Cautions;
import footnote.answer.text.Word;
import org.jspecify.annotations.Nullable;

/// Whether a guess of the evidence stays a guess. Pure.
final class Hedged {
    private Hedged() {}

    static @Nullable Fault check(Case draft) {
        var reworded = reworded(draft);
        if (reworded != null || Cautions.hedges(draft.said())) return reworded;
        for (var exhibit : draft.exhibits())
            for (var hedge : Cautions.in(exhibit.context())) {
                long kept = hedge.scope().stream().filter(draft::says).count();
                if (!hedge.scope().isEmpty() && kept * 2 >= hedge.scope().size()) return dropped(hedge.word());
            }
        return null;
    }

    /// In a sentence that follows its evidence word for word a hedge goes at one place, whatever else
    /// hedges it.
    private static @Nullable Fault reworded(Case draft) {
        for (var change : draft.rewordings()) {
            if (change.given().stream().anyMatch(w -> Cautions.isHedge(w.key()))) continue;
            if (Cautions.in(change.context()).size()
                    <= Cautions.in(draft.said()).size()) continue;
            for (var hedge : Cautions.in(change.context()))
                if (change.quoted().contains(hedge.word())) return dropped(hedge.word());
        }
        return beheaded(draft);
    }

    /// A hedge that opened the sentence: "Perhaps", "Unverified reports".
    private static @Nullable Fault beheaded(Case draft) {
        if (!draft.follows()) return null;
        for (var exhibit : draft.exhibits()) {
            var hedges = Cautions.in(exhibit.context());
            if (hedges.isEmpty() || hedges.size() <= Cautions.in(draft.said()).size()) continue;
            var first = hedges.getFirst();
            boolean leads = exhibit.context().words().indexOf(first.word()) < 2
                    && !draft.said().keys().contains(first.word().key());
            if (leads && first.scope().stream().allMatch(draft::says)) return dropped(first.word());
        }
        return null;
    }

    private static Fault dropped(Word hedge) {
        return new Fault(Reason.HEDGE_DROPPED, "the evidence says \"" + hedge.text() + "\"");
    }
}
