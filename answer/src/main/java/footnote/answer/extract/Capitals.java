package footnote.answer.extract;

import footnote.answer.text.Stems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Capitals that are named for their countries: whoever asks about Beijing is answered by what China did. From the
/// resource `capitals.txt`; stems are those of [Stems].
final class Capitals {
    private static final List<Set<String>> COUNTRIES = load();

    private Capitals() {}

    /// Whether two stems name one country: its capital, itself, what is of it.
    static boolean areOne(String a, String b) {
        for (var country : COUNTRIES) if (country.contains(a) && country.contains(b)) return true;
        return false;
    }

    private static List<Set<String>> load() {
        try (var in = Objects.requireNonNull(Capitals.class.getResourceAsStream("capitals.txt"))) {
            var countries = new ArrayList<Set<String>>();
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList())
                if (!line.startsWith("#"))
                    countries.add(Stream.of(line.split(" ")).map(Stems::of).collect(Collectors.toUnmodifiableSet()));
            return List.copyOf(countries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
