package footnote.bot.http;

import footnote.answer.Answer;
import footnote.answer.Answerer;
import footnote.answer.Question;
import footnote.answer.Stage;
import footnote.answer.extract.ExtractiveComposer;
import footnote.bot.chat.Library;
import footnote.corpus.Corpus;
import footnote.corpus.Document;
import footnote.corpus.Limits;
import footnote.retrieval.Embedder;
import footnote.retrieval.Entry;
import footnote.retrieval.Indexer;
import footnote.retrieval.PassageIndex;
import footnote.retrieval.Progress;
import footnote.retrieval.Retriever;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A few documents about a harbour behind a real index, and who answers from them.
final class Harbour implements Library, AutoCloseable {
    static final String QUESTION = "How many passengers does the ferry carry?";
    static final String UNKNOWN = "Who painted the ceiling of the opera house?";
    private final Embedder embedder = Embedder.load();
    private final PassageIndex index;
    private final Answerer answerer;

    /// What is done before an answer, to make it slow or break it.
    volatile Runnable before = () -> {};

    Harbour(Path folder) throws IOException {
        write(folder.resolve("docs"));
        var indexer = new Indexer(folder.resolve("index"));
        indexer.read(Corpus.open(folder.resolve("docs"), Limits.DEFAULT), Progress.NONE);
        indexer.embed(Progress.NONE);
        index = PassageIndex.open(folder.resolve("index"), embedder);
        answerer = new Answerer(index, new ExtractiveComposer(index));
    }

    static void write(Path docs) throws IOException {
        Files.createDirectories(docs);
        document(
                docs.resolve("ferry.md"),
                "Ferry runs again",
                "River Post",
                "2024-06-01",
                "The ferry across the Lindel carries 180 passengers. It runs every 20 minutes from the north quay.");
        document(
                docs.resolve("bridge.md"),
                "Old Bridge closed",
                "Harbour Gazette",
                "2024-03-05",
                "The Old Bridge in Marlow was closed on March 5, 2024. Engineer Ada Finch said the second pillar had moved by 14 centimeters.");
    }

    private static void document(Path file, String title, String publisher, String published, String text)
            throws IOException {
        Files.writeString(
                file,
                "---\ntitle: %s\npublisher: %s\npublished: %s\nurl: https://example.org/%s\n---\n\n%s\n"
                        .formatted(title, publisher, published, file.getFileName(), text));
    }

    @Override
    public Answer answer(Question question, Consumer<Stage> progress) {
        before.run();
        return answerer.answer(question, progress);
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

    @Override
    public void close() throws IOException {
        index.close();
        embedder.close();
    }
}
