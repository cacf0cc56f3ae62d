package footnote.answer.model;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Question;
import footnote.retrieval.Filter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelCondenserTest {
    private static final Question FOLLOW_UP =
            new Question("And what would it cost?", Filter.NONE, List.of("Who wants a bridge at Ostvik?"));

    private static Question condensed(ModelServer.Script script, Question question) {
        try (var server = ModelServer.start(script)) {
            var settings = ModelSettings.of(Provider.OPENAI_COMPATIBLE, server.baseUrl(), "m", null);
            try (var line = ModelLine.open(settings, new SimpleMeterRegistry())) {
                var condenser = new ModelCondenser(
                        line, Prompt.load(null), q -> new Question("by rule", q.filter(), List.of()));
                return condenser.apply(question);
            }
        }
    }

    @Test
    void aFollowUpIsRewrittenByTheModel() {
        var question = condensed(
                e -> {
                    assertThat(e.prompt()).contains("Who wants a bridge at Ostvik?", "And what would it cost?");
                    e.say("{\"question\": \"What would the bridge at Ostvik cost?\"}");
                },
                FOLLOW_UP);
        assertThat(question.text()).isEqualTo("What would the bridge at Ostvik cost?");
        assertThat(question.earlier()).isEmpty();
    }

    @Test
    void aFirstQuestionIsNotSent() {
        var question = Question.of("Who wants a bridge?");
        assertThat(condensed(e -> e.say("{\"question\": \"changed\"}"), question))
                .isSameAs(question);
    }

    @Test
    void theRuleCondensesWhereTheModelFails() {
        assertThat(condensed(e -> e.refuse(401, Map.of(), "no"), FOLLOW_UP).text())
                .isEqualTo("by rule");
        assertThat(condensed(e -> e.say("What would the bridge cost?"), FOLLOW_UP)
                        .text())
                .isEqualTo("by rule");
        assertThat(condensed(e -> e.say("{\"question\": \"" + "w ".repeat(400) + "\"}"), FOLLOW_UP)
                        .text())
                .isEqualTo("by rule");
    }
}
