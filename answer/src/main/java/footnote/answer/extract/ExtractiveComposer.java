package footnote.answer.extract;

import footnote.answer.Answer;
import footnote.answer.Composer;
import footnote.answer.Draft;
import footnote.answer.Question;
import footnote.corpus.PartialDate;
import footnote.retrieval.Hit;
import footnote.retrieval.Query;
import footnote.retrieval.Retriever;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers with sentences of the documents as they stand, chosen without a model. The same question over the same
/// index gives the same sentences. Safe for use by many threads.
public final class ExtractiveComposer implements Composer {
    private final Retriever retriever;

    /// @param retriever tells how rare a word is and what stands around a passage
    public ExtractiveComposer(Retriever retriever) {
        this.retriever = retriever;
    }

    @Override
    public Answer.Mode mode() {
        return Answer.Mode.EXTRACTIVE;
    }

    @Override
    public Composition compose(Question question, List<Hit> hits) {
        var parts = Compound.parts(question.text());
        var chosen = new ArrayList<Choice.Pick>();
        String missing = "";
        double confidence = 0;
        for (var part : parts) {
            var asked = Asked.of(part, retriever);
            var found = parts.size() == 1 ? hits : retriever.find(new Query(part, question.filter()), hits.size());
            var ranked = Ranking.of(asked, found);
            double sure = ranked.confidence(asked);
            confidence = Math.max(confidence, sure);
            if (sure >= Ranking.ENOUGH) add(Choice.of(asked, ranked), parts.size(), chosen);
            else if (missing.isEmpty()) missing = Missing.sentence(asked, ranked);
        }
        if (chosen.isEmpty()) return new Composition(List.of(), List.of(), missing, confidence);
        chosen.sort(READING_ORDER);
        var drafts = chosen.stream().map(ExtractiveComposer::draft).toList();
        return new Composition(drafts, Positions.of(question.text(), chosen), "", confidence);
    }

    /// Of a question in parts, each part gets its best sentence.
    private static void add(List<Choice.Pick> picks, int parts, List<Choice.Pick> chosen) {
        for (var p : parts == 1 ? picks : picks.subList(0, 1)) if (!chosen.contains(p)) chosen.add(p);
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
