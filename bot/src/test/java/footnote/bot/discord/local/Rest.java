package footnote.bot.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.Nullable;

/// The REST side: which path does what, the token, rate-limit headers, faults on demand.
final class Rest extends Dispatcher {
    private final World world;
    private final Gateway gateway;
    private final Rules rules;
    private final List<Fault> faults;
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final List<Route> routes = new ArrayList<>();
    private final Map<Long, World.Place> directs = new ConcurrentHashMap<>();
    private volatile JsonNode commands = Json.array();

    /// A status and, where there is one, a body.
    record Reply(int status, @Nullable JsonNode body) {
        static Reply ok(JsonNode body) {
            return new Reply(200, body);
        }

        static final Reply NOTHING = new Reply(204, null);

        static Reply error(int status, int code, String message) {
            return new Reply(status, Json.object("code", code, "message", message));
        }
    }

    interface Handler {
        Reply handle(Matcher path, JsonNode body);
    }

    private record Route(Pattern line, Handler handler) {}

    Rest(World world, Gateway gateway, Rules rules, List<Fault> faults) {
        this.world = world;
        this.gateway = gateway;
        this.rules = rules;
        this.faults = faults;
        var messages = new Messages(world, gateway, rules);
        on("GET /users/@me$", (m, b) -> Reply.ok(world.botUser()));
        on("GET /gateway(/bot)?$", (m, b) -> Reply.ok(gatewayBot()));
        on("GET /applications/\\d+/commands", (m, b) -> Reply.ok(commands));
        on("PUT /applications/\\d+/commands", (m, b) -> register(b));
        on("POST /users/@me/channels$", (m, b) -> open(b));
        new Callbacks(world, rules, messages).routes().forEach(this::on);
        messages.routes(this).forEach(this::on);
    }

    private void on(String line, Handler handler) {
        routes.add(new Route(Pattern.compile(line), handler));
    }

    Queue<String> lines() {
        return lines;
    }

    JsonNode commands() {
        return commands;
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) {
        var path = request.getUrl().encodedPath();
        if (path.startsWith("/gateway/ws"))
            return new MockResponse.Builder()
                    .webSocketUpgrade(new Connection(gateway))
                    .build();
        var line =
                request.getMethod() + " " + path.replaceFirst("^/api/v\\d+", "").replace("%40", "@");
        lines.add(line);
        var parts = Parts.of(request);
        var reply = reply(line, request, withFiles(parts));
        world.changed();
        return response(line, reply);
    }

    /// The files of a message beside what the body says of them, as the bytes of `attachments[n].content`.
    private JsonNode withFiles(Parts parts) {
        for (var attachment : parts.json().path("attachments")) {
            var bytes = parts.files().get("files[" + attachment.path("id").asText() + "]");
            rules.expect(bytes != null, "an attachment without a file");
            if (bytes != null) ((ObjectNode) attachment).put("content", bytes);
        }
        rules.expect(
                parts.files().size() == parts.json().path("attachments").size(), "a file that the body does not name");
        return parts.json();
    }

    private Reply reply(String line, RecordedRequest request, JsonNode body) {
        for (var f : faults) {
            if (!f.strikes(line)) continue;
            if (f.carriedOut()) handle(line, request, body);
            return new Reply(
                    f.status(), Json.object("message", "fault", "retry_after", f.retryAfter(), "global", false));
        }
        return handle(line, request, body);
    }

    private Reply handle(String line, RecordedRequest request, JsonNode body) {
        boolean needsToken = !line.contains("/webhooks/") && !line.contains("/callback");
        if (needsToken
                && !("Bot " + LocalDiscord.TOKEN).equals(request.getHeaders().get("authorization")))
            return Reply.error(401, 0, "401: Unauthorized");
        for (var route : routes) {
            var m = route.line.matcher(line);
            if (m.find()) return route.handler.handle(m, body);
        }
        rules.expect(false, "no such route: " + line);
        return Reply.error(404, 0, "404: Not Found");
    }

    private static MockResponse response(String line, Reply reply) {
        var response = new MockResponse.Builder()
                .code(reply.status)
                .addHeader("Via", "1.1 local")
                .addHeader(
                        "X-RateLimit-Bucket",
                        Integer.toHexString(line.replaceAll("\\d+", "").hashCode()))
                .addHeader("X-RateLimit-Limit", "50")
                .addHeader("X-RateLimit-Remaining", reply.status == 429 ? "0" : "49")
                .addHeader("X-RateLimit-Reset-After", reply.status == 429 ? "0.2" : "1.000");
        if (reply.status == 429) response.addHeader("Retry-After", "1").addHeader("X-RateLimit-Scope", "user");
        if (reply.body != null)
            response.addHeader("Content-Type", "application/json").body(reply.body.toString());
        return response.build();
    }

    private JsonNode gatewayBot() {
        return Json.object(
                "url",
                world.url,
                "shards",
                world.shards(),
                "session_start_limit",
                Json.object("total", 1000, "remaining", 999, "reset_after", 0, "max_concurrency", 16));
    }

    private Reply register(JsonNode wanted) {
        if (!rules.commands(wanted)) return Reply.error(400, 50035, "Invalid Form Body");
        var all = Json.array();
        for (var c : wanted) {
            var command = (ObjectNode) c.deepCopy();
            command.put("id", "" + world.nextId())
                    .put("application_id", "" + world.bot)
                    .put("version", "1");
            all.add(command);
        }
        commands = all;
        return Reply.ok(all);
    }

    private Reply open(JsonNode body) {
        long user = body.get("recipient_id").asLong();
        var recipient = Json.object("id", "" + user, "username", "someone", "discriminator", "0");
        return Reply.ok(Json.object("id", "" + direct(user).channel(), "type", 1, "recipients", Json.array(recipient)));
    }

    /// The channel between the bot and a person.
    World.Place direct(long user) {
        return directs.computeIfAbsent(user, u -> new World.Place(world.nextId(), 0, 1));
    }

    World.Place place(long channel) {
        for (var p : world.places) if (p.channel() == channel) return p;
        for (var p : directs.values()) if (p.channel() == channel) return p;
        throw new AssertionError("no channel " + channel);
    }
}
