package footnote.bot.chat;

import footnote.retrieval.Sight;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// The one place that decides what a visitor may see. Whatever is asked of the documents, with whatever key, name or
/// page, is asked of a librarian who has never heard of the others; nothing one of them keeps is known to another.
/// Safe for use by many threads.
final class Librarians {
    private static final int BOUND = 64;
    private final House house;
    private volatile Bindings bindings;
    private final Map<Sight, Librarian> known = new LinkedHashMap<>(16, 0.75f, true);

    Librarians(House house) {
        this.house = house;
        this.bindings = house.bindings();
    }

    /// The librarian for a visitor.
    ///
    /// @param chosen the only collections that are wanted there; empty: any
    Librarian of(Visit visit, Set<String> chosen) {
        return of(sight(visit, chosen));
    }

    /// What a visitor may see.
    Sight sight(Visit visit, Set<String> chosen) {
        return bindings.sight(visit.where(), chosen);
    }

    private synchronized Librarian of(Sight sight) {
        var librarian =
                known.computeIfAbsent(sight, s -> new Librarian(house.stacks().seenBy(s)));
        if (known.size() > BOUND) known.remove(known.keySet().iterator().next());
        return librarian;
    }

    /// From now on these bindings count. What a visitor may see is asked for at each request, so nobody sees a
    /// collection
    /// longer than until the next one.
    void bind(Bindings now) {
        bindings = now;
        forget();
    }

    /// Has all forget what they keep: the documents are others now.
    synchronized void forget() {
        known.clear();
    }
}
