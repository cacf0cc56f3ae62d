package footnote.corpus;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is known about a document beside its text.
///
/// @param title never blank; the file's name where nothing better is known
/// @param collection the group of documents it belongs to (first folder below the root, or stated); null for none
/// @param inferred which of these were guessed from the text or the file's name and are not stated anywhere
public record Metadata(
        String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable PartialDate published,
        @Nullable String url,
        @Nullable String collection,
        Set<Field> inferred) {
    public enum Field {
        TITLE,
        PUBLISHER,
        AUTHOR,
        PUBLISHED,
        URL
    }

    public Metadata {
        if (title.isBlank()) throw new IllegalArgumentException("a document has a title");
        // In the order of the fields, so that equal metadata also print alike.
        var ordered = EnumSet.noneOf(Field.class);
        ordered.addAll(inferred);
        inferred = Collections.unmodifiableSet(ordered);
    }

    /// A title and nothing else.
    public static Metadata titled(String title) {
        return new Metadata(title, null, null, null, null, null, Set.of());
    }

    public boolean isInferred(Field field) {
        return inferred.contains(field);
    }
}
