package footnote.retrieval;

/// How the four ways of finding are made one score: each is z-scored over the candidates of the query, then
/// they are
/// added with these weights.
///
/// Measured over weights in steps of .05, nDCG@10 of documents: SciFact .752, TIME .730, SQuAD paragraphs .91;
/// BM25 over whole documents alone .688, .667, .86; the passage's vector alone .720, .644, .80. No set was held
/// out: the weights are a plateau, not a peak.
///
/// @param words BM25 over header and text
/// @param whole BM25 over the whole document that the passage is from
/// @param passage cosine of the passage's vector
/// @param sentence cosine of the best sentence's vector
/// @param depth how many candidates each way brings
record Fusion(double words, double whole, double passage, double sentence, int depth) {
    static final Fusion DEFAULT = new Fusion(.05, .3, .4, .25, 100);

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
