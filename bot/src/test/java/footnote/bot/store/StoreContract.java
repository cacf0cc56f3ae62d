package footnote.bot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.bot.chat.CannotServe;
import footnote.bot.chat.Gap;
import footnote.bot.chat.Kept;
import footnote.bot.chat.Language;
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
    Preferences SETTINGS = new Preferences(true, true, Set.of("press"), Duration.ofSeconds(9), Language.ZH_CN);

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
        memory().customs().change(CHANNEL, now -> SETTINGS);
        memory().talks().add("dm-ada", "ada", "Where?");
        memory().diary().add(new Outcome(NOW, CHANNEL, "ada", Outcome.Kind.REFUSED, "Where?"));
        opened().again();
        assertThat(memory().customs().at(CHANNEL)).isEqualTo(SETTINGS);
        assertThat(memory().talks().earlier("dm-ada")).containsExactly("Where?");
        assertThat(memory().diary().tally("server", BEFORE).hours()).hasSize(1);
    }

    /// Takes the tables back to what an earlier version made of them.
    private void leftBy(int version, String... statements) throws Exception {
        memory().customs().change(CHANNEL, now -> SETTINGS);
        opened().close();
        try (var connection = connection();
                var statement = connection.createStatement()) {
            for (var sql : statements) statement.execute(sql);
            statement.execute("DELETE FROM flyway_schema_history WHERE version > '" + version + "'");
        }
        opened().again();
    }

    @Test
    default void tablesOfTheFirstVersionAreBroughtUpToDateWithWhatTheyHold() throws Exception {
        leftBy(1, "UPDATE preference SET language = 'de'");
        var kept = SETTINGS.without(Set.of(Preferences.Item.LANGUAGE));
        assertThat(memory().customs().at(CHANNEL)).isEqualTo(kept);
    }

    @Test
    default void tablesOfTheSecondVersionAreBroughtUpToDateAndTakeALanguage() throws Exception {
        leftBy(2, "ALTER TABLE preference DROP COLUMN language");
        var kept = SETTINGS.without(Set.of(Preferences.Item.LANGUAGE));
        assertThat(memory().customs().at(CHANNEL)).isEqualTo(kept);
        memory().customs().change(CHANNEL, now -> SETTINGS.over(now));
        opened().again();
        assertThat(memory().customs().at(CHANNEL)).isEqualTo(SETTINGS);
    }

    @Test
    default void aLanguageOfALaterVersionIsTakenForNone() throws Exception {
        memory().customs().change(CHANNEL, now -> SETTINGS);
        opened().close();
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute("UPDATE preference SET language = 'tlh'");
        }
        opened().again();
        assertThat(memory().customs().at(CHANNEL)).isEqualTo(SETTINGS.without(Set.of(Preferences.Item.LANGUAGE)));
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
        memory().customs().change(CHANNEL, now -> new Preferences(true, null, null, null, null));
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
        memory().customs().change(SERVER, now -> new Preferences(null, null, null, Duration.ZERO, null));
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
                                    Objects.requireNonNull(now.coolDown()).plusMillis(1),
                                    null));
        } catch (MemoryAway e) {
            throw new AssertionError(e);
        }
    }

    @Test
    default void aChangeThatCannotBeMadeLeavesEverythingAsItWasAndOthersGoOn() throws Exception {
        memory().customs().change(SERVER, now -> new Preferences(true, null, null, null, null));
        assertThatThrownBy(() -> memory().customs().change(SERVER, now -> {
                    throw new IllegalStateException("no");
                }))
                .hasRootCauseMessage("no");
        assertThat(memory().customs().at(SERVER).autoAnswer()).isTrue();
        memory().customs().change(SERVER, now -> Preferences.NONE);
        assertThat(memory().customs().at(SERVER)).isEqualTo(Preferences.NONE);
    }
}
