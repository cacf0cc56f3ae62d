package footnote.answer;

import static footnote.answer.Asking.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Fifteen reports by others of a flood, a truce, a verdict, a tunnel and more, none of which there is, and questions
/// that put most of it in words of their own, often two in one.
class GazettesTest {
    /// Of 65; 40 were measured, and 30 before any of them had been looked at.
    private static final int ANSWERED = 38;

    /// Of 25; 14 were measured, and 11 at first.
    private static final int REFUSED = 13;

    @RegisterExtension
    static final Asking gazettes = new Asking("/gazettes");

    @Test
    void manyQuestionsInOtherWordsAreAnsweredOrRefusedRightly() throws IOException {
        gazettes.assertRight("/gazettes.jsonl", ANSWERED, REFUSED);
    }

    @Test
    void bothPartsOfAQuestionAreAnswered() {
        assertThat(said(gazettes.cited(
                        "When did the shooting near the Tarn bridge start again and how many were killed?")))
                .contains("early on Sunday", "At least 17 people");
    }

    @Test
    void aPartThatIsLeftOpenIsNamed() {
        var answer = gazettes.cited(
                "How much does it save that Tanners Row will not be built, and how old is Lorcan Meade?");
        assertThat(said(answer)).contains("saves 85 million");
        assertThat(answer.note()).isEqualTo("No answer was found to “how old is Lorcan Meade?”.");
        assertThat(gazettes.cited("How much does it save that Tanners Row will not be built?")
                        .note())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which six countries send observers to Upper Lethe?",
                "In which three countries was RV-12 tested?",
                "How many people were killed in the 1978 flood of the Orle?"
            })
    void whatIsAskedForStandsInTheAnswerOrThereIsNone(String question) {
        assertThat(gazettes.ask(question)).isInstanceOf(Answer.NotFound.class);
    }
}
