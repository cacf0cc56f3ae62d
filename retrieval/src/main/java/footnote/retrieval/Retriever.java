package footnote.retrieval;

import footnote.corpus.Passage;
import java.util.List;

/// Finds passages. Safe for use by many threads.
public interface Retriever {
    /// The best passages for a query, best first, at most `limit`; none where nothing fits.
    List<Hit> find(Query query, int limit);

    /// The same for who reads passages and not which of their sentences is nearest: with the similarities
    /// that are at hand, without making others.
    default List<Hit> skim(Query query, int limit) {
        return find(query, limit);
    }

    /// The passages before and after this one in its document, nearest ones only, in order; it itself is not
    /// among
    /// them.
    default List<Passage> around(Passage passage) {
        return List.of();
    }

    /// How rare a word is in these documents: its inverse document frequency, from 0 (everywhere) upwards;
    /// highest for a word that stands nowhere.
    default double rarity(String word) {
        return 1;
    }

    /// Whether a word stands anywhere in these documents.
    default boolean knows(String word) {
        return true;
    }
}
