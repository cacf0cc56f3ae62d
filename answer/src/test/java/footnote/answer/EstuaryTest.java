package footnote.answer;

import static footnote.answer.Asking.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Reports of a leak, a trial of stairs, an election, a canal and a library, none of which there is, and questions that
/// put all of it otherwise than the reports do.
class EstuaryTest {
    /// Of 62, most of them hard; 33 were measured, and 23 before any of them had been looked at.
    private static final int ANSWERED = 31;

    /// Of 28 that the reports come near, or that are of another topic; 24 were measured, and 17 before.
    private static final int REFUSED = 22;

    @RegisterExtension
    static final Asking estuary = new Asking("/estuary");

    @Test
    void manyQuestionsInOtherWordsAreAnsweredOrRefusedRightly() throws IOException {
        estuary.assertRight("/estuary.jsonl", ANSWERED, REFUSED);
    }

    @Test
    void theFinalCountIsTheLatest() {
        assertThat(said(estuary.cited("What is the final number of dead fish in the Aldern?")))
                .startsWith("A total of 6,150 fish died.");
    }

    @Test
    void whoeverActsNeedNotBeNamed() {
        assertThat(said(estuary.cited("Who will pay for the clean-up?"))).contains("the company would pay");
    }

    @Test
    void whatIsAskedForStandsInTheAnswerOrThereIsNone() {
        assertThat(estuary.ask("How old is Rufus Penhale?")).isInstanceOf(Answer.NotFound.class);
        assertThat(estuary.ask("What did the rescue team pay for its drone?")).isInstanceOf(Answer.NotFound.class);
        assertThat(estuary.ask("Who chairs the Society of Knee Physicians?")).isInstanceOf(Answer.NotFound.class);
        assertThat(estuary.ask("How many fish were killed when sludge blocked the drain on Tanner Street in 2017?"))
                .isInstanceOf(Answer.NotFound.class);
    }
}
