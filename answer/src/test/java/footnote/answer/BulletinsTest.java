package footnote.answer;

import static footnote.answer.Asking.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Fifteen reports by others of an earthquake, a drug trial, a strike, a rocket and more, none of which there is, and
/// the questions of their readers.
class BulletinsTest {
    /// Of 58; 49 were measured, and 42 before any of them had been looked at.
    private static final int ANSWERED = 47;

    /// Of 22; 16 were measured, and 12 at first.
    private static final int REFUSED = 14;

    @RegisterExtension
    static final Asking bulletins = new Asking("/bulletins");

    @Test
    void mostQuestionsAreAnsweredOrRefusedRightly() throws IOException {
        bulletins.assertRight("/bulletins.jsonl", ANSWERED, REFUSED);
    }

    @Test
    void whatCompletesTheBestSentenceNeedNotStandBesideIt() {
        assertThat(said(bulletins.cited("Who leads the board of inquiry into the Petrel 5 failure?")))
                .contains("Sir Alec Dunmore");
    }

    @ParameterizedTest
    @ValueSource(strings = {"what started the Sierra Ombra blaze?", "What sparked the fire in the Sierra Ombra?"})
    void whatStartedAThingIsItsCause(String question) {
        assertThat(said(bulletins.cited(question))).contains("sparks from a harvesting machine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How long is Birgitte Holm's contract as chair?",
                "When will Birgitte Holm step down as chair?",
                "How did Birgitte Holm react to the ballot?"
            })
    void aFormThatNoSentenceAnswersIsRefused(String question) {
        assertThat(bulletins.ask(question)).isInstanceOf(Answer.NotFound.class);
    }
}
