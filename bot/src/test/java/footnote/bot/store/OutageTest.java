package footnote.bot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import footnote.bot.chat.CannotServe;
import footnote.bot.chat.Feedback;
import footnote.bot.chat.Memory;
import footnote.bot.chat.MemoryAway;
import footnote.bot.chat.Outcome;
import footnote.bot.chat.Preferences;
import footnote.bot.chat.Tally;
import footnote.bot.chat.Where;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/// The database is gone, full or read-only, and comes back.
class OutageTest {
    private static final Where SERVER = new Where("server", null);
    private static final Preferences PRIVATE = new Preferences(null, true, null, null, null);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Logger log = (Logger) LoggerFactory.getLogger("footnote.bot.store");
    private final ListAppender<ILoggingEvent> said = new ListAppender<>();

    @BeforeEach
    void listen() {
        said.start();
        log.setLevel(Level.INFO);
        log.setAdditive(false);
        log.addAppender(said);
    }

    @AfterEach
    void hush() {
        log.detachAppender(said);
        log.setAdditive(true);
        log.setLevel(null);
    }

    private StoreSettings embedded(Path state) {
        return new StoreSettings(
                state, null, null, null, true, Duration.ofDays(9), Duration.ofDays(9), Duration.ofMinutes(9));
    }

    private StoreSettings server(String url) {
        return new StoreSettings(
                folder,
                url,
                Postgres.USER,
                Postgres.USER,
                true,
                Duration.ofDays(9),
                Duration.ofDays(9),
                Duration.ofMinutes(9));
    }

    private Store open(StoreSettings settings) throws CannotServe {
        return Store.open(settings, meters, Clock.systemUTC());
    }

    private static void ask(Memory memory) {
        memory.diary().add(new Outcome(Instant.now(), SERVER, "ada", Outcome.Kind.ANSWERED, "Why?"));
    }

    private static void judge(Memory memory, String message) throws MemoryAway {
        memory.diary().add(new Feedback(Instant.now(), SERVER, message, "ada", true, "word ".repeat(90)));
    }

    private static int sum(Memory memory, ToIntFunction<Tally.Hour> of) throws MemoryAway {
        return memory.diary().tally("server", Instant.now().minus(Duration.ofDays(1))).hours().stream()
                .mapToInt(of)
                .sum();
    }

    private double lost(String kind) {
        return meters.get("footnote.memory.lost").tag("kind", kind).counter().count();
    }

    private boolean isAvailable() {
        return meters.get("footnote.memory.available").gauge().value() == 1;
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void await(Condition condition) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > end) throw new AssertionError("waited " + PATIENCE + " in vain");
            Thread.sleep(20);
        }
    }

    private List<String> warnings() {
        return said.list.stream()
                .filter(e -> e.getLevel().isGreaterOrEqual(Level.WARN))
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    /// What holds in every outage: nothing that answers waits or fails, what cannot be kept is refused and said once.
    private void endureOutage(Memory memory) throws Exception {
        double lostBefore = lost("feedback");
        assertThatThrownBy(() -> judge(memory, "during")).isInstanceOf(MemoryAway.class);
        assertThatThrownBy(() -> judge(memory, "during")).isInstanceOf(MemoryAway.class);
        assertThatThrownBy(() -> memory.customs().change(SERVER, now -> Preferences.NONE))
                .isInstanceOf(MemoryAway.class);
        for (int i = 0; i < 50; i++) ask(memory);
        assertThat(memory.customs().inForce(SERVER)).isEqualTo(PRIVATE);
        assertThat(isAvailable()).isFalse();
        assertThat(lost("feedback") - lostBefore).isEqualTo(2);
        assertThat(lost("setting")).isEqualTo(1);
        assertThat(warnings()).filteredOn(w -> w.contains("cannot be written")).hasSize(1);
        assertThat(warnings())
                .filteredOn(w -> w.contains("a feedback could not be kept"))
                .hasSize(1);
    }

    /// And after it: by itself everything is written that waited, and what was kept before is there.
    private void recover(Memory memory, int feedbackBefore) throws Exception {
        await(this::isAvailable);
        await(() -> sum(memory, Tally.Hour::answered) == 50);
        judge(memory, "after");
        assertThat(sum(memory, Tally.Hour::good)).isEqualTo(feedbackBefore + 1);
        assertThat(lost("outcome")).isZero();
        assertThat(said.list).anyMatch(e -> e.getFormattedMessage().contains("the database is back"));
    }

    @Test
    void aServerThatGoesAwayAndComesBackCostsNoAnswerAndNoCount() throws Exception {
        try (var postgres = new Postgres(folder.resolve("data"));
                var store = open(server(postgres.url()))) {
            var memory = store.memory();
            memory.customs().change(SERVER, now -> PRIVATE);
            judge(memory, "before");
            postgres.stop();
            endureOutage(memory);
            assertThatThrownBy(() -> sum(memory, Tally.Hour::good)).isInstanceOf(MemoryAway.class);
            postgres.startAgain();
            recover(memory, 1);
        }
    }

    @Test
    void aServerThatIsNotThereAtTheStartStopsTheStartInOneSentence() {
        assertThatThrownBy(() -> open(server(Postgres.url(1))))
                .isInstanceOf(CannotServe.class)
                .hasMessageContaining("start the database, or check state.url")
                .hasMessageNotContaining("\n");
    }

    @Test
    void aFullDiskCostsNoAnswerAndNothingThatWasAccepted() throws Exception {
        try (var disk = new Disk(folder.resolve("full"), "3m");
                var store = open(embedded(folder.resolve("full/state")))) {
            var memory = store.memory();
            memory.customs().change(SERVER, now -> PRIVATE);
            int accepted = 0;
            disk.fill();
            try {
                while (true) judge(memory, "m" + accepted++);
            } catch (MemoryAway e) {
                accepted--;
            }
            endureOutage(memory);
            disk.makeRoom();
            recover(memory, accepted);
        }
    }

    @Test
    void aReadOnlyFolderStillTellsWhatWasSetAndIsWrittenOnceItCanBe() throws Exception {
        try (var disk = new Disk(folder.resolve("fixed"), "8m")) {
            var settings = embedded(folder.resolve("fixed/state"));
            try (var store = Store.open(settings, new SimpleMeterRegistry(), Clock.systemUTC())) {
                store.memory().customs().change(SERVER, now -> PRIVATE);
                judge(store.memory(), "before");
            }
            disk.remount("ro");
            try (var store = open(settings)) {
                endureOutage(store.memory());
                disk.remount("rw");
                recover(store.memory(), 1);
            }
        }
    }

    @Test
    void aReadOnlyFolderOfAnEarlierVersionStillTellsWhatWasSet() throws Exception {
        try (var disk = new Disk(folder.resolve("old"), "8m")) {
            var settings = embedded(folder.resolve("old/state"));
            try (var store = Store.open(settings, new SimpleMeterRegistry(), Clock.systemUTC())) {
                store.memory().customs().change(SERVER, now -> PRIVATE);
            }
            try (var database = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("old/state/footnote.db"));
                    var statement = database.createStatement()) {
                statement.execute("ALTER TABLE preference DROP COLUMN language");
                statement.execute("DELETE FROM flyway_schema_history WHERE version = '3'");
            }
            disk.remount("ro");
            try (var store = open(settings)) {
                assertThat(store.memory().customs().inForce(SERVER)).isEqualTo(PRIVATE);
                disk.remount("rw");
                await(() -> isAvailable());
            }
        }
    }

    @Test
    void aReadOnlyFolderWithNothingInItIsAnEmptyMemory() throws Exception {
        try (var disk = new Disk(folder.resolve("empty"), "8m")) {
            disk.remount("ro");
            try (var store = open(embedded(folder.resolve("empty/state")))) {
                assertThat(store.memory().customs().inForce(SERVER)).isEqualTo(Preferences.NONE);
                ask(store.memory());
                assertThatThrownBy(() -> judge(store.memory(), "m")).isInstanceOf(MemoryAway.class);
                disk.remount("rw");
                await(() -> isAvailable() && sum(store.memory(), Tally.Hour::answered) == 1);
            }
        }
    }

    @Test
    void aFileThatIsNoDatabaseStopsTheStartAndIsLeftAsItIs() throws Exception {
        var file = folder.resolve("footnote.db");
        Files.writeString(file, "not a database ".repeat(500));
        assertThatThrownBy(() -> open(embedded(folder)))
                .isInstanceOf(CannotServe.class)
                .hasMessageContaining("move footnote.db away");
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).startsWith("not a database");
    }
}
