package footnote.answer.extract;

import footnote.answer.Answer;
import footnote.answer.Composer;
import footnote.answer.Draft;
import footnote.answer.Question;
import footnote.corpus.PartialDate;
import footnote.retrieval.Hit;
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
        var asked = Asked.of(question.text(), retriever);
        var ranked = Ranking.of(asked, hits);
        if (ranked.isEmpty() || !ranked.isAnswer(asked))
            return new Composition(List.of(), List.of(), Missing.sentence(asked, ranked));
        var chosen = new ArrayList<>(Choice.of(asked, ranked));
        chosen.sort(READING_ORDER);
        var drafts = chosen.stream().map(ExtractiveComposer::draft).toList();
        return new Composition(drafts, Positions.of(asked, chosen), "");
    }

    /// Newest document first; within one document as it stands there.
    private static final Comparator<Candidate> READING_ORDER = Comparator.comparing(
                    ExtractiveComposer::published, Comparator.nullsLast(Comparator.<PartialDate>reverseOrder()))
            .thenComparing(c -> c.hit().passage().document())
            .thenComparingInt(c -> c.span().start());

    private static @Nullable PartialDate published(Candidate c) {
        return c.hit().metadata().published();
    }

    private static Draft draft(Candidate c) {
        var quote = c.hit().passage().at(c.span());
        return new Draft(c.text(), List.of(new Draft.Claim(c.hit(), quote)));
    }
}
