package footnote.bot.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Regular messages: posting, editing, reading, deleting, typing, threads.
final class Messages {
    private final World world;
    private final Gateway gateway;
    private final Rules rules;

    Messages(World world, Gateway gateway, Rules rules) {
        this.world = world;
        this.gateway = gateway;
        this.rules = rules;
    }

    Map<String, Rest.Handler> routes(Rest rest) {
        var routes = new LinkedHashMap<String, Rest.Handler>();
        routes.put("POST /channels/(\\d+)/typing$", (m, b) -> Rest.Reply.NOTHING);
        routes.put("POST /channels/(\\d+)/messages$", (m, b) -> post(rest.place(number(m.group(1))), b));
        routes.put("PATCH /channels/\\d+/messages/(\\d+)$", (m, b) -> edit(number(m.group(1)), b));
        routes.put("DELETE /channels/\\d+/messages/(\\d+)$", (m, b) -> delete(number(m.group(1))));
        routes.put("GET /channels/(\\d+)/messages$", (m, b) -> history(number(m.group(1))));
        routes.put("POST /channels/(\\d+)/messages/(\\d+)/threads$", (m, b) -> thread(rest, m.group(1), m.group(2), b));
        return routes;
    }

    private static long number(String digits) {
        return Long.parseLong(digits);
    }

    private Rest.Reply post(World.Place place, JsonNode body) {
        if (!rules.message(body)) return Rest.Reply.error(400, 50035, "Invalid Form Body");
        var nonce = body.path("nonce").asText("");
        if (!nonce.isEmpty() && body.path("enforce_nonce").asBoolean())
            for (var n : world.notes.values())
                if (n.json().path("nonce").asText().equals(nonce)) return Rest.Reply.ok(n.json());
        var note = create(place, body, null, null);
        gateway.dispatch("MESSAGE_CREATE", event(note));
        return Rest.Reply.ok(note.json());
    }

    private static ObjectNode event(Note note) {
        var event = note.json();
        if (!note.place.isDirect()) {
            event.put("guild_id", "" + note.place.server());
            event.set("member", Json.object("roles", Json.array(), "joined_at", "2026-01-01T00:00:00+00:00"));
        }
        return event;
    }

    /// A new message of the bot's.
    Note create(World.Place place, JsonNode body, @Nullable Member onlyFor, @Nullable Exchange from) {
        var json = Json.object(
                "id",
                "" + world.nextId(),
                "type",
                0,
                "channel_id",
                "" + place.channel(),
                "content",
                body.path("content").asText(),
                "author",
                world.botUser(),
                "timestamp",
                "2026-01-01T00:00:00+00:00",
                "mentions",
                Json.array(),
                "mention_roles",
                Json.array(),
                "attachments",
                Note.attachments(body),
                "embeds",
                Json.array(),
                "components",
                body.path("components").isArray() ? body.get("components") : Json.array(),
                "flags",
                body.path("flags").asInt(),
                "nonce",
                body.path("nonce").asText());
        if (body.hasNonNull("message_reference")) json.set("message_reference", body.get("message_reference"));
        if (from != null) json.set("interaction_metadata", metadata(from));
        var note = new Note(json.get("id").asLong(), place, onlyFor, json);
        world.notes.put(note.id(), note);
        return note;
    }

    private static ObjectNode metadata(Exchange from) {
        var user = Json.object("id", "" + from.by.id, "username", from.by.name, "discriminator", "0");
        return Json.object(
                "id", from.id, "type", 2, "user", user, "authorizing_integration_owners", Json.object("0", "1"));
    }

    private Rest.Reply edit(long id, JsonNode body) {
        var note = world.notes.get(id);
        if (note == null || note.isDeleted()) return Rest.Reply.error(404, 10008, "Unknown Message");
        if (!rules.message(body)) return Rest.Reply.error(400, 50035, "Invalid Form Body");
        note.edit(body);
        return Rest.Reply.ok(note.json());
    }

    private Rest.Reply delete(long id) {
        var note = world.notes.get(id);
        if (note == null || note.isDeleted()) return Rest.Reply.error(404, 10008, "Unknown Message");
        note.delete();
        return Rest.Reply.NOTHING;
    }

    /// Newest first, and without the text of what the bot may not read.
    private Rest.Reply history(long channel) {
        var all = Json.array();
        world.notes.values().stream()
                .filter(n -> n.place.channel() == channel && !n.isDeleted() && n.onlyFor == null)
                .sorted(Comparator.comparingLong((Note n) -> n.id()).reversed())
                .limit(50)
                .forEach(n -> all.add(readable(n)));
        return Rest.Reply.ok(all);
    }

    private ObjectNode readable(Note note) {
        var json = note.json();
        boolean own = json.path("author").path("id").asLong() == world.bot;
        if (!own && !note.place.isDirect() && json.path("mentions").isEmpty()) json.put("content", "");
        return json;
    }

    private Rest.Reply thread(Rest rest, String channel, String message, JsonNode body) {
        rules.expect(
                body.path("name").asText().length() <= 100
                        && !body.path("name").asText().isBlank(),
                "thread name");
        var parent = rest.place(number(channel));
        var place = new World.Place(number(message), parent.server(), 11);
        world.places.add(place);
        var thread = Json.object(
                "id",
                message,
                "type",
                11,
                "guild_id",
                "" + parent.server(),
                "parent_id",
                channel,
                "owner_id",
                "" + world.bot,
                "name",
                body.path("name").asText(),
                "message_count",
                0,
                "member_count",
                1,
                "total_message_sent",
                0,
                "thread_metadata",
                Json.object(
                        "archived",
                        false,
                        "auto_archive_duration",
                        1440,
                        "archive_timestamp",
                        "2026-01-01T00:00:00+00:00",
                        "locked",
                        false));
        return new Rest.Reply(201, thread);
    }
}
