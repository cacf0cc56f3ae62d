package footnote.answer;

import static footnote.answer.Asking.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Questions about news of a strike, an earthquake, a drug and an election, none of which happened: reports that follow
/// each other and people who contradict each other.
class NewsTest {
    /// Of 52; 48 were measured.
    private static final int ANSWERED = 47;

    /// Of 21 that the reports come near and do not answer; 20 were measured.
    private static final int REFUSED = 19;

    @RegisterExtension
    static final Asking news = new Asking("/news");

    @Test
    void mostQuestionsAreAnsweredOrRefusedRightly() throws IOException {
        news.assertRight("/news.jsonl", ANSWERED, REFUSED);
    }

    @Test
    void whatDisputesAStatementIsShownWithItAsAPosition() {
        var answer = news.cited("How much is the port losing every day?");
        assertThat(answer.positions())
                .extracting(Position::summary)
                .satisfiesExactly(
                        p -> assertThat(p).contains("$9 million"),
                        p -> assertThat(p).contains("closer to $4 million"));
        assertThat(said(answer)).doesNotContain("3.2 million containers");
    }

    @Test
    void aRebuttalMayStandBehindAQuotation() {
        assertThat(news.cited("Who accused the government of reacting slowly?").positions())
                .extracting(Position::summary)
                .anySatisfy(p -> assertThat(p).contains("Haddad accused"))
                .anySatisfy(p -> assertThat(p).contains("Tor rejected the charge"));
    }

    @Test
    void aBodyIsAnsweredForByItsPresident() {
        assertThat(said(news.cited("What did the union say about the deal?"))).contains("a decent step, not a victory");
    }

    @Test
    void allThatASpeakerSaidOnItComesBeforeWhatOthersTellOfThem() {
        var said = said(news.cited("What did Prime Minister Brekke say about the strike?"));
        assertThat(said).contains("hurts every family").doesNotContain("dropped plans");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // no sum, no date where one is asked for
                "How much did the new school in Upper Sarre cost?",
                "When was Helen Marsh born?",
                // what is counted stands nowhere
                "How many nurses went on strike in Valmora?",
                // nor does the acronym, or what it is short for
                "How many ships did MSC divert?",
                // another year
                "How many dockworkers went on strike in Valmora in 2023?"
            })
    void whatLacksTheVeryThingThatIsAskedForIsNoAnswer(String question) {
        assertThat(news.ask(question)).isInstanceOf(Answer.NotFound.class);
    }

    @Test
    void anotherOneInARowIsNoAnswer() {
        assertThat(said(news.cited("When did the strike enter its second week?")))
                .contains("Tuesday");
        assertThat(news.ask("When did the strike enter its seventh week?")).isInstanceOf(Answer.NotFound.class);
    }

    @Test
    void anAcronymIsKnownWhereItIsWrittenOut() {
        assertThat(said(news.cited("What is the WHO reviewing?"))).contains("reviewing the data");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How many people died in the Kardan earthquake?",
                "What is the death toll of the Kardan earthquake?",
                "How many people did the quake in Kardan kill?"
            })
    void aCountThatGrowsFromReportToReportIsShownWithItsDays(String question) {
        var answer = news.cited(question);
        assertThat(answer.positions())
                .extracting(p -> String.valueOf(p.published()))
                .containsExactly("2025-09", "2024-09-11", "2024-09-09");
        assertThat(answer.positions())
                .extracting(Position::summary)
                .satisfiesExactly(
                        p -> assertThat(p).contains("killed 83 people"),
                        p -> assertThat(p).contains("rose to 71"),
                        p -> assertThat(p).contains("killing at least 38"));
        assertThat(said(answer)).doesNotContain("1998");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // an earlier event
                "How many people died in the earthquake of 1998?",
                // one report counts those that are not found yet, no other does
                "How many people are still missing?",
                // other ships, and other people, are counted elsewhere
                "How many ships did Maersk divert?",
                "How many of the promised houses are finished?"
            })
    void whatOnlyOneReportCountsIsNoDisagreement(String question) {
        assertThat(news.cited(question).positions()).isEmpty();
    }

    @Test
    void aQuestionThatNamesOnlyATimeIsAnsweredWithWhatIsOfIt() {
        assertThat(said(news.cited("What happened in September 2024?")))
                .contains("A magnitude 6.4 earthquake", "rose to 71");
        assertThat(said(news.cited("What happened on 11 September 2024?")))
                .contains("rose to 71")
                .doesNotContain("A magnitude 6.4 earthquake");
        assertThat(said(news.cited("What happened in 1998?"))).contains("112 people died");
        assertThat(news.ask("What happened in September 2019?")).isInstanceOf(Answer.NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which newspaper reported that the cables had not been inspected?",
                "Who reported that the bridge's cables had not been inspected for years?"
            })
    void whoReportedSomethingIsToldByTheSentenceBehindIt(String question) {
        assertThat(said(news.cited(question))).contains("not been inspected", "Stenby Tribune reported this");
    }

    @Test
    void aDenialStandsForItselfAsAPosition() {
        assertThat(news.cited("Who was charged with embezzlement?").positions())
                .extracting(Position::summary)
                .satisfiesExactly(
                        p -> assertThat(p).contains("Rashid Omar"),
                        p -> assertThat(p).isEqualTo("He denies the charges."));
    }

    @Test
    void aReportOfATimeNeedNotStateIt() {
        assertThat(said(news.cited("How many people did the quake in Kardan kill in 2024?")))
                .contains("killing at least 38");
    }

    @Test
    void aLineOfAnOutletAndADayDatesAReport() {
        assertThat(news.cited("How many people are still missing?").asOf()).hasToString("2024-09-11");
    }
}
