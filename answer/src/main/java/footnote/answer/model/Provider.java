package footnote.answer.model;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.listener.ChatModelListener;
import dev.langchain4j.model.googleai.GoogleAiGeminiChatModel;
import dev.langchain4j.model.mistralai.MistralAiChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Who runs the model, which decides what is spoken on the wire.
///
/// None of them retries by itself: time and retries are [ModelLine]'s.
public enum Provider {
    /// Any server that speaks OpenAI's chat completions: vLLM, llama.cpp, LM Studio, and most clouds.
    OPENAI_COMPATIBLE,
    OLLAMA,
    ANTHROPIC,
    GEMINI,
    MISTRAL;

    /// Its name in `config/footnote.yaml`: `openai-compatible`, `ollama`, …
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean needsBaseUrl() {
        return this == OPENAI_COMPATIBLE || this == OLLAMA;
    }

    /// Whether the length of a reply is said with each request: of the many servers that speak as OpenAI does, some
    /// refuse it, and are then asked without.
    boolean takesLength(ModelSettings settings) {
        return this == OPENAI_COMPATIBLE && !isOpenAi(settings);
    }

    /// A model that calls through `http` and tells `listener` of every call.
    ChatModel open(ModelSettings settings, BoundedHttp.Builder http, ChatModelListener listener) {
        var listeners = List.of(listener);
        return switch (this) {
            case OPENAI_COMPATIBLE -> openAi(settings, http.reading(Completion::read), listeners);
            case OLLAMA -> ollama(settings, http, listeners);
            case ANTHROPIC -> anthropic(settings, http, listeners);
            case GEMINI -> gemini(settings, http, listeners);
            case MISTRAL -> mistral(settings, http, listeners);
        };
    }

    private static ChatModel openAi(ModelSettings s, HttpClientBuilder http, List<ChatModelListener> listeners) {
        var builder = OpenAiChatModel.builder();
        // OpenAI's own newer models refuse max_tokens; many compatible servers know nothing else.
        if (isOpenAi(s)) builder.maxCompletionTokens(s.replyTokens());
        return builder.httpClientBuilder(http)
                .baseUrl(address(s))
                .apiKey(key(s))
                .modelName(s.model())
                .timeout(s.deadline())
                .strictJsonSchema(true)
                .maxRetries(0)
                .listeners(listeners)
                .build();
    }

    private static boolean isOpenAi(ModelSettings s) {
        return s.baseUrl() != null && "api.openai.com".equals(s.baseUrl().getHost());
    }

    private static ChatModel ollama(ModelSettings s, HttpClientBuilder http, List<ChatModelListener> listeners) {
        return OllamaChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(address(s))
                .modelName(s.model())
                .numPredict(s.replyTokens())
                // Ollama's default window silently drops the head of a longer prompt.
                .numCtx(s.passageTokens() + s.replyTokens() + 2048)
                .timeout(s.deadline())
                .listeners(listeners)
                .maxRetries(0)
                .build();
    }

    private static ChatModel anthropic(ModelSettings s, HttpClientBuilder http, List<ChatModelListener> listeners) {
        var builder = AnthropicChatModel.builder();
        if (s.baseUrl() != null) builder.baseUrl(s.baseUrl().toString());
        return builder.httpClientBuilder(http)
                .apiKey(key(s))
                .modelName(s.model())
                .maxTokens(s.replyTokens())
                .timeout(s.deadline())
                .maxRetries(0)
                .listeners(listeners)
                .build();
    }

    private static ChatModel gemini(ModelSettings s, HttpClientBuilder http, List<ChatModelListener> listeners) {
        var builder = GoogleAiGeminiChatModel.builder();
        if (s.baseUrl() != null) builder.baseUrl(s.baseUrl().toString());
        return builder.httpClientBuilder(http)
                .apiKey(key(s))
                .modelName(s.model())
                .maxOutputTokens(s.replyTokens())
                .timeout(s.deadline())
                .listeners(listeners)
                .maxRetries(0)
                .build();
    }

    private static ChatModel mistral(ModelSettings s, HttpClientBuilder http, List<ChatModelListener> listeners) {
        var builder = MistralAiChatModel.builder();
        if (s.baseUrl() != null) builder.baseUrl(s.baseUrl().toString());
        return builder.httpClientBuilder(http)
                .apiKey(key(s))
                .modelName(s.model())
                .maxTokens(s.replyTokens())
                .timeout(s.deadline())
                .strictJsonSchema(true)
                .maxRetries(0)
                .listeners(listeners)
                .build();
    }

    /// Without what the client appends itself.
    private static @Nullable String address(ModelSettings s) {
        return s.baseUrl() == null ? null : s.baseUrl().toString().replaceFirst("/+(chat/completions/*)?$", "");
    }

    /// The builders insist on a key; a server that asks for none ignores this one.
    private static String key(ModelSettings s) {
        return s.key() == null ? "none" : s.key();
    }
}
