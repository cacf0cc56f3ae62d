package footnote.answer.extract;

import footnote.retrieval.Hit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/// The candidates of a question, best first, with their scores.
final class Ranking {
    /// A candidate and how well it fits.
    record Scored(Candidate candidate, Features features, double score) {}

    /// Refuses 1.5 of 100 answerable questions and 82 of 100 whose topic the documents do not touch.
    private static final double PRESENT = 11.767;

    /// Refuses 2 of 100 answerable questions and 14 of 100 that the documents nearly answer; with the other
    /// threshold and unknown names 20 of 100.
    private static final double ANSWERED = 8.911;

    /// At both thresholds the confidence is one half.
    static final double ENOUGH = .5;

    /// The share of what is looked for that a passage must hold to be said to mention it.
    private static final double MENTIONED = .6;

    /// Among so many of the best sentences a sum of money must stand where one is asked for.
    private static final int TOP = 4;

    private final List<Scored> scored;

    private Ranking(List<Scored> scored) {
        this.scored = scored;
    }

    static Ranking of(Asked asked, List<Hit> hits) {
        var candidates = Candidate.of(hits);
        double similarity =
                candidates.stream().mapToDouble(Candidate::similarity).max().orElse(0);
        var ranks = new IdentityHashMap<Hit, Integer>();
        for (int i = 0; i < hits.size(); i++) ranks.put(hits.get(i), i);
        var scored = new ArrayList<Scored>();
        for (var c : candidates) {
            var features = Features.of(c, asked, hits.getFirst().score(), ranks.getOrDefault(c.hit(), 0), similarity);
            scored.add(new Scored(c, features, features.weighed(Feature::choosing)));
        }
        scored.sort(Comparator.comparingDouble(Scored::score).reversed());
        return new Ranking(scored);
    }

    boolean isEmpty() {
        return scored.isEmpty();
    }

    Scored best() {
        return scored.getFirst();
    }

    List<Scored> all() {
        return scored;
    }

    /// How sure it is that the documents answer the question, from 0 to 1: that they speak of it, and of just that.
    /// Every refusal is decided by this figure
    /// alone: below [#ENOUGH] there is no answer. [footnote.answer.Answer#confidence] hands it on.
    double confidence(Asked asked) {
        if (scored.isEmpty() || Unknown.decides(asked, this)) return 0;
        if (asked.kind() == AnswerKind.AMOUNT
                && scored.stream().limit(TOP).noneMatch(s -> s.features().get(Feature.SIGN) == 1)) return 0;
        if (asked.kind() == AnswerKind.DOCUMENT) return most(Feature.COVERAGE_IN_PASSAGE) >= MENTIONED ? 1 : 0;
        var features = ofAll(asked);
        double margin =
                Math.min(features.weighed(Feature::present) - PRESENT, features.weighed(Feature::answered) - ANSWERED);
        return 1 / (1 + Math.exp(-margin));
    }

    private Features ofAll(Asked asked) {
        var fourth = scored.get(Math.min(3, scored.size() - 1));
        return best().features()
                .with(
                        asked.kind(),
                        most(Feature.SIMILARITY),
                        most(Feature.PAIRS),
                        most(Feature.COVERAGE_IN_PASSAGE),
                        most(Feature.COVERAGE_IN_CONTEXT),
                        best().score() - fourth.score());
    }

    private double most(Feature feature) {
        return scored.stream().mapToDouble(s -> s.features().get(feature)).max().orElse(0);
    }
}
