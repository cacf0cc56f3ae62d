package footnote.bot.contract;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.bot.chat.Language;
import footnote.bot.chat.Limits;
import footnote.bot.layout.Words;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/// The bot's own words are in the language that is set, the documents' as they are, on every platform.
public interface SpeakingContract {
    String FERRY = "When does the ferry leave in the morning?";

    Town town();

    private Person german() {
        town().set("language", "de");
        return town().person("ada");
    }

    @Test
    default void whatStandsAroundAQuoteIsInTheLanguageOfTheChannelAndTheQuoteInItsOwn() {
        var ada = german();
        var answer = ada.asks(FERRY);
        assertThat(answer.words())
                .startsWith(FERRY + "\n")
                .contains("The ferry to Lanta leaves at seven in the morning. [1]")
                .contains("Wörtlich aus den Quellen zitiert · Stand: 10. Januar 2026")
                .contains("[1] The ferry to Lanta · Harbour Gazette · 10. Januar 2026")
                .doesNotContain("Quoted word for word");
        assertThat(answer.labels())
                .contains("1 · Harbour Gazette", "Alle Quellen", "Nur Zitate", "Nachfragen", "👍", "👎", "Entfernen")
                .doesNotContain("All sources", "Follow up");
        assertThat(ada.asks(AskingContract.COST).words())
                .contains("Die Quellen sagen nicht alle dasselbe; die neueste zuerst")
                .contains("Harbour Gazette · 10. Januar 2026: A ticket for the ferry to Lanta costs 40 crowns. [1]");
    }

    @Test
    default void elsewhereEnglishIsSpoken() {
        var ada = german();
        assertThat(ada.writesDirectly(FERRY).words())
                .contains("Quoted word for word from the sources · as of 10 January 2026");
        assertThat(ada.mentions(FERRY).words()).contains("Wörtlich aus den Quellen zitiert");
        assertThat(ada.mentions("").words()).contains("Was möchtest du wissen?");
    }

    @Test
    default void whatButtonsShowIsInTheLanguageOfTheChannel() {
        var ada = german();
        var answer = ada.asks(AskingContract.COST);
        assertThat(ada.presses("Alle Quellen", answer).words())
                .startsWith("Quellen")
                .contains("Prices at the harbour · Island Post · November 2025");
        assertThat(ada.presses("Kürzer", answer).words()).contains("40 crowns. [1]");
        assertThat(ada.presses("👍", answer).words()).isEqualTo("Danke, ist notiert.");
        assertThat(ada.fills("👎", answer, "zu teuer").words()).isEqualTo("Danke, ist notiert.");
        assertThat(ada.fills("Nachfragen", answer, "And dogs, do they travel free?")
                        .words())
                .contains("Dogs travel free of charge.", "Wörtlich aus");
        assertThat(town().person("ada").looksUp("privacy", "").words()).contains("du hast eine Antwort bewertet");
        var alone = ada.asks(FERRY, "private", "yes");
        assertThat(alone.labels()).contains("Teilen");
        assertThat(ada.presses("Teilen", alone).labels()).contains("Entfernen").doesNotContain("Teilen", "Dismiss");
    }

    @Test
    default void whatIsLookedUpIsShownInTheLanguageOfTheChannel() {
        var ada = german();
        assertThat(ada.asks("Who painted the marsh?").words())
                .contains("Am nächsten kommen die Dokumente hiermit:", "„Herons nest in the marsh from April.“");
        assertThat(ada.looksUp("search", "herons marsh").words()).contains("Stellen zu „herons marsh“");
        assertThat(ada.looksUp("sources", "").words()).contains("3 Dokumente");
        assertThat(ada.looksUp("quote", "The observatory counted 250 herons last spring.")
                        .words())
                .contains("Abgeändert: „The observatory counted 250", "„250“ steht statt „212“");
        assertThat(ada.looksUp("timeline", "ticket ferry Lanta crowns").words())
                .contains("Zeitleiste: „ticket ferry Lanta crowns“", "10. Januar 2026 A ticket");
        assertThat(ada.chooses("Check against the sources", "Dogs travel free of charge.")
                        .words())
                .contains("An den Quellen geprüft · 1 belegt", "✅ Belegt: Dogs travel");
        assertThat(ada.looksUp("source", "none").words()).contains("kein Dokument, das „none“ heißt");
        assertThat(ada.asks(FERRY, "from", "spring").words()).contains("„from“ sollte ein Datum sein");
        assertThat(ada.looksUp("help", "").words()).contains("Was ich behalte:");
    }

    @Test
    default void whatSomebodyTypesStaysTextInEveryLanguage() {
        var ada = german();
        assertThat(ada.looksUp("search", "{0} *zeppelin* $1 @here ''").words())
                .contains("passt zu „{0} *zeppelin* $1 @here ''“.");
    }

    @Test
    default void stagesAndFaultsAreToldInTheLanguageOfTheChannel() {
        var ada = german();
        var latch = new CountDownLatch(1);
        town().room().beforeAnswer = () -> {
            try {
                latch.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        };
        var asked = ada.beginsMention(FERRY);
        ada.isTold("Die Dokumente werden durchsucht…");
        latch.countDown();
        assertThat(asked.get().words()).contains("at seven in the morning. [1]");
        town().room().beforeAnswer = () -> {
            throw new IllegalStateException("the shelf fell over");
        };
        assertThat(ada.asks(FERRY).words()).contains("Bei mir ist etwas schiefgegangen", "Kennung F-");
    }

    @Test
    default void whoMustWaitIsToldSoInTheLanguageOfTheChannel() {
        town().restart(new Limits(10, 10, Duration.ofSeconds(60), 100, Duration.ofSeconds(60), Duration.ZERO));
        var ada = german();
        ada.asks(FERRY);
        assertThat(ada.asks(FERRY).words()).matches("Bitte eine Frage nach der anderen: .* in \\d+ Sekunden\\.");
    }

    /// [Town#close] finds what breaks a limit.
    @Test
    default void everyLanguageFitsInWhatThePlatformTakes() {
        for (var language : Language.values()) {
            town().set("language", language.tag());
            var words = Words.in(language);
            var ada = town().person("ada");
            var answer = ada.asks(AskingContract.COST);
            assertThat(answer.words())
                    .contains("40 crowns. [1]", words.say("answer.disagree"), words.say("answer.extractive"));
            assertThat(ada.fills(words.say("button.follow-up"), answer, "And dogs, do they travel free?")
                            .words())
                    .contains("Dogs travel free of charge.");
            ada.fills("👎", answer, "no");
            assertThat(ada.presses(words.say("button.sources"), answer).words()).contains(words.say("answer.sources"));
            assertThat(ada.looksUp("help", "").words()).contains("/quote");
        }
    }
}
