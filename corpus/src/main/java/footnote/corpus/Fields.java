package footnote.corpus;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Metadata as one source of it knows them; what it does not know is null.
record Fields(
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable PartialDate published,
        @Nullable String url,
        @Nullable String collection) {
    static final Fields NONE = new Fields(null, null, null, null, null, null);

    Fields {
        title = clean(title);
        publisher = clean(publisher);
        author = clean(author);
        url = clean(url);
        collection = clean(collection);
    }

    /// Reads the keys of front matter, of `corpus.yaml` or of a `.jsonl` line; unknown keys are left alone.
    static Fields of(Map<?, ?> map) {
        return new Fields(
                text(map, "title"),
                text(map, "publisher"),
                text(map, "author"),
                date(map),
                text(map, "url"),
                text(map, "collection"));
    }

    /// These, and where one is not known that of `other`.
    Fields or(Fields other) {
        return new Fields(
                title != null ? title : other.title,
                publisher != null ? publisher : other.publisher,
                author != null ? author : other.author,
                published != null ? published : other.published,
                url != null ? url : other.url,
                collection != null ? collection : other.collection);
    }

    /// Zero where nothing is known, else a number that changes with what is.
    long stamp() {
        var all = Arrays.asList(title, publisher, author, published, url, collection);
        return all.stream().allMatch(Objects::isNull)
                ? 0
                : 1L + Integer.toUnsignedLong(all.toString().hashCode());
    }

    /// These in a collection, whatever they state of one.
    Fields in(String collection) {
        return new Fields(title, publisher, author, published, url, collection);
    }

    /// These as a document's metadata, what is not known taken from guesses and marked as such.
    ///
    /// @param guessed has a title
    /// @param folder the collection where none is stated
    Metadata completed(Fields guessed, @Nullable String folder) {
        var inferred = EnumSet.noneOf(Metadata.Field.class);
        if (title == null) inferred.add(Metadata.Field.TITLE);
        if (publisher == null && guessed.publisher != null) inferred.add(Metadata.Field.PUBLISHER);
        if (author == null && guessed.author != null) inferred.add(Metadata.Field.AUTHOR);
        if (published == null && guessed.published != null) inferred.add(Metadata.Field.PUBLISHED);
        if (url == null && guessed.url != null) inferred.add(Metadata.Field.URL);
        var all = or(guessed);
        return new Metadata(
                all.title != null ? all.title : "untitled",
                all.publisher,
                all.author,
                all.published,
                all.url,
                all.collection != null ? all.collection : folder,
                inferred);
    }

    private static @Nullable PartialDate date(Map<?, ?> map) {
        var stated = text(map, "published");
        if (stated == null) stated = text(map, "date");
        return stated == null ? null : Dates.read(stated);
    }

    private static @Nullable String text(Map<?, ?> map, String key) {
        return switch (map.get(key)) {
            case null -> null;
            case Iterable<?> several -> joined(several);
            case Object one -> one.toString();
        };
    }

    private static String joined(Iterable<?> several) {
        var out = new StringBuilder();
        for (var one : several) out.append(out.isEmpty() ? "" : ", ").append(one);
        return out.toString();
    }

    private static @Nullable String clean(@Nullable String value) {
        if (value == null) return null;
        var folded = White.fold(value);
        return folded.isEmpty() ? null : folded;
    }
}
