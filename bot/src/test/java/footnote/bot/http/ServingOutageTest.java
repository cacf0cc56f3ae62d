package footnote.bot.http;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.bot.discord.local.LocalDiscord;
import footnote.bot.discord.local.Member;
import footnote.bot.store.Disk;
import footnote.bot.store.Postgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole program, with its database gone or its disk full for a while: some seconds, or `-Dfootnote.outage=60`.
class ServingOutageTest {
    private static final Duration OUTAGE = Duration.ofSeconds(Integer.getInteger("footnote.outage", 3));
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    private LocalDiscord discord;
    private Member eve;
    private int answers;
    private int refused;

    @BeforeEach
    void open() throws IOException {
        discord = new LocalDiscord();
        eve = discord.member("eve");
    }

    @AfterEach
    void close() {
        discord.close();
    }

    private Map<String, String> environment(Map<String, String> more) {
        var all = new HashMap<>(discord.environment());
        all.putAll(more);
        return all;
    }

    /// Whether a thumb down was accepted, of an answer that must be there.
    private boolean isJudged(String reason) {
        var answer = eve.asks(Harbour.QUESTION).answer(PATIENCE);
        assertThat(answer.text()).contains("180 passengers");
        answers++;
        var told = eve.fills(eve.presses("👎", answer), reason).answer(PATIENCE).text();
        if (told.contains("Thank you")) return true;
        assertThat(told).contains("I cannot reach my memory");
        refused++;
        return false;
    }

    private static double metric(Serving serving, String name) throws IOException, InterruptedException {
        return serving.caller()
                .get("/metrics")
                .body()
                .lines()
                .filter(l -> l.startsWith(name + " "))
                .mapToDouble(l -> Double.parseDouble(l.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow();
    }

    private void endure(Serving serving) throws IOException, InterruptedException {
        long end = System.nanoTime() + OUTAGE.toNanos();
        while (System.nanoTime() < end || refused == 0) isJudged("r" + answers);
        assertThat(metric(serving, "footnote_memory_available")).isZero();
        // The thumb is one, its reason another.
        assertThat(metric(serving, "footnote_memory_lost_total{kind=\"feedback\"}"))
                .isBetween(1.0 * refused, 2.0 * refused);
        assertThat(serving.status("/readyz")).isEqualTo(200);
    }

    private void recover(Serving serving, Path log) throws IOException, InterruptedException {
        discord.await("the memory", PATIENCE, () -> isBack(serving) ? true : null);
        assertThat(isJudged("after")).isTrue();
        assertThat(metric(serving, "footnote_memory_lost_total{kind=\"outcome\"}"))
                .isZero();
        assertThat(metric(serving, "footnote_log_dropped_total")).isZero();
        for (var line :
                new String[] {"the database cannot be written", "a feedback could not be kept", "the database is back"})
            assertThat(Files.readAllLines(log))
                    .filteredOn(l -> l.contains(line))
                    .hasSize(1);
        System.out.println(OUTAGE + " without: " + answers + " answers, " + refused + " feedbacks refused, and back");
    }

    private static boolean isBack(Serving serving) {
        try {
            return metric(serving, "footnote_memory_available") == 1 && metric(serving, "footnote_memory_waiting") == 0;
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aDatabaseThatIsGoneForAWhileCostsNoAnswer() throws Exception {
        try (var postgres = new Postgres(folder.resolve("postgres"))) {
            var url = Map.of(
                    "FOOTNOTE_STATE_URL",
                    postgres.url(),
                    "FOOTNOTE_STATE_USER",
                    Postgres.USER,
                    "FOOTNOTE_STATE_PASSWORD",
                    Postgres.USER);
            try (var serving = new Serving(folder, environment(url))) {
                serving.awaitReady();
                assertThat(isJudged("before")).isTrue();
                postgres.stop();
                endure(serving);
                postgres.startAgain();
                recover(serving, serving.log());
            }
        }
    }

    /// Log, memory, index and documents are on it.
    @Test
    void aDiskThatIsFullForAWhileCostsNoAnswerAndNoLineOfTheLog() throws Exception {
        var all = folder.resolve("disk");
        try (var disk = new Disk(all, "6m");
                var serving = new Serving(all, environment(Map.of()))) {
            serving.awaitReady();
            assertThat(isJudged("before")).isTrue();
            disk.fill();
            endure(serving);
            disk.makeRoom();
            recover(serving, serving.log());
        }
    }
}
