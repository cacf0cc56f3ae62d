package footnote.retrieval;

/// How the three ways of finding are made one score: each is z-scored over the candidates of the query, then they are
/// added with these weights.
///
/// @param words BM25 over header and text
/// @param whole BM25 over the whole document that the passage is from
/// @param passage cosine of the passage's vector
/// @param sentence cosine of the best sentence's vector
/// @param named what an outlet or a date that the question names adds, in standard deviations
/// @param depth how many candidates each way brings
record Fusion(double words, double whole, double passage, double sentence, double named, int depth) {
    static final Fusion DEFAULT = new Fusion(.1, .4, .25, .25, .3, 100);

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
}
