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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Capitals that are named for their countries: whoever asks about Beijing is answered by what China did. From the
/// resource `capitals.txt`; stems are those of [Stems].
final class Capitals {
    /// Each capital, and with it its country and what is of it.
    private static final List<List<String>> LINES = load();

    private static final Set<String> CAPITALS =
            LINES.stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());

    /// The numbers of the countries that a stem names.
    private static final Map<String, Set<Integer>> COUNTRIES = countries();

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

    private static Map<String, Set<Integer>> countries() {
        var countries = new HashMap<String, Set<Integer>>();
        for (int i = 0; i < LINES.size(); i++)
            for (var name : LINES.get(i))
                countries.computeIfAbsent(name, _ -> new HashSet<>()).add(i);
        return Map.copyOf(countries);
    }

    private static List<List<String>> load() {
        try (var in = Objects.requireNonNull(Capitals.class.getResourceAsStream("capitals.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Stream.of(line.split(" ", -1)).map(Stems::of).toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
