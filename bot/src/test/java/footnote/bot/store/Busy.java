package footnote.bot.store;

import footnote.bot.chat.Feedback;
import footnote.bot.chat.Memory;
import footnote.bot.chat.MemoryAway;
import footnote.bot.chat.Outcome;
import footnote.bot.chat.Preferences;
import footnote.bot.chat.Where;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/// A process that questions, feedback and changed settings come to without a pause, until it is killed. It says on
/// standard output what was accepted, and only after that: `F 17 .` for a feedback, `S 3 41 .` for the setting of
/// channel 3.
final class Busy {
    static final String GROUP = "server";
    static final int CHANNELS = 4;
    /// Ends each line that is whole.
    static final String END = " .";

    private static final int JUDGES = 4;

    private Busy() {}

    static StoreSettings settings(Path directory) {
        return new StoreSettings(
                directory, null, null, null, true, Duration.ofDays(9), Duration.ofDays(9), Duration.ofMinutes(9));
    }

    /// Runs until it is killed, or for five minutes.
    ///
    /// @param arguments the folder, who judges, and from which number on settings count
    public static void main(String[] arguments) throws Exception {
        var store = Store.open(settings(Path.of(arguments[0])), new SimpleMeterRegistry(), Clock.systemUTC());
        var memory = store.memory();
        var next = new AtomicInteger();
        for (int i = 0; i < JUDGES; i++) forever(() -> judge(memory, arguments[1], next.incrementAndGet()));
        for (int i = 0; i < CHANNELS; i++) {
            int channel = i;
            var value = new AtomicInteger(Integer.parseInt(arguments[2]));
            forever(() -> change(memory, channel, value.incrementAndGet()));
        }
        forever(() -> ask(memory));
        Thread.sleep(Duration.ofMinutes(5));
    }

    private interface Step {
        void go() throws MemoryAway, InterruptedException;
    }

    private static void forever(Step step) {
        Thread.ofPlatform().start(() -> {
            try {
                while (true) step.go();
            } catch (MemoryAway | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static void judge(Memory memory, String who, int number) throws MemoryAway {
        var where = new Where(GROUP, "c" + number % CHANNELS);
        memory.diary().add(new Feedback(Instant.now(), where, who + "-" + number, who, true, "" + number));
        say("F " + number);
    }

    private static void change(Memory memory, int channel, int value) throws MemoryAway {
        var to = new Preferences(null, null, null, Duration.ofMillis(value), null);
        memory.customs().change(new Where(GROUP, "c" + channel), now -> to);
        say("S " + channel + " " + value);
    }

    private static void ask(Memory memory) throws InterruptedException {
        memory.diary()
                .add(new Outcome(Instant.now(), new Where(GROUP, "c"), "eve", Outcome.Kind.REFUSED, "Who knows?"));
        memory.talks().add("dm-eve", "eve", "Who knows?");
        Thread.sleep(1);
    }

    private static void say(String line) {
        synchronized (Busy.class) {
            System.out.println(line + END);
            System.out.flush();
        }
    }
}
