package footnote.bot.console;

import footnote.bot.config.Settings;
import footnote.corpus.Corpus;
import footnote.corpus.Limits;
import footnote.retrieval.Embedder;
import footnote.retrieval.Filter;
import footnote.retrieval.IndexBusyException;
import footnote.retrieval.Indexer;
import footnote.retrieval.PassageIndex;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// A corpus and its index, brought up to date and opened, with what answers from them.
public final class Shelf implements Closeable {
    /// Passages whose vectors are made while a person waits for one answer: some seconds of work.
    private static final int WORTH_WAITING_FOR = 400;

    /// What the index must hold before it is used.
    public enum Need {
        /// The documents. Vectors of a large corpus may be missing; then what lacks them is found by its words only.
        AT_ONCE,
        /// All of it.
        COMPLETE
    }

    /// Where the documents are and where their index is.
    record Place(Path corpus, Path index) {
        /// @param index null: a folder of its own below the project's `.footnote`
        static Place of(Path corpus, @Nullable Path index, Path home) {
            var absolute = corpus.toAbsolutePath().normalize();
            if (!Files.exists(absolute)) {
                throw Stop.usage(
                        "There are no documents at " + corpus + "; give a folder or a .jsonl file with --corpus.");
            }
            return new Place(
                    absolute,
                    index != null
                            ? index.toAbsolutePath().normalize()
                            : home.resolve(".footnote").resolve(name(absolute)));
        }

        private static String name(Path corpus) {
            var sum = new CRC32();
            sum.update(corpus.toString().getBytes(StandardCharsets.UTF_8));
            var last =
                    corpus.getFileName() == null ? "root" : corpus.getFileName().toString();
            return last.replaceAll("[^\\p{L}\\p{N}._-]", "_") + "-"
                    + HexFormat.of().toHexDigits((int) sum.getValue());
        }
    }

    private final Corpus corpus;
    private final Embedder embedder;
    private final PassageIndex index;

    private Shelf(Corpus corpus, Embedder embedder, PassageIndex index) {
        this.corpus = corpus;
        this.embedder = embedder;
        this.index = index;
    }

    /// Opens the documents and their index, which is made or updated first where it has to be; a line on standard
    /// error says why.
    static Shelf open(Place place, Settings settings, Need need, Screen screen) throws IOException {
        // The model takes longer to load than all the rest; nothing that follows needs it before the index is open.
        var embedder = CompletableFuture.supplyAsync(
                Embedder::load, task -> Thread.ofPlatform().daemon().start(task));
        var corpus = corpus(place, settings);
        update(place, corpus, need, screen);
        return new Shelf(corpus, joined(embedder), PassageIndex.open(place.index(), joined(embedder)));
    }

    static Corpus corpus(Place place, Settings settings) throws IOException {
        var limits = new Limits(settings.corpus().maxFileSize().bytes(), Limits.DEFAULT.textChars());
        try {
            return Corpus.open(place.corpus(), limits);
        } catch (FileSystemException e) {
            // Its message is a sentence that names the path and says what to do.
            throw Stop.usage(Clean.line(e.getFile()));
        }
    }

    private static Embedder joined(CompletableFuture<Embedder> embedder) {
        try {
            return embedder.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static void update(Place place, Corpus corpus, Need need, Screen screen) throws IOException {
        var indexer = new Indexer(place.index());
        try (var bars = new Bars(screen)) {
            var why = PassageIndex.staleness(place.index(), corpus);
            if (why.isPresent()) {
                screen.note("Updating the index: " + why.get() + ".");
                tell(indexer.read(corpus, bars), screen);
            }
            long pending = PassageIndex.pending(place.index());
            if (pending == 0) return;
            if (need == Need.COMPLETE || pending <= WORTH_WAITING_FOR) indexer.embed(bars);
            else
                screen.note(
                        pending
                                + " passages have no vectors yet and are found by their words only; 'footnote index' completes them.");
        } catch (IndexBusyException e) {
            if (need == Need.COMPLETE
                    || PassageIndex.staleness(place.index(), corpus)
                            .equals(java.util.Optional.of("there is no index yet"))) throw e;
            screen.note("Another process is writing the index; this answer is from the index as it was before.");
        }
    }

    private static void tell(footnote.retrieval.Report report, Screen screen) {
        if (!report.skipped().isEmpty())
            screen.note(
                    report.skipped().size() + " files were skipped; 'footnote index' lists them with their reasons.");
        if (report.documents() == 0) screen.note("The corpus has no documents that could be read.");
    }

    /// The passages.
    public PassageIndex index() {
        return index;
    }

    /// The documents as they are on disk.
    public Corpus corpus() {
        return corpus;
    }

    Embedder embedder() {
        return embedder;
    }

    /// The filter that options ask for.
    Filter filter(FilterOptions options) {
        return options.isUsed() ? options.among(index.documents()) : Filter.NONE;
    }

    @Override
    public void close() throws IOException {
        index.close();
        embedder.close();
    }
}
