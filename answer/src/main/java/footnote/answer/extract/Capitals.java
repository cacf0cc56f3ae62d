package footnote.answer.extract;

import footnote.answer.text.Stems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Capitals that are named for their countries: whoever asks about Beijing is answered by what China did. From the
/// resource `capitals.txt`; stems are those of [Stems].
final class Capitals {
    private static final Set<String> CAPITALS = new HashSet<>();

    /// The numbers of the countries that a stem names.
    private static final Map<String, Set<Integer>> COUNTRIES = load();

    private Capitals() {}

    /// Whether two stems name one country: its capital, itself, what is of it.
    static boolean areOne(String a, String b) {
        var one = COUNTRIES.get(a);
        var other = one == null ? null : COUNTRIES.get(b);
        return one != null && other != null && !Collections.disjoint(one, other);
    }

    /// Whether a stem names a country, or what is of one, and not its capital.
    static boolean isCountry(String stem) {
        return COUNTRIES.containsKey(stem) && !CAPITALS.contains(stem);
    }

    private static Map<String, Set<Integer>> load() {
        try (var in = Objects.requireNonNull(Capitals.class.getResourceAsStream("capitals.txt"))) {
            var countries = new HashMap<String, Set<Integer>>();
            int number = 0;
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("#")) continue;
                var names = List.of(line.split(" ", -1));
                CAPITALS.add(Stems.of(names.getFirst()));
                for (var name : names)
                    countries
                            .computeIfAbsent(Stems.of(name), _ -> new HashSet<>())
                            .add(number);
                number++;
            }
            return Map.copyOf(countries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
