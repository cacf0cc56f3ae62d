package footnote.bot.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// A program that asks, over real HTTP.
record Caller(int port) {
    static final String TOKEN = "test-token-0123456789abcdef";
    static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    static Caller of(int port) {
        return new Caller(port);
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE);
    }

    HttpRequest.Builder post(String path, String body) {
        return to(path).header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    /// On a connection of its own: the server closes one on which it refused a request, maybe as the next one is sent.
    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var own = HttpClient.newHttpClient()) {
            return own.send(request.build(), BodyHandlers.ofString());
        }
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(to(path));
    }

    /// The body of a request that must be answered.
    JsonNode answer(String path, String body) throws IOException, InterruptedException {
        var response = send(post(path, body));
        if (response.statusCode() != 200) throw new AssertionError(response.statusCode() + " " + response.body());
        return MAPPER.readTree(response.body());
    }

    static JsonNode json(HttpResponse<String> response) throws IOException {
        return MAPPER.readTree(response.body());
    }
}
