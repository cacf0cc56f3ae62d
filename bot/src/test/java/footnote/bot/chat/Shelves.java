package footnote.bot.chat;

import footnote.answer.Answer;
import footnote.answer.Answerer;
import footnote.answer.Question;
import footnote.answer.Stage;
import footnote.answer.extract.ExtractiveComposer;
import footnote.corpus.Document;
import footnote.retrieval.Entry;
import footnote.retrieval.PassageIndex;
import footnote.retrieval.Retriever;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A library over an index, as it is in production but for a model.
public record Shelves(PassageIndex seen, Answerer answerer) implements Library {
    public static Shelves of(PassageIndex seen) {
        return new Shelves(seen, new Answerer(seen, new ExtractiveComposer(seen)));
    }

    @Override
    public Answer answer(Question question, Consumer<Stage> progress) {
        return answerer.answer(question, progress);
    }

    @Override
    public Retriever retriever() {
        return seen;
    }

    @Override
    public List<Entry> documents() {
        return seen.documents();
    }

    @Override
    public Optional<Document> document(String id) {
        return seen.document(id);
    }
}
