package footnote.bot.chat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// Who may ask now, and how long the others wait. Remembers a bounded number of people and groups. Safe for
/// many threads.
final class Turnstile {
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();
    private static final int REMEMBERED = 10_000;
    private Limits limits;
    private final LongSupplier nanos;
    private final Map<String, Long> lastAsked = new LinkedHashMap<>();
    private final Map<String, Deque<Long>> groups = new LinkedHashMap<>();

    Turnstile(Limits limits, LongSupplier nanos) {
        this.limits = limits;
        this.nanos = nanos;
    }

    synchronized void limit(Limits now) {
        limits = now;
    }

    /// Lets a visitor through, or says how long to wait.
    ///
    /// @param coolDown between two questions of one person, where this one is asked
    synchronized Reply.@Nullable Busy enter(Visit visit, Duration coolDown) {
        long now = nanos.getAsLong();
        boolean isPerson = !visit.asker().equals(Visit.NOBODY);
        var last = isPerson ? lastAsked.get(visit.asker()) : null;
        long cool = last == null ? 0 : last + coolDown.toNanos() - now;
        if (cool > 0) return new Reply.Busy(Duration.ofNanos(cool), false);
        long full = visit.group() == null ? 0 : fullFor(visit.group(), now);
        if (full > 0) return new Reply.Busy(Duration.ofNanos(full), true);
        if (isPerson) {
            lastAsked.remove(visit.asker());
            lastAsked.put(visit.asker(), now);
        }
        forgetOldest();
        return null;
    }

    private long fullFor(String group, long now) {
        var times = groups.computeIfAbsent(group, g -> new ArrayDeque<>());
        while (!times.isEmpty() && now - times.getFirst() >= MINUTE) times.removeFirst();
        if (times.size() >= limits.perGroup()) return times.getFirst() + MINUTE - now;
        times.addLast(now);
        return 0;
    }

    private void forgetOldest() {
        trim(lastAsked);
        trim(groups);
    }

    private static void trim(Map<String, ?> map) {
        var oldest = map.entrySet().iterator();
        while (map.size() > REMEMBERED) {
            oldest.next();
            oldest.remove();
        }
    }
}
