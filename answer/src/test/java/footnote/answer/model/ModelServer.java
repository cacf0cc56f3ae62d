package footnote.answer.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// A server on the loopback interface that speaks OpenAI's chat completions, whole and streamed, with a JSON
/// schema
/// or without, and `GET /v1/models`. Any other such server can stand in its place: set its base URL.
///
/// What it answers is a [Script]; it writes on the bare socket, so that a script can stop anywhere.
final class ModelServer implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    /// What a request is answered with.
    interface Script {
        void play(Exchange exchange) throws IOException, InterruptedException;
    }

    private final ServerSocket socket;
    private final Script script;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();
    private final AtomicInteger number = new AtomicInteger();

    private ModelServer(ServerSocket socket, Script script) {
        this.socket = socket;
        this.script = script;
    }

    static ModelServer start(Script script) {
        return start(socket(), script);
    }

    /// On a socket of the caller's, such as one that speaks TLS.
    static ModelServer start(ServerSocket socket, Script script) {
        var server = new ModelServer(socket, script);
        var _ = server.threads.submit(server::accept);
        return server;
    }

    private static ServerSocket socket() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    URI baseUrl() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/v1");
    }

    /// The requests for a completion so far, oldest first.
    List<Exchange> exchanges() {
        return exchanges;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var connection = socket.accept();
                var _ = threads.submit(() -> serve(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            var exchange = Exchange.read(connection, number);
            if (exchange == null) return;
            if (exchange.path.endsWith("/models")) {
                exchange.whole(
                        200, Map.of(), "{\"object\":\"list\",\"data\":[{\"id\":\"local\",\"object\":\"model\"}]}");
                return;
            }
            exchanges.add(exchange);
            script.play(exchange);
        } catch (IOException | InterruptedException e) {
            // The caller hung up, or the test is over.
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        try {
            socket.close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// One request for a completion and the ways to answer it.
    ///
    /// @param number which request it is, from 1
    record Exchange(Socket socket, int number, String path, Map<String, String> headers, JsonNode request) {
        @org.jspecify.annotations.Nullable
        private static Exchange read(Socket socket, AtomicInteger number) throws IOException {
            var in = new BufferedInputStream(socket.getInputStream());
            var start = line(in);
            if (start.isEmpty()) return null;
            var headers = new HashMap<String, String>();
            for (var line = line(in); !line.isEmpty(); line = line(in)) {
                var colon = line.indexOf(':');
                headers.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
            var body = in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
            var parts = start.split(" ", -1);
            if (parts.length < 3) return null;
            var count = "POST".equals(parts[0]) ? number.incrementAndGet() : 0;
            return new Exchange(socket, count, parts[1], headers, JSON.readTree(body));
        }

        private static String line(InputStream in) throws IOException {
            var line = new StringBuilder();
            for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) if (c != '\r') line.append((char) c);
            return line.toString();
        }

        boolean wantsStream() {
            return request.path("stream").asBoolean();
        }

        boolean wantsSchema() {
            return "json_schema"
                    .equals(request.path("response_format").path("type").asText());
        }

        /// The text of the last message: the user's.
        String prompt() {
            var messages = request.path("messages");
            return messages.path(messages.size() - 1).path("content").asText();
        }

        /// The model says this: as one completion, or as a stream where the request asks for one.
        void say(String content) throws IOException {
            if (!wantsStream()) whole(200, Map.of(), completion(content));
            else raw(streamHead() + events(content) + "data: [DONE]\n\n");
        }

        /// The model says this, and the connection breaks off in the middle.
        void sayHalf(String content) throws IOException {
            var whole = wantsStream()
                    ? streamHead() + events(content)
                    : head(200, Map.of("Content-Length", completion(content).length() + "")) + completion(content);
            raw(whole.substring(0, whole.length() - content.length() / 2));
        }

        /// The server refuses with a status, and OpenAI's shape of an error.
        void refuse(int status, Map<String, String> headers, String message) throws IOException {
            var error = JSON.createObjectNode();
            error.putObject("error").put("message", message).put("type", "error");
            whole(status, headers, error.toString());
        }

        void whole(int status, Map<String, String> headers, String body) throws IOException {
            var all = new HashMap<>(headers);
            all.put("Content-Length", body.getBytes(StandardCharsets.UTF_8).length + "");
            raw(head(status, all) + body);
        }

        void raw(String text) throws IOException {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
        }

        /// Says nothing until the caller hangs up.
        void hang() throws IOException {
            socket.getInputStream().read();
        }

        private static String head(int status, Map<String, String> headers) {
            var head = new StringBuilder("HTTP/1.1 " + status + " Status\r\nConnection: close\r\n");
            if (!headers.containsKey("Content-Type")) head.append("Content-Type: application/json\r\n");
            headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
            return head + "\r\n";
        }

        private static String streamHead() {
            return head(200, Map.of("Content-Type", "text/event-stream"));
        }

        private static String completion(String content) {
            var root = envelope("chat.completion");
            var choice = root.putArray("choices").addObject().put("index", 0).put("finish_reason", "stop");
            choice.putObject("message").put("role", "assistant").put("content", content);
            root.putObject("usage")
                    .put("prompt_tokens", 100)
                    .put("completion_tokens", 20)
                    .put("total_tokens", 120);
            return root.toString();
        }

        private static String events(String content) {
            var events = new StringBuilder();
            for (int i = 0; i < content.length(); i += 20) {
                var root = envelope("chat.completion.chunk");
                var choice = root.putArray("choices").addObject().put("index", 0);
                choice.putObject("delta").put("content", content.substring(i, Math.min(content.length(), i + 20)));
                events.append("data: " + root + "\n\n");
            }
            var last = envelope("chat.completion.chunk");
            last.putArray("choices")
                    .addObject()
                    .put("index", 0)
                    .put("finish_reason", "stop")
                    .putObject("delta");
            return events + "data: " + last + "\n\n";
        }

        private static com.fasterxml.jackson.databind.node.ObjectNode envelope(String object) {
            return JSON.createObjectNode()
                    .put("id", "local-1")
                    .put("object", object)
                    .put("created", 1_700_000_000)
                    .put("model", "local");
        }
    }
}
