package footnote.retrieval;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/// What was lately made of something, so that it need not be made again: the same sentences are found for many
/// questions. It holds between `most` and twice as many. Safe for use by many threads.
///
/// @param <K> compared by `equals`
/// @param <V> immutable, since all who ask for it share it
public final class Recent<K, V> {
    private final int most;
    private final Function<K, V> make;
    private volatile ConcurrentMap<K, V> young = new ConcurrentHashMap<>();
    private volatile ConcurrentMap<K, V> old = new ConcurrentHashMap<>();

    /// Remembers nothing yet.
    ///
    /// @param make always makes the same of the same
    public Recent(int most, Function<K, V> make) {
        this.most = most;
        this.make = make;
    }

    /// What is made of a key, now or before.
    public V of(K key) {
        var known = young.get(key);
        if (known != null) return known;
        known = old.get(key);
        if (known == null) known = make.apply(key);
        if (young.size() >= most) age();
        young.put(key, known);
        return known;
    }

    /// What has not been asked for since the last time is forgotten.
    private synchronized void age() {
        if (young.size() < most) return;
        old = young;
        young = new ConcurrentHashMap<>();
    }
}
