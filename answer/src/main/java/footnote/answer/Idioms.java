package footnote.answer;

import footnote.answer.text.Parsed;
import footnote.answer.text.Word;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// Turns of phrase that tell the same in other words: "not until May" of "from May". From the resource `idioms.txt`.
/// Pure.
enum Idioms {
    DENIAL,
    KEPT,
    GRAVE,
    UNIVERSAL,
    BOUND,
    SUPERLATIVE,
    CAUSE,
    HEDGE,
    DEED,
    LICENSED;

    private record Pair(Pattern said, Pattern there) {}

    private static final Map<Idioms, List<Pair>> PAIRS = load();

    /// Whether the sentence has such a turn of phrase and the evidence the one that it stands for.
    boolean tell(Case draft) {
        return Objects.requireNonNull(PAIRS.get(this)).stream()
                .filter(p -> p.said().matcher(draft.said().text()).find())
                .anyMatch(p -> draft.exhibits().stream()
                        .anyMatch(e -> p.there().matcher(e.context().text()).find()));
    }

    /// The same, where the sentence's turn of phrase takes in one of its words: another "not" is not told by it.
    boolean tell(Case draft, Word word) {
        return Objects.requireNonNull(PAIRS.get(this)).stream()
                .filter(p -> covers(p.said(), draft.said(), word))
                .anyMatch(p -> draft.exhibits().stream()
                        .anyMatch(e -> p.there().matcher(e.context().text()).find()));
    }

    /// The same, where the evidence's turn of phrase takes in one of its words: another "could" is not told by it.
    boolean tell(Case draft, Word word, Parsed context) {
        return Objects.requireNonNull(PAIRS.get(this)).stream()
                .filter(p -> p.said().matcher(draft.said().text()).find())
                .anyMatch(p -> covers(p.there(), context, word));
    }

    private static boolean covers(Pattern pattern, Parsed text, Word word) {
        return pattern.matcher(text.text()).results().anyMatch(m -> m.start() <= word.start() && word.end() <= m.end());
    }

    private static Map<Idioms, List<Pair>> load() {
        try (var in = Objects.requireNonNull(Idioms.class.getResourceAsStream("idioms.txt"))) {
            var pairs = new EnumMap<Idioms, List<Pair>>(Idioms.class);
            var current = new ArrayList<Pair>();
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.isBlank() || line.startsWith("#")) continue;
                if (line.startsWith("[")) {
                    current = new ArrayList<>();
                    pairs.put(valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT)), current);
                } else {
                    var sides = line.split(" => ", 2);
                    current.add(new Pair(compiled(sides[0]), compiled(sides[1])));
                }
            }
            return pairs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pattern compiled(String regex) {
        return Pattern.compile("(?iuU)" + regex);
    }
}
