package footnote.bot.config;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class ReloadTest {
    private static final Duration LOOK = Duration.ofMillis(20);
    private final List<Configuration> used = new CopyOnWriteArrayList<>();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @TempDir
    Path home;

    private Path file;
    private Reload reload;

    @BeforeEach
    void aRunningProgram() throws Exception {
        log.list = new CopyOnWriteArrayList<>();
        log.start();
        logger().setLevel(Level.INFO);
        logger().addAppender(log);
        file = write("chat:\n  per-minute: 60\ndiscord:\n  threads: false\n");
        Reload.Source source = () -> Configuration.load(file, Map.of(), home);
        reload = Reload.every(LOOK, source.read(), source, now -> {
            now.settings().model().words(now.file());
            used.add(now);
        });
    }

    @AfterEach
    void end() {
        reload.close();
        logger().detachAppender(log);
        logger().setLevel(null);
    }

    private static Logger logger() {
        return (Logger) LoggerFactory.getLogger(Reload.class);
    }

    /// At once, as most editors do.
    private Path write(String yaml) throws IOException {
        var whole = Files.writeString(home.resolve("footnote.yaml~"), yaml);
        return Files.move(
                whole,
                home.resolve("footnote.yaml"),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /// Whatever happens does so within half a minute, however busy the machine is.
    private static void await(BooleanSupplier what) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!what.getAsBoolean() && System.nanoTime() < end) Thread.sleep(5);
        assertThat(what.getAsBoolean()).isTrue();
    }

    private String said(int line) throws InterruptedException {
        await(() -> log.list.size() > line);
        return log.list.get(line).getFormattedMessage();
    }

    private void restFor(int looks) throws InterruptedException {
        Thread.sleep(LOOK.multipliedBy(looks));
    }

    @Test
    void aLimitThatIsEditedCountsAndIsSaid() throws Exception {
        write("chat:\n  per-minute: 30\ndiscord:\n  threads: false\n");

        assertThat(said(0)).contains("In force now: chat.per-minute = 30.").doesNotContain("next start");
        assertThat(used)
                .singleElement()
                .satisfies(now -> assertThat(now.settings().chat().perMinute()).isEqualTo(30));
    }

    @Test
    void aKeyThatCountsFromTheNextStartIsSaid() throws Exception {
        write("chat:\n  per-minute: 60\ndiscord:\n  threads: true\n");

        assertThat(said(0)).contains("From the next start on: discord.threads = true.");
    }

    @Test
    void aBrokenEditIsRefusedInOneLineAndTheOldOneStaysUntilItIsMended() throws Exception {
        write("chat:\n  per-minute: none\n  at-once: 0\n");

        assertThat(said(0))
                .contains("refused", "footnote.yaml:2: chat.per-minute must be a whole number", "(And 1 more")
                .doesNotContain("\n");
        restFor(20);
        assertThat(log.list).hasSize(1);
        assertThat(used).isEmpty();

        write("chat:\n  per-minute: 7\n");
        await(() -> !used.isEmpty());
        assertThat(used.getFirst().settings().chat().perMinute()).isEqualTo(7);
    }

    @Test
    void wordsForTheModelThatCannotBeUsedAreRefusedWithTheSettingsBesideThem() throws Exception {
        Files.writeString(home.resolve("prompt.md"), "# Answer: system\nShort.");

        assertThat(said(0)).contains("refused", "prompt.md: write a section");
        assertThat(used).isEmpty();

        Files.delete(home.resolve("prompt.md"));
        await(() -> !used.isEmpty());
    }

    @Test
    void aFileThatIsEmptiedIsNoWishForTheDefaults() throws Exception {
        write("");

        assertThat(said(0)).contains("footnote.yaml is empty or gone; what was in force stays.");
        Files.delete(file);
        restFor(20);
        assertThat(used).isEmpty();

        write("chat:\n  per-minute: 60\n");
        await(() -> !used.isEmpty());
    }

    @Test
    void whatIsStillBeingWrittenIsWaitedFor() throws Exception {
        var text = "chat:\n  per-minute: 12\n  at-once: 9\n" + "# more\n".repeat(40);
        for (int end = 8; end < text.length(); end += 8) {
            Files.writeString(file, text.substring(0, end));
            Thread.sleep(2);
        }
        Files.writeString(file, text);

        await(() -> !used.isEmpty() && used.getLast().settings().chat().atOnce() == 9);
        assertThat(used.getLast().settings().chat().perMinute()).isEqualTo(12);
    }

    @Test
    void aFileThatIsReplacedByALinkToAnotherIsNoticed() throws Exception {
        var version = Files.createDirectory(home.resolve("..data-2"));
        Files.writeString(version.resolve("footnote.yaml"), "chat:\n  per-minute: 5\n");
        var link = Files.createSymbolicLink(home.resolve("..new"), version.resolve("footnote.yaml"));
        Files.move(link, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);

        await(() -> !used.isEmpty());
        assertThat(used.getFirst().settings().chat().perMinute()).isEqualTo(5);
    }
}
