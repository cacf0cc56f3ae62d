package footnote.bot.slack.local;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Who and what is there: a workspace with one channel, people, and every message.
final class World {
    static final String TEAM = "T0001";
    static final String BOT = "UBOT01";
    /// Long enough for a slow machine; no test waits this long where all is well.
    static final Duration PATIENCE = Duration.ofSeconds(30);

    final Map<String, Note> notes = new ConcurrentHashMap<>();
    final Map<String, Exchange> hooks = new ConcurrentHashMap<>();
    final Map<String, Exchange> triggers = new ConcurrentHashMap<>();
    final Map<String, String> pane = new ConcurrentHashMap<>();
    final Set<String> admins = ConcurrentHashMap.newKeySet();
    volatile boolean organisation;
    private final AtomicLong counter = new AtomicLong(1);
    private final Object monitor = new Object();

    String nextId(String prefix) {
        return prefix + String.format("%06d", counter.incrementAndGet());
    }

    /// A timestamp as Slack makes them: it is a message's name.
    String nextTs() {
        return System.currentTimeMillis() / 1000 + "." + String.format("%06d", counter.incrementAndGet());
    }

    void add(Note note) {
        notes.put(note.key(), note);
        changed();
    }

    @Nullable
    Note note(String channel, String ts) {
        return notes.get(channel + ":" + ts);
    }

    /// What everybody sees in a channel, oldest first.
    List<Note> in(String channel) {
        return notes.values().stream()
                .filter(n -> n.channel.equals(channel) && !n.isDeleted())
                .sorted(Comparator.comparing(n -> n.ts))
                .toList();
    }

    void changed() {
        synchronized (monitor) {
            monitor.notifyAll();
        }
    }

    /// Waits until something is there. It is looked for without the monitor: what looks takes locks of its own, which
    /// others hold when they tell that something has changed.
    <T> T await(String what, Duration atMost, Supplier<@Nullable T> look) {
        long end = System.nanoTime() + atMost.toNanos();
        while (true) {
            var found = look.get();
            if (found != null) return found;
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) throw new AssertionError("waited " + atMost + " in vain for " + what);
            synchronized (monitor) {
                try {
                    monitor.wait(Math.min(left, 50));
                } catch (InterruptedException e) {
                    throw new AssertionError("interrupted while waiting for " + what, e);
                }
            }
        }
    }
}
