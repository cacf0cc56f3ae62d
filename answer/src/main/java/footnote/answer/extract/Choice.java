package footnote.answer.extract;

import footnote.answer.text.Parsed;
import footnote.answer.text.Quantity;
import footnote.corpus.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Which of the ranked sentences make the answer: the fewest that carry it.
final class Choice {
    static final int MOST = 3;

    /// How far behind the best a sentence may be.
    static final double MARGIN = 3.5;

    /// The same for a sentence that holds what is asked for, where those chosen do not.
    static final double COMPLETING = 8;

    /// How far behind a sentence with a reason may be to come first.
    private static final double REASON = 1;

    /// How far behind the best a sentence of a newer document may be, where the latest is asked for.
    private static final double NEWER = 6;

    /// How much less like the question such a sentence may be, in cosine.
    private static final double NEARLY = .08;

    private static final double SAME = .8;
    private static final double HALF = .5;

    private static final Pattern LEANS = Pattern.compile(
            "^[\"“‘']?(?:He|She|It|They|This|That|These|Those|His|Her|Their|Its|Such|The (?:document|report|letter|statement|plan"
                    + "|latter|former|company|group|move|official|agency|treaty|deal|agreement|two|newspaper|paper|magazine|outlet|study|same|couple|pair|trio))\\b.*",
            Pattern.DOTALL);

    private final Asked asked;
    private final Ranking ranking;
    private final Voice voice;
    private final List<Pick> picks = new ArrayList<>();

    private Choice(Ranking ranking) {
        this.asked = ranking.asked();
        this.voice = Voice.of(asked.text());
        this.ranking = ranking;
    }

    /// A chosen stretch: a sentence, or a few of them where a quotation runs on.
    record Pick(Candidate candidate, Span span) {
        String text() {
            return candidate.hit().passage().at(span).replaceAll("\\s+", " ");
        }

        String document() {
            return candidate.hit().passage().document();
        }

        boolean isSame(Pick other) {
            return document().equals(other.document()) && span.overlaps(other.span);
        }
    }

    /// Best first; one to three.
    static List<Pick> of(Ranking ranking) {
        var choice = new Choice(ranking);
        choice.take(choice.best().candidate());
        choice.newest();
        new Company(choice, ranking).add();
        if (!choice.rebuttals(MOST)) {
            choice.others();
            choice.more();
            choice.rebuttals(MOST + 1);
        }
        return List.copyOf(choice.picks);
    }

    /// The first that mentions what documents are asked for, or gives a reason where one is asked for and is not
    /// far behind; else the best.
    private Ranking.Scored best() {
        var best = ranking.best();
        return switch (asked.kind()) {
            case DOCUMENT -> first(s -> mentions(s.candidate()));
            case REASON ->
                first(s -> s.score() > best.score() - REASON
                        && Signs.holds(asked, s.candidate().text()));
            case PERSON, PLACE, ORGANISATION, DATE, NUMBER, AMOUNT, YES_NO, DEFINITION, MANNER, SAYING, LIST, THING ->
                best;
        };
    }

    private Ranking.Scored first(Predicate<Ranking.Scored> fits) {
        return ranking.all().stream().filter(fits).findFirst().orElse(ranking.best());
    }

    private boolean mentions(Candidate c) {
        return asked.coverage(c.stems()) >= Ranking.MENTIONED;
    }

    /// A candidate with what it opens.
    static Pick pick(Candidate candidate) {
        return new Pick(candidate, Unfinished.whole(candidate));
    }

    void take(Candidate candidate) {
        picks.add(pick(candidate));
    }

    /// Those chosen so far, the best first.
    List<Pick> picks() {
        return picks;
    }

    boolean isFull() {
        return picks.size() >= MOST;
    }

    boolean isTaken(Candidate c) {
        for (var p : picks) {
            boolean same = p.document().equals(c.hit().passage().document())
                    && p.span().contains(c.span());
            if (same || alike(p.candidate(), c)) return true;
        }
        return false;
    }

    /// Where the latest is asked for, adds what a newer document than the best sentence's says of nearly the same.
    private void newest() {
        if (!Times.of(asked.text()).latest()) return;
        var best = ranking.best();
        var newest = best.candidate();
        for (var s : ranking.all()) {
            if (s.score() < best.score() - NEWER) break;
            var c = s.candidate();
            boolean alike = c.similarity() >= best.candidate().similarity() - NEARLY || isFinal(c, best.candidate());
            if (alike && isNewer(c, newest) && isAsGood(c) && !isTaken(c)) newest = c;
        }
        if (!newest.equals(best.candidate())) take(newest);
    }

    /// Whether a sentence tells how it came out of just what is asked: "it cost 5.3 million in the end".
    private boolean isFinal(Candidate c, Candidate best) {
        return Times.IN_THE_END.matcher(asked.text()).find()
                && Times.IN_THE_END.matcher(c.text()).find()
                && isFigure()
                && Signs.holds(asked, c.text())
                && asked.coverage(c.met()) >= HALF * asked.coverage(best.met());
    }

    private static boolean isNewer(Candidate a, Candidate b) {
        var one = a.hit().metadata().published();
        var other = b.hit().metadata().published();
        return one != null && (other == null || one.first().isAfter(other.last()));
    }

    /// Adds what other documents say, where the question is open to several answers.
    private void others() {
        if (asked.isOpen() || asked.kind() == AnswerKind.YES_NO || isSpoken() || isFigure())
            new OtherDocuments(ranking, picks, c -> isAsGood(c) && isTheirs(c) && !isTaken(c)).add();
    }

    /// Whether a figure or a date is asked for, and there: another document may have another one.
    private boolean isFigure() {
        return switch (asked.kind()) {
            case DATE, NUMBER, AMOUNT ->
                Signs.holds(asked, picks.getFirst().candidate().text());
            default -> false;
        };
    }

    /// Whether a text begins with words that point at what stands before it.
    static boolean leans(String text) {
        return LEANS.matcher(text).matches();
    }

    /// Adds what contradicts a chosen sentence right behind it; whether there was any.
    private boolean rebuttals(int most) {
        int before = picks.size();
        for (var pick : List.copyOf(picks)) {
            var rebuttal = Rebuttal.of(pick.candidate(), ranking);
            if (rebuttal == null || picks.size() >= most || isTaken(rebuttal)) continue;
            take(rebuttal);
            var reason = Rebuttal.reason(rebuttal, ranking);
            if (picks.size() < most && reason != null && !isTaken(reason)) take(reason);
        }
        return picks.size() > before;
    }

    private void more() {
        var best = ranking.best();
        for (var s : ranking.all()) {
            if (isFull() || s.score() < best.score() - COMPLETING) return;
            var c = s.candidate();
            boolean near = s.score() >= best.score() - MARGIN || (isSpoken() && voice.hasTopic(asked, c));
            if (near && !isTaken(c) && isAsGood(c) && isTheirs(c) && isOfIt(c) && isOfItsTime(c)) take(c);
        }
    }

    /// Whether somebody's words are asked for, and the best sentence has some.
    private boolean isSpoken() {
        return voice.spoken() && voice.speaks(ranking.best().candidate());
    }

    /// Where somebody's words are there, what else is told of them is no answer.
    private boolean isTheirs(Candidate c) {
        return !isSpoken() || voice.speaks(c);
    }

    /// A yes-or-no question is not answered by what speaks of nothing that it asks to be so.
    private boolean isOfIt(Candidate c) {
        return asked.kind() != AnswerKind.YES_NO
                || asked.deedsMet(c) >= HALF * asked.deedsMet(ranking.best().candidate());
    }

    /// Where a count of its document's own time is there, one of years before is no part of it.
    private boolean isOfItsTime(Candidate c) {
        return asked.kind() != AnswerKind.NUMBER
                || !Times.isOfThePast(c)
                || Times.isOfThePast(picks.getFirst().candidate())
                || Times.of(asked.text()).isAsked();
    }

    /// Where a chosen sentence holds a thing of the kind asked for, one without says nothing more.
    private boolean isAsGood(Candidate c) {
        if (asked.kind() == AnswerKind.DOCUMENT) return mentions(c);
        return Signs.holds(asked, c.text())
                || (asked.kind() == AnswerKind.PERSON && Unmet.hasAgent(c.text(), asked))
                || picks.stream()
                        .noneMatch(p -> Signs.holds(asked, p.candidate().text()));
    }

    /// Whether two sentences say the same in nearly the same words; another figure or a "not" is not the same.
    private static boolean alike(Candidate a, Candidate b) {
        var both = new HashSet<>(a.stems());
        both.retainAll(b.stems());
        return both.size() >= SAME * Math.min(a.stems().size(), b.stems().size())
                && figures(a).equals(figures(b))
                && Polarity.negates(a.words()) == Polarity.negates(b.words());
    }

    private static Set<List<Double>> figures(Candidate c) {
        return Parsed.of(c.text()).quantities().stream().map(Quantity::values).collect(Collectors.toSet());
    }
}
