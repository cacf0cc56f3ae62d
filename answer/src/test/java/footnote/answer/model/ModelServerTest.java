package footnote.answer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/// The server that stands in for a model speaks what a client of the real ones expects.
class ModelServerTest {
    private static final String SAID = "A reply that is long enough to take several events.";

    private static String post(ModelServer server, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(server.baseUrl() + "/chat/completions"))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    @Test
    void aStreamIsUnderstoodByAStreamingClient() throws Exception {
        var whole = new CompletableFuture<ChatResponse>();
        try (var server = ModelServer.start(e -> e.say(SAID))) {
            OpenAiStreamingChatModel.builder()
                    .baseUrl(server.baseUrl().toString())
                    .apiKey("none")
                    .modelName("local")
                    .build()
                    .chat("Say something.", new StreamingChatResponseHandler() {
                        @Override
                        public void onCompleteResponse(ChatResponse response) {
                            whole.complete(response);
                        }

                        @Override
                        public void onError(Throwable error) {
                            whole.completeExceptionally(error);
                        }
                    });
            assertThat(whole.get().aiMessage().text()).isEqualTo(SAID);
            assertThat(server.exchanges().getFirst().wantsStream()).isTrue();
        }
    }

    @Test
    void aStreamEndsWithItsLastEventUnlessItBreaksOff() throws Exception {
        try (var server = ModelServer.start(e -> {
            if (e.number() == 1) e.say(SAID);
            else e.sayHalf(SAID);
        })) {
            assertThat(post(server, "{\"stream\":true,\"messages\":[]}")).endsWith("data: [DONE]\n\n");
            assertThat(post(server, "{\"stream\":true,\"messages\":[]}"))
                    .startsWith("data: ")
                    .doesNotContain("[DONE]");
            assertThatThrownBy(() -> post(server, "{\"messages\":[]}")).isInstanceOf(IOException.class);
        }
    }

    @Test
    void itsModelsAreListed() throws Exception {
        try (var server = ModelServer.start(e -> e.say(SAID));
                var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(server.baseUrl() + "/models"))
                    .build();
            assertThat(client.send(request, BodyHandlers.ofString()).body()).contains("\"id\":\"local\"");
            assertThat(server.exchanges()).isEmpty();
        }
    }
}
