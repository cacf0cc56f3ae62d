package footnote.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.bot.discord.local.LocalDiscord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What a member of a server does to get an answer, and what they see.
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
                .startsWith("> When does the ferry leave in the morning?")
                .contains("The ferry to Lanta leaves at seven in the morning. [1]")
                .contains(
                        "[1] [The ferry to Lanta](<https://example.org/ferry_%28new%29>) · Harbour Gazette · 10 January 2026")
                .contains("as of 10 January 2026");
        assertThat(answer.isPrivate()).isFalse();
    }
}
