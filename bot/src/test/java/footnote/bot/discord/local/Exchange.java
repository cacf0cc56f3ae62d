package footnote.bot.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One interaction: what a member did, and all that came back.
public final class Exchange {
    /// Long enough for a slow machine; no test waits this long where all is well.
    static final Duration PATIENCE = Duration.ofSeconds(30);

    final String id;
    final String token;
    final Member by;
    final World.Place place;
    final long sent = System.nanoTime();
    final @Nullable Note pressedOn;
    private final World world;
    private final List<Note> notes = new ArrayList<>();
    private long acknowledged;
    private long finished;
    private int callback;
    private @Nullable JsonNode data;

    Exchange(World world, Member by, World.Place place, @Nullable Note pressedOn) {
        this.world = world;
        this.by = by;
        this.place = place;
        this.pressedOn = pressedOn;
        this.id = "" + world.nextId();
        this.token = "token-" + id;
    }

    synchronized boolean isAcknowledged() {
        return acknowledged != 0;
    }

    synchronized void acknowledge(int type, JsonNode with) {
        acknowledged = System.nanoTime();
        callback = type;
        data = with;
    }

    synchronized void add(Note note) {
        notes.add(note);
    }

    synchronized void edited() {
        finished = System.nanoTime();
    }

    synchronized List<Note> notes() {
        return List.copyOf(notes);
    }

    /// The message that `@original` names, or null.
    synchronized @Nullable Note original() {
        if (callback == 6 || callback == 7) return pressedOn;
        return notes.isEmpty() ? null : notes.getFirst();
    }

    private static boolean isAnswer(Note note) {
        return !note.isThinking()
                && !(note.text().startsWith("-# ") && note.text().endsWith("…"));
    }

    /// Waits for the final answer.
    public Note answer() {
        return answer(PATIENCE);
    }

    /// The same with more patience.
    public Note answer(Duration patience) {
        return world.await(() -> "an answer to " + this, patience, () -> {
            var o = shown();
            return o != null && isAnswer(o) ? o : null;
        });
    }

    /// The original, or what was said after it was removed.
    private @Nullable Note shown() {
        var o = original();
        if (o == null || !o.isDeleted()) return o;
        return notes().stream().filter(n -> !n.isDeleted()).findFirst().orElse(null);
    }

    /// Waits until this many messages have come.
    public List<Note> answers(int count) {
        return world.await(count + " messages", PATIENCE, () -> {
            var all = notes();
            return all.size() >= count && all.stream().allMatch(Exchange::isAnswer) ? all : null;
        });
    }

    /// Waits for the message to say something like this.
    public Note shows(String part) {
        return world.await("'" + part + "'", PATIENCE, () -> {
            var o = original();
            return o != null && o.text().contains(part) ? o : null;
        });
    }

    /// Waits for the acknowledgement; how long it took.
    public Duration acknowledgedAfter() {
        return world.await("an acknowledgement", PATIENCE, () -> {
            synchronized (this) {
                return acknowledged == 0 ? null : Duration.ofNanos(acknowledged - sent);
            }
        });
    }

    /// From the event to the last edit.
    public synchronized Duration finishedAfter() {
        return Duration.ofNanos(Math.max(finished, acknowledged) - sent);
    }

    /// Waits for the modal that was opened.
    public JsonNode modal() {
        return back(9);
    }

    /// Waits for the choices of an autocomplete.
    public List<JsonNode> choices() {
        return Json.each(back(8).get("choices")).toList();
    }

    private JsonNode back(int type) {
        return world.await("callback " + type, PATIENCE, () -> {
            synchronized (this) {
                return callback == type ? data : null;
            }
        });
    }

    /// With what came back so far, for whoever reads why a test failed.
    @Override
    public synchronized String toString() {
        var shown = notes.stream().map(n -> (n.isThinking() ? "thinking " : "") + "'" + n.text() + "'");
        return "interaction " + id + (acknowledged == 0 ? ", never acknowledged" : ", acknowledged with " + callback)
                + ", showing " + shown.toList();
    }
}
