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

    private static final int BATCH = 64;

    private final IndexWriter writer;
    private final Commit commit;

    Embedding(IndexWriter writer, Commit commit) {
        this.writer = writer;
        this.commit = commit;
    }

    private record Made(Passage passage, List<org.apache.lucene.document.Document> block) {}

    int fill(Progress progress) throws IOException {
        int workers = Runtime.getRuntime().availableProcessors();
        try (var reader = DirectoryReader.open(writer);
                var embedder = Embedder.load(1);
                var executor = Executors.newFixedThreadPool(
                        workers,
                        Thread.ofPlatform().daemon().name("embedding-", 0).factory())) {
            var pending = Stored.numbers(reader, new Term(Schema.PENDING, "1"));
            long last = System.nanoTime();
            for (int from = 0; from < pending.size(); from += BATCH) {
                progress.step("embedding", from, pending.size());
                int to = Math.min(pending.size(), from + BATCH);
                var batch = new ArrayList<Future<Made>>();
                for (int number : pending.subList(from, to))
                    batch.add(executor.submit(() -> make(reader, embedder, number)));
                for (var made : batch) replace(made);
                if (System.nanoTime() - last > COMMIT_NANOS || to == pending.size()) {
                    commit(pending.size() - to);
                    last = System.nanoTime();
                }
            }
            progress.step("embedding", pending.size(), pending.size());
            return pending.size();
        }
    }

    private static Made make(DirectoryReader reader, Embedder embedder, int number) throws IOException {
        var stored = reader.storedFields().document(number);
        var passage = Schema.passage(stored);
        var metadata = Schema.metadata(stored);
        var block = Schema.block(passage, metadata, vectors(embedder, passage, metadata));
        return new Made(passage, Stored.owned(block, passage));
    }

    /// That of the passage with its header, then one a sentence.
    private static List<float[]> vectors(Embedder embedder, Passage passage, Metadata metadata) {
        var vectors = new ArrayList<float[]>();
        vectors.add(embedder.vector(Schema.header(metadata, passage.section()) + "\n" + passage.text()));
        for (var s : passage.sentences()) vectors.add(embedder.vector(passage.at(s)));
        return vectors;
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
