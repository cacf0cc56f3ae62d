package footnote.bot.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What people do to get an answer, and what they see, on every platform.
public interface AskingContract {
    String COST = "What does a ticket for the ferry cost?";

    Town town();

    @Test
    default void aQuestionIsAnsweredWithMarkersAndSources() {
        var answer = town().person("ada").asks("When does the ferry leave in the morning?");
        assertThat(answer.words())
                .startsWith("When does the ferry leave in the morning?\n")
                .contains("The ferry to Lanta leaves at seven in the morning. [1]")
                .contains("[1] The ferry to Lanta · Harbour Gazette · 10 January 2026")
                .contains("Quoted word for word from the sources · as of 10 January 2026");
        assertThat(answer.isPrivate()).isFalse();
        assertThat(answer.labels())
                .contains("1 · Harbour Gazette", "All sources", "Only quotes", "Follow up", "👍", "👎", "Dismiss");
    }

    @Test
    default void whereSourcesDisagreeEachPositionStandsOnceWithOutletAndDate() {
        assertThat(town().person("ada").asks(COST).words())
                .contains("The sources do not all say the same")
                .containsOnlyOnce("A ticket for the ferry to Lanta costs 40 crowns. [1]")
                .containsOnlyOnce("A ticket for the ferry to Lanta costs 35 crowns. [2]")
                .contains("Harbour Gazette · 10 January 2026: A ticket", "November 2025: A ticket");
    }

    @Test
    default void whatTheDocumentsDoNotSayIsRefusedWithTheNearestPassage() {
        var answer = town().person("ada").asks("Who painted the marsh?");
        assertThat(answer.words())
                .contains("The documents say nothing of this.", "“Herons nest in the marsh from April.”");
        assertThat(answer.labels()).contains("1 · Birds of the marsh", "Follow up");
    }

    @Test
    default void aPrivateQuestionIsAnsweredToTheAskerAloneUntilTheyShareIt() {
        var ada = town().person("ada");
        var bob = town().person("bob");
        var answer = ada.asks("When do herons nest in the marsh?", "private", "yes");
        assertThat(answer.isPrivate()).isTrue();
        assertThat(bob.sees(answer)).isFalse();
        assertThat(answer.labels()).contains("Share").doesNotContain("Dismiss");

        var shared = ada.presses("Share", answer);
        assertThat(shared.isPrivate()).isFalse();
        assertThat(shared.words()).isEqualTo(answer.words());
        assertThat(shared.labels()).contains("Dismiss").doesNotContain("Share");
        assertThat(bob.sees(shared)).isTrue();
        assertThat(ada.presses("Share", answer).words()).contains("has been shared");
    }

    @Test
    default void datesAndADocumentNarrowAQuestion() {
        var ada = town().person("ada");
        assertThat(ada.asks(COST, "from", "2026", "document", "prices.txt").words())
                .contains("The documents say nothing of this.");
        assertThat(ada.asks(COST, "document", "prices.txt").words())
                .contains("35 crowns")
                .doesNotContain("40 crowns");
    }

    @Test
    default void aDateThatIsNoneIsExplainedToTheAskerAlone() {
        var answer = town().person("ada").asks(COST, "from", "spring");
        assertThat(answer.words()).contains("“from” should be a date such as 2026-01-10");
        assertThat(answer.isPrivate()).isTrue();
    }

    @Test
    default void anUnknownDocumentIsExplainedToTheAskerAloneThoughTheAnswerWasForAll() {
        var answer = town().person("ada").asks(COST, "document", "nowhere.txt");
        assertThat(answer.words()).contains("no document called “nowhere.txt”", "/sources");
        assertThat(answer.isPrivate()).isTrue();
    }

    @Test
    default void aMentionIsAnsweredAndWhatIsAskedOnThereKeepsItsContext() {
        var ada = town().person("ada");
        var first = ada.mentions("What did the observatory count last spring?");
        assertThat(first.words())
                .startsWith("What did the observatory count last spring?")
                .contains("212 herons last spring. [1]");
        var second = ada.asksOn(first, "And the herons?");
        assertThat(second.words())
                .startsWith("↳ What did the observatory count last spring?\nAnd the herons?")
                .contains("212 herons");
    }

    @Test
    default void aDirectMessageIsAnsweredAndTheNextOneFollowsIt() {
        var ada = town().person("ada");
        var first = ada.writesDirectly("When does the ferry leave in the morning?");
        assertThat(first.words()).contains("at seven in the morning. [1]");
        var second = ada.writesDirectly("And the dogs, travel free?");
        assertThat(second.words()).startsWith("↳ When does the ferry leave in the morning?\nAnd the dogs");
    }

    @Test
    default void aBareMentionIsToldHowToAsk() {
        assertThat(town().person("ada").mentions("").words()).contains("Ask me something");
    }

    @Test
    default void theFollowUpButtonOpensAFormWhoseAnswerKeepsTheContext() {
        var ada = town().person("ada");
        var first = ada.asks("What did the observatory count last spring?");
        var second = ada.fills("Follow up", first, "And the herons?");
        assertThat(second.words())
                .startsWith("↳ What did the observatory count last spring?\nAnd the herons?")
                .contains("212 herons");
        assertThat(second.isPrivate()).isFalse();
    }

    @Test
    default void anotherPersonsMessageCanBeAskedAbout() {
        var answer = town().person("ada").chooses("Ask about this", "when does the ferry leave in the morning??");
        assertThat(answer.words()).contains("at seven in the morning. [1]");
        assertThat(answer.isPrivate()).isTrue();
    }

    @Test
    default void helpSaysWhereWhatIsKeptAndWhatCannotBeDone() {
        var help = town().person("ada").looksUp("help", "");
        assertThat(help.words()).contains("Where:", "What I keep:", "What I can't do:");
        assertThat(help.isPrivate()).isTrue();
    }

    @Test
    default void aBlankQuestionIsNone() {
        var ada = town().person("ada");
        assertThat(ada.asks("  ").words()).contains("There is no question in that.");
        var first = ada.asks("What did the observatory count last spring?");
        assertThat(ada.fills("Follow up", first, " \n").words()).contains("There is no question in that.");
    }
}
