package footnote.bot.live;

import footnote.answer.Answer;
import footnote.answer.Answerer;
import footnote.answer.Question;
import footnote.answer.Stage;
import footnote.answer.extract.ExtractiveComposer;
import footnote.bot.chat.Bindings;
import footnote.bot.chat.Desk;
import footnote.bot.chat.House;
import footnote.bot.chat.Library;
import footnote.bot.chat.Limits;
import footnote.bot.chat.Memory;
import footnote.bot.fetch.Web;
import footnote.corpus.Corpus;
import footnote.corpus.Document;
import footnote.retrieval.Embedder;
import footnote.retrieval.Entry;
import footnote.retrieval.Indexer;
import footnote.retrieval.PassageIndex;
import footnote.retrieval.Progress;
import footnote.retrieval.Retriever;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Documents in a folder, open to be asked about and changed as they are in production, but for a model; pages come
/// from
/// a web on loopback.
public final class LiveHouse implements AutoCloseable {
    private static final long BYTES = 10_000;
    private final Embedder embedder = Embedder.load();
    private final PassageIndex index;
    private final Upkeep upkeep;
    private final Desk desk;
    public final Web web = new Web();

    /// @param folder holds `documents`, and takes what is made of them
    /// @param bound collections and their places
    public LiveHouse(Path folder, List<String> bound, Limits limits) throws IOException {
        var documents = folder.resolve("documents");
        var added = folder.resolve("added");
        Upkeep.Documents opening =
                () -> Corpus.open(documents, footnote.corpus.Limits.DEFAULT).and(added);
        new Indexer(folder.resolve("index")).read(opening.open(), Progress.NONE);
        index = PassageIndex.open(folder.resolve("index"), embedder);
        upkeep = new Upkeep(
                new Upkeep.Duty(opening, List.of(documents, added), folder.resolve("index"), index, Duration.ZERO));
        var store = new AddedFolder(added, new Acquisitions.Quota(BYTES, 5 * BYTES, 10 * BYTES));
        var fetcher = web.fetcher(BYTES, Duration.ofSeconds(30));
        var house = new House(
                sight -> new Shelves(index.seenBy(sight)),
                Bindings.parse(bound, false),
                new Acquisitions(store, fetcher, upkeep, index, false));
        desk = new Desk(house, limits, Memory.ofProcess(), ObservationRegistry.NOOP);
        upkeep.start(new Upkeep.Readers(() -> false, desk::corpusChanged));
    }

    /// The door; whoever serves at it closes it.
    public Desk desk() {
        return desk;
    }

    private record Shelves(PassageIndex seen) implements Library {
        @Override
        public Answer answer(Question question, Consumer<Stage> progress) {
            return new Answerer(seen, new ExtractiveComposer(seen)).answer(question, progress);
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

    @Override
    public void close() throws IOException {
        upkeep.close();
        index.close();
        embedder.close();
        web.close();
    }
}
