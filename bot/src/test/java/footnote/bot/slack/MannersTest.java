package footnote.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.bot.contract.ReadingRoom;
import footnote.bot.slack.local.LocalSlack;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How the bot behaves where only Slack goes slowly, wrong, or twice.
class MannersTest {
    private static final String HERONS = "When do herons nest in the marsh?";
    private final ReadingRoom room = ReadingRoom.withSamples();
    private LocalSlack slack;
    private Bot bot;

    @BeforeEach
    void open() throws Exception {
        slack = Bot.slack();
        bot = Bot.on(slack, room);
    }

    @AfterEach
    void close() {
        bot.close();
        slack.close();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void blocksThatSlackDoesNotTakeAreSaidInWordsAlone() {
        var ada = slack.member("ada");
        slack.failNext(1, "chat.postMessage", 200, "invalid_blocks");
        var question = ada.mentions(HERONS);
        var answer = ada.inThreadOf(question).seesReplyTo(question);
        assertThat(answer.text()).contains("Herons nest in the marsh from April. [1]");
        assertThat(answer.labels()).isEmpty();
        slack.failNext(1, "response_url", 500, "invalid_blocks");
        assertThat(ada.asks(HERONS).answer().text()).contains("from April");
    }

    @Test
    void whereTheAddressForAnswersHasExpiredTheAnswerGoesToTheChannel() {
        var ada = slack.member("ada");
        var latch = new CountDownLatch(1);
        room.beforeAnswer = () -> await(latch);
        var asked = ada.asks(HERONS);
        asked.acknowledgedAfter();
        asked.expire();
        latch.countDown();
        assertThat(ada.seesText("from April").isPrivate()).isFalse();
    }

    @Test
    void aSlowAnswerToACommandIsAnnouncedToTheAskerOnce() {
        var ada = slack.member("ada");
        var latch = new CountDownLatch(1);
        room.beforeAnswer = () -> await(latch);
        var asked = ada.asks(HERONS);
        var told = ada.seesText("Searching the documents… The answer will follow here.");
        latch.countDown();
        assertThat(told.isPrivate()).isTrue();
        assertThat(asked.answer().text()).contains("from April");
        assertThat(asked.notes()).hasSize(2);
    }

    @Test
    void aMessageThatIsToldOfTwiceIsAnsweredOnce() {
        var ada = slack.member("ada");
        var question = ada.mentions(HERONS);
        var thread = ada.inThreadOf(question);
        thread.seesReplyTo(question);
        ada.toldAgain(question);
        slack.sockets().repeat(3);
        ada.asks(HERONS).answer();
        assertThat(thread.sees()).hasSize(1);
    }

    @Test
    void whatNoHandlerIsForIsAcknowledgedAndNotSentAgain() throws Exception {
        var ada = slack.member("ada").direct();
        var answer = ada.seesReplyTo(ada.writes(HERONS));
        ada.tellsOfChange(answer);
        slack.member("ada").asks(HERONS).answer();
        TimeUnit.MILLISECONDS.sleep(3500);
        assertThat(slack.sockets().retried()).isZero();
        assertThat(ada.sees()).hasSize(1);
    }

    @Test
    void aMessageThatDoesNotNameTheBotIsNotAnswered() {
        var ada = slack.member("ada");
        ada.writes(HERONS);
        ada.asks(HERONS).answer();
        assertThat(ada.sees()).hasSize(1);
    }

    @Test
    void onlyTheAskerDismissesAnAnswer() {
        var ada = slack.member("ada");
        var answer = ada.asks(HERONS).answer();
        var refused = slack.member("bob").presses("Dismiss", answer).answer();
        assertThat(refused.text()).contains("Only the person who asked");
        assertThat(refused.isPrivate()).isTrue();
        assertThat(answer.isDeleted()).isFalse();
        ada.presses("Dismiss", answer);
        slack.await("the removal", () -> answer.isDeleted() ? true : null);
    }

    @Test
    void aButtonOfAnEarlierVersionIsExplained() {
        var ada = slack.member("ada");
        var answer = ada.asks(HERONS).answer();
        assertThat(ada.pressesOld("x:1", answer).answer().text()).contains("from an earlier version");
    }

    @Test
    void whereTheThreadCannotBeReadTheQuestionIsAnsweredAlone() {
        var ada = slack.member("ada");
        var question = ada.mentions(HERONS);
        var thread = ada.inThreadOf(question);
        thread.seesReplyTo(question);
        slack.failNext(1, "conversations.replies", 200, "missing_scope");
        assertThat(thread.seesReplyTo(thread.mentions("When does the ferry leave in the morning?"))
                        .text())
                .startsWith("> When does the ferry");
    }

    @Test
    void thePaneTellsTheStagesOfASlowAnswer() {
        var pane = slack.member("pia").opensPane();
        pane.seesText("Ask me something");
        var latch = new CountDownLatch(1);
        room.beforeAnswer = () -> await(latch);
        pane.writes(HERONS);
        assertThat(pane.paneShows("status")).isEqualTo("Searching the documents…");
        latch.countDown();
        pane.seesText("from April");
        assertThat(pane.sees()).hasSize(2);
    }

    @Test
    void onlyThoseWhoManageTheWorkspaceSeeItsStatisticsAndChangeItsSettings() throws Exception {
        var ada = slack.member("ada");
        assertThat(ada.uses("stats", "").answer().text()).doesNotContain("answered");
        slack.promote(slack.member("eve"));
        var eve = slack.member("eve");
        assertThat(eve.uses("stats", "7").answer().text()).contains("The last 7 days");
        assertThat(eve.uses("settings", "private yes").answer().text()).contains("Private by default: yes");
        assertThat(ada.asks(HERONS).answer().isPrivate()).isTrue();
        assertThat(eve.uses("settings", "everywhere").answer().text()).contains("of this workspace");
        assertThat(eve.uses("settings", "colour red").answer().text()).contains("Say /settings");
        bot.close();
        var settings = new SlackSettings(LocalSlack.BOT_TOKEN, LocalSlack.APP_TOKEN, slack.baseUrl(), Set.of("UADA"));
        bot = Bot.on(slack, room, Bot.FREE, settings);
        assertThat(ada.uses("footnote", "gaps").answer().text()).contains("not in the documents");
    }

    @Test
    void theLanguageIsSetByItsNameAndTakenBack() {
        var ada = slack.member("ada");
        var eve = slack.member("eve");
        slack.promote(eve);
        assertThat(eve.uses("settings", "everywhere language pt-br").answer().text())
                .contains("Language: Português (Brasil)");
        assertThat(ada.asks(HERONS).answer().text()).contains("Citado palavra por palavra", "from April");
        assertThat(eve.uses("settings", "language ru").answer().text()).contains("Language: Русский");
        assertThat(ada.asks(HERONS).answer().text()).contains("Дословные цитаты");
        assertThat(ada.in("C9").asks(HERONS).answer().text()).contains("Citado palavra por palavra");
        assertThat(eve.uses("settings", "language default").answer().text())
                .contains("Language: Português (Brasil) (not set here)");
        assertThat(eve.uses("settings", "language klingon").answer().text())
                .contains("one of en, de, es, fr, pt-BR, ru, zh-CN");
    }

    @Test
    void wherePrivateIsTheDefaultAMentionIsAnsweredToTheAskerOnly() {
        var ada = slack.member("ada");
        var eve = slack.member("eve");
        slack.promote(eve);
        eve.uses("settings", "private yes").answer();
        ada.mentions(HERONS);
        var answer = ada.seesText("from April");
        assertThat(answer.isPrivate()).isTrue();
        // What is said to one person in a thread that has not begun is shown to nobody.
        assertThat(answer.thread()).isNull();
        assertThat(answer.labels()).contains("Share").doesNotContain("Dismiss");
        assertThat(eve.sees()).noneMatch(n -> n.text().contains("from April"));
        var direct = ada.direct();
        assertThat(direct.seesReplyTo(direct.writes(HERONS)).isPrivate()).isFalse();
    }

    @Test
    void anybodySeesWhatIsKeptOfThemAndHasItErased() {
        var ada = slack.member("ada");
        var answer = ada.asks(HERONS).answer();
        ada.presses("👍", answer).answer();
        assertThat(ada.uses("privacy", "").answer().text()).contains("What I keep of you: 1 thing");
        assertThat(ada.uses("privacy", "forget me").answer().isPrivate()).isTrue();
        assertThat(ada.uses("privacy", "").answer().text()).contains("I keep nothing of you.");
    }
}
