package footnote.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.bot.contract.ReadingRoom;
import footnote.bot.discord.local.LocalDiscord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What is Discord's own about asking, and how an answer looks there.
class AskingTest {
    private static LocalDiscord discord;
    private static Bot bot;

    @BeforeAll
    static void open() throws Exception {
        discord = new LocalDiscord();
        bot = Bot.on(discord, ReadingRoom.withSamples());
    }

    @AfterAll
    static void close() {
        bot.close();
        discord.close();
    }

    @Test
    void aSlashQuestionIsAnsweredWithMarkersAndSources() {
        var answer = discord.member("ada")
                .asks("When does the ferry leave in the morning?")
                .answer();
        assertThat(answer.text())
                .startsWith("> When does the ferry leave in the morning?\n")
                .contains("The ferry to Lanta leaves at seven in the morning. [1]")
                .contains("-# [1] [The ferry to Lanta](<https://example.org/ferry_%28new%29>) · Harbour Gazette")
                .contains("Quoted word for word from the sources · as of 10 January 2026");
        assertThat(answer.isPrivate()).isFalse();
        assertThat(answer.labels())
                .contains("1 · Harbour Gazette", "All sources", "Only quotes", "Follow up", "Dismiss");
    }

    @Test
    void aMentionIsAnsweredByARegularReply() {
        var ada = discord.member("ada");
        var question = ada.mentions("When do herons nest in the marsh?");
        var answer = ada.seesReplyTo(question);
        assertThat(answer.text())
                .startsWith("> When do herons nest in the marsh?")
                .contains("Herons nest in the marsh from April. [1]");
    }

    @Test
    void aMessageThatDoesNotNameTheBotIsNotAnswered() {
        var ada = discord.member("ada");
        var chatter = ada.writes("When do herons nest in the marsh?");
        var question = ada.mentions("When do herons nest in the marsh?");
        ada.seesReplyTo(question);
        assertThat(ada.sees()).noneMatch(n -> n.repliesTo() == chatter.id());
    }
}
