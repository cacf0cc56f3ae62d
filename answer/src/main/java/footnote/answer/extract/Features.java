package footnote.answer.extract;

import footnote.retrieval.Words;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// What a candidate is judged by.
final class Features {
    private static final List<Feature> ALL = List.of(Feature.values());
    private static final Map<Feature, Integer> PLACES = places();

    /// In the order of [Feature]; those that are not known yet are 0.
    private final double[] values;

    private Features(double... values) {
        this.values = Arrays.copyOf(values, ALL.size());
    }

    /// The sum of these features by a weight of theirs.
    double weighed(ToDoubleFunction<Feature> weight) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) sum += weight.applyAsDouble(ALL.get(i)) * values[i];
        return sum;
    }

    /// The same features with those of the whole ranking.
    Features with(AnswerKind kind, double similarity, double pairs, double inPassage, double inContext, double lead) {
        var all = new Features(values);
        all.set(Feature.BEST_SIMILARITY, similarity);
        all.set(Feature.BEST_PAIRS, pairs);
        all.set(Feature.BEST_COVERAGE_IN_PASSAGE, inPassage);
        all.set(Feature.BEST_COVERAGE_IN_CONTEXT, inContext);
        all.set(Feature.LEAD, lead);
        for (var f : ALL) if (f.name().equals("ASKS_" + kind)) all.set(f, 1);
        return all;
    }

    private static Map<Feature, Integer> places() {
        var places = new EnumMap<Feature, Integer>(Feature.class);
        for (int i = 0; i < ALL.size(); i++) places.put(ALL.get(i), i);
        return places;
    }

    private static int place(Feature feature) {
        return Objects.requireNonNull(PLACES.get(feature));
    }

    private void set(Feature feature, double value) {
        values[place(feature)] = value;
    }

    double get(Feature feature) {
        return values[place(feature)];
    }

    /// What all candidates of a question have in common.
    static final class Of {
        private final Asked asked;
        private final boolean denies;
        private final boolean asksWithNegation;
        private final Map<String, Set<String>> contraries;
        private final Set<String> deeds;
        private final double unknown;
        private final double unknownNames;

        Of(Asked asked) {
            this.asked = asked;
            denies = Polarity.negates(Words.in(asked.text()));
            // "Who reported that it was not so?" doubts nothing.
            asksWithNegation = denies && Signs.whoReported(asked.text()).end() == 0;
            contraries = Polarity.contraries(asked.all());
            deeds = new HashSet<>(asked.weights().keySet());
            deeds.removeAll(asked.names());
            unknown = Features.unknown(asked, false);
            unknownNames = Features.unknown(asked, true);
        }
    }

    static Features of(Candidate c, Of of, double topScore, int rank, double topSimilarity) {
        var asked = of.asked;
        var text = c.text();
        var withContext = new HashSet<>(c.stems());
        withContext.addAll(c.context());
        var words = c.words();
        boolean sign = Signs.has(asked.kind(), text, asked);
        boolean typed = switch (asked.kind()) {
            case DATE, NUMBER, AMOUNT, PERSON, ORGANISATION, PLACE, SAYING, REASON, DEFINITION -> true;
            case YES_NO, MANNER, DOCUMENT, LIST, THING -> false;
        };
        long fresh = c.order().stream()
                .filter(s -> !asked.all().contains(s))
                .distinct()
                .count();
        return new Features(
                c.similarity(),
                asked.coverage(c.stems()),
                asked.coverage(c.before()),
                asked.coverage(withContext),
                asked.coverage(c.around()),
                asked.coverage(asked.names(), c.stems()),
                asked.coverage(asked.names(), c.around()),
                asked.coverage(asked.numbers(), c.around()),
                sign ? 1 : 0,
                typed && !sign ? 1 : 0,
                c.hit().score() - topScore,
                1.0 / (1 + rank),
                c.similarity() - topSimilarity,
                Math.log(1 + c.order().size()),
                Math.min(1, fresh / 10.0),
                pairs(asked.order(), c.order()),
                asked.coverage(asked.focus(), c.stems()),
                asked.coverage(of.deeds, withContext),
                rarestMissing(asked, c.around()),
                text.endsWith("?") ? 1 : 0,
                Signs.nearness(asked.kind(), text, asked, words),
                of.denies == Polarity.negates(words) ? 0 : 1,
                Polarity.opposes(of.contraries, withContext) ? 1 : 0,
                missing(asked, withContext),
                missing(asked, c.around()),
                rarestMissing(asked, withContext),
                Math.log(1 + asked.weights().size()),
                asked.coverage(c.met()),
                asked.coverage(c.metAround()),
                rarestMissing(asked, c.met()),
                asked.names().stream().anyMatch(n -> !c.around().contains(n)) ? 1 : 0,
                Signs.counts(asked, text, words) ? 1 : 0,
                order(asked.order(), c.order()),
                sign && Signs.count(asked.kind(), text, asked) == 1 ? 1 : 0,
                Choice.leans(text) ? 1 : 0,
                of.asksWithNegation && !Polarity.prevents(words) && !Polarity.negates(words) ? 1 : 0,
                Contrast.swapped(asked, c),
                Contrast.broken(asked, c),
                of.unknown,
                of.unknownNames);
    }

    /// The share of the question's neighbouring word pairs that stand near each other, in order, in the
    /// sentence.
    private static double pairs(List<String> question, List<String> sentence) {
        if (question.size() < 2) return 0;
        int found = 0;
        for (int i = 0; i + 1 < question.size(); i++) if (near(question.get(i), question.get(i + 1), sentence)) found++;
        return (double) found / (question.size() - 1);
    }

    private static boolean near(String first, String second, List<String> sentence) {
        for (int i = 0; i < sentence.size(); i++)
            if (sentence.get(i).equals(first))
                for (int j = i + 1; j < Math.min(sentence.size(), i + 4); j++)
                    if (sentence.get(j).equals(second)) return true;
        return false;
    }

    /// The length of the longest run, with gaps, of the question's stems in its own order, as a share of them.
    private static double order(List<String> question, List<String> sentence) {
        if (question.isEmpty()) return 0;
        int[] row = new int[question.size() + 1];
        for (var s : sentence) {
            int diagonal = 0;
            for (int j = 1; j <= question.size(); j++) {
                int above = row[j];
                row[j] = question.get(j - 1).equals(s) ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return (double) row[question.size()] / question.size();
    }

    private static double unknown(Asked asked, boolean names) {
        double unknown = 0;
        for (var word : asked.unknown())
            for (var w : Words.in(word))
                if (!names || asked.names().contains(w.stem()))
                    unknown += asked.weights().getOrDefault(w.stem(), 0.0);
        return unknown / Math.max(1e-9, asked.totalWeight());
    }

    private static double missing(Asked asked, Set<String> stems) {
        return asked.weights().keySet().stream().filter(w -> !stems.contains(w)).count()
                / (double) Math.max(1, asked.weights().size());
    }

    /// The weight share of the question's rarest word that the passage lacks; 0 where it lacks none.
    private static double rarestMissing(Asked asked, Set<String> around) {
        double most = 0;
        for (var e : asked.weights().entrySet()) if (!around.contains(e.getKey())) most = Math.max(most, e.getValue());
        double max = asked.weights().values().stream().mapToDouble(w -> w).max().orElse(1);
        return max == 0 ? 0 : most / max;
    }
}
