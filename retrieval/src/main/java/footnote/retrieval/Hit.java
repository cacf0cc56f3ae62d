package footnote.retrieval;

import footnote.corpus.Metadata;
import footnote.corpus.Passage;
import java.util.List;

/// A passage that was found.
///
/// @param metadata that of the passage's document
/// @param score how well it fits; comparable within one result only
/// @param similarities for each sentence of the passage the cosine of its vector with the query's, -1 to 1;
///     empty while the index has no vectors for it
public record Hit(Passage passage, Metadata metadata, double score, List<Double> similarities) {
    public Hit {
        similarities = List.copyOf(similarities);
    }
}
