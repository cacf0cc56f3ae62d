package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Cautions;
import org.jspecify.annotations.Nullable;

/// Whether a guess of the evidence stays a guess. Pure.
final class Hedged {
    private Hedged() {}

    static @Nullable Fault check(Case draft) {
        if (Cautions.hedges(draft.said())) return null;
        for (var exhibit : draft.exhibits())
            for (var hedge : Cautions.in(exhibit.context())) {
                long kept = hedge.scope().stream().filter(draft::says).count();
                if (!hedge.scope().isEmpty() && kept * 2 >= hedge.scope().size())
                    return new Fault(Reason.HEDGE_DROPPED, "the evidence says \"" + hedge.word().text() + "\"");
            }
        return null;
    }
}
