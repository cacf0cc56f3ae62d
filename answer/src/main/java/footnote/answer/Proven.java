package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Word;
import footnote.corpus.Span;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whether what is only alleged, asked for or begun is not told as found, ordered or final: of "opened an inquiry over
/// allegations that it shared" not "found that it shared", of "in first reading" not "final approval". Pure.
final class Proven {
    private static final Pattern FOUND = Pattern.compile(
            "(?iu)\\b(?:found|finds|concluded|concludes|established|determined|ruled|confirmed|confirms|proved|proven|proves|revealed)\\b(?! out)");

    private static final Pattern ALLEGED = Pattern.compile(
            "(?iu)\\b(?:alleg\\p{L}*|accus\\p{L}*|inquiry|inquiries|investigat\\p{L}*|probe|complain\\p{L}*|suspicions?|claims that|looking into|examin(?:e|es|ing))\\b");

    private static final Pattern CERTAIN = Pattern.compile(
            "(?iu)\\b(?:f(?:ou|i)nd\\p{L}*|conclu\\p{L}*|establish\\p{L}*|determin\\p{L}*|rul(?:ed|es|ing)|confirm\\p{L}*|pro(?:of|ved?|ven|ves)|reveal\\p{L}*|show(?:s|n|ed)?|discover\\p{L}*|identif\\p{L}*|detect\\p{L}*|uncover\\p{L}*|said|says|report(?:s|ed)?|according|learn(?:ed|t)|reported|note[sd]?|observed|saw|turned up|came to light)\\b");

    private static final Pattern FINAL =
            Pattern.compile("(?iu)(?<!\\bnot |\\bnot yet )\\b(?:final(?:ly)?|definitive(?:ly)?|conclusive(?:ly)?)\\b");
    private static final Pattern FIRST = Pattern.compile(
            "(?iu)\\b(?:first (?:reading|instance|vote|step)|preliminar\\p{L}+|provisional\\p{L}*|in principle|interim|initial\\p{L}*|draft|committee)\\b");

    /// What a court has dismissed it has not ordered.
    private static final Pattern ORDERS =
            Pattern.compile("(?iu)\\b(?:order(?:ed|s)|forc(?:ed|es)|requir(?:ed|es)|compel(?:led|s)|oblig(?:ed|es)) ");
    private static final Pattern ORDERED =
            Pattern.compile("(?iu)\\b(?:order(?:ed|s)|requir(?:ed|es)|oblig(?:ed|es))\\b");
    private static final Pattern DISMISSED = Pattern.compile(
            "(?iu)\\b(?:dismiss(?:ed|es)|reject(?:ed|s)|threw out|thrown out|turned down|refused|struck down)\\b");

    private static final Pattern REFUSED = Pattern.compile(
            "(?iu)\\b(?:reject|dismiss|defeat|block|veto|vot(?:e|ed|es) down|turn(?:ed|s)? down|throw|threw)\\p{L}* [^.;]{0,60}?\\b(?:that|which) would (?:have )?(?<what>[^.;,]+)");
    private static final Pattern AGAINST = Pattern.compile(
            "(?iu)\\b(?:against|reject|dismiss|defeat|block|veto|down|fail|oppos|lost|refus|declin|propos|bill|motion|plan)\\p{L}*");

    private Proven() {}

    static @Nullable Fault check(Case draft) {
        if (tells(FINAL, draft) && Overstated.quotes(FIRST, draft) && !Overstated.quotes(FINAL, draft))
            return new Fault(Reason.UNSUPPORTED, "the evidence does not say that it is final");
        boolean dismissed = Overstated.quotes(DISMISSED, draft) && !Overstated.quotes(ORDERED, draft);
        if (tells(ORDERS, draft) && dismissed && !tells(DISMISSED, draft))
            return new Fault(Reason.UNSUPPORTED, "the evidence says that it was dismissed");
        return refused(draft) ? new Fault(Reason.NEGATION, "the evidence says that it was rejected") : found(draft);
    }

    /// "Voted to raise the age" told of "voted to reject a bill that would have raised the age".
    private static boolean refused(Case draft) {
        if (draft.said().words().stream().anyMatch(draft::mayDeny) || tells(AGAINST, draft)) return false;
        for (var e : draft.exhibits())
            for (var m = REFUSED.matcher(e.context().text()); m.find(); ) {
                var what = e.context().wordsIn(new Span(m.start("what"), m.end("what"))).stream()
                        .filter(Word::isContent)
                        .toList();
                long told = what.stream().filter(w -> draft.says(w.stem())).count();
                if (what.size() > 1 && told * 4 >= what.size() * 3L) return true;
            }
        return false;
    }

    private static boolean tells(Pattern pattern, Case draft) {
        return pattern.matcher(draft.said().text()).find();
    }

    private static @Nullable Fault found(Case draft) {
        var m = FOUND.matcher(draft.said().text());
        if (!m.find() || draft.says(Set.of("not", "no", "whether", "if"))) return null;
        boolean alleged = Overstated.quotes(ALLEGED, draft) && !Overstated.quotes(CERTAIN, draft);
        return alleged ? new Fault(Reason.HEDGE_DROPPED, "the evidence does not say \"" + m.group() + "\"") : null;
    }
}
