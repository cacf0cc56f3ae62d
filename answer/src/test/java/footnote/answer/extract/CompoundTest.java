package footnote.answer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompoundTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who built the pool and when did it open?                   | Who built the pool / when did it open?
            who runs the pool, and is it open                          | who runs the pool / is it open
            Who is Ida Brandt and does she swim?                       | Who is Ida Brandt / does she swim?
            What comes next in Hartfeld, when will it open?            | What comes next in Hartfeld / when will it open?
            Was the pool shut? Why?                                    | Was the pool shut / Why?
            Was the pool shut? Why was it not said?                    | Was the pool shut / Why was it not said?
            How many guards and how many cooks does the pool employ?   | How many guards and how many cooks does the pool employ?
            When the pool was shut, how did Ida Brandt explain it?     | When the pool was shut, how did Ida Brandt explain it?
            Who swims and runs?                                        | Who swims and runs?
            What does it cost according to Ida, and according to Bo?   | What does it cost according to Ida / What does it cost according to Bo?
            Is the pool open? yes or no                                | Is the pool open?
            Is the pool open? I thought it was shut                    | Is the pool open?
            Is the pool open? the one in Hartfeld                      | Is the pool open? the one in Hartfeld
            """)
    void aQuestionIsTakenApartWhereAnotherBegins(String question, String parts) {
        assertThat(Compound.parts(Plain.of(question)))
                .extracting(Compound.Part::text)
                .containsExactly(parts.split(" / ", -1));
    }

    @Test
    void whatPointsBackIsGivenWhatItPointsAt() {
        assertThat(Compound.parts("Who built the pool at Hartfeld and when did it open?"))
                .extracting(Compound.Part::alone)
                .last()
                .asString()
                .startsWith("when did it open?")
                .contains("Hartfeld", "pool");
        assertThat(Compound.parts("Who built the pool at Hartfeld and when did Ida Brandt open the bath?"))
                .extracting(Compound.Part::alone)
                .last()
                .isEqualTo("when did Ida Brandt open the bath?");
    }
}
