package footnote.bot.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/// A model's server and a collector of spans, on the loopback interface.
final class LocalModel implements AutoCloseable {
    /// One sentence that its quote carries, and one that it does not.
    static final String REPLY = """
            {"answerable":true,"positions":[],"statements":[
             {"text":"The ferry across the Lindel carries 180 passengers.","evidence":[{"passage":1,"quote":"The ferry across the Lindel carries 180 passengers."}]},
             {"text":"The ferry across the Lindel carries 810 passengers.","evidence":[{"passage":1,"quote":"The ferry across the Lindel carries 180 passengers."}]}]}""";

    private final HttpServer server;
    private final List<ExportTraceServiceRequest> exports = new CopyOnWriteArrayList<>();

    /// What the model says.
    volatile String reply = REPLY;

    /// What is done before it says it.
    volatile Runnable before = () -> {};

    LocalModel() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/chat/completions", this::complete);
        server.createContext("/v1/traces", this::collect);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void complete(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        before.run();
        var message = Map.of("role", "assistant", "content", reply);
        var choice = Map.of("index", 0, "message", message, "finish_reason", "stop");
        var usage = Map.of("prompt_tokens", 100, "completion_tokens", 20, "total_tokens", 120);
        var body = Caller.MAPPER.writeValueAsBytes(Map.of(
                "id",
                "1",
                "object",
                "chat.completion",
                "created",
                1,
                "model",
                "local",
                "choices",
                List.of(choice),
                "usage",
                usage));
        respond(exchange, body);
    }

    private void collect(HttpExchange exchange) throws IOException {
        exports.add(
                ExportTraceServiceRequest.parseFrom(exchange.getRequestBody().readAllBytes()));
        respond(exchange, "{}".getBytes(StandardCharsets.UTF_8));
    }

    private static void respond(HttpExchange exchange, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /// All that were sent here.
    List<Span> spans() {
        return exports.stream()
                .flatMap(e -> e.getResourceSpansList().stream())
                .flatMap(r -> r.getScopeSpansList().stream())
                .flatMap(s -> s.getSpansList().stream())
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
