package footnote.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.bot.contract.ReadingRoom;
import footnote.bot.discord.local.LocalDiscord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What a member does to get an answer, and what they see.
class AskingTest {
    private static final String COST = "What does a ticket for the ferry cost?";
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
    void whereSourcesDisagreeTheirPositionsComeFirst() {
        var answer = discord.member("ada").asks(COST).answer().text();
        assertThat(answer).contains("**The sources disagree**", "40 crowns. [1]", "35 crowns. [2]");
        assertThat(answer.indexOf("disagree")).isLessThan(answer.indexOf("\nA ticket for the ferry"));
    }

    @Test
    void whatTheDocumentsDoNotSayIsRefusedWithTheNearestPassage() {
        var answer = discord.member("ada").asks("Who painted the marsh?").answer();
        assertThat(answer.text())
                .contains("The documents say nothing of this.", "“Herons nest in the marsh from April.”");
        assertThat(answer.labels()).contains("1 · Birds of the marsh", "Follow up");
    }

    @Test
    void aPrivateQuestionIsAnsweredToTheAskerAloneUntilTheyShareIt() {
        var ada = discord.member("ada");
        var bob = discord.member("bob");
        var answer = ada.uses("ask", "question", "When do herons nest in the marsh?", "private", true)
                .answer();
        assertThat(answer.isPrivate()).isTrue();
        assertThat(bob.sees()).doesNotContain(answer);
        assertThat(answer.labels()).contains("Share").doesNotContain("Dismiss");

        var shared = ada.presses("Share", answer).answer();
        assertThat(shared.isPrivate()).isFalse();
        assertThat(shared.text()).isEqualTo(answer.text());
        assertThat(shared.labels()).contains("Dismiss").doesNotContain("Share");
        assertThat(bob.sees()).contains(shared);
        assertThat(ada.presses("Share", answer).answer().text()).contains("has been shared");
    }

    @Test
    void datesAndADocumentNarrowAQuestion() {
        var ada = discord.member("ada");
        var answer = ada.uses("ask", "question", COST, "from", "2026", "document", "prices.txt")
                .answer();
        assertThat(answer.text()).contains("The documents say nothing of this.");
        var other = ada.uses("ask", "question", COST, "document", "prices.txt").answer();
        assertThat(other.text()).contains("35 crowns").doesNotContain("40 crowns");
    }

    @Test
    void aDateThatIsNoneIsExplainedToTheAskerAlone() {
        var answer = discord.member("ada")
                .uses("ask", "question", COST, "from", "spring")
                .answer();
        assertThat(answer.text()).contains("“from” should be a date such as 2026-01-10");
        assertThat(answer.isPrivate()).isTrue();
    }

    @Test
    void anUnknownDocumentIsExplainedToTheAskerAloneThoughTheAnswerWasForAll() {
        var answer = discord.member("ada")
                .uses("ask", "question", COST, "document", "nowhere.txt")
                .answer();
        assertThat(answer.text()).contains("no document called “nowhere.txt”", "/sources");
        assertThat(answer.isPrivate()).isTrue();
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
    void aReplyToAnAnswerKeepsItsContext() {
        var ada = discord.member("ada");
        var first = ada.seesReplyTo(ada.mentions("What did the observatory count last spring?"));
        var second = ada.seesReplyTo(ada.replies(first, "And the herons?"));
        assertThat(second.text())
                .startsWith("-# ↳ What did the observatory count last spring?\n> And the herons?")
                .contains("212 herons");
    }

    @Test
    void aDirectMessageIsAnsweredAndTheNextOneFollowsIt() {
        var ada = discord.direct(discord.member("ada"));
        var first = ada.seesReplyTo(ada.writes("When does the ferry leave in the morning?"));
        assertThat(first.text()).contains("at seven in the morning. [1]");
        var second = ada.seesReplyTo(ada.writes("And the dogs, travel free?"));
        assertThat(second.text()).startsWith("-# ↳ When does the ferry leave in the morning?\n> And the dogs");
    }

    @Test
    void aMessageThatDoesNotNameTheBotIsNotAnswered() {
        var ada = discord.member("ada");
        var chatter = ada.writes("When do herons nest in the marsh?");
        var question = ada.mentions("When do herons nest in the marsh?");
        ada.seesReplyTo(question);
        assertThat(ada.sees()).noneMatch(n -> n.repliesTo() == chatter.id());
    }

    @Test
    void aBareMentionIsToldHowToAsk() {
        var ada = discord.member("ada");
        assertThat(ada.seesReplyTo(ada.mentions("")).text()).contains("Ask me something");
    }

    @Test
    void theFollowUpButtonOpensAFormWhoseAnswerKeepsTheContext() {
        var ada = discord.member("ada");
        var first = ada.asks("What did the observatory count last spring?").answer();
        var second =
                ada.fills(ada.presses("Follow up", first), "And the herons?").answer();
        assertThat(second.text())
                .startsWith("-# ↳ What did the observatory count last spring?\n> And the herons?")
                .contains("212 herons");
        assertThat(second.isPrivate()).isFalse();
    }

    @Test
    void anotherPersonsMessageCanBeAskedAbout() {
        var bob = discord.member("bob");
        var ada = discord.member("ada");
        var answer = ada.chooses("Ask about this", bob.writes("when does the ferry leave in the morning??"))
                .answer();
        assertThat(answer.text()).contains("at seven in the morning. [1]");
        assertThat(answer.isPrivate()).isTrue();
    }

    @Test
    void helpSaysWhereWhatIsKeptAndWhatCannotBeDone() {
        var help = discord.member("ada").uses("help").answer();
        assertThat(help.text()).contains("**Where:**", "**What I keep:**", "**What I can't do:**");
        assertThat(help.isPrivate()).isTrue();
    }

    @Test
    void aBlankQuestionIsNone() {
        var ada = discord.member("ada");
        assertThat(ada.asks("  ").answer().text()).contains("There is no question in that.");
        var first = ada.asks("What did the observatory count last spring?").answer();
        assertThat(ada.fills(ada.presses("Follow up", first), " \n").answer().text())
                .contains("There is no question in that.");
    }
}
