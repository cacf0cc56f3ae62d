package footnote.bot.slack.local;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.jspecify.annotations.Nullable;

/// The Web API and the addresses for answers: tokens, faults on demand, and which method does what.
final class Web extends Dispatcher {
    private final World world;
    private final Sockets sockets;
    private final Methods methods;
    private final Queue<String> calls = new ConcurrentLinkedQueue<>();
    final List<Fault> faults = new CopyOnWriteArrayList<>();
    final List<Break> breaks = new CopyOnWriteArrayList<>();
    volatile String scopes = "";
    volatile String botToken = LocalSlack.BOT_TOKEN;
    volatile String appToken = LocalSlack.APP_TOKEN;
    volatile int port;

    Web(World world, Sockets sockets, Rules rules) {
        this.world = world;
        this.sockets = sockets;

        this.methods = new Methods(world, rules);
    }

    Queue<String> calls() {
        return calls;
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) {
        var path = request.getUrl().encodedPath();
        if (path.startsWith("/link"))
            return new MockResponse.Builder()
                    .webSocketUpgrade(sockets.connect())
                    .build();
        var bytes = request.getBody();
        var body = bytes == null ? "" : bytes.utf8();
        boolean hook = path.startsWith("/hooks/");
        var method = path.replaceFirst("^/api/", "");
        var broken = broken(hook ? "response_url" : method);
        if (broken != null && !broken.taken()) return silence();
        var response = hook
                ? answered(path.substring("/hooks/".length()), body)
                : called(method, request.getHeaders().get("authorization"), body);
        world.changed();
        return broken == null ? response : silence();
    }

    private @Nullable Break broken(String method) {
        for (var b : breaks) if (b.strikes(method)) return b;
        return null;
    }

    private static MockResponse silence() {
        return new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build();
    }

    private MockResponse called(String method, @Nullable String authorization, String body) {
        calls.add(method);
        for (var f : faults) if (f.strikes(method)) return fault(f);
        var wanted = method.equals("apps.connections.open") ? appToken : botToken;
        if (!("Bearer " + wanted).equals(authorization)) return json(error("invalid_auth"));
        if (method.equals("apps.connections.open"))
            return json(Json.object("ok", true, "url", "ws://127.0.0.1:" + port + "/link/" + world.nextId("w")));
        var answer = methods.call(method, form(body));
        return json(answer).newBuilder().addHeader("x-oauth-scopes", scopes).build();
    }

    /// A form whose fields may hold JSON.
    private static JsonObject form(String body) {
        var form = new JsonObject();
        for (var field : body.split("&", -1)) {
            var pair = field.split("=", 2);
            if (pair.length < 2) continue;
            var value = URLDecoder.decode(pair[1], StandardCharsets.UTF_8);
            boolean isJson = value.startsWith("[{") || value.startsWith("{\"");
            form.add(pair[0], isJson ? Json.parse(value) : new com.google.gson.JsonPrimitive(value));
        }
        return form;
    }

    private MockResponse answered(String hook, String body) {
        calls.add("response_url");
        for (var f : faults) if (f.strikes("response_url")) return fault(f);
        var exchange = world.hooks.get(hook);
        if (exchange == null || !exchange.use()) return plain(404, "used_url");
        var refusal = methods.answer(exchange, Json.parse(body));
        return refusal.isEmpty() ? plain(200, "ok") : plain(500, refusal);
    }

    private static MockResponse fault(Fault f) {
        var response = json(error(f.error())).newBuilder().code(f.status());
        if (f.status() == 429) response.addHeader("Retry-After", "1");
        return response.build();
    }

    static JsonObject error(String word) {
        return Json.object("ok", false, "error", word);
    }

    private static MockResponse json(JsonElement body) {
        return new MockResponse.Builder()
                .code(200)
                .addHeader("Content-Type", "application/json")
                .body(body.toString())
                .build();
    }

    private static MockResponse plain(int code, String body) {
        return new MockResponse.Builder().code(code).body(body).build();
    }
}
