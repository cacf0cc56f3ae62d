package footnote.retrieval;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which collections may be seen from somewhere. Names are compared without regard to case, white space and
/// the composition of their characters, so that none that is to be hidden is shown for a capital letter.
///
/// @param hidden collections that may not be seen; one that ends in `/*` stands for all below it
/// @param shown those that may be seen all the same
/// @param only where not empty, nothing but these may be seen; documents of no collection then may not either
public record Sight(Set<String> hidden, Set<String> shown, Set<String> only) {
    /// Everything may be seen.
    public static final Sight ALL = new Sight(Set.of(), Set.of(), Set.of());

    public Sight {
        hidden = folded(hidden);
        shown = folded(shown);
        only = folded(only);
    }

    /// Whether documents of a collection may be seen; null: documents of none.
    public boolean sees(@Nullable String collection) {
        if (collection == null) return only.isEmpty();
        var name = fold(collection);
        return (only.isEmpty() || only.contains(name)) && (shown.contains(name) || !isHidden(name));
    }

    private boolean isHidden(String name) {
        int above = name.indexOf('/');
        return hidden.contains(name) || (above >= 0 && hidden.contains(name.substring(0, above) + "/*"));
    }

    /// Whether there is nothing that may not be seen.
    public boolean isAll() {
        return hidden.isEmpty() && only.isEmpty();
    }

    /// The form in which names of collections are compared.
    public static String fold(String collection) {
        return Normalizer.normalize(collection, Normalizer.Form.NFKC)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
    }

    private static Set<String> folded(Set<String> names) {
        return names.stream().map(Sight::fold).collect(Collectors.toUnmodifiableSet());
    }
}
