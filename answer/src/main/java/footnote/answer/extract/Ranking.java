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
            scored.add(new Scored(c, features, Weights.sentence(features)));
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

    /// How sure it is that the question is answered here at all; the higher the surer.
    double confidence() {
        return Weights.answered(this);
    }

    boolean isAnswer() {
        return confidence() >= Weights.REFUSE_BELOW;
    }
}
