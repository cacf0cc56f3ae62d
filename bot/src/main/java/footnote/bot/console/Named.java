package footnote.bot.console;

import footnote.retrieval.Entry;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// Finds a document by what a person calls it.
final class Named {
    private static final int SUGGESTIONS = 3;

    private Named() {}

    /// The one document with this id, file name, title, or words in its title, tried in this order.
    ///
    /// @throws Stop where there is none, or more than one
    static Entry find(List<Entry> documents, String name) {
        var wanted = folded(name);
        List<Predicate<Entry>> ways = List.of(
                e -> e.id().equals(name),
                e -> file(e).equals(wanted) || stem(file(e)).equals(wanted),
                e -> folded(e.metadata().title()).equals(wanted),
                e -> folded(e.metadata().title()).contains(wanted)
                        || folded(e.id()).contains(wanted));
        for (var way : ways) {
            var found = documents.stream().filter(way).limit(SUGGESTIONS + 1L).toList();
            if (found.size() == 1) return found.getFirst();
            if (found.size() > 1)
                throw Stop.usage(
                        "'" + Clean.line(name) + "' fits more than one document: " + names(found) + "; say which.");
        }
        var near = nearest(name, documents, e -> e.id() + " " + e.metadata().title());
        throw Stop.usage("There is no document '" + Clean.line(name) + "'; "
                + (near.isEmpty() ? "'footnote sources' lists them all." : "did you mean " + names(near) + "?"));
    }

    private static String names(List<Entry> entries) {
        return String.join(
                ", ",
                entries.stream()
                        .map(e -> Clean.line(e.id()) + " ("
                                + Clean.line(e.metadata().title()) + ")")
                        .toList());
    }

    private static String file(Entry e) {
        return folded(e.id().substring(e.id().lastIndexOf('/') + 1));
    }

    private static String stem(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    /// Case, diacritics and white space do not matter.
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /// Those that look most like a name: they share the most groups of three letters. None where nothing is
    /// alike.
    static <T> List<T> nearest(String name, List<T> all, Function<T, String> text) {
        record Likeness<T>(T item, double value) {}
        var wanted = triples(name);
        return all.stream()
                .map(item -> new Likeness<>(item, shared(wanted, triples(text.apply(item)))))
                .filter(l -> l.value() >= .3)
                .sorted(Comparator.comparingDouble((Likeness<T> l) -> l.value()).reversed())
                .limit(SUGGESTIONS)
                .map(Likeness::item)
                .toList();
    }

    private static double shared(Set<String> wanted, Set<String> other) {
        return wanted.isEmpty()
                ? 0
                : (double) wanted.stream().filter(other::contains).count() / wanted.size();
    }

    private static Set<String> triples(String text) {
        var padded = " " + folded(text) + " ";
        var triples = new HashSet<String>();
        for (int i = 0; i + 3 <= padded.length(); i++) triples.add(padded.substring(i, i + 3));
        return triples;
    }
}
