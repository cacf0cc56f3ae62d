package footnote.answer.extract;

import java.util.EnumMap;
import java.util.Map;

/// The figures by which sentences are chosen and questions refused.
final class Weights {
    static final double REFUSE_BELOW = -1e9;

    private static final Map<Feature, Double> SENTENCE = new EnumMap<>(Map.ofEntries(
            Map.entry(Feature.SIMILARITY, 7.405),
            Map.entry(Feature.COVERAGE, .976),
            Map.entry(Feature.COVERAGE_BEFORE, -.764),
            Map.entry(Feature.COVERAGE_IN_CONTEXT, 4.728),
            Map.entry(Feature.COVERAGE_IN_PASSAGE, -2.17),
            Map.entry(Feature.NAMES, -1.032),
            Map.entry(Feature.NAMES_IN_PASSAGE, 2.168),
            Map.entry(Feature.NUMBERS_IN_PASSAGE, .896),
            Map.entry(Feature.SIGN, .55),
            Map.entry(Feature.SIGN_MISSING, -.532),
            Map.entry(Feature.PASSAGE_SCORE, 1.268),
            Map.entry(Feature.PASSAGE_RANK, .129),
            Map.entry(Feature.SIMILARITY_GAP, 7.237),
            Map.entry(Feature.LENGTH, .149),
            Map.entry(Feature.NOVELTY, .594),
            Map.entry(Feature.PAIRS, 2.078),
            Map.entry(Feature.FOCUS, .494),
            Map.entry(Feature.DEEDS, 1.411),
            Map.entry(Feature.RAREST_MISSING, .055),
            Map.entry(Feature.QUESTION, 0.0)));

    private Weights() {}

    static double sentence(Features features) {
        double score = 0;
        for (var e : SENTENCE.entrySet()) score += e.getValue() * features.get(e.getKey());
        return score;
    }

    static double answered(Ranking ranking) {
        return ranking.best().features().get(Feature.SIMILARITY);
    }
}
