package footnote.answer.text;

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

/// Countries with what is of them and the capitals that are named for them: "Beijing said". From the resource
/// `capitals.txt`; stems are those of [Stems]. Pure.
public final class Countries {
    /// Each capital, and with it its country and what is of it, as written.
    public static final List<List<String>> NAMES = load();

    /// Their stems.
    private static final List<List<String>> LINES =
            NAMES.stream().map(l -> l.stream().map(Stems::of).toList()).toList();

    private static final Set<String> CAPITALS =
            LINES.stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());

    /// The numbers of the countries that a stem names.
    private static final Map<String, Set<Integer>> COUNTRIES = countries();

    private Countries() {}

    /// Whether two stems name one country: its capital, itself, what is of it.
    public static boolean areOne(String a, String b) {
        var one = COUNTRIES.get(a);
        var other = one == null ? null : COUNTRIES.get(b);
        return one != null && other != null && !Collections.disjoint(one, other);
    }

    /// Whether a text names the country that a stem names, by whatever name.
    public static boolean isIn(Parsed text, String stem) {
        for (int i = 0; i < LINES.size(); i++)
            if (LINES.get(i).contains(stem) && NAMES.get(i).stream().anyMatch(name -> Acronyms.isInFull(name, text)))
                return true;
        return text.words().stream().anyMatch(w -> Names.isName(w) && areOne(w.stem(), stem));
    }

    /// Whether a stem names a capital.
    public static boolean isCapital(String stem) {
        return CAPITALS.contains(stem);
    }

    /// Whether a stem names a country, or what is of one, and not its capital.
    public static boolean isCountry(String stem) {
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
        try (var in = Objects.requireNonNull(Countries.class.getResourceAsStream("capitals.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(" ", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
