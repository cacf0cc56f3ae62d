package footnote.bot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.bot.chat.CannotServe;
import footnote.bot.chat.Gap;
import footnote.bot.chat.Kept;
import footnote.bot.chat.Memory;
import footnote.bot.chat.MemoryAway;
import footnote.bot.chat.Outcome;
import footnote.bot.chat.Preferences;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/// What a memory in a database does besides: it survives, it expires, and it keeps words only where that is wanted.
interface StoreContract extends MemoryContract {
    StoreSettings settings(boolean keepQuestions, Duration keep, Duration context);

    /// A connection of its own to the same database.
    Connection connection() throws SQLException;

    /// A clock that goes on from the moment of these tests.
    static Clock running() {
        return Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), NOW));
    }

    /// The one that the test works with.
    Opened opened();

    /// A store that can be closed and opened again.
    final class Opened implements AutoCloseable {
        private StoreSettings settings;
        private Store store;

        Opened(StoreSettings settings) throws CannotServe {
            this.settings = settings;
            this.store = open(settings, running());
        }

        static Store open(StoreSettings settings, Clock clock) throws CannotServe {
            return Store.open(settings, new SimpleMeterRegistry(), clock);
        }

        void again(StoreSettings with, Clock clock) throws CannotServe {
            store.close();
            settings = with;
            store = open(with, clock);
        }

        void again() throws CannotServe {
            again(settings, running());
        }

        Memory memory() {
            return store.memory();
        }

        @Override
        public void close() {
            store.close();
        }
    }

    @Override
    default Memory memory() {
        return opened().memory();
    }

    /// What waits is written before what comes after it.
    @Override
    default void settle() throws Exception {
        memory().people().forget("nobody");
    }

    private StoreSettings standard(boolean words) {
        return settings(words, Duration.ofDays(180), Duration.ofMinutes(30));
    }

    @Test
    default void whatWasKeptIsThereAfterARestart() throws Exception {
        var all = new Preferences(true, true, Set.of("press"), Duration.ofSeconds(9));
        memory().customs().change(CHANNEL, now -> all);
        memory().talks().add("dm-ada", "ada", "Where?");
        memory().diary().add(new Outcome(NOW, CHANNEL, "ada", Outcome.Kind.REFUSED, "Where?"));
        opened().again();
        assertThat(memory().customs().at(CHANNEL)).isEqualTo(all);
        assertThat(memory().talks().earlier("dm-ada")).containsExactly("Where?");
        assertThat(memory().diary().tally("server", BEFORE).hours()).hasSize(1);
    }

    @Test
    default void tablesOfAnEarlierVersionAreBroughtUpToDateWithWhatTheyHold() throws Exception {
        var all = new Preferences(true, true, Set.of("press"), Duration.ofSeconds(9));
        memory().customs().change(CHANNEL, now -> all);
        opened().close();
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute("ALTER TABLE preference ADD COLUMN language TEXT");
            statement.execute("UPDATE preference SET language = 'de'");
            statement.execute("DELETE FROM flyway_schema_history WHERE version = '2'");
        }
        opened().again();
        assertThat(memory().customs().at(CHANNEL)).isEqualTo(all);
        opened().close();
        try (var connection = connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT * FROM preference")) {
            assertThat(rows.getMetaData().getColumnCount()).isEqualTo(6);
        }
    }

    @Test
    default void theWordsOfAQuestionAreKeptOnlyWhereTheOperatorWantsThat() throws Exception {
        var refused = new Outcome(NOW, CHANNEL, "ada", Outcome.Kind.REFUSED, "Who is the mayor?");
        memory().diary().add(refused);
        settle();
        assertThat(memory().diary().gaps("server", BEFORE)).isEmpty();
        assertThat(memory().people().keptOf("ada")).isEmpty();
        opened().again(standard(true), running());
        memory().diary().add(refused);
        memory().diary().add(new Outcome(NOW, CHANNEL, "ada", Outcome.Kind.ANSWERED, "What is a ferry?"));
        settle();
        assertThat(memory().diary().gaps("server", BEFORE)).containsExactly(new Gap(NOW, "Who is the mayor?"));
        assertThat(memory().people().keptOf("ada")).extracting(Kept::sort).containsOnly(Kept.Sort.QUESTION);
        memory().people().forget("ada");
        assertThat(memory().diary().gaps("server", BEFORE)).isEmpty();
        assertThat(memory().diary().tally("server", BEFORE).hours())
                .singleElement()
                .satisfies(h -> assertThat(h.refused()).isEqualTo(2));
    }

    @Test
    default void wordsThatWereKeptGoWhenTheOperatorWantsThemNoMore() throws Exception {
        opened().again(standard(true), running());
        memory().diary().add(new Outcome(NOW, CHANNEL, "ada", Outcome.Kind.REFUSED, "Who is the mayor?"));
        opened().again(standard(false), running());
        settle();
        settle();
        assertThat(memory().people().keptOf("ada")).isEmpty();
    }

    @Test
    default void whatIsOldGoesByItself() throws Exception {
        memory().talks().add("dm-ada", "ada", "Where?");
        memory().diary().add(new Outcome(NOW, CHANNEL, "ada", Outcome.Kind.ANSWERED, "Where?"));
        memory().customs().change(CHANNEL, now -> new Preferences(true, null, null, null));
        settle();
        var inAnHour = Clock.fixed(NOW.plus(Duration.ofHours(1)), ZoneOffset.UTC);
        opened().again(standard(false), inAnHour);
        assertThat(memory().talks().earlier("dm-ada")).isEmpty();
        settle();
        settle();
        assertThat(memory().people().keptOf("ada")).isEmpty();
        assertThat(memory().diary().tally("server", BEFORE).hours()).hasSize(1);
        opened().again(standard(false), Clock.fixed(NOW.plus(Duration.ofDays(200)), ZoneOffset.UTC));
        settle();
        settle();
        assertThat(memory().diary().tally("server", BEFORE).hours()).isEmpty();
        assertThat(memory().customs().at(CHANNEL).autoAnswer()).isTrue();
    }

    @Test
    default void noConversationIsKeptWhereTheOperatorWantsNone() throws Exception {
        opened().again(settings(false, Duration.ofDays(1), Duration.ZERO), running());
        memory().talks().add("dm-ada", "ada", "Where?");
        settle();
        assertThat(memory().talks().earlier("dm-ada")).isEmpty();
        assertThat(memory().people().keptOf("ada")).isEmpty();
    }

    @Test
    default void manyWhoChangeTheSameSettingAtOnceLoseNothing() throws Exception {
        memory().customs().change(SERVER, now -> new Preferences(null, null, null, Duration.ZERO));
        var all = new ArrayList<CompletableFuture<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 200; i++) all.add(CompletableFuture.runAsync(this::oneMore, threads));
            all.forEach(CompletableFuture::join);
        }
        opened().again();
        assertThat(memory().customs().at(SERVER).coolDown()).isEqualTo(Duration.ofMillis(200));
    }

    private void oneMore() {
        try {
            memory().customs()
                    .change(
                            SERVER,
                            now -> new Preferences(
                                    null,
                                    null,
                                    null,
                                    Objects.requireNonNull(now.coolDown()).plusMillis(1)));
        } catch (MemoryAway e) {
            throw new AssertionError(e);
        }
    }

    @Test
    default void aChangeThatCannotBeMadeLeavesEverythingAsItWasAndOthersGoOn() throws Exception {
        memory().customs().change(SERVER, now -> new Preferences(true, null, null, null));
        assertThatThrownBy(() -> memory().customs().change(SERVER, now -> {
                    throw new IllegalStateException("no");
                }))
                .hasRootCauseMessage("no");
        assertThat(memory().customs().at(SERVER).autoAnswer()).isTrue();
        memory().customs().change(SERVER, now -> Preferences.NONE);
        assertThat(memory().customs().at(SERVER)).isEqualTo(Preferences.NONE);
    }
}
