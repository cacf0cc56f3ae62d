package footnote.bot.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Interactions: the first response, its edits, follow-ups, and the errors a late or second one earns.
final class Callbacks {
    private static final Duration DEADLINE = Duration.ofSeconds(3);
    private static final int EPHEMERAL = 64;
    private static final int LOADING = 128;
    private final World world;
    private final Rules rules;
    private final Messages messages;

    Callbacks(World world, Rules rules, Messages messages) {
        this.world = world;
        this.rules = rules;
        this.messages = messages;
    }

    Map<String, Rest.Handler> routes() {
        var routes = new LinkedHashMap<String, Rest.Handler>();
        routes.put("POST /interactions/\\d+/([^/]+)/callback$", (m, b) -> callback(m.group(1), b));
        routes.put(
                "PATCH /webhooks/\\d+/([^/]+)/messages/(@original|\\d+)$", (m, b) -> edit(m.group(1), m.group(2), b));
        routes.put(
                "DELETE /webhooks/\\d+/([^/]+)/messages/(@original|\\d+)$", (m, b) -> delete(m.group(1), m.group(2)));
        routes.put("GET /webhooks/\\d+/([^/]+)/messages/(@original|\\d+)$", (m, b) -> get(m.group(1), m.group(2)));
        routes.put("POST /webhooks/\\d+/([^/]+)$", (m, b) -> followUp(m.group(1), b));
        return routes;
    }

    private Rest.Reply callback(String token, JsonNode body) {
        var exchange = world.exchanges.get(token);
        if (exchange == null || System.nanoTime() - exchange.sent > DEADLINE.toNanos())
            return Rest.Reply.error(404, 10062, "Unknown interaction");
        synchronized (exchange) {
            if (exchange.isAcknowledged())
                return Rest.Reply.error(400, 40060, "Interaction has already been acknowledged.");
            return acknowledge(exchange, body.get("type").asInt(), body.path("data"));
        }
    }

    private Rest.Reply acknowledge(Exchange exchange, int type, JsonNode data) {
        boolean fine = switch (type) {
            case 4, 7 -> rules.message(data);
            case 8 -> rules.choices(data.path("choices"));
            case 9 -> rules.modal(data);
            default -> true;
        };
        if (!fine) return Rest.Reply.error(400, 50035, "Invalid Form Body");
        if (type == 4) say(exchange, data);
        if (type == 5)
            say(exchange, Json.object("content", "", "flags", data.path("flags").asInt() | LOADING));
        if (type == 7 && exchange.pressedOn != null) exchange.pressedOn.edit(data);
        exchange.acknowledge(type, data);
        var original = exchange.original();
        var resource = Json.object("type", type);
        if (original != null && type < 8) resource.set("message", original.json());
        return Rest.Reply.ok(
                Json.object("interaction", Json.object("id", exchange.id, "type", 2), "resource", resource));
    }

    private Note say(Exchange exchange, JsonNode data) {
        boolean secret = (data.path("flags").asInt() & EPHEMERAL) != 0;
        var note = messages.create(exchange.place, data, secret ? exchange.by : null, exchange);
        exchange.add(note);
        return note;
    }

    private @Nullable Note note(Exchange exchange, String id) {
        return id.equals("@original") ? exchange.original() : world.notes.get(Long.parseLong(id));
    }

    private Rest.Reply edit(String token, String id, JsonNode body) {
        var exchange = world.exchanges.get(token);
        var note = exchange == null || !exchange.isAcknowledged() ? null : note(exchange, id);
        if (exchange == null || note == null) return Rest.Reply.error(404, 10015, "Unknown Webhook");
        if (note.isDeleted()) return Rest.Reply.error(404, 10008, "Unknown Message");
        if (!rules.message(body)) return Rest.Reply.error(400, 50035, "Invalid Form Body");
        note.edit(body);
        exchange.edited();
        return Rest.Reply.ok(note.json());
    }

    private Rest.Reply get(String token, String id) {
        var exchange = world.exchanges.get(token);
        var note = exchange == null ? null : note(exchange, id);
        return note == null ? Rest.Reply.error(404, 10008, "Unknown Message") : Rest.Reply.ok(note.json());
    }

    private Rest.Reply delete(String token, String id) {
        var exchange = world.exchanges.get(token);
        var note = exchange == null ? null : note(exchange, id);
        if (note == null || note.isDeleted()) return Rest.Reply.error(404, 10008, "Unknown Message");
        note.delete();
        return Rest.Reply.NOTHING;
    }

    private Rest.Reply followUp(String token, JsonNode body) {
        var exchange = world.exchanges.get(token);
        if (exchange == null || !exchange.isAcknowledged()) return Rest.Reply.error(404, 10015, "Unknown Webhook");
        if (!rules.message(body)) return Rest.Reply.error(400, 50035, "Invalid Form Body");
        var original = exchange.original();
        exchange.edited();
        if (original != null && original.isThinking() && !original.isDeleted()) {
            original.edit(body);
            return Rest.Reply.ok(original.json());
        }
        return Rest.Reply.ok(say(exchange, body).json());
    }
}
