package footnote.bot.chat;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Answer;
import footnote.answer.Question;
import footnote.answer.Stage;
import footnote.answer.Timing;
import footnote.corpus.Document;
import footnote.retrieval.Entry;
import footnote.retrieval.Retriever;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Those who manage a server, and what a person may know of themselves.
class AdminTest {
    private static final Library NOTHING = new Library() {
        @Override
        public Answer answer(Question question, Consumer<Stage> progress) {
            return new Answer.NotFound(Answer.Mode.EXTRACTIVE, "none", List.of(), List.of(), new Timing(0, 0, 0, 0));
        }

        @Override
        public Retriever retriever() {
            return (query, limit) -> List.of();
        }

        @Override
        public List<Entry> documents() {
            return List.of();
        }

        @Override
        public Optional<Document> document(String id) {
            return Optional.empty();
        }
    };
    private final Memory memory = Memory.ofProcess();
    private final Desk desk = new Desk(
            NOTHING, new Limits(4, 100, Duration.ofSeconds(2), 1000, Duration.ofSeconds(30), Duration.ZERO), memory);
    private int events;

    @AfterEach
    void close() {
        desk.close();
    }

    private Visit visit(String who, String channel, boolean manages) {
        return new Visit("e" + ++events, who, "server", channel, manages);
    }

    private Reply take(Visit visit, Request request) {
        var reply = new CompletableFuture<Reply>();
        desk.take(visit, request, new Recipient() {
            @Override
            public void stage(Stage stage) {}

            @Override
            public void reply(Reply r) {
                reply.complete(r);
            }
        });
        return reply.join();
    }

    private static Preferences coolDown(int seconds) {
        return new Preferences(null, null, null, Duration.ofSeconds(seconds), null);
    }

    private List<Deed> deeds() {
        try {
            return memory.trail().last("server", 100);
        } catch (MemoryAway e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theLanguageOfAChannelGoesOverThatOfItsServerAndThatOverTheDefault() throws MemoryAway {
        desk.speak(Language.FR);
        var direct = new Visit("e0", "eve", null, null, false);
        memory.customs().change(new Where("server", null), now -> speaking(Language.ES));
        memory.customs().change(new Where("server", "c"), now -> speaking(Language.DE));
        assertThat(desk.preferences(visit("eve", "c", false)).language()).isEqualTo(Language.DE);
        assertThat(desk.preferences(visit("eve", "d", false)).language()).isEqualTo(Language.ES);
        assertThat(desk.preferences(direct).language()).isEqualTo(Language.FR);
    }

    private static Preferences speaking(Language language) {
        return new Preferences(null, null, null, null, language);
    }

    @Test
    void whoDoesNotManageTheServerIsRefusedWhateverTheyWantAndNothingIsNoted() {
        for (var request : List.of(
                new Request.ShowSettings(null),
                new Request.ChangeSettings(null, coolDown(0), Set.of()),
                new Request.Statistics(7),
                new Request.Gaps(7),
                new Request.Audit()))
            assertThat(take(visit("eve", "c", false), request))
                    .isInstanceOfSatisfying(
                            Reply.Declined.class, d -> assertThat(d.cause()).isEqualTo(Reply.Cause.NOT_A_MANAGER));
        assertThat(desk.preferences(visit("eve", "c", false)).coolDown()).isEqualTo(Duration.ofSeconds(2));
        assertThat(deeds()).isEmpty();
    }

    @Test
    void everyAdminActionIsNotedWithWhoAndWhat() {
        take(
                visit("ada", "c", true),
                new Request.ChangeSettings("c", coolDown(5), Set.of(Preferences.Item.COLLECTIONS)));
        take(visit("bob", "c", true), new Request.Statistics(7));
        assertThat(deeds()).extracting(Deed::who).containsExactly("bob", "ada");
        assertThat(deeds().getLast().detail()).isEqualTo("in c: cool-down=5000ms reset=[COLLECTIONS]");
    }

    @Test
    void aChannelsSettingGoesOverTheServersAndThatOverTheDefault() {
        var shown = take(visit("ada", "c", true), new Request.ShowSettings("c"));
        assertThat(((Reply.Settings) shown).inForce().coolDown()).isEqualTo(Duration.ofSeconds(2));
        take(visit("ada", "c", true), new Request.ChangeSettings(null, coolDown(7), Set.of()));
        take(visit("ada", "c", true), new Request.ChangeSettings("c", coolDown(0), Set.of()));
        assertThat(desk.preferences(visit("eve", "c", false)).coolDown()).isEqualTo(Duration.ZERO);
        assertThat(desk.preferences(visit("eve", "d", false)).coolDown()).isEqualTo(Duration.ofSeconds(7));
        take(
                visit("ada", "c", true),
                new Request.ChangeSettings("c", Preferences.NONE, Set.of(Preferences.Item.COOL_DOWN)));
        assertThat(desk.preferences(visit("eve", "c", false)).coolDown()).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void theCoolDownOfAChannelIsTheOneThatCountsThere() {
        take(visit("ada", "c", true), new Request.ChangeSettings("slow", coolDown(3600), Set.of()));
        take(visit("ada", "c", true), new Request.ChangeSettings("quick", coolDown(0), Set.of()));
        var ask = new Request.Ask(Question.of("Why?"), false);
        assertThat(take(visit("eve", "quick", false), ask)).isInstanceOf(Reply.Answered.class);
        assertThat(take(visit("eve", "quick", false), ask)).isInstanceOf(Reply.Answered.class);
        assertThat(take(visit("eve", "slow", false), ask))
                .isInstanceOfSatisfying(
                        Reply.Busy.class, b -> assertThat(b.pause()).isGreaterThan(Duration.ofMinutes(50)));
    }

    @Test
    void statisticsTellWhatBecameOfQuestionsAndWhatPeopleThought() {
        take(visit("eve", "c", false), new Request.Ask(Question.of("Why?"), false));
        take(visit("eve", "c", false), new Request.Judge("m1", true, ""));
        take(visit("eve", "c", false), new Request.Judge("m1", false, "wrong"));
        var told = (Reply.Statistics) take(visit("ada", "c", true), new Request.Statistics(7));
        assertThat(told.tally().hours()).singleElement().satisfies(h -> {
            assertThat(h.refused()).isEqualTo(1);
            assertThat(h.good()).isZero();
            assertThat(h.bad()).isEqualTo(1);
        });
        assertThat(told.tally().byChannel()).containsEntry("c", 1);
    }

    @Test
    void aPersonSeesWhatIsKeptAndHasItErased() {
        take(visit("eve", "c", true), new Request.Judge("m1", false, "wrong"));
        take(visit("eve", "c", true), new Request.Statistics(7));
        var kept = (Reply.WhatIsKept) take(visit("eve", "c", false), new Request.WhatIsKept());
        assertThat(kept.kept()).extracting(Kept::sort).containsExactlyInAnyOrder(Kept.Sort.FEEDBACK, Kept.Sort.DEED);
        assertThat(take(visit("eve", "c", false), new Request.ForgetMe())).isInstanceOf(Reply.Erased.class);
        kept = (Reply.WhatIsKept) take(visit("eve", "c", false), new Request.WhatIsKept());
        assertThat(kept.kept()).isEmpty();
        assertThat(deeds()).extracting(Deed::who).containsExactly("somebody");
    }

    @Test
    void questionsThatAskTheSameAreOneGap() {
        var now = Instant.parse("2026-01-10T12:00:00Z");
        var alike = Alike.group(List.of(
                new Gap(now, "When does the night ferry to Lanta leave?"),
                new Gap(now, "Who is the owner of the lighthouse?"),
                new Gap(now, "when do night ferries leave for lanta"),
                new Gap(now, "Who is the lighthouse's owner?"),
                new Gap(now, "night ferry Lanta leaves when"),
                new Gap(now, "Can I bring a dog?")));
        assertThat(alike).extracting(a -> a.gaps().size()).containsExactly(3, 2, 1);
        assertThat(alike.getFirst().question()).startsWith("When does the night ferry");
    }
}
