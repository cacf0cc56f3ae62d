package footnote.retrieval;

import footnote.corpus.PartialDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which documents may be found at all. Null means any.
///
/// @param document only this document: its id, or the part of the id after the last `/`
/// @param publisher only documents of this publisher; case and diacritics do not matter
/// @param from only documents that may have been published on this date or later
/// @param to only documents that may have been published on this date or earlier
/// @param collections only documents of these collections; empty means all
public record Filter(
        @Nullable String document,
        @Nullable String publisher,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        Set<String> collections) {
    public static final Filter NONE = new Filter(null, null, null, null, Set.of());

    public Filter {
        collections = Set.copyOf(collections);
    }
}
