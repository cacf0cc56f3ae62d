package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import footnote.answer.extract.ExtractiveComposer;
import footnote.corpus.Corpus;
import footnote.corpus.Limits;
import footnote.retrieval.Embedder;
import footnote.retrieval.Indexer;
import footnote.retrieval.PassageIndex;
import footnote.retrieval.Progress;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Questions about a small town's papers, a rowing club, a study and a manual: documents of other kinds
/// than news, asked in the ways that people ask.
class TownTest {
    /// Of 42; of those that fail some ask with other words than any document has.
    private static final int RIGHT = 38;

    private static final ObjectMapper JSON = new ObjectMapper();

    private static Embedder embedder;
    private static PassageIndex index;
    private static Answerer answerer;

    @BeforeAll
    static void open(@TempDir Path home) throws Exception {
        embedder = Embedder.load();
        var indexer = new Indexer(home);
        indexer.read(Corpus.open(resource("/town"), Limits.DEFAULT), Progress.NONE);
        indexer.embed(Progress.NONE);
        index = PassageIndex.open(home, embedder);
        answerer = new Answerer(index, new ExtractiveComposer(index));
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
        embedder.close();
    }

    private static Path resource(String name) throws URISyntaxException {
        return Path.of(
                Objects.requireNonNull(TownTest.class.getResource(name), name).toURI());
    }

    @Test
    void nearlyAllQuestionsAreAnsweredOrRefusedRightly() throws Exception {
        var wrong = new ArrayList<String>();
        var lines = Files.readAllLines(resource("/town.jsonl"));
        for (var line : lines) {
            var golden = JSON.readTree(line);
            if (!isRight(golden)) wrong.add(golden.path("question").asText());
        }
        System.out.printf("town: %d of %d right; wrong: %s%n", lines.size() - wrong.size(), lines.size(), wrong);
        assertThat(lines.size() - wrong.size()).isGreaterThanOrEqualTo(RIGHT);
    }

    private static boolean isRight(JsonNode golden) {
        var answer = ask(golden.path("question").asText());
        if (!(answer instanceof Answer.Cited cited))
            return golden.path("answers").isEmpty();
        var said = said(cited).toLowerCase(Locale.ROOT);
        if (golden.path("answers").isEmpty()) return false;
        for (var group : golden.path("answers")) {
            boolean there = false;
            for (var words : group) there |= said.contains(words.asText().toLowerCase(Locale.ROOT));
            if (!there) return false;
        }
        return true;
    }

    private static Answer ask(String question) {
        return answerer.answer(Question.of(question));
    }

    private static String said(Answer.Cited answer) {
        return answer.statements().stream().map(Statement::text).collect(Collectors.joining(" "));
    }

    private static Answer.Cited cited(String question) {
        assertThat(ask(question)).as(question).isInstanceOf(Answer.Cited.class);
        return (Answer.Cited) ask(question);
    }

    @Test
    void twoPricesOfOneBridgeAreTwoPositionsNewestFirst() {
        var positions =
                cited("How much will the new footbridge at Tanner Lane cost?").positions();
        assertThat(positions)
                .extracting(p -> String.valueOf(p.published()))
                .containsExactly("2024-09-25", "2024-09-20");
        assertThat(positions.getFirst().summary()).contains("$3.8 million");
        assertThat(positions.getLast().summary()).contains("$3.1 million");
    }

    @Test
    void theLatestIsWhatTheNewestDocumentSays() {
        for (var question : List.of("What is the latest on the bridge?", "What is the latest price of the footbridge?"))
            assertThat(cited(question).asOf()).as(question).hasToString("2024-09-25");
    }

    @Test
    void theMedalsOfTwoYearsAreNoDisagreement() {
        var answer = cited("How many medals did the Harlow Rowers win?");
        assertThat(said(answer)).contains("seven medals").contains("four medals");
        assertThat(answer.positions()).isEmpty();
    }

    @Test
    void whoIsAskedForSpeaksAndNobodyElse() {
        var answer = cited("What did Omar Lind say about the ramps?");
        assertThat(answer.statements()).allSatisfy(s -> assertThat(s.speaker()).contains("Lind"));
    }

    @Test
    void nobodyElsesWordsAnswerForWhoSaidNothingOnIt() {
        var silent = ask("What did Omar Lind say about the Harlow Rowers?");
        assertThat(silent).isInstanceOf(Answer.NotFound.class);
        assertThat(((Answer.NotFound) silent).missing()).contains("Omar Lind");
    }

    @Test
    void whateverTellsOfATopicAnswersWhereNothingCloserIsAsked() {
        assertThat(said(cited("Tell me about Norlind"))).contains("Norlind");
        assertThat(said(cited("is norlind mentioned anywhere?"))).contains("Norlind");
        assertThat(ask("Give me an overview of the opera house")).isInstanceOf(Answer.NotFound.class);
    }

    @Test
    void aQuestionInChatStyleIsAnsweredLikeThePlainOne() {
        var plain = said(cited("When was the old bridge built?"));
        for (var question : List.of(
                "hi, can you tell me when was the old bridge built?",
                "so when was the old bridge built please",
                "Do you know when was the old bridge built?"))
            assertThat(said(cited(question))).as(question).isEqualTo(plain);
    }

    @Test
    void aYearThatNoDocumentTellsOfIsNoAnswer() {
        assertThat(ask("How many medals did the Harlow Rowers win in 2019?")).isInstanceOf(Answer.NotFound.class);
    }

    @Test
    void aQuestionThatCannotBeLookedForIsToldSo() {
        for (var question : List.of("???", "AND (", "🙂🙂", "the of and"))
            assertThat(((Answer.NotFound) ask(question)).missing())
                    .as(question)
                    .contains("no word that could be looked for");
        assertThat(((Answer.NotFound) ask("谁是市长？")).missing()).contains("in the language");
    }

    @Test
    void theSameQuestionHasTheSameAnswerEachTime() {
        var first = cited("How long is the warranty?").statements();
        for (int i = 0; i < 200; i++)
            assertThat(cited("How long is the warranty?").statements()).isEqualTo(first);
    }
}
