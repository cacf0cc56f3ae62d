package footnote.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.corpus.Corpus;
import footnote.corpus.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ends processes that are writing an index, without warning and at random moments. Once by default, since each
/// starts a Java of its own; a hundred times with `-Dfootnote.kills=100`.
class KilledTest {
    private static final int KILLS = Integer.getInteger("footnote.kills", 1);

    /// Documents enough that embedding them takes a while.
    private static final int DOCUMENTS = 120;

    /// The exit code of a Java that was asked to end; one that crashes has 134.
    private static final int SIGTERM = 143;

    @TempDir
    Path folder;

    private Path documents;
    private Path index;

    /// The process that is killed: brings the index up to date, once.
    static final class Writer {
        private Writer() {}

        static void main(String[] paths) throws IOException {
            new Indexer(Path.of(paths[1])).update(Corpus.open(Path.of(paths[0]), Limits.DEFAULT), Progress.NONE);
        }
    }

    /// A process that is ended while it loads and uses the model, and waits until it is done with that.
    static final class Loader {
        private static final int TIMES = 5;

        private Loader() {}

        static void main(String[] args) throws InterruptedException {
            var begun = new CountDownLatch(1);
            var loading = Thread.ofPlatform().daemon().start(() -> {
                for (int i = 0; i < TIMES; i++) {
                    try (var embedder = Embedder.load(1)) {
                        embedder.vector("The keeper of the light wrote that no ship had passed.");
                        begun.countDown();
                    }
                }
            });
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> join(loading)));
            begun.await();
            System.exit(0);
        }

        private static void join(Thread thread) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @BeforeEach
    void folders() throws IOException {
        documents = Files.createDirectories(folder.resolve("documents"));
        index = folder.resolve("index");
    }

    @Test
    void afterAKillAtAnyMomentTheIndexIsWholeOrAbsentAndTheNextRunCompletesIt() throws Exception {
        for (int i = 0; i < DOCUMENTS; i++) write(i, "at first");
        long whole = timed();
        wipe();
        var random = new Random(7);
        for (int kill = 0; kill < KILLS; kill++) {
            // Every other time there is a whole index already, and the documents have changed.
            if (kill % 2 == 1) for (int i = 0; i < DOCUMENTS; i += 3) write(i, "after kill " + kill);
            else wipe();
            boolean existed = PassageIndex.exists(index);
            killAfter(random.nextLong(whole));
            check(existed);
            new Indexer(index).update(corpus(), Progress.NONE);
            assertThat(PassageIndex.staleness(index, corpus())).isEmpty();
            assertThat(PassageIndex.pending(index)).isZero();
            check(true);
        }
    }

    @Test
    void whoIsAskedToEndKeepsTheVectorsMadeSoFarAndDoesNotCrash() throws Exception {
        for (int i = 0; i < DOCUMENTS; i++) write(i, "at first");
        var writer = writer();
        while (writer.isAlive() && PassageIndex.pending(index) == 0) Thread.sleep(20);
        writer.waitFor(300, TimeUnit.MILLISECONDS);
        writer.destroy();

        assertThat(writer.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(writer.exitValue()).isIn(0, SIGTERM);
        check(true);
        new Indexer(index).update(corpus(), Progress.NONE);
        assertThat(PassageIndex.pending(index)).isZero();
    }

    @Test
    void whoEndsWhileTheModelIsLoadedDoesNotCrash() throws Exception {
        var loader = java(Loader.class);

        assertThat(loader.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(loader.exitValue()).isZero();
    }

    private void write(int number, String when) throws IOException {
        var text = new StringBuilder("Note " + number + "\n\n");
        for (int i = 0; i < 6; i++)
            text.append("Keeper %d of the light wrote %s that %d ships had passed the rock. "
                    .formatted(number, when, number * 10 + i));
        Files.writeString(documents.resolve("note-" + number + ".txt"), text);
    }

    private Corpus corpus() throws IOException {
        return Corpus.open(documents, Limits.DEFAULT);
    }

    private void wipe() throws IOException {
        if (!Files.isDirectory(index)) return;
        try (var files = Files.list(index)) {
            for (var f : files.toList()) Files.delete(f);
        }
    }

    /// How long one whole run takes here, in milliseconds.
    private long timed() throws Exception {
        long start = System.nanoTime();
        assertThat(writer().waitFor()).isZero();
        return Math.max(1, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }

    private void killAfter(long millis) throws Exception {
        var writer = writer();
        if (!writer.waitFor(millis, TimeUnit.MILLISECONDS)) writer.destroyForcibly();
        writer.waitFor();
    }

    private Process writer() throws IOException {
        return java(Writer.class, documents.toString(), index.toString());
    }

    private static Process java(Class<?> main, String... arguments) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(
                java,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /// Whole, or not there; and never gone where it was there before.
    private void check(boolean mustExist) throws IOException {
        if (!PassageIndex.exists(index)) {
            assertThat(mustExist).isFalse();
            return;
        }
        try (var files = FSDirectory.open(index);
                var check = new CheckIndex(files)) {
            assertThat(check.checkIndex().clean).isTrue();
        }
        try (var embedder = Embedder.load();
                var opened = PassageIndex.open(index, embedder)) {
            assertThat(opened.documents()).hasSize(DOCUMENTS);
            assertThat(opened.find(Query.of("keeper 7 ships"), 3)).isNotEmpty();
        }
    }
}
