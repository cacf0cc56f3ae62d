package footnote.answer.extract;

import footnote.retrieval.Hit;
import footnote.retrieval.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The candidates of a question, best first, with their scores.
final class Ranking {
    /// A candidate and how well it fits.
    record Scored(Candidate candidate, Features features, double score) {}

    /// Six corpora were asked 1,426 questions of other topics: 29 are answered with these three thresholds. Whoever
    /// asks in other words than the documents have is refused often by a stricter one: of 107 questions that were
    /// written by others about two corpora, 28 at 20.6, of which this one answers 8.
    private static final double PRESENT = 19.1;

    /// What it takes away, of a sentence to be shown, that it has the names of the question: reports name
    /// whom they are about once, in full, and tell the rest of "the ferry", while the texts that the weights
    /// were fitted with name them throughout. Of 730 questions on news and the like 13 more are answered
    /// rightly so, of SQuAD's 1,665 three fewer; with 2 it is 18 more and 11 fewer.
    private static final double NAMED = 1.5;

    /// Asked for these, nothing is gained by it: what explains somebody names them.
    private static final Set<AnswerKind> FITTED = Set.of(AnswerKind.REASON, AnswerKind.NUMBER, AnswerKind.DEFINITION);

    /// So much more is asked of a question that names nothing: common words stand in all documents. A rare word without
    /// a capital is no name: "Will it rain tomorrow?" would be answered.
    private static final double NAMELESS = 2;

    /// The same where it asks about "the auditor" and the documents have one: of 740 questions on news and the
    /// like three more are answered so, of 1,640 on other topics four.
    private static final double DEFINITE = 1;

    private static final Pattern THE = Pattern.compile("(?iu)\\bthe ((?:\\p{L}[\\p{L}\\p{N}'’-]+ ?){1,2})");

    /// "This theory" has no name either, but means one.
    private static final Pattern POINTING = Pattern.compile("(?iu)\\b(?:this|these|that|those)\\b");

    /// With the other threshold and the rules it refuses 3 of 100 answerable questions of SQuAD, and 20 of
    /// 100 that its documents nearly answer (`eval` prints the curve). Whoever asks loses more by a refusal of
    /// what is there than by a sentence beside the point, which its footnote shows: of 809 questions on news
    /// and the like this answers ten more than 4.66 did, and of 314 near misses three more.
    private static final double ANSWERED = 4.3;

    /// What it adds that one sentence has nearly all that is asked: how far it must be ahead of the next, and how much
    /// of the question's weight it must have by itself; less of it where it is far ahead.
    private static final double WHOLE = 1;

    private static final double AHEAD = 2;
    private static final double ALL = .9;
    private static final double FAR_AHEAD = 4;
    private static final double MOST = .65;

    /// At both thresholds the confidence is one half.
    static final double ENOUGH = .5;

    /// The share of what is looked for that a passage must hold to be said to mention it.
    static final double MENTIONED = .6;

    /// The same to be said to speak of a topic.
    private static final double SPOKEN_OF = .8;

    /// Among so many of the best sentences a figure must stand where one is asked for.
    private static final int TOP = 6;

    private static final Pattern MEASURE = Pattern.compile(
            "(?iu)\\bwhat(?:'s|’s| is| was| are| were) the (?:\\w+ )?(population|area|height|length|width|depth|weight|age|speed|size|temperature|distance|capacity)\\b");

    private final Asked asked;
    private final List<Scored> scored;
    private final double doubt;
    private @Nullable Features whole;
    private @Nullable List<Choice.Pick> picks;

    private Ranking(Asked asked, List<Scored> scored, double doubt) {
        this.asked = asked;
        this.scored = scored;
        this.doubt = doubt;
    }

    /// The question it is a ranking for.
    Asked asked() {
        return asked;
    }

    static Ranking of(Asked asked, List<Hit> hits) {
        var candidates = Candidate.of(asked, hits);
        double similarity =
                candidates.stream().mapToDouble(Candidate::similarity).max().orElse(0);
        var ranks = new IdentityHashMap<Hit, Integer>();
        for (int i = 0; i < hits.size(); i++) ranks.put(hits.get(i), i);
        var scored = new ArrayList<Scored>();
        var wish = new Wish(asked, candidates);
        var of = new Features.Of(asked);
        for (var c : candidates) {
            var features = Features.of(c, of, hits.getFirst().score(), ranks.getOrDefault(c.hit(), 0), similarity);
            scored.add(new Scored(c, features, features.weighed(Feature::choosing) + wish.worth(c)));
        }
        scored.sort(Comparator.comparingDouble(Scored::score).reversed());
        return new Ranking(asked, scored, 0);
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

    /// The sentences to show: those chosen with less regard to names, where these too meet what is asked, and behind
    /// them those by the fitted weights.
    List<Choice.Pick> shown() {
        if (FITTED.contains(asked.kind())) return picks();
        var less = lessNamed();
        if (less.isUnmet()) return picks();
        var all = new ArrayList<>(less.picks());
        // The best by the fitted weights is shown in any case.
        var best = picks().getFirst();
        if (all.size() >= Choice.MOST && all.stream().noneMatch(best::isSame)) all.removeLast();
        for (var p : picks()) if (all.size() < Choice.MOST && all.stream().noneMatch(p::isSame)) all.add(p);
        return all;
    }

    private Ranking lessNamed() {
        var all = scored.stream()
                .map(s -> new Scored(
                        s.candidate(),
                        s.features(),
                        s.score() - NAMED * s.features().get(Feature.NAMES)))
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .toList();
        return new Ranking(asked, all, doubt);
    }

    /// The sentences that would answer by the fitted weights, by which it is judged whether there is an answer at all,
    /// the
    /// best first; of a ranking that is not empty.
    List<Choice.Pick> picks() {
        if (picks == null) picks = Choice.of(this);
        return picks;
    }

    /// Another sentence of a candidate's passage, or null where there is none.
    @Nullable
    Candidate at(Candidate c, int index) {
        for (var s : scored)
            if (s.candidate().index() == index && s.candidate().hit().equals(c.hit())) return s.candidate();
        return null;
    }

    /// How sure it is that the documents answer the question, from 0 to 1: that they speak of it, and of just
    /// that. Every refusal is decided by this figure alone: below [#ENOUGH] there is no answer.
    /// [footnote.answer.Answer#confidence] hands it on.
    double confidence() {
        if (scored.isEmpty() || Unknown.decides(this) || isUnmet()) return 0;
        if (asked.kind() == AnswerKind.DOCUMENT) return most(Feature.MEANING_IN_PASSAGE) >= MENTIONED ? 1 : 0;
        if (asked.isOnTopic()) return most(Feature.COVERAGE_IN_PASSAGE) >= SPOKEN_OF ? 1 : 0;
        return 1 / (1 + Math.exp(-Math.min(present(), answered())));
    }

    /// Whether the sentences that would answer show that they do not.
    private boolean isUnmet() {
        boolean counted = asked.kind() == AnswerKind.AMOUNT || asked.kind() == AnswerKind.NUMBER;
        return Wish.isMissed(this)
                || lacksMeasure()
                || Unmet.is(asked, picks())
                || (counted
                        && scored.stream()
                                .limit(TOP)
                                .noneMatch(s -> s.features().get(Feature.SIGN) == 1));
    }

    /// By how much the documents speak of what is asked; below 0 they do not.
    double present() {
        boolean nameless =
                asked.names().isEmpty() && !POINTING.matcher(asked.text()).find();
        return ofAll().weighed(Feature::present) - PRESENT - (nameless ? isOneOfThem() ? DEFINITE : NAMELESS : 0);
    }

    /// Whether it asks about "the auditor", a word that is rare elsewhere and that the documents have.
    private boolean isOneOfThem() {
        for (var m = THE.matcher(asked.text()); m.find(); ) {
            for (var w : Words.in(m.group(1)))
                if (asked.weights().containsKey(w.stem())
                        && CommonWords.factor(w.stem()) == 1
                        && best().candidate().metAround().contains(w.stem())) return true;
        }
        return false;
    }

    /// By how much they answer just this question; below 0 they do not.
    double answered() {
        return ofAll().weighed(Feature::answered) - ANSWERED - doubt + (isWhole() ? WHOLE : 0);
    }

    /// Whether one sentence by itself has nearly all that is asked, and no other comes near it.
    private boolean isWhole() {
        var best = best().candidate();
        double ahead =
                scored.size() == 1 ? FAR_AHEAD : best().score() - scored.get(1).score();
        if (ahead < AHEAD) return false;
        double met = asked.coverage(best.own());
        return met >= (ahead < FAR_AHEAD ? ALL : MOST);
    }

    /// The same ranking where these words of the question are known after all, by others that mean the same.
    Ranking knowing(List<String> words) {
        var unknown = new LinkedHashSet<>(asked.unknown());
        unknown.removeAll(words);
        return new Ranking(
                asked.with(asked.weights(), asked.order(), asked.names(), unknown, asked.all()), scored, doubt);
    }

    /// The same ranking, by so much less sure that it answers just this question.
    Ranking doubting(double by) {
        return new Ranking(asked, scored, doubt + by);
    }

    /// Whether a measure is asked for ("the population of …") of which the best sentences do not speak.
    private boolean lacksMeasure() {
        var m = MEASURE.matcher(asked.text());
        if (!m.find()) return false;
        var measure = Words.in(m.group(1)).getFirst().stem();
        return scored.stream().limit(TOP).noneMatch(s -> s.candidate().own().contains(measure));
    }

    /// What the whole ranking is judged by.
    Features ofAll() {
        if (whole == null) whole = judged();
        return whole;
    }

    private Features judged() {
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
