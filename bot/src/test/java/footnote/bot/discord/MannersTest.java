package footnote.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.bot.contract.ReadingRoom;
import footnote.bot.discord.local.LocalDiscord;
import footnote.bot.discord.local.Note;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.Permission;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How the bot behaves when things go slowly, wrong, or twice.
class MannersTest {
    private static final String HERONS = "When do herons nest in the marsh?";
    private static final String CALLBACK = "POST /interactions/.*/callback";
    private final ReadingRoom room = ReadingRoom.withSamples();
    private LocalDiscord discord;
    private Bot bot;

    @BeforeEach
    void open() throws Exception {
        discord = new LocalDiscord();
        bot = Bot.on(discord, room);
    }

    @AfterEach
    void close() {
        bot.close();
        discord.close();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aSlowAnswerShowsItsStagesAtMostOneASecondAndAlwaysEndsWithTheAnswer() {
        var latch = new CountDownLatch(1);
        room.beforeAnswer = () -> await(latch);
        var asked = discord.member("ada").asks(HERONS);
        asked.shows("Searching the documents…");
        latch.countDown();
        var answer = asked.answer();
        assertThat(answer.text()).contains("Herons nest in the marsh from April. [1]");
        var times = answer.versions().stream().map(Note.Version::nanos).toList();
        // the first version is the acknowledgement, which is no edit
        assertThat(IntStream.range(2, times.size()).mapToLong(i -> times.get(i) - times.get(i - 1)))
                .isNotEmpty()
                .allMatch(gap -> gap > Duration.ofMillis(900).toNanos());
    }

    @Test
    void anEventThatComesAgainIsNotAnsweredAgain() {
        var ada = discord.member("ada");
        ada.asks(HERONS).answer();
        var question = ada.mentions(HERONS);
        ada.seesReplyTo(question);
        discord.gateway().repeat(5);
        ada.asks("When does the ferry leave in the morning?").answer();
        assertThat(discord.requests(CALLBACK)).isEqualTo(2);
        assertThat(ada.sees()).filteredOn(n -> n.repliesTo() == question.id()).hasSize(1);
    }

    @Test
    void whatIsAskedWhileTheGatewayIsGoneIsAnsweredOnceItIsBack() {
        var ada = discord.member("ada");
        discord.gateway().drop(4000);
        var answer = ada.asks(HERONS).answer();
        assertThat(answer.text()).contains("from April");
        discord.gateway().drop(1001);
        assertThat(ada.asks(HERONS).answer().text()).contains("from April");
        assertThat(discord.gateway().identified()).hasSize(1);
    }

    @Test
    void aFaultAfterAMentionIsToldInADirectMessage() {
        room.beforeAnswer = () -> {
            throw new IllegalStateException("the shelf fell over");
        };
        var ada = discord.member("ada");
        var question = ada.mentions(HERONS);
        assertThat(discord.direct(ada).seesText("Something went wrong").text()).contains("F-");
        assertThat(ada.sees()).noneMatch(n -> n.repliesTo() == question.id());
    }

    @Test
    void aServerFaultOrARateLimitDelaysAnAnswerAndLosesNone() {
        var ada = discord.member("ada");
        discord.failNext(2, "PATCH /webhooks", 500);
        assertThat(ada.asks(HERONS).answer().text()).contains("from April");
        discord.failNext(1, "PATCH /webhooks", 429);
        assertThat(ada.asks(HERONS).answer().text()).contains("from April");
        discord.failNext(1, "POST /channels/\\d+/messages", 502);
        var question = ada.mentions(HERONS);
        ada.seesReplyTo(question);
        assertThat(ada.sees()).filteredOn(n -> n.repliesTo() == question.id()).hasSize(1);
    }

    @Test
    void anAcknowledgementThatDiscordFailsToTakeIsSentAgain() {
        var ada = discord.member("ada");
        discord.failNext(2, "POST /interactions/.*/callback", 500);
        assertThat(ada.asks(HERONS).answer().text()).contains("from April");
        discord.failAfterNext("POST /interactions/.*/callback", 500);
        assertThat(ada.asks(HERONS).answer().text()).contains("from April");
    }

    @Test
    void whereItMayNotWriteNothingIsTriedAndTheAskerIsTold() {
        discord.permit(Permission.VIEW_CHANNEL.getRawValue());
        var ada = discord.member("ada");
        ada.mentions(HERONS);
        discord.direct(ada).seesText("I may not write in the channel where you asked me.");
        assertThat(ada.sees()).isEmpty();
    }

    @Test
    void whereItMayNotReadTheHistoryItAnswersWithoutAReply() {
        discord.permit(Permission.getRaw(Permission.VIEW_CHANNEL, Permission.MESSAGE_SEND));
        var ada = discord.member("ada");
        ada.mentions(HERONS);
        assertThat(ada.seesText("from April").repliesTo()).isZero();
    }

    @Test
    void aMentionIsAnsweredInAThreadWhereThatIsWantedAndTheThreadKeepsItsContext() throws Exception {
        bot.close();
        var settings = new DiscordSettings(LocalDiscord.TOKEN, discord.baseUrl(), 0, List.of(), true);
        bot = Bot.on(discord, room, Bot.FREE, settings);
        var ada = discord.member("ada");
        var question = ada.mentions("What did the observatory count last spring?");
        var inThread = discord.inThread(ada, question.id());
        inThread.seesText("212 herons");
        assertThat(ada.sees()).isEmpty();
        var second = inThread.mentions("And the herons?");
        assertThat(inThread.seesReplyTo(second).text())
                .startsWith("-# ↳ What did the observatory count last spring?\n> And the herons?");
    }

    @Test
    void anAnswerInAThreadShowsItsStagesThere() throws Exception {
        bot.close();
        var settings = new DiscordSettings(LocalDiscord.TOKEN, discord.baseUrl(), 0, List.of(), true);
        bot = Bot.on(discord, room, Bot.FREE, settings);
        var latch = new CountDownLatch(1);
        room.beforeAnswer = () -> await(latch);
        var ada = discord.member("ada");
        var inThread = discord.inThread(ada, ada.mentions(HERONS).id());
        var stage = inThread.seesText("Searching the documents…");
        latch.countDown();
        assertThat(inThread.seesText("from April")).isSameAs(stage);
        assertThat(inThread.sees()).hasSize(1);
    }

    @Test
    void whereWhatWasSaidBeforeCannotBeReadTheQuestionIsAnsweredAlone() {
        discord.failNext(1, "GET /channels/\\d+/messages", 500);
        var ada = discord.direct(discord.member("ada"));
        assertThat(ada.seesReplyTo(ada.writes(HERONS)).text()).startsWith("> When do herons");
    }
}
