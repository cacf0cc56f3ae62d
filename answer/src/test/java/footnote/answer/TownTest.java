package footnote.answer;

import static footnote.answer.Asking.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Questions about a small town's papers, a rowing club, a study and a manual: documents of other kinds
/// than news, asked in the ways that people ask.
class TownTest {
    /// Of 42; of those that fail some ask with other words than any document has.
    private static final int RIGHT = 38;

    @RegisterExtension
    static final Asking town = new Asking("/town");

    @Test
    void nearlyAllQuestionsAreAnsweredOrRefusedRightly() throws IOException {
        var questions = Asking.questions("/town.jsonl");
        var wrong = questions.stream()
                .filter(q -> !town.isRight(q))
                .map(q -> q.path("question").asText())
                .toList();
        System.out.printf(
                "town: %d of %d right; wrong: %s%n", questions.size() - wrong.size(), questions.size(), wrong);
        assertThat(questions.size() - wrong.size()).isGreaterThanOrEqualTo(RIGHT);
    }

    @Test
    void twoPricesOfOneBridgeAreTwoPositionsNewestFirst() {
        var positions = town.cited("How much will the new footbridge at Tanner Lane cost?")
                .positions();
        assertThat(positions)
                .extracting(p -> String.valueOf(p.published()))
                .containsExactly("2024-09-25", "2024-09-20");
        assertThat(positions.getFirst().summary()).contains("$3.8 million");
        assertThat(positions.getLast().summary()).contains("$3.1 million");
    }

    @Test
    void theLatestIsWhatTheNewestDocumentSays() {
        for (var question : List.of("What is the latest on the bridge?", "What is the latest price of the footbridge?"))
            assertThat(town.cited(question).asOf()).as(question).hasToString("2024-09-25");
    }

    @Test
    void theMedalsOfTwoYearsAreNoDisagreement() {
        var answer = town.cited("How many medals did the Harlow Rowers win?");
        assertThat(said(answer)).contains("seven medals").contains("four medals");
        assertThat(answer.positions()).isEmpty();
    }

    @Test
    void whoIsAskedForSpeaksAndNobodyElse() {
        var answer = town.cited("What did Omar Lind say about the ramps?");
        assertThat(answer.statements()).allSatisfy(s -> assertThat(s.speaker()).contains("Lind"));
    }

    @Test
    void nobodyElsesWordsAnswerForWhoSaidNothingOnIt() {
        var silent = town.ask("What did Omar Lind say about the Harlow Rowers?");
        assertThat(silent).isInstanceOf(Answer.NotFound.class);
        assertThat(((Answer.NotFound) silent).missing()).contains("Omar Lind");
    }

    @Test
    void whateverTellsOfATopicAnswersWhereNothingCloserIsAsked() {
        assertThat(said(town.cited("Tell me about Norlind"))).contains("Norlind");
        assertThat(said(town.cited("is norlind mentioned anywhere?"))).contains("Norlind");
        assertThat(town.ask("Give me an overview of the opera house")).isInstanceOf(Answer.NotFound.class);
    }

    @Test
    void aQuestionInChatStyleIsAnsweredLikeThePlainOne() {
        var plain = said(town.cited("When was the old bridge built?"));
        for (var question : List.of(
                "hi, can you tell me when was the old bridge built?",
                "so when was the old bridge built please",
                "Do you know when was the old bridge built?"))
            assertThat(said(town.cited(question))).as(question).isEqualTo(plain);
    }

    @Test
    void aYearThatNoDocumentTellsOfIsNoAnswer() {
        assertThat(town.ask("How many medals did the Harlow Rowers win in 2019?"))
                .isInstanceOf(Answer.NotFound.class);
    }

    @Test
    void aQuestionThatCannotBeLookedForIsToldSo() {
        for (var question : List.of("???", "AND (", "🙂🙂", "the of and"))
            assertThat(((Answer.NotFound) town.ask(question)).missing())
                    .as(question)
                    .contains("no word that could be looked for");
        assertThat(((Answer.NotFound) town.ask("谁是市长？")).missing()).contains("in the language");
    }

    @Test
    void theSameQuestionHasTheSameAnswerEachTime() {
        var first = town.cited("How long is the warranty?").statements();
        for (int i = 0; i < 200; i++)
            assertThat(town.cited("How long is the warranty?").statements()).isEqualTo(first);
    }
}
