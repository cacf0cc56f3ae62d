package footnote.bot.slack.local;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A person in a channel or a thread of it: what they do, and what they see there.
public final class Member {
    final String id;
    final String channel;
    private final @Nullable String thread;
    private final World world;
    private final Sockets sockets;

    Member(World world, Sockets sockets, String id, String channel, @Nullable String thread) {
        this.world = world;
        this.sockets = sockets;
        this.id = id;
        this.channel = channel;
        this.thread = thread;
    }

    /// The same person in the thread under a message, or in the one it stands in.
    public Member inThreadOf(Note note) {
        return new Member(world, sockets, id, channel, note.thread == null ? note.ts : note.thread);
    }

    /// The same person writing to the bot directly.
    public Member direct() {
        return new Member(world, sockets, id, "D" + id.substring(1), null);
    }

    /// The same person in a thread of the assistant's pane that they just opened.
    public Member opensPane() {
        var direct = "D" + id.substring(1);
        var ts = world.nextTs();
        world.pane.put(direct + ":" + ts, "open");
        var t = Json.object("user_id", id, "channel_id", direct, "thread_ts", ts, "context", new JsonObject());
        event(Json.object("type", "assistant_thread_started", "assistant_thread", t, "event_ts", world.nextTs()));
        return new Member(world, sockets, id, direct, ts);
    }

    /// Waits for what the pane shows: `status`, `title` or `prompts`.
    public String paneShows(String what) {
        return world.await(
                "the pane's " + what, World.PATIENCE, () -> world.pane.get(channel + ":" + thread + ":" + what));
    }

    private boolean isDirect() {
        return channel.startsWith("D");
    }

    /// The same person in a channel of this name.
    public Member in(String other) {
        return new Member(world, sockets, id, other, null);
    }

    public Exchange uses(String command, String text) {
        var exchange = new Exchange(world, this, null);
        var payload = Json.object(
                "command",
                "/" + command,
                "text",
                escaped(text),
                "team_id",
                World.TEAM,
                "channel_id",
                channel,
                "user_id",
                id,
                "trigger_id",
                exchange.trigger,
                "response_url",
                url(exchange));
        sockets.send("slash_commands", payload, exchange::acknowledge);
        return exchange;
    }

    private String url(Exchange exchange) {
        return world.pane.get("url") + "hooks/" + exchange.hook;
    }

    /// As a client sends what is typed.
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    public Exchange asks(String question) {
        return uses("ask", question);
    }

    private Exchange interact(String type, @Nullable Note on, @Nullable Object... more) {
        var exchange = new Exchange(world, this, on);
        var payload = Json.object(
                "type",
                type,
                "team",
                world.organisation ? null : Json.object("id", World.TEAM),
                "enterprise",
                world.organisation ? Json.object("id", "E0001") : null,
                "user",
                Json.object("id", id, "team_id", World.TEAM),
                "channel",
                Json.object("id", channel),
                "trigger_id",
                exchange.trigger,
                "response_url",
                url(exchange));
        Json.object(more).entrySet().forEach(e -> payload.add(e.getKey(), e.getValue()));
        sockets.send("interactive", payload, exchange::acknowledge);
        return exchange;
    }

    /// Presses the button whose label starts so.
    public Exchange presses(String label, Note on) {
        var button = on.control(label).getAsJsonObject();
        return acts(
                on,
                Json.object(
                        "type",
                        "button",
                        "action_id",
                        Json.at(button, "action_id"),
                        "value",
                        Json.at(button, "value")));
    }

    /// Presses a button with any value, as one of an earlier version of the bot may have it.
    public Exchange pressesOld(String value, Note on) {
        return acts(on, Json.object("type", "button", "action_id", "footnote:1", "value", value));
    }

    /// Chooses the entry of the message's menu that starts so.
    public Exchange picks(String label, Note on) {
        var menu = on.controls().stream()
                .filter(c -> Json.text(c, "type").equals("static_select"))
                .findFirst()
                .orElseThrow();
        var option = Json.each(Json.at(menu, "options"))
                .filter(o -> Json.text(Json.at(o, "text"), "text").startsWith(label))
                .findFirst()
                .orElseThrow();
        return acts(
                on,
                Json.object(
                        "type", "static_select", "action_id", Json.at(menu, "action_id"), "selected_option", option));
    }

    private Exchange acts(Note on, JsonObject action) {
        action.addProperty("action_ts", world.nextTs());
        var container = Json.object(
                "type",
                "message",
                "message_ts",
                on.ts,
                "channel_id",
                channel,
                "is_ephemeral",
                on.isPrivate(),
                "thread_ts",
                on.thread);
        // Slack does not send along what only one person sees
        var message = on.isPrivate() ? null : on.shown();
        return interact("block_actions", on, "container", container, "message", message, "actions", Json.array(action));
    }

    /// Fills the form that pressing opened.
    public Exchange fills(Exchange opened, String text) {
        var view = opened.view().deepCopy();
        var field = Json.object("text", Json.object("type", "plain_text_input", "value", text));
        view.addProperty("id", world.nextId("V"));
        view.add("state", Json.object("values", Json.object("text", field)));
        // what comes back goes to the address of the press
        interact("view_submission", opened.pressedOn, "view", view);
        return opened;
    }

    /// Chooses an entry of a message's menu.
    public Exchange chooses(String shortcut, Note on) {
        return interact("message_action", on, "callback_id", shortcut, "message_ts", on.ts, "message", on.shown());
    }

    /// Writes a message that names the bot.
    public Note mentions(String text) {
        var note = written("<@" + World.BOT + "> " + escaped(text));
        event(message("app_mention", note));
        return note;
    }

    /// Writes a message; in a channel the bot is not told of it.
    public Note writes(String text) {
        var note = written(escaped(text));
        if (isDirect()) event(message("message", note));
        return note;
    }

    /// The same message told of by another event.
    public void toldAgain(Note note) {
        event(message(isDirect() ? "message" : "app_mention", note));
    }

    private Note written(String text) {
        var note = new Note(channel, world.nextTs(), thread, id, null, Json.object("text", text));
        world.add(note);
        return note;
    }

    private JsonObject message(String type, Note note) {
        var event = note.shown();
        event.addProperty("type", type);
        event.addProperty("channel", channel);
        event.addProperty("channel_type", isDirect() ? "im" : "channel");
        event.addProperty("event_ts", note.ts);
        return event;
    }

    /// Tells the bot of an event.
    public void event(JsonObject event) {
        var payload = Json.object(
                "type",
                "event_callback",
                "team_id",
                World.TEAM,
                "api_app_id",
                "A0001",
                "event",
                event,
                "event_id",
                world.nextId("Ev"),
                "event_time",
                System.currentTimeMillis() / 1000);
        sockets.send("events_api", payload, () -> {});
    }

    /// Tells the bot that one of its own messages has changed, as Slack does in direct messages.
    public void tellsOfChange(Note note) {
        event(Json.object(
                "type",
                "message",
                "subtype",
                "message_changed",
                "channel",
                channel,
                "channel_type",
                "im",
                "ts",
                world.nextTs(),
                "message",
                note.shown(),
                "previous_message",
                note.shown(),
                "event_ts",
                world.nextTs()));
    }

    /// All that this person sees here of the bot's, in order.
    public List<Note> sees() {
        return world.in(channel).stream()
                .filter(n -> n.author.equals(World.BOT) && (n.onlyFor == null || n.onlyFor.equals(id)))
                .filter(n -> thread == null || thread.equals(n.thread) || thread.equals(n.ts))
                .toList();
    }

    /// Waits until this person sees a message with these words.
    public Note seesText(String part) {
        return world.await(
                "'" + part + "'",
                World.PATIENCE,
                () -> sees().stream()
                        .filter(n -> n.text().contains(part))
                        .findFirst()
                        .orElse(null));
    }

    private static final Pattern STAGE = Pattern.compile("_[^_]*…_");

    /// Waits for the bot's finished answer under a message, or after it in a direct talk.
    public Note seesReplyTo(Note question) {
        var under = question.thread == null ? question.ts : question.thread;
        return world.await(
                "a reply",
                World.PATIENCE,
                () -> sees().stream()
                        .filter(n -> n.ts.compareTo(question.ts) > 0)
                        .filter(n -> (isDirect() && thread == null) ? n.thread == null : under.equals(n.thread))
                        .filter(n -> !STAGE.matcher(n.text()).matches())
                        .findFirst()
                        .orElse(null));
    }
}
