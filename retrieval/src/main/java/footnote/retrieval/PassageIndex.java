package footnote.retrieval;

import footnote.corpus.Corpus;
import footnote.corpus.Document;
import footnote.corpus.Passage;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/// An index as opened for searching. It keeps showing what was there when it was opened or last
/// [refreshed][#refresh];
/// an [Indexer] may write it meanwhile. Safe for use by many threads.
public final class PassageIndex implements Retriever, Closeable {
    private final FSDirectory files;
    private final SearcherManager searchers;
    private final Embedder embedder;
    private final Sight sight;
    private volatile @Nullable Window window;

    /// The newest searcher, and what of it may be seen.
    private record Window(IndexSearcher whole, IndexSearcher visible) {}

    private PassageIndex(FSDirectory files, SearcherManager searchers, Embedder embedder, Sight sight) {
        this.files = files;
        this.searchers = searchers;
        this.embedder = embedder;
        this.sight = sight;
    }

    /// Opens the newest whole index in a folder.
    ///
    /// @param embedder for the questions; stays the caller's to close
    /// @throws NoSuchFileException where there is no index
    public static PassageIndex open(Path directory, Embedder embedder) throws IOException {
        if (Commit.newest(directory).isEmpty())
            throw new NoSuchFileException(directory.toString(), null, "there is no index: run 'footnote index'");
        var files = FSDirectory.open(directory);
        return new PassageIndex(files, new SearcherManager(files, new SearcherFactory()), embedder, Sight.ALL);
    }

    /// The same index as if it held only what may be seen: nothing else is found, listed, read, counted
    /// or known. Only the ranking still rests on how often words stand in all of it. It follows when this
    /// index is [refreshed][#refresh], and needs no closing.
    public PassageIndex seenBy(Sight sight) {
        return new PassageIndex(files, searchers, embedder, sight);
    }

    /// Why an index must be brought up to date before it answers for a corpus: one sentence; empty where it
    /// need not.
    /// Vectors that are still missing are no reason: see [#pending].
    public static Optional<String> staleness(Path directory, Corpus corpus) {
        return Commit.newest(directory).map(c -> c.staleness(corpus)).orElse(Optional.of("there is no index yet"));
    }

    /// Whether a folder holds a whole index, however stale.
    public static boolean exists(Path directory) {
        return Commit.newest(directory).isPresent();
    }

    /// How many passages of the index in a folder lack vectors, and may be found less well.
    public static long pending(Path directory) {
        return Commit.newest(directory).map(Commit::pending).orElse(0L);
    }

    /// Shows what has been written since.
    ///
    /// @return whether anything had been
    public boolean refresh() throws IOException {
        return searchers.maybeRefresh();
    }

    @Override
    public List<Hit> find(Query query, int limit) {
        return with(searcher -> new Search(searcher, embedder, query, Search.MADE_AT_MOST).best(limit));
    }

    @Override
    public List<Hit> skim(Query query, int limit) {
        return with(searcher -> new Search(searcher, embedder, query, 0).best(limit));
    }

    @Override
    public List<Passage> around(Passage passage) {
        return with(searcher -> {
            var neighbours = new ArrayList<Passage>();
            for (int ordinal : new int[] {passage.ordinal() - 1, passage.ordinal() + 1})
                stored(searcher, Schema.PASSAGE, new Term(Stored.BLOCK, passage.document() + "#" + ordinal)).stream()
                        .map(Schema::passage)
                        .forEach(neighbours::add);
            return neighbours;
        });
    }

    @Override
    public double rarity(String word) {
        return with(searcher -> {
            long all = searcher.count(new TermQuery(new Term(Schema.KIND, Schema.PASSAGE)));
            double rarity = Math.log(1 + (all + .5) / .5);
            for (var w : Words.in(word)) {
                long with = searcher.count(new TermQuery(new Term(Schema.BODY, w.stem())));
                rarity = Math.min(rarity, Math.log(1 + (Math.max(0, all - with) + .5) / (with + .5)));
            }
            return rarity;
        });
    }

    @Override
    public boolean knows(String word) {
        return with(searcher -> {
            for (var w : Words.in(word))
                if (searcher.count(new TermQuery(new Term(Schema.BODY, w.stem()))) == 0) return false;
            return true;
        });
    }

    /// All documents, by id.
    public List<Entry> documents() {
        return with(searcher -> Stored.all(searcher.getIndexReader(), Schema.ENTRY).stream()
                .map(d -> new Entry(d.get(Schema.DOCUMENT), Schema.metadata(d)))
                .sorted(Comparator.comparing(Entry::id))
                .toList());
    }

    /// One document as it was read, by its id.
    public Optional<Document> document(String id) {
        return with(searcher -> stored(searcher, Schema.ENTRY, Stored.entryKey(id)).stream()
                .map(Schema::document)
                .findFirst());
    }

    /// How many of its passages still lack vectors.
    public long pending() {
        return with(s -> (long) s.count(new TermQuery(new Term(Schema.PENDING, Schema.INCOMPLETE))));
    }

    /// How many passages it holds.
    public long passages() {
        return with(s -> (long) s.count(new TermQuery(new Term(Schema.KIND, Schema.PASSAGE))));
    }

    private static List<org.apache.lucene.document.Document> stored(IndexSearcher searcher, String kind, Term key)
            throws IOException {
        var query = new BooleanQuery.Builder()
                .add(new TermQuery(key), Occur.FILTER)
                .add(new TermQuery(new Term(Schema.KIND, kind)), Occur.FILTER)
                .build();
        var found = new ArrayList<org.apache.lucene.document.Document>();
        for (var hit : searcher.search(query, 10).scoreDocs)
            found.add(searcher.storedFields().document(hit.doc));
        return found;
    }

    @FunctionalInterface
    private interface Use<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    private <T> T with(Use<T> use) {
        IndexSearcher searcher = null;
        try {
            searcher = searchers.acquire();
            return use.of(sight.isAll() ? searcher : visible(searcher));
        } catch (IOException e) {
            throw new UncheckedIOException("the index could not be read", e);
        } finally {
            release(searcher);
        }
    }

    /// Made once for each searcher: telling what may be seen takes a look at every document of a collection.
    @SuppressWarnings("ReferenceEquality") // the very searcher
    private IndexSearcher visible(IndexSearcher whole) throws IOException {
        var known = window;
        if (known != null && known.whole() == whole) return known.visible();
        var visible = new IndexSearcher(new Masked((DirectoryReader) whole.getIndexReader(), sight));
        window = new Window(whole, visible);
        return visible;
    }

    private void release(@Nullable IndexSearcher searcher) {
        try {
            if (searcher != null) searchers.release(searcher);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Closes the index; the embedder stays open.
    @Override
    public void close() throws IOException {
        searchers.close();
        files.close();
    }
}
