package footnote.bot.console;

import footnote.answer.Answer;
import footnote.answer.Answerer;
import footnote.answer.Question;
import footnote.answer.Stage;
import footnote.bot.chat.Library;
import footnote.bot.config.ConfigurationException;
import footnote.bot.watch.Steps;
import footnote.bot.watch.Watch;
import footnote.corpus.Document;
import footnote.retrieval.Entry;
import footnote.retrieval.Retriever;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A shelf as what stands behind a desk.
final class ShelfLibrary implements Library {
    private final Shelf shelf;
    private final Watch watch;
    private final Answerer answerer;

    ShelfLibrary(Shelf shelf, Watch watch) throws ConfigurationException {
        this.shelf = shelf;
        this.watch = watch;
        this.answerer = shelf.answerer(watch);
    }

    @Override
    public Answer answer(Question question, Consumer<Stage> progress) {
        try (var steps = new Steps(watch.observations())) {
            return answerer.answer(question, steps.andThen(progress));
        }
    }

    @Override
    public Retriever retriever() {
        return shelf.index();
    }

    @Override
    public List<Entry> documents() {
        return shelf.index().documents();
    }

    @Override
    public Optional<Document> document(String id) {
        return shelf.index().document(id);
    }
}
