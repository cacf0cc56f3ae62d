package footnote.retrieval;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// How the ways of finding are made one score: each is z-scored over the candidates of the query, then they are added
/// with these weights.
///
/// Measured over weights in steps of .05, nDCG@10 of documents: SciFact .762, TIME .726, SQuAD paragraphs .922;
/// BM25 over whole documents alone .688, .667, .86; the passage's vector alone .720, .644, .80. No set was held
/// out: the weights are a plateau, not a peak. Without the last way, and with the others' weights at their best, it
/// was .757, .730 and .921.
///
/// @param words BM25 over header and text
/// @param whole BM25 over the whole document that the passage is from
/// @param passage cosine of the passage's vector
/// @param sentence cosine of the best sentence's vector
/// @param like cosine of the passage's vector with the mean of those of the best by all the other ways: relevance
///     feedback after Rocchio, taken from what is found
/// @param best how many these are
/// @param depth how many candidates each way brings
record Fusion(double words, double whole, double passage, double sentence, double like, int best, int depth) {
    static final Fusion DEFAULT = new Fusion(.05, .21, .42, .16, .16, 2, 100);

    /// Standard scores, in place; all zero where they do not differ.
    static double[] standardised(double[] scores) {
        double sum = 0;
        for (var s : scores) sum += s;
        double mean = sum / Math.max(1, scores.length);
        double squares = 0;
        for (var s : scores) squares += (s - mean) * (s - mean);
        double deviation = Math.sqrt(squares / Math.max(1, scores.length));
        for (int i = 0; i < scores.length; i++) scores[i] = deviation < 1e-9 ? 0 : (scores[i] - mean) / deviation;
        return scores;
    }

    /// Gives each its score.
    void score(List<Candidate> candidates) {
        add(words, of(candidates, c -> c.words), candidates);
        add(whole, of(candidates, c -> c.whole), candidates);
        add(passage, filled(of(candidates, c -> c.passage)), candidates);
        add(sentence, filled(of(candidates, c -> c.sentence)), candidates);
        var first = candidates.stream()
                .filter(c -> c.vector != null)
                .sorted(Candidate.BEST_FIRST)
                .limit(best)
                .toList();
        add(like, filled(of(candidates, c -> like(c, first))), candidates);
    }

    private static double[] of(List<Candidate> candidates, ToDoubleFunction<Candidate> found) {
        return candidates.stream().mapToDouble(found).toArray();
    }

    private static void add(double weight, double[] found, List<Candidate> candidates) {
        double[] scores = standardised(found);
        for (int i = 0; i < scores.length; i++) candidates.get(i).score += weight * scores[i];
    }

    /// The cosine with the mean of the vectors of the first ones, but for its length.
    private static double like(Candidate candidate, List<Candidate> first) {
        if (candidate.vector == null) return Double.NaN;
        double sum = 0;
        for (var b : first) if (b.vector != null) sum += Embedder.dot(candidate.vector, b.vector);
        return sum;
    }

    /// Where a vector is missing, the mean of the others: neither better nor worse.
    private static double[] filled(double[] scores) {
        double mean =
                Arrays.stream(scores).filter(s -> !Double.isNaN(s)).average().orElse(0);
        for (int i = 0; i < scores.length; i++) if (Double.isNaN(scores[i])) scores[i] = mean;
        return scores;
    }
}
