package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Cautions;
import footnote.answer.text.Claims;
import footnote.answer.text.Parsed;
import footnote.answer.text.Word;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whether a guess of the evidence stays a guess. Pure.
final class Hedged {
    private static final Set<String> ALLOWED = Set.of("allowed", "permitted", "entitled");
    private static final Set<String> FORBIDDEN =
            Set.of("must", "mustn't", "allowed", "permitted", "forbidden", "prohibited", "banned");

    /// "About 340 jobs were at risk": none is lost yet.
    private static final Pattern AT_RISK =
            Pattern.compile("(?iu)\\b(?:at risk|under threat|in (?:danger|jeopardy|doubt))\\b");

    private static final Pattern RISKED = Pattern.compile(
            "(?iu)\\b(?:risk\\p{L}*|threat\\p{L}*|endanger\\p{L}*|danger\\p{L}*|jeopard\\p{L}*|doubt\\p{L}*|unsafe|unsure|vulnerable|fac(?:e[sd]?|ing)|stake)\\b");

    private static final Pattern ABOUT = Pattern.compile(
            "(?iu)\\b(?:about|around|some|roughly|approximately) (?=[$€£]?\\d|\\p{L}+ ?(?:hundred|thousand|million|billion|dozen))");
    private static final Pattern PUT = Pattern.compile("(?iu)\\b(?:puts? (?:.{1,40} )?at|reckon\\p{L}*)\\b");

    private Hedged() {}

    static @Nullable Fault check(Case draft) {
        var reworded = reworded(draft);
        if (reworded != null || Cautions.hedges(draft.said())) return reworded;
        if (isRisked(draft)) return new Fault(Reason.HEDGE_DROPPED, "the evidence only tells of a risk");
        for (var exhibit : draft.exhibits())
            for (var hedge : Cautions.in(exhibit.context())) {
                long kept = hedge.scope().stream().filter(draft::says).count();
                boolean holds =
                        !hedge.scope().isEmpty() && kept * 2 >= hedge.scope().size();
                if (holds
                        && !isLeave(hedge.word(), exhibit.context(), draft)
                        && !isEstimate(hedge.word(), draft)
                        && !Idioms.HEDGE.tell(draft, hedge.word(), exhibit.context())
                        && Drawn.isFrom(hedge.word(), exhibit.context(), draft.said())) return dropped(hedge.word());
            }
        return null;
    }

    /// "An estimated 780 million" told as "is put at 780 million".
    private static boolean isEstimate(Word hedge, Case draft) {
        return hedge.key().equals("estimated")
                && (PUT.matcher(draft.said().text()).find()
                        || ABOUT.matcher(draft.said().text()).find());
    }

    /// Whether a sentence tells most of what the evidence says to be at risk, and no risk.
    private static boolean isRisked(Case draft) {
        if (RISKED.matcher(draft.said().text()).find()) return false;
        for (var exhibit : draft.exhibits()) {
            var text = exhibit.context().text();
            for (var m = AT_RISK.matcher(text); m.find(); ) {
                int from = Math.max(text.lastIndexOf(',', m.start()), text.lastIndexOf('.', m.start()));
                var things = exhibit.context().words().stream()
                        .filter(w -> w.start() > from && w.end() <= m.start() && w.isContent())
                        .filter(w -> !Claims.isSaying(w.key()))
                        .toList();
                long told = things.stream().filter(w -> draft.says(w.stem())).count();
                if (!things.isEmpty() && 2 * told >= things.size()) return true;
            }
        }
        return false;
    }

    /// In a sentence that follows its evidence word for word a hedge goes at one place, whatever else
    /// hedges it.
    private static @Nullable Fault reworded(Case draft) {
        for (var change : draft.rewordings()) {
            if (change.given().stream().anyMatch(w -> Cautions.isHedge(w.key()))) continue;
            if (Cautions.in(change.context()).size()
                    <= Cautions.in(draft.said()).size()) continue;
            for (var hedge : Cautions.in(change.context()))
                if (change.quoted().contains(hedge.word()) && !isLeave(hedge.word(), change.context(), draft))
                    return dropped(hedge.word());
        }
        return beheaded(draft);
    }

    /// "May" that gives leave, told as "is allowed", and "may not" that forbids, told as "must not".
    private static boolean isLeave(Word hedge, Parsed context, Case draft) {
        if (!hedge.key().equals("may")) return false;
        int at = context.words().indexOf(hedge);
        boolean forbids = at + 1 < context.words().size()
                && context.words().get(at + 1).key().equals("not");
        if (forbids && Idioms.LICENSED.tell(draft, context.words().get(at + 1), context)) return true;
        var told = forbids ? FORBIDDEN : ALLOWED;
        return draft.says(told) && context.keys().stream().noneMatch(told::contains);
    }

    /// A hedge that opened the sentence: "Perhaps", "Unverified reports".
    private static @Nullable Fault beheaded(Case draft) {
        if (!draft.follows()) return null;
        for (var exhibit : draft.exhibits()) {
            var hedges = Cautions.in(exhibit.context());
            if (hedges.isEmpty() || hedges.size() <= Cautions.in(draft.said()).size()) continue;
            var first = hedges.getFirst();
            if (isLeave(first.word(), exhibit.context(), draft)) continue;
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
