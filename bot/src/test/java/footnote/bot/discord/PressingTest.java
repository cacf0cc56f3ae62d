package footnote.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.bot.contract.ReadingRoom;
import footnote.bot.discord.local.LocalDiscord;
import footnote.bot.discord.local.Note;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the buttons of an answer do, before and after a restart of the bot.
class PressingTest {
    private static final String COST = "What does a ticket for the ferry cost?";
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

    private void restart() throws Exception {
        bot.close();
        bot = Bot.on(discord, room);
    }

    @Test
    void everyButtonWorksAfterARestart() throws Exception {
        var ada = discord.member("ada");
        var answer = ada.asks(COST).answer();
        restart();
        assertThat(ada.presses("1", answer).answer().text()).contains("> A ticket for the ferry to Lanta costs 40");
        assertThat(ada.presses("All sources", answer).answer().text())
                .contains("**Sources**", "[1] [The ferry", "[2] [Prices");
        assertThat(ada.presses("Shorter", answer).answer().text())
                .contains("40 crowns. [1]")
                .doesNotContain("35");
        assertThat(ada.presses("Only quotes", answer).answer().text()).contains("> A ticket", "[1]", "[2]");
        assertThat(ada.fills(ada.presses("Follow up", answer), "And dogs, do they travel free?")
                        .answer()
                        .text())
                .startsWith("-# ↳ " + COST)
                .contains("Dogs travel free of charge.");
        assertThat(ada.presses("👍", answer).answer().text()).contains("Thank you");
        assertThat(ada.fills(ada.presses("👎", answer), "Not the price for children")
                        .answer()
                        .text())
                .contains("Thank you");
        ada.presses("Dismiss", answer);
        discord.await("the removal", () -> answer.isDeleted() ? true : null);
    }

    @Test
    void onlyTheAskerDismissesAnAnswer() {
        var ada = discord.member("ada");
        var answer = ada.asks(COST).answer();
        discord.permit(0);
        var refused = discord.member("bob").presses("Dismiss", answer).answer();
        assertThat(refused.text()).contains("Only the person who asked");
        assertThat(refused.isPrivate()).isTrue();
        assertThat(answer.isDeleted()).isFalse();
    }

    @Test
    void aLongAnswerIsSplitAndItsPartsAreMarkedWhole() {
        var lines = new String[40];
        for (int i = 0; i < lines.length; i++)
            lines[i] = "Chapter " + i + " tells of the *long* lighthouse keeper, who wrote `many` pages each night.";
        room.add("long.txt", "A long book", null, "2020", null, lines);
        var parts = discord.member("ada")
                .asks("Who wrote many pages of the lighthouse keeper?")
                .answers(2);
        assertThat(parts).allMatch(n -> n.text().length() <= 2000);
        assertThat(parts.stream().map(Note::text).reduce("", String::concat)).contains("[1]", "[30]");
        assertThat(parts.get(1).labels()).containsExactly("Dismiss");
    }
}
