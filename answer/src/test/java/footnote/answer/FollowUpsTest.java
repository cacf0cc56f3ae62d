package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.retrieval.Filter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who is Ida Brandt?                                   | and what did she say about the pool?  | and what did Ida Brandt say about the pool?
            who is ida brandt                                    | what does she think of the new pool?  | what does ida brandt think of the new pool?
            Who is Ida Brandt?                                   | what is known of her plan for Marl?   | what is known of Ida Brandt’s plan for Marl?
            Who is Ida Brandt?                                   | who paid her in the end?              | who paid Ida Brandt in the end?
            What did Brandt tell the council of Hartfeld?        | and how old is she?                   | and how old is Brandt? (tell council Hartfeld)
            What did Brandt announce before the NATO summit?     | how old is he?                        | how old is Brandt? (announce NATO summit)
            What did Brandt tell Ruiz?                           | and when did she say so?              | and when did Brandt say so? (tell Ruiz)
            Why did officials thank Brandt and Ruiz?             | where does she live?                  | where does she live? (officials thank Brandt Ruiz)
            Who thanked Mario Ruiz?                              | and where does he live?               | and where does he live? (thanked Mario Ruiz)
            Who is the mayor of Hartfeld?                        | how old is he?                        | how old is the mayor of Hartfeld?
            who's the owner                                      | what did she say about her pool?      | what did the owner say about the owner’s pool?
            Who is the man who shut the pool?                    | how old is he?                        | how old is he? (man shut pool)
            Who is Ida Brandt?                                   | what did Ruiz say about his own pool? | what did Ruiz say about his own pool?
            When did the pool at Hartfeld open?                  | and when was it shut?                 | and when was it shut? (pool Hartfeld open)
            """)
    void aPronounIsGivenTheOneNameItCanMean(String before, String question, String alone) {
        assertThat(FollowUps.standalone(new Question(question, Filter.NONE, List.of(before)))
                        .text())
                .isEqualTo(alone);
    }

    @Test
    void theNewestQuestionThatNamesSomebodyCounts() {
        var earlier = List.of("Who is Ida Brandt?", "Who is Mario Ruiz?", "When did he retire?");

        assertThat(FollowUps.standalone(new Question("Where does he live?", Filter.NONE, earlier))
                        .text())
                .startsWith("Where does Mario Ruiz live?");
    }
}
