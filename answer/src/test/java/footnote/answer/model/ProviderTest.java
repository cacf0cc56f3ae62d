package footnote.answer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import footnote.answer.Question;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProviderTest {
    private static final String REPLY = """
            {"answerable":true,"positions":[],"statements":[{"text":"It closed.","evidence":[{"passage":1,"quote":"q"}]}]}""";

    /// Each provider's envelope around a reply, as its documentation shows it.
    private static String envelope(Provider provider) {
        var content = new JsonMapper().getNodeFactory().textNode(REPLY).toString();
        return switch (provider) {
            case OPENAI_COMPATIBLE, MISTRAL -> """
                {"id":"1","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"finish_reason":"stop",
                "message":{"role":"assistant","content":%s}}],
                "usage":{"prompt_tokens":11,"completion_tokens":7,"total_tokens":18}}""".formatted(content);
            case OLLAMA -> """
                {"model":"m","created_at":"2024-01-01T00:00:00Z","message":{"role":"assistant","content":%s},
                "done":true,"done_reason":"stop","prompt_eval_count":11,"eval_count":7}""".formatted(content);
            case ANTHROPIC -> """
                {"id":"1","type":"message","role":"assistant","model":"m","content":[{"type":"text","text":%s}],
                "stop_reason":"end_turn","usage":{"input_tokens":11,"output_tokens":7}}""".formatted(content);
            case GEMINI -> """
                {"candidates":[{"content":{"role":"model","parts":[{"text":%s}]},"finishReason":"STOP","index":0}],
                "usageMetadata":{"promptTokenCount":11,"candidatesTokenCount":7,"totalTokenCount":18}}""".formatted(content);
        };
    }

    @ParameterizedTest
    @EnumSource
    void everyProviderIsAskedWithSchemaAndKeyAndItsReplyIsRead(Provider provider) {
        var registry = new SimpleMeterRegistry();
        try (var server = ModelServer.start(e -> e.whole(200, Map.of(), envelope(provider)))) {
            var settings = ModelSettings.of(provider, server.baseUrl(), "m", "key-4711");
            try (var line = ModelLine.open(settings, registry)) {
                var drafts = new ModelComposer(line, Prompt.load(null))
                        .compose(Question.of("When?"), Hits.two())
                        .drafts();
                assertThat(drafts).extracting("text").containsExactly("It closed.");
            }
            var sent = server.exchanges().getFirst();
            assertThat(sent.request().toString()).contains("41,000 passengers", "answerable", "evidence");
            assertThat(sent.request().toString()).containsPattern("\"(answerable)\":\\{\"type\":\"(?i:boolean)\"");
            if (provider != Provider.OLLAMA)
                assertThat(sent.headers().toString()).contains("key-4711");
            assertThat(sent.path()).doesNotContain("4711");
        }
        assertThat(tokens(registry, "in")).isEqualTo(11);
        assertThat(tokens(registry, "out")).isEqualTo(7);
    }

    private static double tokens(SimpleMeterRegistry registry, String direction) {
        return registry.counter("footnote.model.tokens", "direction", direction).count();
    }

    @ParameterizedTest
    @EnumSource
    void noProviderTriesAgainByItself(Provider provider) {
        try (var server = ModelServer.start(e -> e.refuse(401, Map.of(), "no"))) {
            var settings = ModelSettings.of(provider, server.baseUrl(), "m", "key-4711");
            try (var line = ModelLine.open(settings, new SimpleMeterRegistry())) {
                var composer = new ModelComposer(line, Prompt.load(null));
                assertThatThrownBy(() -> composer.compose(Question.of("When?"), Hits.two()))
                        .hasMessage("the model's server refused the key");
            }
            assertThat(server.exchanges()).hasSize(1);
        }
    }

    @Test
    void settingsThatCannotWorkSayWhatToDo() {
        assertThatThrownBy(() -> ModelSettings.of(Provider.OPENAI_COMPATIBLE, null, "m", null))
                .hasMessageStartingWith("base-url must say where the server is");
        assertThatThrownBy(() -> ModelSettings.of(Provider.OLLAMA, URI.create("ftp://x/"), "m", null))
                .hasMessageStartingWith("base-url must be http");
        assertThatThrownBy(() -> ModelSettings.of(Provider.OLLAMA, URI.create("http://me:pw@x/"), "m", null))
                .hasMessageStartingWith("base-url must be http")
                .hasMessageNotContaining("pw");
        assertThatThrownBy(() -> ModelSettings.of(Provider.GEMINI, null, " ", null))
                .hasMessageStartingWith("name must");
        assertThatThrownBy(
                        () -> new ModelSettings(Provider.GEMINI, null, "m", null, Duration.ofMillis(10), 1, 1000, 100))
                .hasMessage("deadline must be from 500ms to 10m");
    }

    @Test
    void settingsShowNoKey() {
        var settings =
                ModelSettings.of(Provider.OPENAI_COMPATIBLE, URI.create("http://localhost:1/v1"), "m", "key-4711");
        assertThat(settings).hasToString("openai-compatible m at http://localhost:1/v1");
    }
}
