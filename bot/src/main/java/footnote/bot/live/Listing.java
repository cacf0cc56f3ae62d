package footnote.bot.live;

import footnote.corpus.Corpus;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the folder has looked like lately, and which of its files keep still. Not for several threads.
final class Listing {
    /// As long as size and time of a file stay the same, nobody is writing it.
    static final long STILL_MILLIS = 400;

    private static final long STILL = Duration.ofMillis(STILL_MILLIS).toNanos();

    /// As long as something else keeps changing, what is ready is not held back longer.
    private static final long PATIENCE = Duration.ofSeconds(2).toNanos();

    /// A file that could not be read may be one that is not whole yet, if it is as young as this.
    private static final long YOUNG = Duration.ofMinutes(1).toNanos();

    private record Seen(Corpus.Source source, long since) {}

    private final Map<String, Seen> seen = new HashMap<>();
    private Map<String, Corpus.Source> taken = Map.of();
    private @Nullable Long restless;

    /// Notes what is there.
    void look(Corpus corpus, long now) {
        var there = new HashMap<String, Seen>();
        for (var s : corpus.sources()) {
            var before = seen.get(s.path());
            there.put(s.path(), before != null && before.source().equals(s) ? before : new Seen(s, now));
        }
        seen.clear();
        seen.putAll(there);
        restless = differs() ? (restless == null ? Long.valueOf(now) : restless) : null;
    }

    /// Whether anything is not as it was taken.
    boolean isChanged() {
        return restless != null;
    }

    private boolean differs() {
        if (!taken.keySet().equals(seen.keySet())) return true;
        return seen.values().stream()
                .anyMatch(s -> !s.source().equals(taken.get(s.source().path())));
    }

    /// Whether what has changed should be taken now: all of it is ready, or some of it has waited for long enough.
    boolean isDue(long now) {
        if (restless == null) return false;
        boolean late = now - restless >= PATIENCE;
        boolean still = now - restless >= STILL;
        return seen.values().stream().allMatch(s -> isReady(s.source(), now)) ? still || onlyAdded() : late;
    }

    /// What was added in a chat was put there whole.
    private boolean onlyAdded() {
        return taken.keySet().stream().allMatch(p -> seen.containsKey(p) || p.startsWith(Corpus.ADDED))
                && seen.values().stream()
                        .map(Seen::source)
                        .allMatch(s -> s.equals(taken.get(s.path())) || s.path().startsWith(Corpus.ADDED));
    }

    /// Whether a file may be read: it is as it was taken before, or has kept still.
    boolean isReady(Corpus.Source source, long now) {
        if (source.equals(taken.get(source.path())) || source.path().startsWith(Corpus.ADDED)) return true;
        var s = seen.get(source.path());
        return s != null && s.source().equals(source) && now - s.since() >= STILL;
    }

    /// Notes what has been taken: everything that was ready.
    void took(Corpus corpus, long now) {
        var all = new HashMap<String, Corpus.Source>();
        for (var s : corpus.sources()) {
            var before = taken.get(s.path());
            if (isReady(s, now)) all.put(s.path(), s);
            else if (before != null) all.put(s.path(), before);
        }
        taken = all;
        restless = differs() ? Long.valueOf(now) : null;
    }

    /// Whether all that was taken is gone, but for what was added in a chat.
    boolean isEmptied() {
        return seen.keySet().stream().allMatch(p -> p.startsWith(Corpus.ADDED))
                && !taken.keySet().stream().allMatch(p -> p.startsWith(Corpus.ADDED));
    }

    /// Whether any of these files has changed so lately that it may not have been whole.
    boolean isAnyYoung(Set<String> paths, long now) {
        return paths.stream().map(seen::get).anyMatch(s -> s != null && now - s.since() < YOUNG);
    }
}
