package footnote.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FusionTest {
    @Test
    void whatIsLikeTheBestComesBeforeWhatIsNot() {
        var candidates =
                List.of(candidate(0, .9, 1, 0), candidate(1, .8, 1, 0), candidate(2, .5, 0, 1), candidate(3, .5, 1, 0));
        assertThat(ranked(candidates)).containsExactly(0, 1, 3, 2);
    }

    @Test
    void withoutVectorsItIsRankedByWordsAlone() {
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < 3; i++) {
            var candidate = new Candidate(i);
            candidate.words = i;
            candidates.add(candidate);
        }
        assertThat(ranked(candidates)).containsExactly(2, 1, 0);
        assertThat(candidates).allSatisfy(c -> assertThat(c.score).isFinite());
    }

    private static List<Integer> ranked(List<Candidate> candidates) {
        Fusion.DEFAULT.score(candidates);
        return candidates.stream()
                .sorted(Candidate.BEST_FIRST)
                .map(c -> c.number)
                .toList();
    }

    private static Candidate candidate(int number, double cosine, float... vector) {
        var candidate = new Candidate(number);
        candidate.passage = cosine;
        candidate.vector = vector;
        return candidate;
    }
}
