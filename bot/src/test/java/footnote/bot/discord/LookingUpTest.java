package footnote.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.bot.contract.ReadingRoom;
import footnote.bot.discord.local.LocalDiscord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The commands that look things up.
class LookingUpTest {
    private static LocalDiscord discord;
    private static Bot bot;

    @BeforeAll
    static void open() throws Exception {
        discord = new LocalDiscord();
        var room = ReadingRoom.withSamples();
        for (int i = 0; i < 25; i++)
            room.add("log/day-" + i + ".txt", "Log of day " + i, null, "2024", null, "Wind " + i);
        room.add(
                "novel.txt",
                "A novel",
                null,
                null,
                null,
                "It was a *dark* night. ".repeat(200).strip());
        bot = Bot.on(discord, room);
    }

    @AfterAll
    static void close() {
        bot.close();
        discord.close();
    }

    @Test
    void searchShowsPassagesThatOpen() {
        var ada = discord.member("ada");
        var found = ada.uses("search", "words", "herons marsh").answer();
        assertThat(found.isPrivate()).isTrue();
        assertThat(found.text()).contains("**1** Birds of the marsh", "> Herons nest");
        assertThat(ada.presses("1", found).answer().text()).contains("> Herons nest in the marsh from April.");
        assertThat(ada.uses("search", "words", "zeppelin").answer().text()).contains("Nothing in the documents fits");
    }

    @Test
    void sourcesArePagedAndThePagesTurnAfterwardsToo() {
        var ada = discord.member("ada");
        var list = ada.uses("sources").answer();
        assertThat(list.text()).contains("**29 documents**", "Page 1 of 3", "Birds of the marsh · birds.txt");
        ada.presses("Next", list).shows("Page 2 of 3");
        ada.presses("Next", list).shows("Page 3 of 3");
        ada.presses("◀", list).shows("Page 2 of 3");
    }

    @Test
    void aDocumentIsReadPageByPage() {
        var ada = discord.member("ada");
        var first = ada.uses("source", "document", "novel.txt").answer();
        assertThat(first.text()).contains("**A novel**", "page 1 of 4", "It was a \\*dark\\* night.");
        ada.presses("Next", first).shows("page 2 of 4");
        assertThat(ada.uses("source", "document", "none").answer().text()).contains("no document called “none”");
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

    @Test
    void aQuotationIsTracedExactAlteredOrNowhere() {
        var ada = discord.member("ada");
        var exact = ada.uses("quote", "text", "The observatory counted 212 herons last spring")
                .answer();
        assertThat(exact.text()).contains("**Word for word:**", "Birds of the marsh");
        assertThat(ada.presses("1", exact).answer().text())
                .contains("> The observatory counted 212 herons last spring");
        var altered = ada.uses("quote", "text", "The observatory counted 250 herons last spring.")
                .answer();
        assertThat(altered.text()).contains("**Altered:**", "“250” stands for “212”");
        var absent = ada.uses("quote", "text", "Penguins have never been seen on these icy shores")
                .answer();
        assertThat(absent.text()).contains("**No document says**");
    }

    @Test
    void aTimelineTellsTheOldestFirst() {
        var told = discord.member("ada")
                .uses("timeline", "topic", "ticket ferry Lanta crowns")
                .answer();
        assertThat(told.text()).contains("**November 2025** A ticket", "**10 January 2026** A ticket");
        assertThat(told.text().indexOf("2025")).isLessThan(told.text().indexOf("10 January 2026"));
        assertThat(told.labels()).contains("1 · Island Post");
    }

    @Test
    void aMessageIsCheckedSentenceBySentence() {
        var ada = discord.member("ada");
        var claim = ada.writes("The observatory counted 340 herons last spring. Dogs travel free of charge."
                + " The mayor owns a purple submarine with three periscopes.");
        var checked = ada.chooses("Check against the sources", claim).answer();
        assertThat(checked.isPrivate()).isTrue();
        assertThat(checked.text())
                .contains("1 supported, 1 contradicted, 1 not covered")
                .contains("❌ **Contradicted:** The observatory counted 340 herons", "> The observatory counted 212")
                .contains("✅ **Supported:** Dogs travel free of charge.")
                .contains("▫️ **Not covered:** The mayor owns a purple submarine");
    }
}
