package footnote.retrieval;

import footnote.corpus.Passage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;

/// One run of making the vectors that an index still lacks: first one a passage, which is the smaller half of the work
/// and tells most of what a passage is about, then one a sentence.
final class Embedding {
    /// How long made vectors may stay uncommitted: what a kill can cost.
    private static final long COMMIT_NANOS = 30_000_000_000L;

    private static final int BATCH = 16;

    private final IndexWriter writer;
    private final Commit commit;
    private final Embedder embedder;
    private final Pace pace;
    private long committed = System.nanoTime();
    private boolean stopped;

    Embedding(IndexWriter writer, Commit commit, Embedder embedder, Pace pace) {
        this.writer = writer;
        this.commit = commit;
        this.embedder = embedder;
        this.pace = pace;
    }

    private record Made(Passage passage, List<org.apache.lucene.document.Document> block) {}

    /// A vector of each passage, or one of each of its sentences too.
    private enum Step {
        PASSAGES(Schema.BARE),
        SENTENCES(Schema.INCOMPLETE);

        private final String lacks;

        Step(String lacks) {
            this.lacks = lacks;
        }
    }

    /// How many passages got some.
    int fill(Progress progress) throws IOException {
        try (var executor = Executors.newFixedThreadPool(
                pace.workers(),
                Thread.ofPlatform().daemon().name("embedding-", 0).factory())) {
            int passages = fill(Step.PASSAGES, executor, progress);
            return stopped ? passages : Math.max(passages, fill(Step.SENTENCES, executor, progress));
        }
    }

    private int fill(Step step, ExecutorService executor, Progress progress) throws IOException {
        int batchSize = pace.workers() * BATCH;
        var stage = "embedding " + step.name().toLowerCase(Locale.ROOT);
        try (var reader = DirectoryReader.open(writer)) {
            // What came last is what people ask about next.
            var pending =
                    Stored.numbers(reader, new Term(Schema.PENDING, step.lacks)).reversed();
            if (pending.isEmpty()) return 0;
            int incomplete = Stored.numbers(reader, new Term(Schema.PENDING, Schema.INCOMPLETE))
                    .size();
            int from = 0;
            while (from < pending.size() && pace.goesOn()) {
                progress.step(stage, from, pending.size());
                int to = Math.min(pending.size(), from + batchSize);
                var batch = new ArrayList<Future<Made>>();
                for (int number : pending.subList(from, to))
                    batch.add(executor.submit(() -> make(reader, number, step)));
                for (var made : batch) replace(made);
                from = to;
                if (System.nanoTime() - committed > COMMIT_NANOS || to == pending.size() || !pace.goesOn())
                    commit(step == Step.PASSAGES ? incomplete : pending.size() - to);
            }
            progress.step(stage, from, pending.size());
            stopped = from < pending.size();
            return from;
        }
    }

    private Made make(DirectoryReader reader, int number, Step step) throws IOException {
        var stored = reader.storedFields().document(number);
        var passage = Schema.passage(stored);
        var metadata = Schema.metadata(stored);
        var vectors = new ArrayList<float[]>();
        switch (step) {
            case PASSAGES -> vectors.add(vector(Schema.header(metadata, passage.section()) + "\n" + passage.text()));
            case SENTENCES -> {
                vectors.add(Stored.vector(reader, number));
                for (var s : passage.sentences()) vectors.add(vector(passage.at(s)));
            }
        }
        return new Made(passage, Stored.owned(Schema.block(passage, metadata, vectors), passage));
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
        committed = System.nanoTime();
    }
}
