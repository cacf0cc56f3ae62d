package footnote.answer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How far can the ferry sail?          | It sails 40 kilometres on one charge.  | true
            How far can the ferry sail?          | It has room for 40 passengers.         | false
            How far can the ferry sail?          | It is a ferry of short range.          | false
            How tall is the tower?               | The 31-metre tower leans.              | true
            How tall is the tower?               | The tower was built in 1962.           | false
            How far did the number of fish fall? | It fell from 90 to 12.                 | true
            How heavy is the bell?               | It weighs two tonnes.                  | true
            How heavy is the bell?               | It rang twice at noon.                 | false
            How long did the strike last?        | It went on for 41 days.                | true
            How long did the strike last?        | Dockers voted to stay out.             | false
            How long has he been at the port?    | It ships 107,000 crates per day.       | false
            How long has he been at the port?    | It was 11% of all in a month.          | true
            How long has he been at the port?    | He has run it since 2019.              | true
            How often does the ferry run?        | It leaves every hour.                  | true
            What percentage of voters stayed in? | A fifth of them did.                   | true
            What wage increase do they want?     | The union wants 20 per cent.           | true
            What wage increase do they want?     | About 600 stood outside the hall.      | false
            How many ships are waiting?          | Twenty-six ships are waiting.          | true
            """)
    void isToldByItsUnit(String question, String sentence, boolean told) {
        assertThat(Measure.isTold(question, sentence)).isEqualTo(told);
    }
}
