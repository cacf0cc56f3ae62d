package footnote.answer.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// How common a word is in English at large. A few documents alone cannot tell: in them "after" may stand but
/// once.
final class CommonWords {
    /// A word in fewer passages than this counts in full.
    private static final double RARE = .01;

    private static final Map<String, Double> FACTORS = load();

    private CommonWords() {}

    /// By what a stem's rarity in the documents is multiplied: 1 for a rare word, down to about .15.
    static double factor(String stem) {
        return FACTORS.getOrDefault(stem, 1.0);
    }

    private static Map<String, Double> load() {
        var factors = new HashMap<String, Double>();
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CommonWords.class.getResourceAsStream("common-words.txt")),
                StandardCharsets.UTF_8))) {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                int space = line.indexOf(' ');
                if (line.startsWith("#") || space < 0) continue;
                double share = Integer.parseInt(line.substring(space + 1)) / 1000.0;
                factors.put(line.substring(0, space), Math.min(1, Math.log(share) / Math.log(RARE)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return factors;
    }
}
