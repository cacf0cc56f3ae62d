package footnote.answer;

import footnote.answer.Rejection.Reason;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whether what is only alleged, looked into or asked for is not told as found out or granted: of "opened an inquiry
/// over allegations that it shared" not "found that it shared". Pure.
final class Proven {
    private static final Pattern FOUND = Pattern.compile(
            "(?iu)\\b(?:found|finds|concluded|concludes|established|determined|ruled|confirmed|confirms|proved|proven|proves|revealed)\\b(?! out)");

    private static final Pattern ALLEGED = Pattern.compile(
            "(?iu)\\b(?:alleg\\p{L}*|accus\\p{L}*|inquiry|inquiries|investigat\\p{L}*|probe|complain\\p{L}*|suspicions?|claims that|looking into|examin(?:e|es|ing))\\b");

    private static final Pattern CERTAIN = Pattern.compile(
            "(?iu)\\b(?:f(?:ou|i)nd\\p{L}*|conclu\\p{L}*|establish\\p{L}*|determin\\p{L}*|rul(?:ed|es|ing)|confirm\\p{L}*|pro(?:of|ved?|ven|ves)|reveal\\p{L}*|show(?:s|n|ed)?|discover\\p{L}*|identif\\p{L}*|detect\\p{L}*|uncover\\p{L}*|said|says|report(?:s|ed)?|according|learn(?:ed|t)|reported|note[sd]?|observed|saw|turned up|came to light)\\b");

    private Proven() {}

    static @Nullable Fault check(Case draft) {
        var m = FOUND.matcher(draft.said().text());
        if (!m.find() || draft.says(Set.of("not", "no", "whether", "if"))) return null;
        boolean alleged = Overstated.quotes(ALLEGED, draft) && !Overstated.quotes(CERTAIN, draft);
        return alleged ? new Fault(Reason.HEDGE_DROPPED, "the evidence does not say \"" + m.group() + "\"") : null;
    }
}
