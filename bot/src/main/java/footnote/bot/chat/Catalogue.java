package footnote.bot.chat;

import footnote.retrieval.Entry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The documents by the names people and buttons give them. Looks again after a few seconds, so that many presses
/// do not each read the whole list. Safe for use by many threads.
final class Catalogue {
    private static final long FRESH = Duration.ofSeconds(10).toNanos();
    private static final int SUGGESTIONS = 25;
    private static final int KEY_BYTES = 8;
    private final Supplier<List<Entry>> source;
    private volatile @Nullable Listing last;

    private record Listing(List<Entry> documents, Map<String, Entry> byKey, long since) {}

    Catalogue(Supplier<List<Entry>> source) {
        this.source = source;
    }

    /// All documents, by id.
    List<Entry> documents() {
        return listing().documents;
    }

    private Listing listing() {
        var known = last;
        return known == null || System.nanoTime() - known.since > FRESH ? look() : known;
    }

    private Listing look() {
        var documents = source.get();
        var byKey = new HashMap<String, Entry>();
        for (var d : documents) byKey.put(key(d.id()), d);
        var now = new Listing(documents, byKey, System.nanoTime());
        last = now;
        return now;
    }

    /// A short name for a document: eleven characters that stay the same for as long as its id does.
    static String key(String id) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, KEY_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// The document with this key; null for none.
    @Nullable
    Entry byKey(String key) {
        var known = listing().byKey.get(key);
        return known == null ? look().byKey.get(key) : known;
    }

    /// The document that is meant by its key, its id, the end of its id, or its title; null for none.
    @Nullable
    Entry named(String name) {
        var byKey = listing().byKey.get(name);
        if (byKey != null) return byKey;
        var all = look().documents;
        return all.stream()
                .filter(d -> d.id().equals(name))
                .findFirst()
                .or(() -> all.stream().filter(d -> d.id().endsWith("/" + name)).findFirst())
                .or(() -> all.stream()
                        .filter(d -> d.metadata().title().equalsIgnoreCase(name.strip()))
                        .findFirst())
                .orElse(null);
    }

    /// Documents whose title, publisher or id holds what was typed; those whose title begins so first.
    List<Entry> suggest(String typed) {
        return suggest("", typed);
    }

    /// The same, of those whose ids begin so.
    List<Entry> suggest(String beginning, String typed) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        return documents().stream()
                .filter(d -> d.id().startsWith(beginning))
                .filter(d -> names(d).contains(wanted))
                .sorted(Comparator.comparing(
                        d -> !d.metadata().title().toLowerCase(Locale.ROOT).startsWith(wanted)))
                .limit(SUGGESTIONS)
                .toList();
    }

    private static String names(Entry d) {
        var publisher = d.metadata().publisher();
        return (d.metadata().title() + "\n" + (publisher == null ? "" : publisher) + "\n" + d.id())
                .toLowerCase(Locale.ROOT);
    }
}
