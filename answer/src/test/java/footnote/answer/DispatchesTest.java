package footnote.answer;

import static footnote.answer.Asking.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A dozen news reports of a bridge, an outbreak, a rocket, a strike and more, none of which there is, as sites print
/// them, and the questions of their readers.
class DispatchesTest {
    /// Of 60; 45 were measured, and 38 before any of them had been looked at.
    private static final int ANSWERED = 43;

    /// Of 20; 15 were measured.
    private static final int REFUSED = 13;

    @RegisterExtension
    static final Asking dispatches = new Asking("/dispatches");

    @Test
    void mostQuestionsAreAnsweredOrRefusedRightly() throws IOException {
        dispatches.assertRight("/dispatches.jsonl", ANSWERED, REFUSED);
    }

    @Test
    void aReasonMayStandBehindWhatHappened() {
        assertThat(said(dispatches.cited("What caused the Aquila launch to be aborted?")))
                .contains("A valve in the liquid-oxygen line");
        assertThat(said(dispatches.cited("Why was the Ardvane Bridge closed?"))).contains("found cracks");
    }

    @Test
    void thingsAskedForMayBeNamedInTheNextSentence() {
        assertThat(said(dispatches.cited("Which customers have deserted Helion?")))
                .contains("Two more customers have walked away.")
                .contains("Terravista");
    }

    @Test
    void whatDidNotHappenHasNoReason() {
        assertThat(dispatches.ask("Why did Ruth Calloway resign as transport minister?"))
                .isInstanceOf(Answer.NotFound.class);
        assertThat(dispatches.ask("Who succeeded Ruth Calloway as transport minister?"))
                .isInstanceOf(Answer.NotFound.class);
    }

    @Test
    void aMeasureAskedForIsTold() {
        assertThat(dispatches.ask("How tall is Rawiri Tamahou?")).isInstanceOf(Answer.NotFound.class);
        assertThat(said(dispatches.cited("How high will Aquila carry its satellites?")))
                .contains("520 kilometres");
    }
}
