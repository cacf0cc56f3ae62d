package footnote.answer.extract;

import footnote.answer.text.Folding;
import footnote.answer.text.Stems;
import footnote.retrieval.Retriever;
import footnote.retrieval.Words;
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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Capitals that are named for their countries: whoever asks about Beijing is answered by what China did. From the
/// resource `capitals.txt`; stems are those of [Stems].
final class Capitals {
    /// Each capital, and with it its country and what is of it, as written.
    private static final List<List<String>> NAMES = load();

    /// Their stems.
    private static final List<List<String>> LINES =
            NAMES.stream().map(l -> l.stream().map(Stems::of).toList()).toList();

    private static final Pattern OF_IT = Pattern.compile("['’]s?$");

    private static final Set<String> IN_TOWN =
            Set.of("in", "at", "near", "around", "outside", "inside", "through", "across", "of", "to");

    /// "US" is also a word of everyday.
    private static final int SHORTEST = 4;

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

    /// A question with the country, or what is of it, in place of a capital that stands nowhere in the documents;
    /// where the town itself may be meant, "in London", as it is.
    static String known(String question, Retriever retriever) {
        var known = new StringBuilder(question);
        var words = Words.in(question);
        for (int i = words.size() - 1; i >= 0; i--) {
            int start = words.get(i).span().start();
            var name = OF_IT.matcher(words.get(i).span().of(question)).replaceFirst("");
            boolean told = i > 1 && words.get(i - 2).span().of(question).equalsIgnoreCase("according");
            boolean town =
                    !told && i > 0 && IN_TOWN.contains(words.get(i - 1).span().of(question));
            if (town || !CAPITALS.contains(Stems.of(Folding.fold(name))) || retriever.knows(name)) continue;
            var country = country(name, retriever);
            if (country != null) known.replace(start, start + name.length(), country);
        }
        return known.toString();
    }

    private static @Nullable String country(String capital, Retriever retriever) {
        for (var names : NAMES)
            if (names.getFirst().equals(Folding.fold(capital)))
                for (var name : names.subList(1, names.size()))
                    if (name.length() >= SHORTEST && retriever.knows(name))
                        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return null;
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
                    .map(line -> List.of(line.split(" ", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
