package footnote.bot.console;

import footnote.answer.Answer;
import footnote.answer.Answerer;
import footnote.answer.Question;
import footnote.answer.Stage;
import footnote.bot.chat.Library;
import footnote.bot.watch.Steps;
import footnote.corpus.Document;
import footnote.retrieval.Entry;
import footnote.retrieval.PassageIndex;
import footnote.retrieval.Retriever;
import io.micrometer.observation.ObservationRegistry;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// An index, or what may be seen of it, as what stands behind a desk.
///
/// @param answerer answers from this index
/// @param observations are told how far each answer has come
record ShelfLibrary(PassageIndex index, Answerer answerer, ObservationRegistry observations) implements Library {
    @Override
    public Answer answer(Question question, Consumer<Stage> progress) {
        try (var steps = new Steps(observations)) {
            return answerer.answer(question, steps.andThen(progress));
        }
    }

    @Override
    public Retriever retriever() {
        return index;
    }

    @Override
    public List<Entry> documents() {
        return index.documents();
    }

    @Override
    public Optional<Document> document(String id) {
        return index.document(id);
    }
}
