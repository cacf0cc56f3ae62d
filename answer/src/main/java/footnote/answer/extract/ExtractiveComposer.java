package footnote.answer.extract;

import footnote.answer.Answer;
import footnote.answer.Composer;
import footnote.answer.Draft;
import footnote.answer.Question;
import footnote.corpus.PartialDate;
import footnote.retrieval.Filter;
import footnote.retrieval.Hit;
import footnote.retrieval.Query;
import footnote.retrieval.Retriever;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Answers with sentences of the documents as they stand, chosen without a model. The same question over the
/// same index gives the same sentences. Safe for use by many threads.
public final class ExtractiveComposer implements Composer {
    /// "And on what day?" asks nothing by itself.
    private static final Set<String> TIMES = Set.of("dai", "month", "week");

    private final Retriever retriever;
    private final OtherWords otherWords;

    /// @param retriever tells how rare a word is and what stands around a passage
    public ExtractiveComposer(Retriever retriever) {
        this.retriever = retriever;
        otherWords = new OtherWords(retriever);
    }

    @Override
    public Answer.Mode mode() {
        return Answer.Mode.EXTRACTIVE;
    }

    @Override
    public Composition compose(Question question, List<Hit> hits) {
        var plain = Plain.of(question.text());
        var known = Capitals.known(plain, retriever);
        var parts = Compound.parts(known);
        if (parts.size() > 1) return inParts(parts, question.filter(), hits.size());
        var found = known.equals(plain) ? hits : retriever.find(new Query(known, question.filter()), hits.size());
        return whole(known, question.filter(), found);
    }

    /// Each part is answered by itself; where one cannot be, the others are, and it is said which.
    private Composition inParts(List<Compound.Part> parts, Filter filter, int limit) {
        var chosen = new ArrayList<Choice.Pick>();
        var lacking = new ArrayList<String>();
        var open = new ArrayList<String>();
        double confidence = 0;
        for (var part : parts) {
            var ranking = ranking(part, chosen, filter, limit);
            double sure = ranking.confidence();
            confidence = Math.max(confidence, sure);
            if (sure >= Ranking.ENOUGH) add(ranking, chosen);
            else {
                lacking.add(Missing.sentence(ranking));
                open.add(part.text());
            }
        }
        var missing = lacking.isEmpty() ? "" : chosen.isEmpty() ? lacking.getFirst() : Missing.of(open);
        return new Composition(inOrder(chosen), List.of(), missing, confidence);
    }

    /// What points back at what was asked before is told where that is, if it is told there at all.
    private Ranking ranking(Compound.Part part, List<Choice.Pick> chosen, Filter filter, int limit) {
        if (!chosen.isEmpty() && part.leans() && !isBare(part)) {
            var there = new Filter(
                    chosen.getFirst().document(), filter.publisher(), filter.from(), filter.to(), filter.collections());
            var near = ranking(part.named(), there, limit);
            if (near.confidence() >= Ranking.ENOUGH) return near;
        }
        return ranking(part.alone(), filter, limit);
    }

    private boolean isBare(Compound.Part part) {
        return TIMES.containsAll(Asked.of(part.named(), retriever).weights().keySet());
    }

    private Ranking ranking(String question, Filter filter, int limit) {
        return ranking(question, filter, retriever.find(new Query(question, filter), limit));
    }

    private Ranking ranking(String question, Filter filter, List<Hit> hits) {
        return otherWords.read(Ranking.of(Reread.of(Asked.of(question, retriever), hits), hits), filter, hits.size());
    }

    private Composition whole(String question, Filter filter, List<Hit> hits) {
        var ranking = ranking(question, filter, hits);
        var chronicle = Chronicle.of(ranking.asked(), filter, hits, retriever);
        if (!chronicle.isEmpty()) return new Composition(inOrder(chronicle), List.of(), "", 1);
        if (ranking.asked().isOpen()) ranking = ranking(question, filter, more(ranking.asked(), filter, hits));
        double sure = ranking.confidence();
        if (sure < Ranking.ENOUGH) return new Composition(List.of(), List.of(), Missing.sentence(ranking), sure);
        var chosen = ranking.shown();
        var positions = Positions.among(chosen, ranking);
        var shown = new ArrayList<>(positions.with(chosen));
        shown.sort(READING_ORDER);
        return new Composition(drafts(shown), positions.of(ranking, shown), "", sure);
    }

    /// Of a question that asks for all there is about a name, what its other words found is little to the
    /// point.
    private List<Hit> more(Asked asked, Filter filter, List<Hit> hits) {
        var all = new ArrayList<>(hits);
        for (var hit : retriever.find(new Query(asked.rarest(), filter), hits.size()))
            if (all.stream().noneMatch(h -> h.passage().equals(hit.passage()))) all.add(hit);
        return all;
    }

    private static List<Draft> inOrder(List<Choice.Pick> chosen) {
        return drafts(chosen.stream().sorted(READING_ORDER).toList());
    }

    private static List<Draft> drafts(List<Choice.Pick> chosen) {
        return chosen.stream().map(ExtractiveComposer::draft).toList();
    }

    /// Of a question in parts, each part gets its best sentence that no other has, rather one that holds what is asked
    /// for, of the very thing that shall be counted.
    private static void add(Ranking ranking, List<Choice.Pick> chosen) {
        var fresh = ranking.shown().stream()
                .filter(p -> chosen.stream().noneMatch(c -> c.isSame(p)))
                .toList();
        var holding = fresh.stream()
                .filter(p -> Signs.holds(ranking.asked(), p.candidate().text()))
                .toList();
        holding.stream()
                .filter(p -> Uncounted.isOfThing(ranking.asked(), p))
                .findFirst()
                .or(() -> holding.stream().findFirst())
                .or(() -> fresh.stream().findFirst())
                .ifPresent(chosen::add);
    }

    /// Newest document first; within one document as it stands there.
    private static final Comparator<Choice.Pick> READING_ORDER = Comparator.comparing(
                    ExtractiveComposer::published, Comparator.nullsLast(Comparator.<PartialDate>reverseOrder()))
            .thenComparing(Choice.Pick::document)
            .thenComparingInt(p -> p.span().start());

    private static @Nullable PartialDate published(Choice.Pick p) {
        return p.candidate().hit().metadata().published();
    }

    private static Draft draft(Choice.Pick p) {
        var hit = p.candidate().hit();
        return new Draft(p.text(), List.of(new Draft.Claim(hit, hit.passage().at(p.span()))));
    }
}
