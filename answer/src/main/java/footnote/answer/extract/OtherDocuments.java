package footnote.answer.extract;

import footnote.answer.text.Parsed;
import footnote.retrieval.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;

/// What other documents than that of the best sentence say, where each may have its own answer: of what is asked
/// openly,
/// and of a yes-or-no question, over which they may differ.
final class OtherDocuments {
    /// The same for the best sentence of another document, where each may have its own answer.
    private static final double OTHER_DOCUMENT = 6;

    private static final double NEARLY = .04;

    /// What it is worth that a sentence speaks of all that is asked.
    private static final double OF_IT = 2;

    /// The share of a sentence's words from which on it only repeats.
    private static final double ECHO = .6;

    /// How far back the day of an event may stand.
    private static final int NEAR = 3;

    private static final double HALF = .5;

    private final Asked asked;
    private final Ranking ranking;
    private final List<Choice.Pick> picks;
    private final Predicate<Candidate> fits;

    /// @param picks what is chosen, the best first; takes what is added
    /// @param fits whether a sentence would say something that those chosen do not
    OtherDocuments(Ranking ranking, List<Choice.Pick> picks, Predicate<Candidate> fits) {
        this.asked = ranking.asked();
        this.ranking = ranking;
        this.picks = picks;
        this.fits = fits;
    }

    /// Adds them to the picks.
    void add() {
        var best = ranking.best();
        if (Wish.explains(asked, best.candidate())) return;
        double margin = asked.isOnTopic() ? 2 * OTHER_DOCUMENT : OTHER_DOCUMENT;
        var others = new ArrayList<Candidate>();
        for (var s : inOrder()) {
            if (picks.size() >= Choice.MOST) break;
            if (s.score() < best.score() - margin || !isOthers(s)) continue;
            picks.add(Choice.pick(s.candidate()));
            others.add(s.candidate());
        }
        // What came last is least like the best, and most likely another event.
        if (asked.kind() == AnswerKind.YES_NO) others.reversed().forEach(this::when);
    }

    /// Of a yes-or-no question first what speaks of the very thing that is asked.
    private List<Ranking.Scored> inOrder() {
        if (asked.kind() != AnswerKind.YES_NO) return ranking.all();
        var worth = new IdentityHashMap<Ranking.Scored, Double>();
        for (var s : ranking.all()) worth.put(s, s.score() + OF_IT * asked.deedsMet(s.candidate()));
        return ranking.all().stream()
                .sorted(Comparator.comparing(worth::get, Comparator.reverseOrder()))
                .toList();
    }

    private boolean isOthers(Ranking.Scored s) {
        var c = s.candidate();
        var document = c.hit().passage().document();
        return picks.stream().noneMatch(p -> p.document().equals(document))
                && isNamed(s)
                && isOfIt(c)
                && fits.test(c)
                && (asked.kind() != AnswerKind.YES_NO || picks.stream().noneMatch(p -> echoes(p.candidate(), c)));
    }

    /// Whether it has the question's names as far as the best has; of a yes-or-no question it is enough that what is
    /// around it does, where it speaks of what is asked.
    private boolean isNamed(Ranking.Scored s) {
        if (asked.kind() == AnswerKind.YES_NO && asked.deedsMet(s.candidate()) >= HALF)
            return s.features().get(Feature.NAMES_IN_PASSAGE) >= HALF;
        return s.features().get(Feature.NAMES)
                >= HALF * ranking.best().features().get(Feature.NAMES);
    }

    /// Whether the one tells mostly what the other tells, and denies it or not like it.
    private static boolean echoes(Candidate a, Candidate b) {
        int shared = 0;
        int all = 0;
        for (var s : b.stems()) {
            if (Words.isStop(s)) continue;
            all++;
            if (a.stems().contains(s)) shared++;
        }
        return shared >= ECHO * all && Polarity.negates(a.words()) == Polarity.negates(b.words());
    }

    /// Adds the day on which it happened, where a sentence shortly before tells it and the sentence does not.
    private void when(Candidate c) {
        if (picks.size() > Choice.MOST || isDated(c)) return;
        for (int back = 1; back <= NEAR; back++) {
            var before = ranking.at(c, c.index() - back);
            if (before == null || !isDated(before)) continue;
            if (fits.test(before)) picks.add(Choice.pick(before));
            return;
        }
    }

    private static boolean isDated(Candidate c) {
        return !Parsed.of(c.text()).dates().isEmpty();
    }

    /// Of a yes-or-no question a sentence of another document must speak of what is asked, and not only of the
    /// same people.
    private boolean isOfIt(Candidate c) {
        if (asked.kind() == AnswerKind.DATE || asked.kind() == AnswerKind.NUMBER || asked.kind() == AnswerKind.AMOUNT)
            return asked.deedsMet(c) >= HALF
                    && asked.deedsMet(c) >= HALF * asked.deedsMet(ranking.best().candidate());
        return asked.kind() != AnswerKind.YES_NO
                || c.similarity() >= ranking.best().candidate().similarity() - NEARLY
                || asked.deedsMet(c) >= HALF;
    }
}
