package footnote.retrieval;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A passage in the running, by its Lucene number.
final class Candidate {
    static final Comparator<Candidate> BEST_FIRST =
            Comparator.<Candidate>comparingDouble(c -> -c.score).thenComparingInt(c -> c.number);

    final int number;
    String document = "";
    double words;
    double whole;
    double passage = Double.NaN;
    float @Nullable [] vector;
    double sentence = Double.NaN;
    double score;
    List<Double> similarities = List.of();

    Candidate(int number) {
        this.number = number;
    }
}
