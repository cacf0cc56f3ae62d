package footnote.answer.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Words that an honest retelling may put for one another, from the resource `synonyms.txt`.
public final class Synonyms {
    private static final Map<String, BitSet> GROUPS = load();

    private Synonyms() {}

    /// Whether two stems are forms of one word, or stand in one group.
    public static boolean alike(String a, String b) {
        if (Stems.alike(a, b)) return true;
        var groups = GROUPS.get(a);
        var others = GROUPS.get(b);
        return groups != null && others != null && groups.intersects(others);
    }

    /// Whether a stem is on the list at all: then it is a common word.
    static boolean isKnown(String stem) {
        return GROUPS.containsKey(stem);
    }

    private static Map<String, BitSet> load() {
        var groups = new HashMap<String, BitSet>();
        int number = 0;
        for (var line : lines()) {
            if (line.isBlank() || line.startsWith("#")) continue;
            for (var word : Words.of(line))
                groups.computeIfAbsent(word.stem(), _ -> new BitSet()).set(number);
            number++;
        }
        return groups;
    }

    private static List<String> lines() {
        try (var in = Synonyms.class.getResourceAsStream("synonyms.txt")) {
            if (in == null) throw new IllegalStateException("synonyms.txt is missing from the program");
            return new ArrayList<>(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
