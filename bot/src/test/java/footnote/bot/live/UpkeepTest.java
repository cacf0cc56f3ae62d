package footnote.bot.live;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import footnote.corpus.Corpus;
import footnote.corpus.Limits;
import footnote.retrieval.Embedder;
import footnote.retrieval.Entry;
import footnote.retrieval.Indexer;
import footnote.retrieval.PassageIndex;
import footnote.retrieval.Progress;
import footnote.retrieval.Query;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/// What happens in a folder while its index is open. Times are given much room: the machine may be busy.
class UpkeepTest {
    private static final Duration PATIENT = Duration.ofMinutes(1);
    private static Embedder embedder;

    @TempDir
    Path folder;

    private Path documents;

    @SuppressWarnings("NullAway.Init")
    private PassageIndex index;

    @SuppressWarnings("NullAway.Init")
    private Upkeep upkeep;

    private final AtomicInteger changes = new AtomicInteger();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeAll
    static void load() {
        embedder = Embedder.load();
    }

    @AfterAll
    static void unload() {
        embedder.close();
    }

    @BeforeEach
    void oneDocument() throws IOException {
        documents = Files.createDirectories(folder.resolve("documents"));
        write("ferry.txt", "The ferry to Norre carries 41 people.");
        log.start();
        logger().setLevel(Level.INFO);
        logger().addAppender(log);
    }

    private static Logger logger() {
        return (Logger) LoggerFactory.getLogger(Upkeep.class);
    }

    @AfterEach
    void close() throws IOException {
        logger().detachAppender(log);
        if (upkeep != null) upkeep.close();
        if (index != null) index.close();
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(documents.resolve(name).getParent());
        Files.writeString(documents.resolve(name), text);
    }

    private void start(Path corpus) throws IOException {
        var added = folder.resolve("added");
        Upkeep.Documents opening = () -> Corpus.open(corpus, Limits.DEFAULT).and(added);
        new Indexer(folder.resolve("index")).read(opening.open(), Progress.NONE);
        index = PassageIndex.open(folder.resolve("index"), embedder);
        upkeep = new Upkeep(new Upkeep.Duty(
                opening, List.of(corpus, added), folder.resolve("index"), index, Duration.ofSeconds(1)));
        upkeep.start(new Upkeep.Readers(() -> true, changes::incrementAndGet));
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENT.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            sleep(20);
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> ids() {
        return index.documents().stream().map(Entry::id).toList();
    }

    private boolean finds(String words, String id) {
        return index.find(Query.of(words), 5).stream()
                .anyMatch(h -> h.passage().document().equals(id));
    }

    private List<String> warnings() {
        return List.copyOf(log.list).stream()
                .filter(e -> e.getLevel() == Level.WARN)
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    @Test
    void whatIsAddedChangedAndRemovedIsFoundAsItIs() throws IOException {
        start(documents);
        write("new/heron.txt", "A heron was seen in the park.");
        await(() -> finds("heron in the park", "new/heron.txt"));
        assertThat(changes).hasPositiveValue();
        write("ferry.txt", "The ferry to Norre carries seventy people and a goat.");
        await(() -> finds("goat on the ferry", "ferry.txt")
                && index.document("ferry.txt").orElseThrow().text().contains("goat"));
        Files.delete(documents.resolve("new/heron.txt"));
        await(() -> !ids().contains("new/heron.txt"));
        assertThat(index.knows("heron")).isFalse();
        await(() -> index.pending() == 0);
    }

    @Test
    void aFileThatIsStillBeingWrittenIsWaitedFor() throws IOException {
        start(documents);
        var sentence = "The bridge to Norre costs 80 million crowns. ".repeat(20);
        for (int i = 0; i < 25; i++) {
            Files.writeString(
                    documents.resolve("long.txt"), sentence, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            sleep(100);
            index.document("long.txt")
                    .ifPresent(d -> assertThat(d.text().strip()).hasSize(25 * sentence.length() - 1));
            if (i == 10) write("other.txt", "A heron was seen in the park.");
        }
        Files.writeString(documents.resolve("long.txt"), "The end.", StandardOpenOption.APPEND);
        await(() -> index.document("long.txt")
                .filter(d -> d.text().endsWith("The end."))
                .isPresent());
        await(() -> ids().contains("other.txt"));
    }

    @Test
    void aBurstIsFewUpdates() throws IOException {
        start(documents);
        await(() -> upkeep.inventory().updated() != null);
        for (int i = 0; i < 200; i++) write("many/" + i + ".txt", "Heron number " + i + " was seen in the park.");
        await(() -> index.documents().size() == 201);
        assertThat(changes.get()).isLessThanOrEqualTo(10);
    }

    @Test
    void aFileThatCannotBeReadIsSaidOnceAndTriedAgainWhileItIsYoung() throws IOException {
        start(documents);
        write("note.md", "---\ntitle: [a\n---\nA heron was seen in the park.");
        var time = Files.getLastModifiedTime(documents.resolve("note.md"));
        await(() -> !upkeep.inventory().skipped().isEmpty());
        write("more.txt", "The mill is closed.");
        await(() -> ids().contains("more.txt"));
        assertThat(warnings())
                .filteredOn(w -> w.contains("note.md"))
                .singleElement()
                .satisfies(w -> assertThat(w).contains("front matter"));
        // Nothing that can be seen from outside has changed.
        write("note.md", "---\ntitle: aa\n---\nA heron was seen in the park.");
        Files.setLastModifiedTime(documents.resolve("note.md"), time);
        await(() -> finds("heron in the park", "note.md"));
        assertThat(upkeep.inventory().skipped()).isEmpty();
    }

    @Test
    void whileACorpusYamlIsBrokenEverythingStaysAsItWas() throws IOException {
        write("corpus.yaml", "ferry.txt: {collection: minutes}");
        start(documents);
        write("corpus.yaml", "ferry.txt: {collection: [minutes");
        write("new.txt", "A heron was seen in the park.");
        await(() -> !warnings().isEmpty());
        sleep(1500);
        assertThat(index.documents())
                .singleElement()
                .satisfies(d -> assertThat(d.metadata().collection()).isEqualTo("minutes"));
        write("corpus.yaml", "ferry.txt: {collection: council}");
        await(() -> ids().contains("new.txt"));
        assertThat(index.documents().getFirst().metadata().collection()).isEqualTo("council");
    }

    @Test
    void aFolderThatIsSuddenlyEmptyIsNotBelievedAtOnce() throws IOException {
        start(documents);
        await(() -> upkeep.inventory().updated() != null);
        Files.move(documents.resolve("ferry.txt"), folder.resolve("ferry.txt"));
        await(() -> warnings().stream().anyMatch(w -> w.contains("gone")));
        assertThat(ids()).containsExactly("ferry.txt");
        Files.move(folder.resolve("ferry.txt"), documents.resolve("ferry.txt"));
        write("new.txt", "A heron was seen in the park.");
        await(() -> ids().contains("new.txt"));
    }

    @Test
    void aLinesFileIsFollowedLineByLine() throws IOException {
        var lines = folder.resolve("all.jsonl");
        Files.writeString(lines, "{\"id\":\"1\",\"text\":\"The ferry to Norre carries 41 people.\"}\n");
        start(lines);
        Files.write(
                lines,
                "{\"id\":\"2\",\"text\":\"A heron was seen in the park.\"}\n".getBytes(StandardCharsets.UTF_8),
                StandardOpenOption.APPEND);
        await(() -> finds("heron in the park", "2"));
        assertThat(ids()).containsExactly("1", "2");
    }
}
