package footnote.answer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerKindTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When did the strike end?                         | DATE
            When exactly was the wall raised?                | DATE
            Since when is the bridge closed?                 | DATE
            The bridge was closed when?                      | DATE
            When the bridge was closed, who was the mayor?   | PERSON
            What happens when the bridge is closed?          | THING
            Was the mayor there when the bridge was closed?  | YES_NO
            Where does the ferry land?                       | PLACE
            Who preached where the chapel stood?             | PERSON
            What does one of the new boats cost?             | AMOUNT
            What did the museum pay for its boat?            | AMOUNT
            What are the paintings worth?                    | AMOUNT
            What wage increase do the nurses want?           | NUMBER
            How large was the fine?                          | AMOUNT
            How large is the bridge?                         | NUMBER
            What caused the bridge to fall?                  | REASON
            What led to the closure of the school?           | REASON
            On what ground was it closed?                    | REASON
            What is meant by a tide mill?                    | DEFINITION
            What do the police think caused the fire?        | REASON
            What do the police think of the fire?            | SAYING
            What is the time rate of change of charge?       | NUMBER
            what's the tide mill                             | DEFINITION
            Who's Ida Brandt?                                | DEFINITION
            What are Ida and Bo Brandt accused of?           | THING
            what's the reason the ferry was late             | REASON
            Who knows anything about how far the ferry goes? | PERSON
            """)
    void whenAndWhereAskOnlyWhereTheyTellOfNoCircumstance(String question, AnswerKind kind) {
        assertThat(AnswerKind.of(question)).isEqualTo(kind);
    }
}
