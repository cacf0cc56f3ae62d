package footnote.answer.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Words that turn a statement into its opposite when one is put for the other. Pure.
public final class Opposites {
    private static final Map<String, Set<String>> PAIRS = load("opposites");
    private static final Map<String, Set<String>> ANTONYMS = load("antonyms");

    private Opposites() {}

    /// The opposites of a folded word; none for most.
    public static Set<String> of(String key) {
        return PAIRS.getOrDefault(key, Set.of());
    }

    /// Words that say the same with "not" as others without it: "not shut" is open. Not all of them are
    /// opposites wherever they stand.
    public static Set<String> denied(String key) {
        var all = new HashSet<>(of(key));
        all.addAll(ANTONYMS.getOrDefault(key, Set.of()));
        return all;
    }

    private static Map<String, Set<String>> load(String section) {
        var pairs = new HashMap<String, Set<String>>();
        for (var line : Lexicon.lines(section)) {
            int space = line.indexOf(' ');
            var a = line.substring(0, space);
            var b = line.substring(space + 1).strip();
            pairs.computeIfAbsent(a, _ -> new HashSet<>()).add(b);
            pairs.computeIfAbsent(b, _ -> new HashSet<>()).add(a);
        }
        return pairs;
    }
}
