package footnote.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.bot.contract.ReadingRoom;
import footnote.bot.discord.local.LocalDiscord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What is Discord's own about looking things up: completion.
class LookingUpTest {
    private static LocalDiscord discord;
    private static Bot bot;

    @BeforeAll
    static void open() throws Exception {
        discord = new LocalDiscord();
        var room = ReadingRoom.withSamples();
        for (int i = 0; i < 25; i++)
            room.add("log/day-" + i + ".txt", "Log of day " + i, null, "2024", null, "Wind " + i);
        bot = Bot.on(discord, room);
    }

    @AfterAll
    static void close() {
        bot.close();
        discord.close();
    }

    @Test
    void titlesOutletsAndIdsComplete() {
        var ada = discord.member("ada");
        assertThat(ada.types("source", "document", "island p").choices())
                .singleElement()
                .satisfies(c -> assertThat(c.get("name").asText()).isEqualTo("Prices at the harbour · Island Post"))
                .satisfies(c -> assertThat(c.get("value").asText()).isEqualTo("harbour/prices.txt"));
        assertThat(ada.types("ask", "document", "log/").choices()).hasSize(25);
        assertThat(ada.types("ask", "document", "birds.t").choices()).hasSize(1);
    }
}
