package footnote.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.bot.contract.ReadingRoom;
import footnote.bot.slack.local.LocalSlack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What is Slack's own about asking, and how an answer looks there.
class AskingTest {
    private static final String HERONS = "When do herons nest in the marsh?";
    private static LocalSlack slack;
    private static Bot bot;

    @BeforeAll
    static void open() throws Exception {
        slack = Bot.slack();
        bot = Bot.on(slack, ReadingRoom.withSamples());
    }

    @AfterAll
    static void close() {
        bot.close();
        slack.close();
    }

    @Test
    void aSlashQuestionIsAnsweredInBlocksForTheChannel() {
        var answer = slack.member("ada")
                .asks("When does the ferry leave in the morning?")
                .answer();
        assertThat(answer.text())
                .startsWith("> When does the ferry leave in the morning?\n")
                .contains("The ferry to Lanta leaves at seven in the morning. [1]")
                .contains(
                        "[1] <https://example.org/ferry_(new)|The ferry to Lanta> · Harbour Gazette · 10 January 2026")
                .contains("Quoted word for word from the sources · as of 10 January 2026");
        assertThat(answer.isPrivate()).isFalse();
        assertThat(answer.labels())
                .contains("1 · Harbour Gazette", "All sources", "Only quotes", "Follow up", "👍", "👎", "Dismiss");
    }

    @Test
    void aMentionIsAnsweredInTheThreadUnderIt() {
        var ada = slack.member("ada");
        var question = ada.mentions(HERONS);
        var answer = ada.inThreadOf(question).seesReplyTo(question);
        assertThat(answer.text()).contains("Herons nest in the marsh from April. [1]");
    }

    @Test
    void thePaneGreetsSuggestsTellsItsStageAndTakesTheQuestionAsItsTitle() {
        var pane = slack.member("pia").opensPane();
        assertThat(pane.seesText("Ask me something").thread()).isNotNull();
        assertThat(pane.paneShows("prompts")).contains("What does “Birds of the marsh” say?");
        var question = pane.writes(HERONS);
        pane.seesText("from April");
        assertThat(pane.paneShows("title")).isEqualTo(HERONS);
        assertThat(question.thread()).isNotNull();
    }
}
