package footnote.retrieval;

import footnote.corpus.Metadata;
import footnote.corpus.Passage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;

/// One run of making the vectors that an index still lacks.
final class Embedding {
    /// How long made vectors may stay uncommitted: what a kill can cost.
    private static final long COMMIT_NANOS = 30_000_000_000L;

    private static final int BATCH = 16;

    private final IndexWriter writer;
    private final Commit commit;
    private final Embedder embedder;
    private final Pace pace;

    Embedding(IndexWriter writer, Commit commit, Embedder embedder, Pace pace) {
        this.writer = writer;
        this.commit = commit;
        this.embedder = embedder;
        this.pace = pace;
    }

    private record Made(Passage passage, List<org.apache.lucene.document.Document> block) {}

    int fill(Progress progress) throws IOException {
        int batchSize = pace.workers() * BATCH;
        try (var reader = DirectoryReader.open(writer);
                var executor = Executors.newFixedThreadPool(
                        pace.workers(),
                        Thread.ofPlatform().daemon().name("embedding-", 0).factory())) {
            // What came last is what people ask about next.
            var pending = Stored.numbers(reader, new Term(Schema.PENDING, "1")).reversed();
            long last = System.nanoTime();
            int from = 0;
            while (from < pending.size() && pace.goesOn()) {
                progress.step("embedding", from, pending.size());
                int to = Math.min(pending.size(), from + batchSize);
                var batch = new ArrayList<Future<Made>>();
                for (int number : pending.subList(from, to)) batch.add(executor.submit(() -> make(reader, number)));
                for (var made : batch) replace(made);
                from = to;
                if (System.nanoTime() - last > COMMIT_NANOS || to == pending.size() || !pace.goesOn()) {
                    commit(pending.size() - to);
                    last = System.nanoTime();
                }
            }
            progress.step("embedding", from, pending.size());
            return from;
        }
    }

    private Made make(DirectoryReader reader, int number) throws IOException {
        var stored = reader.storedFields().document(number);
        var passage = Schema.passage(stored);
        var metadata = Schema.metadata(stored);
        var block = Schema.block(passage, metadata, vectors(passage, metadata));
        return new Made(passage, Stored.owned(block, passage));
    }

    /// That of the passage with its header, then one a sentence.
    private List<float[]> vectors(Passage passage, Metadata metadata) {
        var vectors = new ArrayList<float[]>();
        vectors.add(vector(Schema.header(metadata, passage.section()) + "\n" + passage.text()));
        for (var s : passage.sentences()) vectors.add(vector(passage.at(s)));
        return vectors;
    }

    private float[] vector(String text) {
        long start = System.nanoTime();
        var vector = embedder.vector(text);
        pace.rest(System.nanoTime() - start);
        return vector;
    }

    private void replace(Future<Made> made) throws IOException {
        try {
            writer.updateDocuments(
                    Stored.blockKey(made.get().passage()), made.get().block());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("embedding was interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException("embedding failed", e.getCause());
        }
    }

    private void commit(long pending) throws IOException {
        writer.setLiveCommitData(commit.withPending(pending).toUserData().entrySet());
        writer.commit();
    }
}
