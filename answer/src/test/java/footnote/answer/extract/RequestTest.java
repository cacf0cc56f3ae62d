package footnote.answer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tell me about the harbour              | What do the documents say about the harbour?
            Please give me a short overview of the vote. | What do the documents say about the vote?
            Summarise the article on the ferry     | What do the documents say about the ferry?
            summarize what Ann Reed said about it  | What did Ann Reed say about it?
            what do we know about the strike?      | What do the documents say about the strike?
            Any news on the bridge?                | Any news on the bridge?
            anything about Finland?                | What do the documents say about Finland?
            Is the Sarnell mentioned anywhere?     | Which documents mention the Sarnell?
            Are ramps discussed in any of the articles? | Which documents mention ramps?
            Do the documents mention a tunnel?     | Which documents mention a tunnel?
            Has anyone talked about the fire?      | Which documents mention the fire?
            Which outlets reported on the flood?   | Which documents mention the flood?
            Who wrote about the inquiry?           | Which documents mention the inquiry?
            Who wrote the article on the ferry?    | Which documents mention the ferry?
            What was Ann Reed's reaction to the fire? | What did Ann Reed say about the fire?
            What's the mayor's take on how far the ferry goes? | What did the mayor say about how far the ferry goes?
            How did the death toll change between the first report and the second? | What do the documents say about the death toll?
            how come the pool was shut?            | Why the pool was shut?
            explain the tide tables                | What do the documents say about the tide tables?
            explain why it was shut                | explain why it was shut
            is it true that they shut the pool?    | is it that they shut the pool?
            where is the leak, do they know by now? | where is the leak?
            how many ppl swim n where do they park? | how many people swim and where do they park?
            why dont they swim                     | why don't they swim
            how many kinds of fish are there?      | how many fish are there?
            How many boats are there, 8 or 9?      | How many boats are there?
            Name of the guard who swims there?     | What is the name of the guard who swims there?
            Would you be so kind as to tell me who swims there? | who swims there?
            I would be grateful to know when it opens | when it opens
            I keep reading of the Olm Accord and do not get it. Can you explain what it is? | what is Olm Accord?
            I have seen two figures for the pool. What did it cost? | I have seen two figures for the pool. What did it cost?
            I've heard of a leak. How deep is the pool? | How deep is the pool?
            My son swims at Olm. Is it warm there? | My son swims at Olm. Is it warm there?
            How did the death toll change over time? | What do the documents say about the death toll?
            """)
    void aRequestIsPutAsTheQuestionItComesTo(String request, String question) {
        assertThat(Plain.of(request)).isEqualTo(question);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How many people work at the harbour?",
                "What did Ann Reed say about the ferry?",
                "Is the ferry owned by the town?",
                "Did anyone drown?",
                "Who came from R. and U.?",
                "Has the council covered the pit?",
                "What is the overview board?",
                "Which newspaper reported that the pit was full?",
                "Who wrote the hymn?",
                "Would the council know who swims there?",
                "How did the council change the plan?",
                "summary"
            })
    void aQuestionStaysWhatItIs(String question) {
        assertThat(Plain.of(question)).isEqualTo(question);
    }
}
