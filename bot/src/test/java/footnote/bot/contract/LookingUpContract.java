package footnote.bot.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What looks things up, on every platform.
public interface LookingUpContract {
    Town town();

    @Test
    default void searchShowsPassagesThatOpen() {
        var ada = town().person("ada");
        var found = ada.looksUp("search", "herons marsh");
        assertThat(found.isPrivate()).isTrue();
        assertThat(found.words()).contains("1 Birds of the marsh", "\nHerons nest");
        assertThat(ada.presses("1", found).words()).contains("\nHerons nest in the marsh from April.");
        assertThat(ada.looksUp("search", "zeppelin").words()).contains("Nothing in the documents fits");
    }

    @Test
    default void sourcesArePagedAndThePagesTurnAfterwardsToo() {
        for (int i = 0; i < 25; i++)
            town().room().add("log/day-" + i + ".txt", "Log of day " + i, null, "2024", null, "Wind " + i);
        var ada = town().person("ada");
        var list = ada.looksUp("sources", "");
        assertThat(list.words()).contains("28 documents", "Page 1 of 3", "Birds of the marsh · birds.txt");
        ada.turns("Next", list, "Page 2 of 3");
        ada.turns("Next", list, "Page 3 of 3");
        ada.turns("◀", list, "Page 2 of 3");
    }

    @Test
    default void aDocumentIsReadPageByPage() {
        town().room()
                .add(
                        "novel.txt",
                        "A novel",
                        null,
                        null,
                        null,
                        "It was a *dark* night. ".repeat(200).strip());
        var ada = town().person("ada");
        var first = ada.looksUp("source", "novel.txt");
        assertThat(first.words()).contains("A novel", "page 1 of 4", "It was a *dark* night.");
        ada.turns("Next", first, "page 2 of 4");
        assertThat(ada.looksUp("source", "none").words()).contains("no document called “none”");
    }

    @Test
    default void aQuotationIsTracedExactAlteredOrNowhere() {
        var ada = town().person("ada");
        var exact = ada.looksUp("quote", "The observatory counted 212 herons last spring");
        assertThat(exact.words()).contains("Word for word:", "Birds of the marsh");
        assertThat(ada.presses("1", exact).words()).contains("\nThe observatory counted 212 herons last spring");
        assertThat(ada.looksUp("quote", "The observatory counted 250 herons last spring.")
                        .words())
                .contains("Altered:", "“250” stands for “212”");
        assertThat(ada.looksUp("quote", "Penguins have never been seen on these icy shores")
                        .words())
                .contains("No document says");
    }

    @Test
    default void aTimelineTellsTheOldestFirst() {
        var told = town().person("ada").looksUp("timeline", "ticket ferry Lanta crowns");
        assertThat(told.words()).contains("November 2025 A ticket", "10 January 2026 A ticket");
        assertThat(told.words().indexOf("2025")).isLessThan(told.words().indexOf("10 January 2026"));
        assertThat(told.labels()).contains("1 · Island Post");
    }

    @Test
    default void aMessageIsCheckedSentenceBySentence() {
        var checked = town().person("ada")
                .chooses(
                        "Check against the sources",
                        "The observatory counted 340 herons last spring. Dogs travel free of charge."
                                + " The mayor owns a purple submarine with three periscopes.");
        assertThat(checked.isPrivate()).isTrue();
        assertThat(checked.words())
                .contains("1 supported, 1 contradicted, 1 not covered")
                .contains("❌ Contradicted: The observatory counted 340 herons", "\nThe observatory counted 212")
                .contains("✅ Supported: Dogs travel free of charge.")
                .contains("▫️ Not covered: The mayor owns a purple submarine");
    }
}
