package footnote.bot.store;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.bot.chat.Deed;
import footnote.bot.chat.Feedback;
import footnote.bot.chat.Kept;
import footnote.bot.chat.Language;
import footnote.bot.chat.Memory;
import footnote.bot.chat.MemoryAway;
import footnote.bot.chat.Outcome;
import footnote.bot.chat.Preferences;
import footnote.bot.chat.Tally;
import footnote.bot.chat.Where;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What every memory does, wherever it keeps things.
interface MemoryContract {
    Where SERVER = new Where("server", null);
    Where CHANNEL = new Where("server", "channel");
    Instant NOW = Instant.parse("2026-01-10T12:34:56.789Z");
    Instant BEFORE = NOW.minus(Duration.ofDays(7));

    Memory memory();

    /// Waits until what was added without waiting is there.
    void settle() throws Exception;

    @Test
    default void whatNobodySetIsNotSet() {
        assertThat(memory().customs().at(CHANNEL)).isEqualTo(Preferences.NONE);
        assertThat(memory().customs().inForce(null)).isEqualTo(Preferences.NONE);
    }

    @Test
    default void everySettingIsReadBackAsItWasSet() throws MemoryAway {
        var all = new Preferences(true, false, Set.of("press", "minutes"), Duration.ofMillis(1500), Language.PT_BR);
        assertThat(memory().customs().change(CHANNEL, now -> all)).isEqualTo(all);
        assertThat(memory().customs().at(CHANNEL)).isEqualTo(all);
        var none = new Preferences(null, null, Set.of(), null, null);
        memory().customs().change(CHANNEL, now -> none);
        assertThat(memory().customs().at(CHANNEL)).isEqualTo(none);
    }

    @Test
    default void aChangeStartsFromWhatIsThere() throws MemoryAway {
        memory().customs().change(SERVER, now -> new Preferences(true, null, null, null, Language.RU).over(now));
        memory().customs().change(SERVER, now -> new Preferences(null, true, null, null, null).over(now));
        memory().customs().change(CHANNEL, now -> new Preferences(false, null, null, null, Language.DE).over(now));
        assertThat(memory().customs().inForce(CHANNEL))
                .isEqualTo(new Preferences(false, true, null, null, Language.DE));
        assertThat(memory().customs().inForce(new Where("server", "other")))
                .isEqualTo(new Preferences(true, true, null, null, Language.RU));
        assertThat(memory().customs().at(new Where("elsewhere", "channel"))).isEqualTo(Preferences.NONE);
    }

    @Test
    default void questionsAreCountedByHourPlaceAndOutcome() throws Exception {
        var hour = NOW.truncatedTo(ChronoUnit.HOURS);
        add(hour, CHANNEL, Outcome.Kind.ANSWERED);
        add(hour.plusSeconds(3599), CHANNEL, Outcome.Kind.ANSWERED);
        add(hour, SERVER, Outcome.Kind.REFUSED);
        add(hour.minusSeconds(1), CHANNEL, Outcome.Kind.FAILED);
        add(hour.minus(Duration.ofDays(30)), CHANNEL, Outcome.Kind.ANSWERED);
        add(hour, new Where("elsewhere", null), Outcome.Kind.ANSWERED);
        add(hour, null, Outcome.Kind.ANSWERED);
        settle();
        var tally = memory().diary().tally("server", BEFORE);
        assertThat(tally.hours())
                .containsExactly(
                        new Tally.Hour(hour.minus(Duration.ofHours(1)), 0, 0, 1, 0, 0),
                        new Tally.Hour(hour, 2, 1, 0, 0, 0));
        assertThat(tally.byChannel()).containsOnly(Map.entry("channel", 3));
    }

    private void add(Instant at, @Nullable Where where, Outcome.Kind kind) {
        memory().diary().add(new Outcome(at, where, "ada", kind, "Why?"));
    }

    @Test
    default void theLastWordOnAMessageCounts() throws MemoryAway {
        judge("m1", "ada", true, "");
        judge("m1", "ada", false, "out of date");
        judge("m1", "bob", true, "");
        judge("m2", "ada", true, "");
        assertThat(sum(Tally.Hour::good)).isEqualTo(2);
        assertThat(sum(Tally.Hour::bad)).isEqualTo(1);
    }

    @Test
    default void aReasonIsNotForgottenWhenTheThumbItWasGivenForComesLater() throws MemoryAway {
        judge("m1", "ada", false, "out of date");
        judge("m1", "ada", false, "");
        assertThat(memory().people().keptOf("ada"))
                .singleElement()
                .satisfies(k -> assertThat(k.text()).isEqualTo("👎 out of date"));
        judge("m1", "ada", true, "");
        assertThat(memory().people().keptOf("ada"))
                .singleElement()
                .satisfies(k -> assertThat(k.text()).isEqualTo("👍"));
    }

    private void judge(String message, String asker, boolean good, String reason) throws MemoryAway {
        memory().diary().add(new Feedback(NOW, CHANNEL, message, asker, good, reason));
    }

    private int sum(ToIntFunction<Tally.Hour> of) throws MemoryAway {
        return memory().diary().tally("server", BEFORE).hours().stream()
                .mapToInt(of)
                .sum();
    }

    @Test
    default void deedsAreToldNewestFirstAndOnlyToTheirServer() throws MemoryAway {
        var first = new Deed(NOW.minusSeconds(9), SERVER, "ada", "changed the settings", "private=true");
        var second = new Deed(NOW, CHANNEL, "bob", "looked at the gaps", "");
        memory().trail().add(first);
        memory().trail().add(second);
        memory().trail().add(new Deed(NOW, new Where("elsewhere", null), "ada", "changed the settings", ""));
        assertThat(memory().trail().last("server", 10)).containsExactly(second, first);
        assertThat(memory().trail().last("server", 1)).containsExactly(second);
    }

    @Test
    default void aTalkIsRememberedByItsLastQuestions() throws Exception {
        for (var question : List.of("one", "two", "three")) {
            memory().talks().add("dm-ada", "ada", question);
            settle();
        }
        memory().talks().add("dm-bob", "bob", "other");
        settle();
        assertThat(memory().talks().earlier("dm-ada")).containsExactly("two", "three");
        assertThat(memory().talks().earlier("dm-eve")).isEmpty();
    }

    @Test
    default void whoIsForgottenLeavesNothingButDeedsUnderAnotherName() throws Exception {
        judge("m1", "ada", false, "it is Ada who says so");
        judge("m2", "bob", true, "");
        memory().talks().add("dm-ada", "ada", "Where do I live?");
        memory().trail().add(new Deed(NOW, SERVER, "ada", "changed the settings", ""));
        settle();
        assertThat(memory().people().keptOf("ada"))
                .extracting(Kept::sort)
                .containsExactlyInAnyOrder(Kept.Sort.FEEDBACK, Kept.Sort.TALK, Kept.Sort.DEED);
        memory().people().forget("ada");
        assertThat(memory().people().keptOf("ada")).isEmpty();
        assertThat(memory().talks().earlier("dm-ada")).isEmpty();
        assertThat(memory().trail().last("server", 9)).singleElement().satisfies(d -> {
            assertThat(d.who()).startsWith("somebody");
            assertThat(d.what()).isEqualTo("changed the settings");
        });
        assertThat(memory().people().keptOf("bob")).hasSize(1);
    }
}
