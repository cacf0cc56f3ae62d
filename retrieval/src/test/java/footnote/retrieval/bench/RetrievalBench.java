package footnote.retrieval.bench;

import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.document.splitter.DocumentSplitters;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.HuggingFaceTokenCountEstimator;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore;
import footnote.corpus.Corpus;
import footnote.corpus.Limits;
import footnote.retrieval.Embedder;
import footnote.retrieval.Indexer;
import footnote.retrieval.Pace;
import footnote.retrieval.PassageIndex;
import footnote.retrieval.Progress;
import footnote.retrieval.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.apache.lucene.util.QueryBuilder;

/// Footnote's retrieval beside plain BM25 (Lucene, `EnglishAnalyzer`, whole documents) and LangChain4j's Easy
/// RAG as it comes (segments of 300 tokens, 30 of them shared, bge-small-en-v1.5-q, store in memory), on the same
/// sets in one run. Footnote stands there three times, as it fills up: by words at once, then with the vectors of
/// the passages, then with those of their sentences too.
///
/// `JAVA_HOME=$(./footnote --java-home) ./mvnw -Pbench -pl retrieval -am verify -DskipTests -Dbench.sets="FOLDER
/// FOLDER"`; takes minutes.
public final class RetrievalBench {
    private static final int DEPTH = 100;

    private RetrievalBench() {}

    /// A way to find documents.
    private interface Finder {
        /// The documents for a question, best first, each once.
        List<String> find(String question) throws IOException;
    }

    /// What is measured of one way on one set.
    private record Row(
            double ndcg10, double documentsPerSecond, double documentsPerProcessorSecond, double millisPerQuery) {}

    private interface Ingest {
        Finder of(TestSet set, Path scratch) throws IOException;
    }

    /// Prints a table a set.
    ///
    /// @param folders the test sets
    public static void main(String[] folders) throws IOException {
        for (var folder : folders) {
            var set = TestSet.in(Path.of(folder));
            System.out.printf(
                    "%n%s: %d documents, %d queries%n",
                    set.name(), set.texts().size(), set.queries().size());
            System.out.printf("%-16s %8s %12s %12s %10s%n", "", "nDCG@10", "documents/s", "per CPU s", "ms/query");
            print("BM25", measured(set, RetrievalBench::bm25));
            print("Easy RAG", measured(set, RetrievalBench::easyRag));
            print("Footnote: words", measured(set, RetrievalBench::words));
            print(" and passages", measured(set, RetrievalBench::passages));
            print(" and sentences", measured(set, RetrievalBench::sentences));
        }
    }

    private static void print(String name, Row row) {
        System.out.printf(
                "%-16s %8.4f %12.1f %12.1f %10.2f%n",
                name, row.ndcg10(), row.documentsPerSecond(), row.documentsPerProcessorSecond(), row.millisPerQuery());
    }

    private static Row measured(TestSet set, Ingest ingest) throws IOException {
        var scratch = Files.createTempDirectory("bench");
        try {
            return measured(set, ingest, scratch);
        } finally {
            IOUtils.rm(scratch);
        }
    }

    private static Row measured(TestSet set, Ingest ingest, Path scratch) throws IOException {
        long start = System.nanoTime();
        var worked = processor();
        var finder = ingest.of(set, scratch);
        double seconds = (System.nanoTime() - start) / 1e9;
        double processorSeconds = processor().minus(worked).toNanos() / 1e9;
        start = System.nanoTime();
        double sum = 0;
        for (var q : set.queries().entrySet()) sum += set.ndcg10(q.getKey(), finder.find(q.getValue()));
        double millis = (System.nanoTime() - start) / 1e6;
        int queries = set.queries().size();
        return new Row(
                sum / queries,
                set.texts().size() / seconds,
                set.texts().size() / Math.max(.01, processorSeconds),
                millis / queries);
    }

    /// What this process has used of the processors: on a machine that others use too it tells more than the clock.
    private static Duration processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static Finder bm25(TestSet set, Path scratch) throws IOException {
        var analyzer = new EnglishAnalyzer();
        var files = FSDirectory.open(scratch);
        try (var writer = new IndexWriter(files, new IndexWriterConfig(analyzer))) {
            for (var d : set.texts().entrySet()) {
                var document = new org.apache.lucene.document.Document();
                document.add(new StringField("id", d.getKey(), Field.Store.YES));
                document.add(new TextField("text", d.getValue(), Field.Store.NO));
                writer.addDocument(document);
            }
        }
        var searcher = new IndexSearcher(DirectoryReader.open(files));
        return question -> {
            var query = new QueryBuilder(analyzer).createBooleanQuery("text", question);
            var ids = new LinkedHashSet<String>();
            if (query != null)
                for (var hit : searcher.search(query, DEPTH).scoreDocs)
                    ids.add(searcher.storedFields().document(hit.doc).get("id"));
            return List.copyOf(ids);
        };
    }

    private static Finder easyRag(TestSet set, Path scratch) {
        var splitter = DocumentSplitters.recursive(300, 30, new HuggingFaceTokenCountEstimator());
        var model = new BgeSmallEnV15QuantizedEmbeddingModel();
        var store = new InMemoryEmbeddingStore<TextSegment>();
        var documents = set.texts().entrySet().stream()
                .map(d -> Document.from(d.getValue(), Metadata.from("id", d.getKey())))
                .toList();
        var segments = splitter.splitAll(documents);
        store.addAll(model.embedAll(segments).content(), segments);
        return question -> {
            var request = EmbeddingSearchRequest.builder()
                    .queryEmbedding(model.embed(question).content())
                    .maxResults(DEPTH)
                    .build();
            var ids = new LinkedHashSet<String>();
            for (var match : store.search(request).matches()) {
                var id = match.embedded().metadata().getString("id");
                if (id != null) ids.add(id);
            }
            return List.copyOf(ids);
        };
    }

    private static Finder words(TestSet set, Path scratch) throws IOException {
        new Indexer(scratch).read(Corpus.open(set.corpus(), Limits.DEFAULT), Progress.NONE);
        return finder(scratch);
    }

    private static Finder passages(TestSet set, Path scratch) throws IOException {
        var indexer = new Indexer(scratch);
        indexer.read(Corpus.open(set.corpus(), Limits.DEFAULT), Progress.NONE);
        var pace = new UntilSentences();
        try (var embedder = Embedder.loadBeside()) {
            indexer.embed(embedder, pace, pace);
        }
        return finder(scratch);
    }

    /// As fast as can be until every passage has its vector.
    private static final class UntilSentences implements Pace, Progress {
        private boolean reached;

        @Override
        public void step(String stage, long done, long total) {
            reached = done == total;
        }

        @Override
        public int workers() {
            return FULL.workers();
        }

        @Override
        public boolean goesOn() {
            return !reached;
        }

        @Override
        public void rest(long nanos) {}
    }

    private static Finder sentences(TestSet set, Path scratch) throws IOException {
        new Indexer(scratch).update(Corpus.open(set.corpus(), Limits.DEFAULT), Progress.NONE);
        return finder(scratch);
    }

    private static Finder finder(Path scratch) throws IOException {
        var index = PassageIndex.open(scratch, Embedder.load());
        return question -> {
            var ids = new LinkedHashSet<String>();
            for (var hit : index.find(Query.of(question), DEPTH))
                ids.add(hit.passage().document());
            return List.copyOf(ids);
        };
    }
}
