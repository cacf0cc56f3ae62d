package footnote.answer.extract;

import footnote.retrieval.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Whether a sentence denies, or says the opposite of what a question asks. Pure.
final class Polarity {
    private static final Set<String> NEGATIONS = Set.of(
            "not",
            "no",
            "never",
            "nor",
            "neither",
            "without",
            "cannot",
            "nobody",
            "none",
            "except",
            "don't",
            "doesn't",
            "didn't",
            "isn't",
            "aren't",
            "wasn't",
            "weren't",
            "won't",
            "wouldn't",
            "can't",
            "couldn't",
            "hasn't",
            "haven't",
            "fail",
            "refus",
            "deni",
            "unabl",
            "hardli",
            "rare",
            "least");

    /// Words that tell without a "not" that something does not happen.
    private static final Set<String> PREVENTING = Set.of("prevent", "stop", "block", "bar", "halt", "discourag");

    /// What a word begins with that denies the rest of it.
    private static final List<String> DENYING = List.of("un", "in", "im", "non", "dis", "ir", "il");

    /// A shorter rest is hardly a word of its own.
    private static final int SHORTEST = 4;

    private static final Map<String, Set<String>> OPPOSITES = load();

    private Polarity() {}

    /// Whether a text denies something.
    static boolean negates(List<Words.Word> words) {
        return words.stream().anyMatch(w -> NEGATIONS.contains(w.stem()));
    }

    /// Whether a text tells without a "not" that something does not happen: "may have prevented them from firing".
    static boolean prevents(List<Words.Word> words) {
        return words.stream().anyMatch(w -> PREVENTING.contains(w.stem()));
    }

    /// For each stem of a question what would say its opposite: "equal" for "unequal", and the other way round.
    static Map<String, Set<String>> contraries(Set<String> asked) {
        var contraries = new HashMap<String, Set<String>>();
        for (var stem : asked) {
            var contrary = new HashSet<>(OPPOSITES.getOrDefault(stem, Set.of()));
            contrary.removeAll(asked);
            if (stem.length() >= SHORTEST) for (var prefix : DENYING) contrary.add(prefix + stem);
            for (var prefix : DENYING)
                if (stem.length() - prefix.length() >= SHORTEST && stem.startsWith(prefix))
                    contrary.add(stem.substring(prefix.length()));
            contraries.put(stem, contrary);
        }
        return contraries;
    }

    /// Whether some stems hold the opposite of one of the question's, and not that one itself.
    static boolean opposes(Map<String, Set<String>> contraries, Set<String> stems) {
        for (var c : contraries.entrySet())
            if (!stems.contains(c.getKey()) && c.getValue().stream().anyMatch(stems::contains)) return true;
        return false;
    }

    private static Map<String, Set<String>> load() {
        var opposites = new HashMap<String, Set<String>>();
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Polarity.class.getResourceAsStream("opposites.txt")), StandardCharsets.UTF_8))) {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                int space = line.indexOf(' ');
                if (line.startsWith("#") || space < 0) continue;
                var a = stem(line.substring(0, space));
                var b = stem(line.substring(space + 1));
                opposites.computeIfAbsent(a, _ -> new HashSet<>()).add(b);
                opposites.computeIfAbsent(b, _ -> new HashSet<>()).add(a);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return opposites;
    }

    private static String stem(String word) {
        return Words.in(word).getFirst().stem();
    }
}
