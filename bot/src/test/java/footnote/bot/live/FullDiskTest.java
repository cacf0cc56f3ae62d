package footnote.bot.live;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import footnote.bot.store.Disk;
import footnote.corpus.Corpus;
import footnote.corpus.Limits;
import footnote.retrieval.Embedder;
import footnote.retrieval.Indexer;
import footnote.retrieval.PassageIndex;
import footnote.retrieval.Progress;
import footnote.retrieval.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/// The disk of the index, or that of added documents, is full or read-only for a while.
class FullDiskTest {
    private static final Duration PATIENT = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private Path documents;

    @BeforeEach
    void oneDocument() throws IOException {
        documents = Files.createDirectories(folder.resolve("documents"));
        Files.writeString(documents.resolve("ferry.txt"), "The ferry to Norre carries 41 people.");
        log.list = new CopyOnWriteArrayList<>();
        log.start();
        logger().setLevel(Level.INFO);
        logger().addAppender(log);
    }

    @AfterEach
    void hush() {
        logger().detachAppender(log);
    }

    private static Logger logger() {
        return (Logger) LoggerFactory.getLogger(Upkeep.class);
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + PATIENT.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            Thread.sleep(20);
        }
    }

    private interface Trouble {
        void with(Disk disk) throws IOException;
    }

    /// Answers go on, the loss is said once, and it recovers by itself.
    private void endure(Trouble comes, Trouble goes) throws Exception {
        var directory = folder.resolve("disk/index");
        Upkeep.Documents opening = () -> Corpus.open(documents, Limits.DEFAULT);
        try (var disk = new Disk(folder.resolve("disk"), "2m")) {
            new Indexer(directory).update(opening.open(), Progress.NONE);
            try (var embedder = Embedder.load();
                    var index = PassageIndex.open(directory, embedder);
                    var upkeep = new Upkeep(
                            new Upkeep.Duty(opening, List.of(documents), directory, index, Duration.ofMillis(500)))) {
                upkeep.start(new Upkeep.Readers(() -> false, () -> {}));
                await(() -> upkeep.inventory().updated() != null);
                comes.with(disk);
                Files.writeString(documents.resolve("heron.txt"), "A heron was seen in the park.");
                await(() -> !upkeep.isInStep());
                for (int tries = 0; tries < 3; tries++)
                    assertThat(upkeep.look().get()).isFalse();
                assertThat(warnings())
                        .singleElement()
                        .satisfies(w -> assertThat(w).contains("could not be brought up to date", "tried again"));
                assertThat(finds(index, "people on the ferry", "ferry.txt")).isTrue();
                goes.with(disk);
                await(() -> finds(index, "heron in the park", "heron.txt") && index.pending() == 0);
                await(upkeep::isInStep);
                assertThat(warnings()).hasSize(1);
            }
        }
    }

    private static boolean finds(PassageIndex index, String words, String id) {
        return index.find(Query.of(words), 5).stream()
                .anyMatch(h -> h.passage().document().equals(id));
    }

    private List<String> warnings() {
        return log.list.stream()
                .filter(e -> e.getLevel() == Level.WARN)
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    @Test
    void anIndexOnAFullDiskIsAnsweredFromAndCatchesUp() throws Exception {
        endure(Disk::fill, Disk::makeRoom);
    }

    @Test
    void anIndexOnAReadOnlyDiskIsAnsweredFromAndCatchesUp() throws Exception {
        endure(disk -> disk.remount("ro"), disk -> disk.remount("rw"));
    }

    @Test
    void whatIsAddedToAFullDiskLeavesNothingBehindAndCanBeAddedLater() throws Exception {
        try (var disk = new Disk(folder.resolve("added"), "1m")) {
            var added = new AddedFolder(folder.resolve("added"), new Acquisitions.Quota(1 << 20, 1 << 20, 1 << 30));
            var bytes =
                    "The mill at Orrin grinds rye. ".repeat(5_000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            added.put("town", "first.txt", new byte[10], null);
            disk.fill();
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> added.put("town", "mill.txt", bytes, null))
                    .isInstanceOf(IOException.class);
            try (var files = Files.list(folder.resolve("added/town"))) {
                assertThat(files.map(f -> f.getFileName().toString())).containsExactly("first.txt");
            }
            disk.makeRoom();
            assertThat(added.put("town", "mill.txt", bytes, null)).isFalse();
        }
    }
}
