package footnote.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.bot.chat.Kept;
import footnote.bot.discord.local.LocalDiscord;
import footnote.bot.discord.local.Member;
import footnote.bot.http.Serving;
import footnote.bot.store.Store;
import footnote.bot.store.StoreSettings;
import footnote.bot.store.Whole;
import footnote.corpus.Corpus;
import footnote.corpus.Limits;
import footnote.retrieval.Embedder;
import footnote.retrieval.Entry;
import footnote.retrieval.Indexer;
import footnote.retrieval.PassageIndex;
import footnote.retrieval.Progress;
import footnote.retrieval.Query;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// The whole program is killed (SIGKILL) at random moments while people in Discord ask, judge and change settings, and
/// documents come and go. Takes some seconds a kill, so it is run by hand:
/// `./mvnw -pl bot -am test -Dtest=KilledServerTest -Dsurefire.failIfNoSpecifiedTests=false -Dfootnote.kills=100`
/// (`-Dfootnote.program` as [Serving] has it makes each start quicker).
@EnabledIfSystemProperty(named = "footnote.kills", matches = "\\d+")
class KilledServerTest {
    private static final int KILLS = Integer.getInteger("footnote.kills", 1);
    private static final int LONGEST_MS = 3_000;
    private static final int NOTES = 12;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofSeconds(20);
    private static final String QUESTION = "How many passengers does the ferry carry?";
    private static final Pattern COOL_DOWN = Pattern.compile("Cool-down: (\\d+) second");

    @TempDir
    Path folder;

    private final Set<String> judged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger coolDown = new AtomicInteger();
    private final AtomicInteger answers = new AtomicInteger();
    private final AtomicInteger changes = new AtomicInteger();
    private final Queue<Throwable> troubles = new ConcurrentLinkedQueue<>();

    private interface Step {
        void go(int number) throws IOException, InterruptedException;
    }

    @Test
    void whatWasAcceptedSurvivesEveryKillAndTheIndexIsWhole() throws Exception {
        long seed = Long.getLong("footnote.seed", System.nanoTime());
        System.out.println("seed " + seed);
        var random = new Random(seed);
        try (var discord = new LocalDiscord();
                var embedder = Embedder.load()) {
            var eve = discord.member("eve");
            var ada = discord.memberElsewhere("ada", 0).managing();
            for (int round = 1; round <= KILLS; round++) {
                int after = random.nextInt(LONGEST_MS);
                serveAndKill(discord, eve, ada, round, after);
                memoryIsWhole(eve);
                int documents = indexIsWhole(embedder);
                System.out.println("kill " + round + " of " + KILLS + ", " + after + " ms after its first answer: "
                        + sums() + ", " + documents + " documents whole");
            }
            catchesUp(embedder);
        }
        assertThat(judged).hasSizeGreaterThan(KILLS / 4);
        assertThat(coolDown.get()).isGreaterThan(KILLS / 4);
    }

    /// All that was looked for and found so far.
    private String sums() {
        return answers + " answers seen, " + judged.size() + " feedbacks accepted and found, cool-down at " + coolDown
                + ", " + changes + " changes of documents";
    }

    private void serveAndKill(LocalDiscord discord, Member eve, Member ada, int round, int milliseconds)
            throws Exception {
        discord.await(
                "that the killed one is gone", PATIENCE, () -> discord.gateway().isConnected() ? null : true);
        var over = new AtomicBoolean();
        int before = answers.get();
        try (var serving = new Serving(folder, discord.environment())) {
            serving.awaitReady();
            var known = COOL_DOWN.matcher(ada.uses("settings").answer(PATIENCE).text());
            assertThat(known.find()).as(known.toString()).isTrue();
            assertThat(Integer.parseInt(known.group(1))).isGreaterThanOrEqualTo(coolDown.get());
            for (int i = 0; i < 3; i++) {
                int who = i;
                forever(over, n -> judge(eve, round + "-" + who + "-" + n));
            }
            forever(over, n -> set(ada));
            forever(over, n -> changeDocuments(round, n));
            // Counted from the first answer on.
            discord.await("an answer", PATIENCE, () -> answers.get() > before ? true : null);
            Thread.sleep(milliseconds);
            over.set(true);
        }
        assertThat(troubles).as("what went wrong while it was alive").isEmpty();
    }

    /// Until the process is over; what it was asked last is never answered.
    private void forever(AtomicBoolean over, Step step) {
        Thread.startVirtualThread(() -> {
            try {
                for (int n = 0; !over.get(); n++) step.go(n);
            } catch (AssertionError | RuntimeException | IOException | InterruptedException e) {
                if (!over.get()) troubles.add(e);
            }
        });
    }

    private void judge(Member eve, String reason) {
        var answer = eve.asks(QUESTION).answer(SHORT);
        assertThat(answer.text()).contains("180 passengers");
        answers.incrementAndGet();
        var thanks = eve.fills(eve.presses("👎", answer), reason).answer(SHORT);
        assertThat(thanks.text()).contains("Thank you");
        judged.add(reason);
    }

    private void set(Member ada) {
        int next = coolDown.get() + 2;
        var told = ada.uses("settings", "cool-down", next).answer(SHORT);
        assertThat(told.text()).contains("Cool-down: " + next + " seconds");
        coolDown.set(next);
    }

    /// Documents come, change and go.
    private void changeDocuments(int round, int number) throws IOException, InterruptedException {
        var file = folder.resolve("docs/note-" + number % NOTES + ".txt");
        if (number % 5 == 4) Files.deleteIfExists(file);
        else
            Files.writeString(
                    file,
                    "Keeper %d wrote in round %d that ships had passed. "
                            .formatted(number, round)
                            .repeat(40));
        changes.incrementAndGet();
        Thread.sleep(50);
    }

    private void memoryIsWhole(Member eve) throws Exception {
        var state = folder.resolve("state");
        Whole.check(state);
        var week = Duration.ofDays(7);
        var settings = new StoreSettings(state, null, null, null, false, week, week, week);
        try (var store = Store.open(settings, new SimpleMeterRegistry(), Clock.systemUTC())) {
            var kept = store.memory().people().keptOf("discord:" + eve.id()).stream()
                    .map(Kept::text)
                    .map(t -> t.substring(t.indexOf(' ') + 1))
                    .collect(Collectors.toSet());
            assertThat(kept).containsAll(judged);
        }
    }

    private int indexIsWhole(Embedder embedder) throws IOException {
        try (var index = PassageIndex.open(folder.resolve("index"), embedder)) {
            assertThat(index.documents()).extracting(Entry::id).contains("ferry.md", "bridge.md");
            for (var entry : index.documents())
                assertThat(index.document(entry.id()).orElseThrow().text()).isNotEmpty();
            assertThat(index.find(Query.of(QUESTION), 3)).isNotEmpty();
            return index.documents().size();
        }
    }

    /// A next start takes all that has changed since.
    private void catchesUp(Embedder embedder) throws Exception {
        try (var serving = new Serving(folder, Map.of())) {
            serving.awaitReady();
        }
        var corpus = Corpus.open(folder.resolve("docs"), Limits.DEFAULT);
        new Indexer(folder.resolve("index")).read(corpus, Progress.NONE);
        try (var index = PassageIndex.open(folder.resolve("index"), embedder)) {
            assertThat(index.documents())
                    .extracting(Entry::id)
                    .containsExactlyInAnyOrderElementsOf(
                            corpus.sources().stream().map(Corpus.Source::path).toList());
        }
    }
}
