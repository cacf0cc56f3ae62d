package footnote.bot.chat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// The last few thousand things that have been seen. Safe for many threads.
final class Seen {
    private final Set<String> ids;

    Seen(int bound) {
        ids = Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                return size() > bound;
            }
        }));
    }

    /// Whether this is the first time.
    boolean first(String id) {
        return ids.add(id);
    }
}
