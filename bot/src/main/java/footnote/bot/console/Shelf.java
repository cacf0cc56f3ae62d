package footnote.bot.console;

import footnote.answer.Answerer;
import footnote.bot.chat.Holdings;
import footnote.bot.chat.Stacks;
import footnote.bot.config.Configuration;
import footnote.bot.config.ConfigurationException;
import footnote.bot.config.Settings;
import footnote.bot.live.Acquisitions;
import footnote.bot.live.Upkeep;
import footnote.bot.watch.Watch;
import footnote.corpus.Corpus;
import footnote.corpus.Limits;
import footnote.retrieval.Embedder;
import footnote.retrieval.Filter;
import footnote.retrieval.IndexBusyException;
import footnote.retrieval.Indexer;
import footnote.retrieval.PassageIndex;
import footnote.retrieval.Progress;
import footnote.retrieval.Report;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A corpus and its index, brought up to date and opened, with what answers from them.
final class Shelf implements Closeable {
    /// Passages whose vectors are made while a person waits for one answer: some seconds of work.
    private static final int WORTH_WAITING_FOR = 400;

    /// What the index must hold before it is used.
    enum Need {
        /// The documents. Vectors of a large corpus may be missing; then what lacks them is found by its words
        /// only.
        AT_ONCE,
        /// All of it.
        COMPLETE
    }

    private final Place place;
    private final Configuration configuration;
    private final Screen screen;
    private final Embedder embedder;
    private final PassageIndex index;
    private @Nullable Answering answering;
    private @Nullable Answerer answerer;

    private Shelf(Place place, Configuration configuration, Screen screen, Embedder embedder) throws IOException {
        this.place = place;
        this.configuration = configuration;
        this.screen = screen;
        this.embedder = embedder;
        index = PassageIndex.open(place.index(), embedder);
    }

    /// Opens the documents and their index, which is made or updated first where it has to be; a line on standard
    /// error says why.
    ///
    /// @param embedder as [#load] began it; the shelf closes it
    static Shelf open(
            Place place, Configuration configuration, Need need, Screen screen, CompletableFuture<Embedder> embedder)
            throws IOException {
        update(place, corpus(place, configuration.settings()), need, screen);
        try {
            var shelf = new Shelf(place, configuration, screen, embedder.join());
            if (shelf.index.passages() == 0) screen.note(nothingIn(place));
            return shelf;
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /// Begins to load the embedding model, which takes longer than all that comes before its first use.
    static CompletableFuture<Embedder> load() {
        return CompletableFuture.supplyAsync(
                Embedder::load, task -> Thread.ofPlatform().daemon().start(task));
    }

    /// The documents as they are on disk.
    static Corpus corpus(Place place, Settings settings) throws IOException {
        var limits = new Limits(settings.corpus().maxFileSize().bytes(), Limits.DEFAULT.textChars());
        try {
            return Corpus.open(place.corpus(), limits).and(place.added());
        } catch (FileSystemException e) {
            // Its message is a sentence that names the path and says what to do.
            throw Stop.usage(Clean.line(e.getFile()));
        }
    }

    private static void update(Place place, Corpus corpus, Need need, Screen screen) throws IOException {
        var exists = PassageIndex.exists(place.index());
        try (var bars = new Bars(screen)) {
            var why = PassageIndex.staleness(place.index(), corpus);
            if (exists && corpus.hasBrokenSidecar()) {
                // What it states may be what hides a collection.
                screen.note("The index stays as it was, since a corpus.yaml is broken; 'footnote index' says where.");
            } else if (why.isPresent()) {
                screen.note("Updating the index: " + why.get() + ".");
                tell(new Indexer(place.index()).read(corpus, bars), screen);
            }
            embed(place, need, screen, bars);
        } catch (IOException e) {
            if (!exists || need == Need.COMPLETE) throw e;
            var why = e instanceof IndexBusyException ? "Another process is writing the index." : Failures.sentence(e);
            screen.note(why + " Answers are from the index as it was before.");
        }
    }

    private static void embed(Place place, Need need, Screen screen, Progress progress) throws IOException {
        long pending = PassageIndex.pending(place.index());
        if (pending == 0) return;
        if (need == Need.COMPLETE || pending <= WORTH_WAITING_FOR) new Indexer(place.index()).embed(progress);
        else
            screen.note(pending + " passages still lack vectors and may be found less well;"
                    + " 'footnote index' makes them.");
    }

    /// What a person is told who asks where there is nothing to find.
    static String nothingIn(Place place) {
        return "The corpus has no documents that could be read; put text, Markdown, HTML, PDF, DOCX or .jsonl files into "
                + Clean.line(place.corpus().toString()) + ", or name another folder with --corpus.";
    }

    private static void tell(Report report, Screen screen) {
        int skipped = report.skipped().size();
        if (skipped > 0) screen.note("Skipped: " + skipped + "; 'footnote index' lists them with their reasons.");
    }

    /// The passages.
    PassageIndex index() {
        return index;
    }

    /// Makes the vector of a text, to see how long it takes.
    void embed(String text) {
        embedder.vector(text);
    }

    /// What answers questions from the passages; the same each time.
    synchronized Answerer answerer() throws ConfigurationException {
        if (answerer == null) answerer = answering(null).over().apply(index);
        return answerer;
    }

    private synchronized Answering answering(@Nullable Watch watch) throws ConfigurationException {
        if (answering == null) answering = Answering.of(configuration, watch);
        return answering;
    }

    /// All documents as what stands behind a desk, which lets nobody see more than they may.
    ///
    /// @param watch counts what is answered
    Stacks stacks(Watch watch) throws ConfigurationException {
        var over = answering(watch).over();
        return sight -> {
            var seen = index.seenBy(sight);
            return new ShelfLibrary(seen, over.apply(seen), watch.observations());
        };
    }

    /// What keeps the index in step with the documents, not yet begun.
    Upkeep upkeep() {
        var settings = configuration.settings();
        return new Upkeep(new Upkeep.Duty(
                () -> corpus(place, settings),
                List.of(place.corpus(), place.added()),
                place.index(),
                index,
                settings.corpus().lookEvery()));
    }

    /// What the managers of a server may do with the documents.
    Holdings holdings(Upkeep upkeep) {
        var may = configuration.settings().additions();
        if (!may.allowed()) return Holdings.FIXED;
        var quota = new Acquisitions.Quota(
                may.maxFileSize().bytes(), may.perServer().bytes(), may.total().bytes());
        return new Acquisitions(place.added(), quota, upkeep, index, may.everywhere());
    }

    /// The collections of the documents there are.
    Set<String> collections() {
        return index.documents().stream()
                .map(d -> d.metadata().collection())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /// Shows how large the index is.
    void showTo(Watch watch) {
        watch.size(
                "index.documents",
                "Documents that can be quoted",
                index,
                i -> i.documents().size());
        watch.size("index.passages", "Passages that can be found", index, PassageIndex::passages);
        watch.size("index.vectors.pending", "Passages whose vectors are still to be made", index, i -> i.pending());
        watch.pulse().opened();
    }

    /// See [Answering#reword].
    synchronized void reword(Configuration now) throws ConfigurationException {
        if (answering != null) answering.reword(now);
    }

    /// The filter that options ask for.
    Filter filter(FilterOptions options) {
        return options.isUsed() ? options.among(index.documents()) : Filter.NONE;
    }

    /// Makes the vectors that are missing while questions are answered.
    void fillBehind() {
        if (PassageIndex.pending(place.index()) == 0) return;
        Thread.ofPlatform().daemon().name("footnote-vectors").start(() -> {
            try {
                new Indexer(place.index()).embed((stage, done, total) -> refresh());
                index.refresh();
            } catch (IOException | UncheckedIOException e) {
                screen.note("The vectors could not be completed: " + Failures.sentence(e));
            }
        });
    }

    /// Shows what has been committed so far.
    private void refresh() {
        try {
            index.refresh();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (answering != null) answering.close();
        index.close();
        embedder.close();
    }
}
