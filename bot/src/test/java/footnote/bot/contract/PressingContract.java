package footnote.bot.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What the buttons of an answer do, before and after a restart of the bot, on every platform.
public interface PressingContract {
    Town town();

    @Test
    default void theButtonOfASourceShowsThePassageInItsPlaceToWhoeverPresses() {
        var answer = town().person("ada").asks(AskingContract.COST);
        var passage = town().person("bob").presses("2", answer);
        assertThat(passage.isPrivate()).isTrue();
        assertThat(passage.words())
                .contains("Prices at the harbour · Island Post · November 2025")
                .contains("\nA ticket for the ferry to Lanta costs 35 crowns.\n")
                .contains("sells *fresh* bread to @everyone for 3_crowns.");
    }

    @Test
    default void everyButtonWorksAfterARestart() {
        var ada = town().person("ada");
        var answer = ada.asks(AskingContract.COST);
        town().restart(Town.FREE);
        assertThat(ada.presses("1", answer).words()).contains("\nA ticket for the ferry to Lanta costs 40");
        assertThat(ada.presses("All sources", answer).words())
                .contains("Sources", "[1] The ferry to Lanta", "[2] Prices at the harbour");
        assertThat(ada.presses("Shorter", answer).words())
                .contains("40 crowns. [1]")
                .doesNotContain("35");
        assertThat(ada.presses("Only quotes", answer).words()).contains("\nA ticket", "[1]", "[2]");
        assertThat(ada.fills("Follow up", answer, "And dogs, do they travel free?")
                        .words())
                .startsWith("↳ " + AskingContract.COST)
                .contains("Dogs travel free of charge.");
        assertThat(ada.presses("👍", answer).words()).contains("Thank you");
        assertThat(ada.fills("👎", answer, "Not the price for children").words())
                .contains("Thank you");
    }

    @Test
    default void anyPassageOpensFromTheMenuOfAllSources() {
        var ada = town().person("ada");
        var sources = ada.presses("All sources", ada.asks(AskingContract.COST));
        assertThat(ada.picks("2", sources).words()).contains("\nA ticket for the ferry to Lanta costs 35 crowns.");
    }

    @Test
    default void aDocumentThatHasChangedOrGoneIsSaidSo() {
        var ada = town().person("ada");
        var answer = ada.asks(AskingContract.COST);
        town().room()
                .add(
                        "harbour/ferry.txt",
                        "The ferry to Lanta",
                        "Harbour Gazette",
                        null,
                        null,
                        "All ferries are cancelled now.");
        town().room().remove("harbour/prices.txt");
        assertThat(ada.presses("1", answer).words()).contains("“The ferry to Lanta” has changed since");
        assertThat(ada.presses("2", answer).words()).contains("not among my sources any more");
    }
}
