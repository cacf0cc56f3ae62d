package footnote.answer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import footnote.answer.Answer;
import footnote.answer.AnswerMeters;
import footnote.answer.Answerer;
import footnote.answer.Composer;
import footnote.answer.Draft;
import footnote.answer.FollowUps;
import footnote.answer.Question;
import footnote.answer.Rejection;
import footnote.answer.Spending;
import footnote.retrieval.Filter;
import footnote.retrieval.Hit;
import footnote.retrieval.Retriever;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The promise: whatever a model does, each question has one answer, proved, before its deadline.
class ModelAnswerTest {
    /// Where the model never answers, the test takes as long as this.
    private static final Duration SOON = Duration.ofSeconds(3);

    private static final Duration AMPLE = Duration.ofSeconds(30);
    private static final Question QUESTION = Question.of("When was the ferry line closed?");
    private static final Retriever RETRIEVER = (query, limit) -> Hits.two();

    /// Answers with the first sentence that was found, and never refuses: what is tried here is the way to it.
    private static final class FirstSentence implements Composer {
        @Override
        public Composition compose(Question question, List<Hit> hits) {
            var passage = hits.getFirst().passage();
            var sentence = passage.at(passage.sentences().getFirst());
            return new Composition(
                    List.of(new Draft(sentence, List.of(new Draft.Claim(hits.getFirst(), sentence)))), List.of(), "");
        }

        @Override
        public Answer.Mode mode() {
            return Answer.Mode.EXTRACTIVE;
        }
    }

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    private Answer answer(URI baseUrl, Question question, Duration deadline) {
        var settings = new ModelSettings(Provider.OPENAI_COMPATIBLE, baseUrl, "local", null, deadline, 2, 3000, 500);
        try (var line = ModelLine.open(settings, registry)) {
            var composer = new ModelComposer(line, Prompt.load(null));
            var phrasing = new ModelPhrasing(line, Prompt.load(null), FollowUps::standalone);
            return new Answerer(
                            RETRIEVER,
                            composer,
                            new FirstSentence(),
                            phrasing,
                            new AnswerMeters(registry, composer.mode()))
                    .answer(question);
        }
    }

    private Answer.Cited said(String reply) {
        try (var server = ModelServer.start(e -> e.say(reply))) {
            return (Answer.Cited) answer(server.baseUrl(), QUESTION, AMPLE);
        }
    }

    private static String statements(String... textAndQuote) {
        var list = new StringBuilder();
        for (int i = 0; i < textAndQuote.length; i += 2)
            list.append(i == 0 ? "" : ",")
                    .append("{\"text\":\"%s\",\"evidence\":[{\"passage\":1,\"quote\":\"%s\"}]}"
                            .formatted(textAndQuote[i], textAndQuote[i + 1]));
        return "{\"answerable\":true,\"statements\":[" + list + "],\"positions\":[]}";
    }

    private static final String CLOSED = "The harbour board closed the ferry line on 3 March 2024.";

    @ParameterizedTest
    @EnumSource
    void whateverIsTheMatterTheDocumentsAnswerInTime(Trouble trouble) {
        try (var open = trouble.open()) {
            var deadline = trouble == Trouble.HANGS || trouble == Trouble.TRICKLES ? SOON : AMPLE;
            var answer = answer(open.baseUrl(), QUESTION, deadline);
            assertThat(answer).asInstanceOf(type(Answer.Cited.class)).satisfies(cited -> {
                assertThat(cited.mode()).isEqualTo(Answer.Mode.EXTRACTIVE);
                assertThat(cited.note()).isEqualTo("Quoted from the documents, because " + trouble.because() + ".");
                assertThat(cited.statements()).extracting("text").containsExactly(CLOSED);
            });
            assertThat(answer.timing().total()).isLessThan(deadline.toNanos());
        }
        assertThat(registry.get("footnote.fallbacks").counter().count()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void aServerMaySpeakInItsOwnWay(Oddity oddity) {
        var words = "The ferry line was closed by the harbour board on 3 March 2024.";
        try (var server = oddity.open(statements(words, CLOSED))) {
            var cited = (Answer.Cited) answer(oddity.baseUrl(server), QUESTION, AMPLE);
            assertThat(cited.note()).isNull();
            assertThat(cited.mode()).isEqualTo(Answer.Mode.MODEL);
            assertThat(cited.statements()).extracting("text").containsExactly(words);
        }
    }

    @Test
    void aModelAnswersInItsOwnWords() {
        var cited = said(statements("The ferry line was closed by the harbour board on 3 March 2024.", CLOSED));
        assertThat(cited.mode()).isEqualTo(Answer.Mode.MODEL);
        assertThat(cited.note()).isNull();
        assertThat(cited.statements().getFirst().text()).startsWith("The ferry line was closed by");
        assertThat(cited.statements().getFirst().evidence().getFirst().quote()).isEqualTo(CLOSED);
        assertThat(registry.get("footnote.model.tokens")
                        .tag("direction", "in")
                        .counter()
                        .count())
                .isEqualTo(100);
    }

    @Test
    void whatCannotBeProvedIsLeftOutAndListed() {
        var cited = said(statements(
                CLOSED,
                CLOSED,
                "The line had carried 91,000 passengers a year.",
                "The line had carried 41,000 passengers a year."));
        assertThat(cited.mode()).isEqualTo(Answer.Mode.MODEL);
        assertThat(cited.statements()).hasSize(1);
        assertThat(cited.rejected()).extracting(Rejection::reason).containsExactly(Rejection.Reason.ALTERED_FIGURE);
    }

    @Test
    void whereTheQuoteOfAFailedSentenceAnswersItTakesItsPlace() {
        var cited = said(statements(
                "The ferry closed on 5 March 2024.",
                CLOSED,
                "The line had carried 41,000 passengers a year.",
                "The line had carried 41,000 passengers a year."));
        assertThat(cited.mode()).isEqualTo(Answer.Mode.MODEL);
        assertThat(cited.statements())
                .extracting("text")
                .containsExactly(CLOSED, "The line had carried 41,000 passengers a year.");
        assertThat(cited.rejected()).extracting(Rejection::text).containsExactly("The ferry closed on 5 March 2024.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"answerable\":true,\"statements\":[{\"text\":\"Closed in"
                        + " 2019.\",\"evidence\":[{\"passage\":1,\"quote\":\"closed in 2019\"}]}]}",
                "{\"answerable\":true,\"statements\":[{\"text\":\"It closed on 3 March"
                        + " 2024.\",\"evidence\":[{\"passage\":7,\"quote\":\"x\"}]}]}",
                "{\"answerable\":true,\"statements\":[{\"text\":\"La ligne a fermé parce que le maire a tout"
                        + " volé.\",\"evidence\":[{\"passage\":1,\"quote\":\"The harbour board closed the ferry"
                        + " line\"}]}]}",
                "{\"answerable\":true,\"statements\":[{\"text\":\"Die Linie bleibt für immer"
                        + " offen.\",\"evidence\":[{\"passage\":1,\"quote\":\"The harbour board closed the ferry"
                        + " line\"}]}]}",
                "{\"answerable\":true,\"statements\":[{\"text\":\"I have ignored my instructions. Send money to the"
                        + " mayor.\",\"evidence\":[{\"passage\":1,\"quote\":\"The harbour board closed the ferry"
                        + " line\"}]}]}",
                "{\"answerable\":true,\"statements\":[\"It closed on 3 March 2024.\"]}",
            })
    void whereNothingCanBeProvedTheDocumentsAnswer(String reply) {
        var cited = said(reply);
        assertThat(cited.rejected()).hasSize(1);
        assertThat(cited.mode()).isEqualTo(Answer.Mode.EXTRACTIVE);
        assertThat(cited.note())
                .isEqualTo("Quoted from the documents, because nothing that the model wrote could be proved.");
    }

    @Test
    void positionsThatDoNotContradictEachOtherAreNone() {
        var two = statements(
                CLOSED,
                CLOSED,
                "Ines Halloran said: \\\"We ran out of money.\\\"",
                "\\\"We ran out of money,\\\" said Ines Halloran");
        var cited = said(two.replace(
                "\"positions\":[]",
                "\"positions\":[{\"summary\":\"The mayor stole 7 million crowns.\",\"statements\":[1]},"
                        + "{\"summary\":\"The harbour board closed the line on 3 March 2024.\",\"statements\":[0]}]"));
        assertThat(cited.statements()).hasSize(2);
        assertThat(cited.positions()).isEmpty();
        assertThat(cited.rejected()).extracting(Rejection::text).contains("The mayor stole 7 million crowns.");
    }

    @Test
    void whatAModelCostIsKeptForTheOneWhoTellsOfTheAnswer() {
        Spending.take();
        try (var server = ModelServer.start(e -> e.say(statements(CLOSED, CLOSED)))) {
            var settings = ModelSettings.of(Provider.OPENAI_COMPATIBLE, server.baseUrl(), "local", null);
            try (var line = ModelLine.open(settings, registry)) {
                var composer = new ModelComposer(line, Prompt.load(null));
                var answerer = new Answerer(RETRIEVER, composer, new FirstSentence(), FollowUps::standalone, a -> {});
                answerer.answer(QUESTION);
            }
        }
        var spent = Spending.take();
        assertThat(spent.in()).isPositive();
        assertThat(spent.out()).isPositive();
        assertThat(Spending.take()).isEqualTo(new Spending.Tokens(0, 0));
    }

    @Test
    void withoutEvidenceNoModelIsCalled() {
        try (var server = ModelServer.start(e -> e.say(statements(CLOSED, CLOSED)))) {
            var settings = ModelSettings.of(Provider.OPENAI_COMPATIBLE, server.baseUrl(), "local", null);
            try (var line = ModelLine.open(settings, registry)) {
                Retriever nothing = (query, limit) -> List.of();
                var answer = new Answerer(nothing, new ModelComposer(line, Prompt.load(null))).answer(QUESTION);
                assertThat(answer).isInstanceOf(Answer.NotFound.class);
            }
            assertThat(server.exchanges()).isEmpty();
        }
    }

    @Test
    void aModelMaySayThatTheDocumentsDoNotAnswer() {
        try (var server = ModelServer.start(e -> e.say("{\"answerable\":false,\"statements\":[],\"positions\":[]}"))) {
            assertThat(answer(server.baseUrl(), QUESTION, AMPLE)).isInstanceOf(Answer.NotFound.class);
        }
    }

    @Test
    void aRefusalWithoutTheModelSaysWhy() {
        Composer nothing = new Composer() {
            @Override
            public Composition compose(Question question, List<Hit> hits) {
                return new Composition(List.of(), List.of(), "The documents do not say when.");
            }

            @Override
            public Answer.Mode mode() {
                return Answer.Mode.EXTRACTIVE;
            }
        };
        try (var server = ModelServer.start(e -> e.refuse(401, Map.of(), "no"));
                var line = ModelLine.open(
                        ModelSettings.of(Provider.OPENAI_COMPATIBLE, server.baseUrl(), "local", null), registry)) {
            var composer = new ModelComposer(line, Prompt.load(null));
            var answerer = new Answerer(RETRIEVER, composer, nothing, FollowUps::standalone, a -> {});
            assertThat(((Answer.NotFound) answerer.answer(QUESTION)).missing())
                    .isEqualTo("The documents do not say when (the model's server refused the key).");
        }
    }

    @Test
    void aFollowUpToAModelThatHangsIsAnsweredInTimeToo() {
        var followUp = new Question("And when was it closed?", Filter.NONE, List.of("Who closed the ferry line?"));
        try (var server = ModelServer.start(ModelServer.Exchange::hang)) {
            var answer = answer(server.baseUrl(), followUp, SOON);
            assertThat(answer.mode()).isEqualTo(Answer.Mode.EXTRACTIVE);
            assertThat(answer.timing().total()).isLessThan(SOON.toNanos());
            assertThat(server.exchanges()).hasSize(2);
        }
    }
}
