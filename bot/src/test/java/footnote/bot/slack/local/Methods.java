package footnote.bot.slack.local;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What each method of the Web API does.
final class Methods {
    private static final long BETWEEN_UPDATES = Duration.ofMillis(900).toNanos();
    private final World world;
    private final Rules rules;

    Methods(World world, Rules rules) {
        this.world = world;
        this.rules = rules;
    }

    JsonObject call(String method, JsonObject form) {
        return switch (method) {
            case "auth.test" ->
                Json.object(
                        "ok",
                        true,
                        "team",
                        "Reading room",
                        "user",
                        "footnote",
                        "team_id",
                        World.TEAM,
                        "user_id",
                        World.BOT);
            case "chat.postMessage" -> post(form);
            case "chat.postEphemeral" -> whisper(form);
            case "chat.update" -> update(form);
            case "chat.delete" -> delete(form);
            case "conversations.replies" -> replies(form);
            case "conversations.history" -> history(form);
            case "views.open" -> open(form);
            case "users.info" -> user(Json.text(form, "user"));
            case "assistant.threads.setStatus" -> pane(form, "status");
            case "assistant.threads.setTitle" -> pane(form, "title");
            case "assistant.threads.setSuggestedPrompts" -> pane(form, "prompts");
            default -> {
                rules.expect(false, "no such method: " + method);
                yield Web.error("unknown_method");
            }
        };
    }

    private JsonObject post(JsonObject form) {
        if (!rules.message(form, false)) return Web.error("invalid_blocks");
        for (var unfurl : List.of("unfurl_links", "unfurl_media"))
            rules.expect(Json.text(form, unfurl).matches("false|0"), "a message whose links unfold");
        // for the id of a person Slack takes the direct talk with them
        var channel = Json.text(form, "channel").replaceFirst("^U", "D");
        var note = note(form, null, channel, Json.text(form, "thread_ts"));
        world.pane.remove(note.channel + ":" + note.thread + ":status");
        return Json.object("ok", true, "channel", note.channel, "ts", note.ts, "message", note.shown());
    }

    private Note note(JsonObject json, @Nullable String onlyFor, String channel, String thread) {
        var note = new Note(channel, world.nextTs(), thread.isEmpty() ? null : thread, World.BOT, onlyFor, json);
        world.add(note);
        return note;
    }

    private JsonObject whisper(JsonObject form) {
        if (!rules.message(form, true)) return Web.error("invalid_blocks");
        var note = note(form, Json.text(form, "user"), Json.text(form, "channel"), Json.text(form, "thread_ts"));
        return Json.object("ok", true, "message_ts", note.ts);
    }

    private JsonObject update(JsonObject form) {
        var note = world.note(Json.text(form, "channel"), Json.text(form, "ts"));
        if (note == null || note.isPrivate()) return Web.error("message_not_found");
        if (!rules.message(form, false)) return Web.error("invalid_blocks");
        var last = note.versions().getLast().nanos();
        rules.expect(System.nanoTime() - last >= BETWEEN_UPDATES, "a message updated twice in a second");
        note.edit(form);
        return Json.object("ok", true, "ts", note.ts);
    }

    private JsonObject delete(JsonObject form) {
        var note = world.note(Json.text(form, "channel"), Json.text(form, "ts"));
        if (note == null || note.isPrivate()) return Web.error("message_not_found");
        note.delete();
        return Json.object("ok", true);
    }

    private JsonObject replies(JsonObject form) {
        var root = Json.text(form, "ts");
        return found(
                world.in(Json.text(form, "channel")).stream()
                        .filter(n -> !n.isPrivate() && (n.ts.equals(root) || root.equals(n.thread)))
                        .toList(),
                form);
    }

    private JsonObject history(JsonObject form) {
        return found(
                world.in(Json.text(form, "channel")).reversed().stream()
                        .filter(n -> !n.isPrivate() && n.thread == null)
                        .limit(Long.parseLong(Json.text(form, "limit")))
                        .toList(),
                form);
    }

    private static JsonObject found(List<Note> notes, JsonObject form) {
        boolean marks = Json.text(form, "include_all_metadata").matches("true|1");
        var shown = notes.stream()
                .map(n -> marks ? n.shownWithMetadata() : n.shown())
                .toArray(JsonElement[]::new);
        return Json.object("ok", true, "messages", Json.array(shown), "has_more", false);
    }

    private JsonObject open(JsonObject form) {
        var exchange = world.triggers.get(Json.text(form, "trigger_id"));
        if (exchange == null) return Web.error("expired_trigger_id");
        if (!rules.view(Json.at(form, "view"))) return Web.error("invalid_arguments");
        exchange.open(Json.at(form, "view").getAsJsonObject());
        return Json.object("ok", true, "view", Json.object("id", world.nextId("V")));
    }

    private JsonObject user(String id) {
        boolean admin = world.admins.contains(id);
        return Json.object("ok", true, "user", Json.object("id", id, "is_admin", admin, "is_owner", false));
    }

    private JsonObject pane(JsonObject form, String what) {
        var thread = Json.text(form, "channel_id") + ":" + Json.text(form, "thread_ts");
        if (!world.pane.containsKey(thread)) return Web.error("invalid_thread");
        var value = Json.at(form, what);
        world.pane.put(thread + ":" + what, value.isJsonPrimitive() ? value.getAsString() : value.toString());
        return Json.object("ok", true);
    }

    /// Takes an answer to a command or press; why not, or nothing.
    String answer(Exchange to, JsonElement body) {
        if (Json.text(body, "delete_original").equals("true")) {
            if (to.pressedOn != null) to.pressedOn.delete();
            return "";
        }
        boolean alone = !Json.text(body, "response_type").equals("in_channel");
        if (!rules.message(body, alone)) return "invalid_blocks";
        for (var unfurl : List.of("unfurl_links", "unfurl_media"))
            rules.expect(Json.text(body, unfurl).equals("false"), "an answer whose links unfold");
        if (Json.text(body, "replace_original").equals("true") && to.pressedOn != null) {
            to.pressedOn.edit(body.getAsJsonObject());
            return "";
        }
        to.add(note(body.getAsJsonObject(), alone ? to.by.id : null, to.by.channel, Json.text(body, "thread_ts")));
        return "";
    }
}
