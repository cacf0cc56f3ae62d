package footnote.bot.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person in a place: what they do, and what they see there.
public final class Member {
    final long id;
    final String name;
    final World.Place place;
    private final World world;
    private final Gateway gateway;
    private String locale = "en-US";
    private boolean manages;

    Member(World world, Gateway gateway, long id, String name, World.Place place) {
        this.world = world;
        this.gateway = gateway;
        this.id = id;
        this.name = name;
        this.place = place;
    }

    /// The same person elsewhere.
    Member in(World.Place other) {
        var same = new Member(world, gateway, id, name, other);
        same.manages = manages;
        return same;
    }

    /// One who may manage the server.
    public Member managing() {
        manages = true;
        return this;
    }

    /// The number Discord has for this person.
    public long id() {
        return id;
    }

    /// The number of the server this person is in.
    public long server() {
        return place.server();
    }

    /// The channel this person is in, as an option of a command.
    public Options.Channel here() {
        return new Options.Channel(place.channel());
    }

    public Member speaking(String language) {
        locale = language;
        return this;
    }

    /// Uses a slash command with options in turn: name, value.
    public Exchange uses(String command, Object... options) {
        return commands(command, Options.json(options), options);
    }

    /// Uses a subcommand.
    public Exchange usesBelow(String command, String subcommand, Object... options) {
        var below = Json.object("name", subcommand, "type", 1, "options", Options.json(options));
        return commands(command, Json.array(below), options);
    }

    private Exchange commands(String command, JsonNode json, Object... options) {
        var data = Json.object("id", "50", "name", command, "type", 1, "options", json);
        Options.resolve(data, options);
        return interact(2, data, null);
    }

    public Exchange asks(String question) {
        return uses("ask", "question", question);
    }

    /// Types into an option.
    public Exchange types(String command, String option, String text) {
        var o = Json.object("name", option, "type", 3, "value", text, "focused", true);
        return interact(4, Json.object("id", "50", "name", command, "type", 1, "options", Json.array(o)), null);
    }

    /// Chooses a command from a message's menu.
    public Exchange chooses(String command, Note target) {
        var resolved = Json.object("messages", Json.object("" + target.id(), target.json()));
        return interact(
                2,
                Json.object(
                        "id", "51", "name", command, "type", 3, "target_id", "" + target.id(), "resolved", resolved),
                null);
    }

    /// Presses the button with that label or emoji.
    public Exchange presses(String label, Note on) {
        var button = on.control(label);
        return interact(
                3,
                Json.object(
                        "component_type",
                        2,
                        "custom_id",
                        button.get("custom_id").asText()),
                on);
    }

    /// Chooses an entry of the message's menu.
    public Exchange picks(String value, Note on) {
        var menu = on.controls().stream()
                .filter(c -> c.get("type").asInt() == 3)
                .findFirst()
                .orElseThrow();
        return interact(
                3,
                Json.object(
                        "component_type", 3, "custom_id", menu.get("custom_id").asText(), "values", Json.array(value)),
                on);
    }

    /// Fills the first field of a modal that pressing opened.
    public Exchange fills(Exchange opened, String text) {
        var modal = opened.modal();
        var filled = Json.array();
        for (var label : modal.get("components")) {
            var field = label.get("component");
            filled.add(Json.object(
                    "type",
                    18,
                    "component",
                    Json.object(
                            "type",
                            4,
                            "id",
                            1,
                            "custom_id",
                            field.get("custom_id").asText(),
                            "value",
                            text)));
        }
        return interact(
                5, Json.object("custom_id", modal.get("custom_id").asText(), "components", filled), opened.pressedOn);
    }

    private ObjectNode user() {
        return Json.object("id", "" + id, "username", name, "discriminator", "0");
    }

    private Exchange interact(int type, ObjectNode data, @Nullable Note on) {
        var exchange = new Exchange(world, this, place, on);
        world.exchanges.put(exchange.token, exchange);
        var event = Json.object(
                "id",
                exchange.id,
                "application_id",
                "" + world.bot,
                "type",
                type,
                "token",
                exchange.token,
                "version",
                1,
                "channel_id",
                "" + place.channel(),
                "context",
                place.isDirect() ? 1 : 0,
                "authorizing_integration_owners",
                Json.object("0", "" + place.server()),
                "locale",
                locale,
                "entitlements",
                Json.array(),
                "data",
                data);
        if (on != null) event.set("message", on.json());
        whereabouts(event);
        gateway.dispatch("INTERACTION_CREATE", event);
        return exchange;
    }

    private void whereabouts(ObjectNode event) {
        var channel = Json.object("id", "" + place.channel(), "type", place.type(), "name", "general");
        if (place.isDirect()) {
            event.set("user", user());
            channel.set("recipients", Json.array(user()));
        } else {
            event.put("guild_id", "" + place.server());
            event.set("guild", Json.object("id", "" + place.server(), "features", Json.array()));
            event.set(
                    "member",
                    Json.object(
                            "roles",
                            manages ? Json.array("" + World.managers(place)) : Json.array(),
                            "user",
                            user(),
                            "joined_at",
                            "2026-01-01T00:00:00+00:00",
                            "permissions",
                            "" + (World.ALL_PERMISSIONS | (manages ? World.MANAGE : 0))));
        }
        if (place.type() == 11) channel.set("parent_id", Json.MAPPER.valueToTree("" + place.server()));
        event.set("channel", channel);
    }

    /// Writes a message that names the bot.
    public Note mentions(String text) {
        return writes("<@" + world.bot + "> " + text, null, true);
    }

    /// Writes a message; in a server the bot is not shown its text, unless it has the intent for that.
    public Note writes(String text) {
        return writes(text, null, false);
    }

    /// Replies to a message; with a ping, as a client does by default.
    public Note replies(Note to, String text) {
        return writes(text, to, true);
    }

    private Note writes(String text, @Nullable Note to, boolean pinged) {
        boolean readable = place.isDirect() || pinged || gateway.showsContent();
        var json = Json.object(
                "id",
                "" + world.nextId(),
                "type",
                to == null ? 0 : 19,
                "channel_id",
                "" + place.channel(),
                "content",
                text,
                "author",
                user(),
                "timestamp",
                "2026-01-01T00:00:00+00:00",
                "mentions",
                pinged ? Json.array(world.botUser()) : Json.array(),
                "mention_roles",
                Json.array(),
                "embeds",
                Json.array(),
                "attachments",
                Json.array(),
                "flags",
                0);
        if (!place.isDirect()) {
            json.put("guild_id", "" + place.server());
            json.set("member", Json.object("roles", Json.array(), "joined_at", "2026-01-01T00:00:00+00:00"));
        }
        if (to != null) {
            json.set("message_reference", Json.object("message_id", "" + to.id(), "channel_id", "" + place.channel()));
            json.set("referenced_message", to.json());
        }
        var note = new Note(json.get("id").asLong(), place, null, json);
        world.notes.put(note.id(), note);
        var event = json.deepCopy();
        if (!readable) event.put("content", "");
        gateway.dispatch("MESSAGE_CREATE", event);
        return note;
    }

    /// All that this person sees here of the bot's, in order.
    public List<Note> sees() {
        return world.notes.values().stream()
                .filter(n -> n.place.channel() == place.channel() && !n.isDeleted())
                .filter(n -> n.onlyFor == null || n.onlyFor.id == id)
                .filter(n -> n.json().path("author").path("id").asLong() == world.bot)
                .sorted((a, b) -> Long.compare(a.id(), b.id()))
                .toList();
    }

    /// Waits for the bot's finished reply to a message.
    public Note seesReplyTo(Note question) {
        return world.await(
                "a reply",
                Exchange.PATIENCE,
                () -> sees().stream()
                        .filter(n -> n.repliesTo() == question.id() && !n.text().endsWith("…"))
                        .findFirst()
                        .orElse(null));
    }

    /// Waits until this person sees a message with these words.
    public Note seesText(String part) {
        return world.await(
                "'" + part + "'",
                Exchange.PATIENCE,
                () -> sees().stream()
                        .filter(n -> n.text().contains(part))
                        .findFirst()
                        .orElse(null));
    }
}
