package footnote.answer.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The word lists that reading rests on, from the resource `lexicon.txt`: sections in brackets, words as
/// [Folding] gives them, `#` starts a comment. Kept as data so that a language is added without touching
/// code.
public final class Lexicon {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Map<String, List<String>> SECTIONS = load();

    private Lexicon() {}

    /// The words of some sections.
    public static Set<String> words(String... sections) {
        var words = new HashSet<String>();
        for (var section : sections) for (var line : lines(section)) words.addAll(split(line));
        return Set.copyOf(words);
    }

    /// The phrases of a section: each line is one.
    static List<String> lines(String section) {
        var lines = SECTIONS.get(section);
        if (lines == null) throw new IllegalStateException("lexicon.txt has no section [" + section + "]");
        return lines;
    }

    /// Lines of `value: word word …` as a map from word to value.
    static Map<String, String> values(String section) {
        var values = new HashMap<String, String>();
        for (var line : lines(section)) {
            int colon = line.indexOf(':');
            for (var word : split(line.substring(colon + 1)))
                values.put(word, line.substring(0, colon).strip());
        }
        return Map.copyOf(values);
    }

    static List<String> split(String line) {
        return List.of(SPACE.split(line.strip(), -1));
    }

    private static Map<String, List<String>> load() {
        var sections = new HashMap<String, List<String>>();
        var current = new ArrayList<String>();
        for (var raw : read().lines().toList()) {
            var line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) continue;
            if (line.startsWith("[")) {
                current = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), current);
            } else {
                current.add(line);
            }
        }
        return Map.copyOf(sections);
    }

    /// Words that open a sentence as well as any, by what they do there.
    private static final Set<String> COMMON = words(
            "common",
            "clause-openers",
            "conditions",
            "restrictions",
            "hedges",
            "beside-verbs",
            "rising",
            "falling",
            "causes",
            "negators",
            "implying",
            "neutral",
            "superlatives",
            "rest",
            "totals",
            "speech",
            "past-forms");
    private static final Set<String> SUFFIXES = words("common-suffixes");

    /// Whether a folded word is known not to be a name, by a list or by how it ends.
    static boolean isCommon(String key) {
        return COMMON.contains(key) || (key.length() > 6 && SUFFIXES.stream().anyMatch(key::endsWith));
    }

    private static String read() {
        try (var in = Lexicon.class.getResourceAsStream("lexicon.txt")) {
            if (in == null) throw new IllegalStateException("lexicon.txt is missing from the program");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
