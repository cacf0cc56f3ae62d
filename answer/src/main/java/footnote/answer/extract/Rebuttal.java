package footnote.answer.extract;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The sentence right behind another one that contradicts it and says so: "The union disputed that figure, saying …".
/// Pure.
final class Rebuttal {
    private static final String CLAIM =
            "(?:figures?|numbers?|estimates?|claims?|charges?|accusations?|allegations?|accounts?|versions?|readings?"
                    + "|findings?|views?|reports?|criticisms?|assessments?|statements?|remarks?|conclusions?|suggestions?"
                    + "|assertions?|explanations?|interpretations?|descriptions?|tolls?|counts?|totals?|analysis|notion)";

    private static final Pattern REBUTS = Pattern.compile(
            "(?iu)\\b(?:disput|reject|den(?:y|ie)|contradict|question|challeng|dismiss|refut|contest|doubt|disagre|rebut)\\w*"
                    + "(?: with| to)? (?:all |both )?(?:of )?(?:that|this|these|those|the|such|his|her|their|its)(?: \\p{Ll}+)? "
                    + CLAIM + "\\b");

    /// What may stand between: the rest of what is contradicted, in quotation marks.
    private static final Pattern QUOTATION = Pattern.compile("^[\"“‘«].*", Pattern.DOTALL);

    private static final Pattern DENIES = Pattern.compile("(?iu)\\b(?:den(?:y|ie)|reject)\\w*");

    /// So few words only announce a reason.
    private static final int SHORT = 8;

    private Rebuttal() {}

    /// The rebuttal of a sentence, or null where none stands behind it.
    static @Nullable Candidate of(Candidate c, Ranking ranking) {
        for (int i = c.index() + 1; ; i++) {
            var next = ranking.at(c, i);
            if (next == null) return null;
            if (REBUTS.matcher(next.text()).find()) return next;
            if (!QUOTATION.matcher(next.text()).matches()) return null;
        }
    }

    /// The sentence behind a rebuttal as short as "He disagrees with that reading.", or null; who denies a charge has
    /// said all.
    static @Nullable Candidate reason(Candidate rebuttal, Ranking ranking) {
        if (rebuttal.words().size() > SHORT || DENIES.matcher(rebuttal.text()).find()) return null;
        return ranking.at(rebuttal, rebuttal.index() + 1);
    }
}
