package footnote.bot.eval;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What refusing more or less often would bring: for each share of the answerable questions that one allows to be
/// refused wrongly, the share of the others that is then refused. Found by moving the threshold over the
/// [confidence][footnote.answer.Answer#confidence] of the answers.
final class RefusalCurve {
    /// Shares of wrong refusals, in percent.
    private static final List<Integer> PERCENT = List.of(1, 2, 3, 5, 10);

    private RefusalCurve() {}

    /// How many of the others are refused, by the percent of the answerable that may be. Only what a threshold can
    /// reach: what a rule refuses is refused at each, so where rules alone refuse more than a share of the
    /// answerable, it is left out. Empty where the composer does not tell how sure it is.
    ///
    /// @param answerable confidence of the answerable questions, `others` that of the rest; in any order
    static Map<Integer, Scorecard.Share> of(double[] answerable, double[] others) {
        var right = told(answerable);
        var wrong = told(others);
        var points = new LinkedHashMap<Integer, Scorecard.Share>();
        if (right.length == 0 || wrong.length == 0) return points;
        for (int percent : PERCENT) {
            double threshold = right[percent * right.length / 100];
            if (threshold == 0) continue;
            long refused = Arrays.stream(wrong).filter(s -> s < threshold).count();
            points.put(percent, new Scorecard.Share(refused, wrong.length));
        }
        return points;
    }

    /// Least sure first.
    private static double[] told(double[] confidence) {
        return Arrays.stream(confidence).filter(s -> !Double.isNaN(s)).sorted().toArray();
    }
}
