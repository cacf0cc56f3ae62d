package footnote.bot.slack.local;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One command, press, choice or form: what a member did, and all that came back.
public final class Exchange {
    /// How often Slack takes an answer at the address that it gives for one.
    private static final int USES = 5;

    final Member by;
    final @Nullable Note pressedOn;
    final String hook;
    final String trigger;
    private final World world;
    private final long sent = System.nanoTime();
    private final List<Note> notes = new ArrayList<>();
    private int uses;
    private long acknowledged;
    private @Nullable JsonObject view;

    Exchange(World world, Member by, @Nullable Note pressedOn) {
        this.world = world;
        this.by = by;
        this.pressedOn = pressedOn;
        this.hook = world.nextId("hook");
        this.trigger = world.nextId("trigger");
        world.hooks.put(hook, this);
        world.triggers.put(trigger, this);
    }

    synchronized boolean use() {
        return ++uses <= USES;
    }

    /// Ends the half hour in which answers are taken.
    public synchronized void expire() {
        uses = USES;
    }

    synchronized void acknowledge() {
        acknowledged = System.nanoTime();
        world.changed();
    }

    synchronized void add(Note note) {
        notes.add(note);
    }

    synchronized void open(JsonObject opened) {
        view = opened;
    }

    /// All messages that came back, those about the work too.
    public synchronized List<Note> notes() {
        return List.copyOf(notes);
    }

    private static boolean isAnswer(Note note) {
        return !note.text().endsWith("The answer will follow here.");
    }

    /// Waits for the answer.
    public Note answer() {
        return answer(World.PATIENCE);
    }

    public Note answer(Duration patience) {
        return world.await(
                "an answer to " + trigger,
                patience,
                () -> notes().stream().filter(Exchange::isAnswer).findFirst().orElse(null));
    }

    /// How many answers came.
    public long answers() {
        return notes().stream().filter(Exchange::isAnswer).count();
    }

    /// Waits for the acknowledgement; how long it took.
    public Duration acknowledgedAfter() {
        return world.await("an acknowledgement of " + trigger, World.PATIENCE, () -> {
            synchronized (this) {
                return acknowledged == 0 ? null : Duration.ofNanos(acknowledged - sent);
            }
        });
    }

    /// Waits for the form that was opened.
    JsonObject view() {
        return world.await("a form", World.PATIENCE, () -> {
            synchronized (this) {
                return view;
            }
        });
    }
}
