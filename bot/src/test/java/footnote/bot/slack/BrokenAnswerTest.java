package footnote.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.bot.contract.ReadingRoom;
import footnote.bot.slack.local.LocalSlack;
import footnote.bot.slack.local.Member;
import footnote.bot.slack.local.Note;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What people see where Slack does not say whether it took a message, or does not take it: one answer, or a word.
class BrokenAnswerTest {
    private static final String HERONS = "When do herons nest in the marsh?";
    private final ReadingRoom room = ReadingRoom.withSamples();
    private LocalSlack slack;
    private Bot bot;
    private Member ada;

    @BeforeEach
    void open() throws Exception {
        slack = Bot.slack();
        bot = Bot.on(slack, room);
        ada = slack.member("ada");
    }

    @AfterEach
    void close() {
        bot.close();
        slack.close();
    }

    private void untilAllIsDone() {
        slack.await("the end of the work", () -> bot.desk().inFlight() == 0 ? true : null);
    }

    private void isAnsweredOnce(Member where, Note question) {
        assertThat(where.seesReplyTo(question).text()).contains("from April");
        untilAllIsDone();
        assertThat(where.sees()).hasSize(1);
    }

    @Test
    void aMessageThatSlackTookWithoutSayingSoIsNotPostedAgain() {
        slack.breakNext(1, "chat.postMessage", true);
        var mention = ada.mentions(HERONS);
        isAnsweredOnce(ada.inThreadOf(mention), mention);
        slack.breakNext(1, "chat.postMessage", true);
        var direct = ada.direct();
        isAnsweredOnce(direct, direct.writes(HERONS));
    }

    @Test
    void aMessageThatWasLostOnItsWayIsPostedAgain() {
        slack.breakNext(1, "chat.postMessage", false);
        var mention = ada.mentions(HERONS);
        isAnsweredOnce(ada.inThreadOf(mention), mention);
    }

    @Test
    void whereTheMessageCannotBeLookedForTheAskerIsToldSo() {
        slack.breakNext(1, "chat.postMessage", true);
        slack.failNext(1, "conversations.replies", 200, "missing_scope");
        ada.mentions(HERONS);
        assertThat(ada.seesText("did not tell me whether my answer arrived").isPrivate())
                .isTrue();
        assertThat(slack.calls("chat.postMessage")).isEqualTo(1);
    }

    @Test
    void anAnswerToACommandThatMayHaveArrivedIsNotGivenTwice() {
        slack.breakNext(1, "response_url", true);
        var asked = ada.asks(HERONS);
        assertThat(ada.seesText("did not tell me whether my answer arrived").isPrivate())
                .isTrue();
        untilAllIsDone();
        assertThat(asked.notes().stream().filter(n -> n.text().contains("from April")))
                .hasSize(1);
    }

    @Test
    void anUpdateThatBrokeOffIsDoneAgain() {
        var latch = new CountDownLatch(1);
        room.beforeAnswer = () -> await(latch);
        slack.breakNext(1, "chat.update", false);
        var mention = ada.mentions(HERONS);
        var thread = ada.inThreadOf(mention);
        thread.seesText("Searching the documents");
        latch.countDown();
        isAnsweredOnce(thread, mention);
    }

    @Test
    void whereTheMessageOfTheStagesHasBeenRemovedTheAnswerIsPostedAnew() {
        var latch = new CountDownLatch(1);
        room.beforeAnswer = () -> await(latch);
        var mention = ada.mentions(HERONS);
        var thread = ada.inThreadOf(mention);
        thread.seesText("Searching the documents");
        slack.failNext(1, "chat.update", 200, "message_not_found");
        latch.countDown();
        assertThat(thread.seesText("from April").isPrivate()).isFalse();
    }

    @Test
    void whereTheBotMayNotWriteTheAskerIsAnsweredDirectly() {
        slack.failNext(1, "chat.postMessage", 200, "is_archived");
        slack.failNext(1, "chat.postEphemeral", 200, "is_archived");
        ada.mentions(HERONS);
        assertThat(ada.direct().seesText("from April").text()).contains("[1]");
    }

    @Test
    void anAnnouncementNeverComesAfterItsAnswer() {
        var latch = new CountDownLatch(1);
        room.beforeAnswer = () -> await(latch);
        // the announcement is told to come again in a second
        slack.failNext(1, "response_url", 429, "ratelimited");
        var asked = ada.asks(HERONS);
        slack.await("a refused announcement", () -> slack.calls("response_url") > 0 ? true : null);
        latch.countDown();
        asked.answer();
        untilAllIsDone();
        assertThat(asked.notes().getLast().text()).contains("from April");
        assertThat(asked.notes()).hasSize(2);
    }

    @Test
    void inAnOrganisationWhatIsPressedBelongsToTheSameWorkspaceAsWhatWasAsked() {
        var answer = ada.asks(HERONS).answer();
        slack.joinOrganisation();
        ada.presses("👍", answer).answer();
        slack.promote(slack.member("eve"));
        assertThat(slack.member("eve").uses("stats", "").answer().text()).contains("1 👍");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
