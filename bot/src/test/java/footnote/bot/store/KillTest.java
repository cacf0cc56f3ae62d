package footnote.bot.store;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.bot.chat.MemoryAway;
import footnote.bot.chat.Where;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// A process under load is killed (SIGKILL) again and again, and what it had accepted is looked for afterwards. Takes
/// some seconds a kill, so it is run by hand:
/// `./mvnw -pl bot -am test -Dtest=KillTest -Dsurefire.failIfNoSpecifiedTests=false -Dfootnote.kills=100`
@EnabledIfSystemProperty(named = "footnote.kills", matches = "\\d+")
class KillTest {
    private static final int LONGEST_MS = 1_500;

    @TempDir
    Path folder;

    /// What was accepted: feedback for each who judged, the last setting for each channel.
    private final Map<String, Set<String>> feedback = new HashMap<>();

    private final Map<String, Integer> settings = new HashMap<>();

    @Test
    void whatWasAcceptedSurvivesEveryKill() throws Exception {
        int kills = Integer.getInteger("footnote.kills");
        long seed = Long.getLong("footnote.seed", System.nanoTime());
        System.out.println("seed " + seed);
        var random = new Random(seed);
        for (int round = 1; round <= kills; round++) {
            var who = "ada-" + round;
            runAndKill(who, random.nextInt(LONGEST_MS));
            verify(Set.of(who));
        }
        verify(feedback.keySet());
        System.out.println(kills + " kills: "
                + feedback.values().stream().mapToInt(Set::size).sum() + " feedbacks accepted and found, settings at "
                + settings);
    }

    private void runAndKill(String who, int milliseconds) throws Exception {
        int from = settings.values().stream().mapToInt(v -> v).max().orElse(0);
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Busy.class.getName(),
                        folder.toString(),
                        who,
                        "" + from)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var accepted = feedback.computeIfAbsent(who, w -> new HashSet<>());
        var killer = new Thread(() -> kill(process, milliseconds));
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (killer.getState() == Thread.State.NEW) killer.start();
                note(line, accepted);
            }
        }
        killer.join();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as("killed, and nothing else").isEqualTo(137);
    }

    /// Counted from the first thing that was accepted.
    private static void kill(Process process, int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // By its handle: a process that is destroyed closes its output, with what was accepted and not yet read.
        process.toHandle().destroyForcibly();
    }

    /// The last line may be cut.
    private void note(String line, Set<String> accepted) {
        if (!line.endsWith(Busy.END)) return;
        var words = line.split(" ", -1);
        if (words[0].equals("F")) accepted.add(words[1]);
        else settings.merge("c" + words[1], Integer.parseInt(words[2]), Math::max);
    }

    private void verify(Set<String> judges) throws Exception {
        Whole.check(folder);
        try (var store = Store.open(Busy.settings(folder), new SimpleMeterRegistry(), Clock.systemUTC())) {
            for (var who : judges) assertThat(kept(store, who)).containsAll(feedback.get(who));
            settings.forEach((channel, value) -> assertThat(store.memory()
                            .customs()
                            .at(new Where(Busy.GROUP, channel))
                            .coolDown())
                    .isGreaterThanOrEqualTo(Duration.ofMillis(value)));
        }
    }

    private static Set<String> kept(Store store, String who) throws MemoryAway {
        return store.memory().people().keptOf(who).stream()
                .map(k -> k.text().substring(k.text().indexOf(' ') + 1))
                .collect(Collectors.toSet());
    }
}
