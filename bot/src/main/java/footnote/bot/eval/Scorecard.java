package footnote.bot.eval;

import footnote.answer.Timing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/// The figures of many outcomes.
public final class Scorecard {
    /// So many of so many.
    public record Share(long part, long whole) {
        /// 0 to 1; 1 of nothing.
        public double value() {
            return whole == 0 ? 1 : (double) part / whole;
        }
    }

    private final List<Outcome> outcomes;

    private final double embedding;

    /// Adds up.
    ///
    /// @param embedding the mean time to embed a question, in nanoseconds
    Scorecard(List<Outcome> outcomes, double embedding) {
        this.outcomes = List.copyOf(outcomes);
        this.embedding = embedding;
    }

    public int questions() {
        return outcomes.size();
    }

    /// The shares by their names, in reading order. Those of answers are of the answerable questions.
    public Map<String, Share> shares() {
        var shares = new LinkedHashMap<String, Share>();
        shares.put("contains", answerable(Outcome::contains));
        shares.put("cited", answerable(Outcome::cited));
        shares.put("both", answerable(o -> o.contains() && o.cited()));
        shares.put(
                "refused_rightly",
                share(outcomes.stream().filter(o -> !o.golden().isAnswerable()).toList(), Outcome::isRefused));
        shares.put("refused_wrongly", answerable(Outcome::isRefused));
        shares.put("verbatim", new Share(sum(Outcome::verbatim), sum(Outcome::quotes)));
        shares.put("marked", share(outcomes.stream().filter(o -> !o.isRefused()).toList(), Outcome::marked));
        return shares;
    }

    private Share answerable(Predicate<Outcome> which) {
        return share(outcomes.stream().filter(o -> o.golden().isAnswerable()).toList(), which);
    }

    private static Share share(List<Outcome> of, Predicate<Outcome> which) {
        return new Share(of.stream().filter(which).count(), of.size());
    }

    private long sum(ToLongFunction<Outcome> figure) {
        return outcomes.stream().mapToLong(figure).sum();
    }

    /// Of what was answered, the median number of words.
    public long medianWords() {
        return Times.median(outcomes.stream()
                .filter(o -> !o.isRefused())
                .mapToLong(Outcome::words)
                .toArray());
    }

    /// A percentile of the time an answer took, in milliseconds.
    public double latency(double share) {
        return Times.millis(outcomes.stream().mapToLong(Outcome::nanos).toArray(), share);
    }

    /// What each stage takes of the time, 0 to 1; what embedding the question takes is measured by itself.
    public Map<String, Double> stages() {
        double all = Math.max(1, sum(o -> o.answer().timing().total()));
        var stages = new LinkedHashMap<String, Double>();
        double embed = Math.min(embedding * outcomes.size(), (double) stage(Timing::retrieve));
        stages.put("embed", embed / all);
        stages.put("search", (stage(Timing::retrieve) - embed) / all);
        stages.put("compose", stage(Timing::compose) / all);
        stages.put("prove", stage(Timing::prove) / all);
        return stages;
    }

    private long stage(ToLongFunction<Timing> stage) {
        return sum(o -> stage.applyAsLong(o.answer().timing()));
    }

    /// How many of each type are right.
    public Map<String, Share> types() {
        var types = new TreeMap<String, Share>();
        for (var o : outcomes) {
            var type = o.golden().type().isBlank() ? "(none)" : o.golden().type();
            types.merge(
                    type,
                    new Share(o.isRight() ? 1 : 0, 1),
                    (a, b) -> new Share(a.part() + b.part(), a.whole() + b.whole()));
        }
        return types;
    }

    /// How many of the unanswerable questions would be refused at given shares of wrong refusals, by the share in
    /// percent; see [RefusalCurve].
    public Map<Integer, Share> refusalCurve() {
        return RefusalCurve.of(confidence(true), confidence(false));
    }

    private double[] confidence(boolean answerable) {
        return outcomes.stream()
                .filter(o -> o.golden().isAnswerable() == answerable)
                .mapToDouble(o -> o.answer().confidence())
                .toArray();
    }

    /// Those with something wrong, in the order of the file.
    public List<Outcome> failed() {
        return outcomes.stream().filter(o -> !o.fault().isEmpty()).toList();
    }
}
