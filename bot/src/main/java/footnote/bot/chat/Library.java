package footnote.bot.chat;

import footnote.answer.Answer;
import footnote.answer.Question;
import footnote.answer.Stage;
import footnote.corpus.Document;
import footnote.retrieval.Entry;
import footnote.retrieval.Retriever;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What stands behind a desk: the documents, and who answers from them. Safe for use by many threads.
public interface Library {
    Answer answer(Question question, Consumer<Stage> progress);

    Retriever retriever();

    /// All documents, by id.
    List<Entry> documents();

    Optional<Document> document(String id);
}
