package footnote.retrieval;

import footnote.corpus.Corpus;
import footnote.corpus.Document;
import footnote.corpus.Reading;
import footnote.corpus.Splitter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/// Brings an index up to date with a corpus, in two steps: words first ([#read]), which makes all of it searchable at
/// once in one commit, then vectors ([#embed]), which are what takes long: those of all passages, then those of their
/// sentences, committed as they come. Readers see the index as it was at the last commit, and whatever ends the
/// process leaves it so.
///
/// One writer at a time: a second one, in this process or another, gets an [IndexBusyException].
public final class Indexer {
    private final Path directory;

    public Indexer(Path directory) {
        this.directory = directory;
    }

    /// Both steps.
    ///
    /// @throws IOException with a message for people: the index is busy, the disk is full, or the folder
    ///     may not be written
    public Report update(Corpus corpus, Progress progress) throws IOException {
        var report = read(corpus, progress);
        long start = System.nanoTime();
        int embedded = embed(progress);
        return new Report(
                report.documents(),
                report.passages(),
                report.added(),
                report.reused(),
                report.removed(),
                embedded,
                report.skipped(),
                report.took().plusNanos(System.nanoTime() - start));
    }

    /// Reads what is new or changed and makes it searchable by its words; forgets what is gone.
    public Report read(Corpus corpus, Progress progress) throws IOException {
        return read(corpus, source -> true, progress);
    }

    /// The same, but what is not ready (still being written, say) stays as it was and is taken another time.
    public Report read(Corpus corpus, Predicate<Corpus.Source> ready, Progress progress) throws IOException {
        long start = System.nanoTime();
        var usable = Commit.newest(directory).filter(Commit::isUsable).isPresent();
        try (var files = open();
                var writer = writer(files, usable ? OpenMode.CREATE_OR_APPEND : OpenMode.CREATE)) {
            try {
                var run = new Run(writer, corpus, ready, progress);
                run.all();
                long pending = count(writer, new TermQuery(new Term(Schema.PENDING, Schema.INCOMPLETE)));
                writer.setLiveCommitData(
                        Commit.of(corpus, ready, pending).toUserData().entrySet());
                writer.commit();
                return run.report(Duration.ofNanos(System.nanoTime() - start));
            } catch (IOException e) {
                writer.rollback();
                throw unwritten(e);
            } catch (RuntimeException e) {
                writer.rollback();
                throw e;
            }
        }
    }

    /// Makes the vectors that are missing. What it has made is kept at the end and every half minute, and when the
    /// process is told to end, which then waits for that.
    ///
    /// @return how many passages got theirs
    public int embed(Progress progress) throws IOException {
        if (PassageIndex.pending(directory) == 0) return 0;
        try (var pace = new UntilEnd();
                var embedder = Embedder.load(1)) {
            return embed(embedder, pace, progress);
        }
    }

    /// The same with a model that is loaded already, and no faster than somebody allows.
    public int embed(Embedder embedder, Pace pace, Progress progress) throws IOException {
        var commit = Commit.newest(directory);
        if (commit.isEmpty() || commit.get().pending() == 0) return 0;
        try (var files = open();
                var writer = writer(files, OpenMode.APPEND)) {
            try {
                return new Embedding(writer, commit.get(), embedder, pace).fill(progress);
            } catch (IOException e) {
                writer.rollback();
                throw unwritten(e);
            } catch (RuntimeException e) {
                writer.rollback();
                throw e;
            }
        }
    }

    private IOException unwritten(IOException e) {
        return new IOException(
                "the index in " + directory + " could not be written (" + e.getMessage()
                        + "): what was there before is unharmed; free some space, or give another folder with --index",
                e);
    }

    private FSDirectory open() throws IOException {
        try {
            return FSDirectory.open(Files.createDirectories(directory));
        } catch (IOException e) {
            throw new IOException(
                    "the index folder " + directory + " cannot be made or written: give another one with --index", e);
        }
    }

    private IndexWriter writer(FSDirectory files, OpenMode mode) throws IOException {
        var config = new IndexWriterConfig(Words.ANALYZER)
                .setOpenMode(mode)
                .setRAMBufferSizeMB(64)
                .setCommitOnClose(false);
        try {
            return new IndexWriter(files, config);
        } catch (IndexFormatTooOldException | IndexFormatTooNewException | CorruptIndexException e) {
            if (mode != OpenMode.CREATE) throw e;
            for (var f : files.listAll()) if (f.startsWith(IndexFileNames.SEGMENTS)) files.deleteFile(f);
            return writer(files, mode);
        } catch (LockObtainFailedException e) {
            throw new IndexBusyException(directory, e);
        }
    }

    private static long count(IndexWriter writer, org.apache.lucene.search.Query query) throws IOException {
        try (var reader = DirectoryReader.open(writer)) {
            return new IndexSearcher(reader).count(query);
        }
    }

    /// One reading of a corpus into a writer.
    private static final class Run {
        private final IndexWriter writer;
        private final Corpus corpus;
        private final Predicate<Corpus.Source> ready;
        private final Progress progress;
        /// What the index holds: for each document its hash, for each file its documents and stamp.
        private final Map<String, String> hashes = new HashMap<>();
        private final Map<String, Set<String>> documentsOf = new HashMap<>();
        private final Map<String, Corpus.Source> stamps = new HashMap<>();

        private final Set<String> seen = new HashSet<>();
        private final List<Reading.Skipped> skipped = new ArrayList<>();
        private int added;
        private int reused;
        private int removed;

        Run(IndexWriter writer, Corpus corpus, Predicate<Corpus.Source> ready, Progress progress) throws IOException {
            this.writer = writer;
            this.corpus = corpus;
            this.ready = ready;
            this.progress = progress;
            remember();
        }

        private void remember() throws IOException {
            try (var reader = DirectoryReader.open(writer)) {
                for (var d : Stored.all(reader, Schema.ENTRY)) {
                    var id = d.get(Schema.DOCUMENT);
                    var source = Stored.source(d);
                    hashes.put(id, d.get(Schema.HASH));
                    stamps.put(source.path(), source);
                    documentsOf
                            .computeIfAbsent(source.path(), p -> new HashSet<>())
                            .add(id);
                }
            }
        }

        void all() throws IOException {
            skipped.addAll(corpus.skipped());
            var sources = corpus.sources();
            long done = 0;
            for (var source : sources) {
                progress.step("reading", done++, sources.size());
                var known = documentsOf.getOrDefault(source.path(), Set.of());
                if (source.equals(stamps.get(source.path())) || !ready.test(source)) keep(known);
                else read(source);
            }
            progress.step("reading", sources.size(), sources.size());
            for (var id : hashes.keySet()) if (!seen.contains(id)) forget(id);
        }

        private void keep(Set<String> ids) {
            seen.addAll(ids);
            reused += ids.size();
        }

        private void read(Corpus.Source source) throws IOException {
            try (var readings = corpus.read(source)) {
                for (var it = readings.iterator(); it.hasNext(); ) {
                    switch (it.next()) {
                        case Reading.Read(var document) -> take(document, source);
                        case Reading.Skipped s -> skipped.add(s);
                    }
                }
            }
        }

        private void take(Document document, Corpus.Source source) throws IOException {
            if (!seen.add(document.id())) {
                skipped.add(new Reading.Skipped(
                        source.path(), "its id '" + document.id() + "' is taken by an earlier document"));
                return;
            }
            var hash = hash(document);
            boolean same = hash.equals(hashes.get(document.id()));
            if (same) reused++;
            else added++;
            writer.updateDocument(
                    Stored.entryKey(document.id()), Stored.keyed(Schema.entry(document, source, hash), document.id()));
            if (same) return;
            writer.deleteDocuments(new Term(Stored.OWNER, document.id()));
            for (var passage : Splitter.split(document))
                writer.addDocuments(Stored.owned(Schema.block(passage, document.metadata(), List.of()), passage));
        }

        private void forget(String id) throws IOException {
            removed++;
            writer.deleteDocuments(Stored.entryKey(id), new Term(Stored.OWNER, id));
        }

        Report report(Duration took) throws IOException {
            int passages = (int) count(writer, new TermQuery(new Term(Schema.KIND, Schema.PASSAGE)));
            return new Report(seen.size(), passages, added, reused, removed, 0, skipped, took);
        }

        private static String hash(Document document) {
            try {
                var all = document.metadata() + "\0" + document.text() + "\0" + document.blocks();
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
