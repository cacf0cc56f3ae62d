package footnote.answer.extract;

import footnote.answer.Composer.DraftPosition;
import footnote.answer.dispute.Disputes;
import footnote.answer.dispute.Side;
import footnote.corpus.PartialDate;
import footnote.retrieval.Recent;
import footnote.retrieval.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where dated documents disagree over what was asked. Only what can be told with high precision; a false
/// disagreement is worse than a missed one.
final class Positions {
    private static final Set<String> ASKS = Set.of("ask", "whether", "question", "wonder");

    /// How many sentences an answer has whose documents disagree.
    private static final int MOST = 4;

    /// Sentences that share fewer words, or less of the shorter one, tell of other things; looking closer takes
    /// time.
    private static final int FEWEST = 3;

    private static final double SHARED = .5;

    /// The share of what a yes-or-no question asks, names apart, that a sentence must meet to take a side.
    private static final double MET = .6;

    private static final Recent<Told, Side> SIDES = new Recent<>(512, t -> Side.of(t.sentence(), t.published()));

    /// A sentence and when its document was published.
    private record Told(String sentence, @Nullable PartialDate published) {}

    private final Set<Choice.Pick> disputed = new LinkedHashSet<>();

    /// The chosen sentences, and those of other documents that contradict one of them.
    static Positions among(List<Choice.Pick> chosen, Ranking ranking) {
        var positions = new Positions();
        for (var pick : chosen)
            for (var s : ranking.all()) {
                var other = s.candidate();
                if (positions.disputed.size() >= MOST) return positions;
                if (positions.holds(pick) && positions.holds(Choice.pick(other))) continue;
                if (isLike(pick.candidate(), other) && positions.isAgainst(pick.candidate(), other)) {
                    positions.add(pick);
                    positions.add(Choice.pick(other));
                }
            }
        if (positions.disputed.isEmpty())
            Counts.of(ranking, chosen.getFirst().candidate()).stream()
                    .limit(MOST)
                    .forEach(c -> positions.add(Choice.pick(c)));
        return positions;
    }

    /// Whether two sentences of two dated documents may tell of the same thing.
    private static boolean isLike(Candidate a, Candidate b) {
        if (a.hit().passage().document().equals(b.hit().passage().document())) return false;
        if (a.hit().metadata().published() == null || b.hit().metadata().published() == null) return false;
        long shared = 0;
        for (var s : a.stems()) if (b.stems().contains(s) && !Words.isStop(s)) shared++;
        return shared >= FEWEST && shared >= SHARED * Math.min(content(a), content(b));
    }

    private static long content(Candidate c) {
        return c.stems().stream().filter(s -> !Words.isStop(s)).count();
    }

    private boolean isAgainst(Candidate a, Candidate b) {
        return Disputes.between(side(a), side(b)) != null;
    }

    private Side side(Candidate c) {
        return SIDES.of(new Told(c.text(), c.hit().metadata().published()));
    }

    private boolean holds(Choice.Pick pick) {
        return disputed.stream().anyMatch(d -> d.isSame(pick));
    }

    private void add(Choice.Pick pick) {
        if (!holds(pick)) disputed.add(pick);
    }

    /// The chosen sentences with those that contradict them, which come first where there are too many.
    List<Choice.Pick> with(List<Choice.Pick> chosen) {
        var all = new ArrayList<>(disputed);
        for (var pick : chosen) if (all.size() < MOST && all.stream().noneMatch(a -> a.isSame(pick))) all.add(pick);
        return all;
    }

    /// The positions: of sentences that contradict each other one each; else of a sentence and its rebuttal; else, over
    /// a yes-or-no question, one a document where one denies what another tells.
    ///
    /// @param drafts in their order
    List<DraftPosition> of(Ranking ranking, List<Choice.Pick> drafts) {
        if (disputed.isEmpty()) {
            var rebutted = ofRebuttal(ranking, drafts);
            return rebutted.isEmpty() ? ofYesOrNo(ranking.asked(), drafts) : rebutted;
        }
        return disputed.stream()
                .filter(drafts::contains)
                .map(p -> new DraftPosition(p.text(), List.of(drafts.indexOf(p))))
                .toList();
    }

    /// A sentence, and the one behind it that contradicts it and says so.
    private static List<DraftPosition> ofRebuttal(Ranking ranking, List<Choice.Pick> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            var rebuttal = Rebuttal.of(drafts.get(i).candidate(), ranking);
            int at = rebuttal == null ? -1 : indexOf(rebuttal, drafts);
            if (rebuttal == null || at < 0) continue;
            var reason = Rebuttal.reason(rebuttal, ranking);
            int why = reason == null ? -1 : indexOf(reason, drafts);
            var against = drafts.get(at).text()
                    + (why < 0 ? "" : " " + drafts.get(why).text());
            return List.of(
                    new DraftPosition(drafts.get(i).text(), List.of(i)),
                    new DraftPosition(against, why < 0 ? List.of(at) : List.of(at, why)));
        }
        return List.of();
    }

    private static int indexOf(Candidate c, List<Choice.Pick> drafts) {
        for (int i = 0; i < drafts.size(); i++) if (drafts.get(i).candidate().equals(c)) return i;
        return -1;
    }

    private static List<DraftPosition> ofYesOrNo(Asked asked, List<Choice.Pick> drafts) {
        if (asked.kind() != AnswerKind.YES_NO || Polarity.negates(Words.in(asked.text()))) return List.of();
        var byDocument = new LinkedHashMap<String, List<Integer>>();
        for (int i = 0; i < drafts.size(); i++) {
            if (!takesSide(asked, drafts.get(i))) continue;
            byDocument
                    .computeIfAbsent(drafts.get(i).document(), d -> new ArrayList<>())
                    .add(i);
        }
        long denying =
                byDocument.values().stream().filter(p -> denies(p, drafts)).count();
        if (denying == 0 || denying == byDocument.size()) return List.of();
        return byDocument.values().stream()
                .map(p -> new DraftPosition(drafts.get(p.getFirst()).text(), p))
                .toList();
    }

    /// What has no date cannot be put in order, who only asks takes no position, and a sentence must speak of
    /// what is asked.
    private static boolean takesSide(Asked asked, Choice.Pick pick) {
        return pick.candidate().hit().metadata().published() != null
                && asked.deedsMet(pick.candidate()) >= MET
                && Words.in(pick.text()).stream().noneMatch(w -> ASKS.contains(w.stem()));
    }

    private static boolean denies(List<Integer> picks, List<Choice.Pick> drafts) {
        return picks.stream()
                .anyMatch(i -> Polarity.negates(Words.in(drafts.get(i).text())));
    }
}
