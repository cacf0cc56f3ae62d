package footnote.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Which documents say the same, word for word or nearly. A text is reduced to a signature (MinHash over runs of
/// five words: Broder, 1997), so that an index can keep the signature and compare without the texts.
/// Case, punctuation and white space do not count. The same text has the same signature on every machine.
public final class Duplicates {
    /// From this similarity on two texts are near duplicates.
    public static final double NEAR = 0.85;

    private static final int HASHES = 128;
    private static final int SHINGLE = 5;

    /// 32 bands of 4: of two texts at [#NEAR] a band in common is missed once in about 10^10 times.
    private static final int BAND = 4;

    private Duplicates() {}

    /// Documents of which each is like the first.
    ///
    /// @param ids in order, at least two
    /// @param exact whether all of them have the same words in the same order
    public record Group(List<String> ids, boolean exact) {
        public Group {
            ids = List.copyOf(ids);
        }
    }

    /// The signature of a text: one hash of all of its words, then 128 least hashes of its runs of five words.
    public static long[] signature(String text) {
        var words = words(text);
        var signature = new long[1 + HASHES];
        Arrays.fill(signature, Long.MAX_VALUE);
        signature[0] = hash(words, 0, words.size());
        for (int i = 0; i == 0 || i + SHINGLE <= words.size(); i++) {
            long shingle = hash(words, i, Math.min(words.size(), i + SHINGLE));
            for (int h = 1; h <= HASHES; h++)
                signature[h] = Math.min(signature[h], mixed(shingle + h * 0x9E3779B97F4A7C15L));
        }
        return signature;
    }

    /// An estimate of the share of runs of five words that two texts have in common, 0 to 1; 1 for equal words.
    public static double similarity(long[] a, long[] b) {
        if (a[0] == b[0]) return 1;
        int same = 0;
        for (int h = 1; h <= HASHES; h++) if (a[h] == b[h]) same++;
        return (double) same / HASHES;
    }

    /// The groups of equal and of nearly equal documents, each document in one group at most, sorted by first id.
    public static List<Group> groups(Map<String, long[]> signatures) {
        var bands = new HashMap<Long, List<Map.Entry<String, long[]>>>();
        var groups = new LinkedHashMap<String, List<Map.Entry<String, long[]>>>();
        new TreeMap<>(signatures).forEach((id, signature) -> {
            var member = Map.entry(id, signature);
            var first = nearest(member, bands);
            groups.computeIfAbsent(first == null ? id : first.getKey(), f -> new ArrayList<>())
                    .add(member);
            if (first != null) return;
            for (long band : bands(signature))
                bands.computeIfAbsent(band, b -> new ArrayList<>()).add(member);
        });
        return groups.values().stream()
                .filter(g -> g.size() > 1)
                .map(Duplicates::group)
                .toList();
    }

    private static Group group(List<Map.Entry<String, long[]>> members) {
        boolean exact = members.stream().map(m -> m.getValue()[0]).distinct().count() == 1;
        return new Group(members.stream().map(Map.Entry::getKey).toList(), exact);
    }

    /// The most similar of the documents that came first in their groups; null where none is near.
    private static Map.@Nullable Entry<String, long[]> nearest(
            Map.Entry<String, long[]> one, Map<Long, List<Map.Entry<String, long[]>>> bands) {
        Map.Entry<String, long[]> nearest = null;
        double best = NEAR;
        for (long band : bands(one.getValue())) {
            for (var other : bands.getOrDefault(band, List.of())) {
                double similarity = similarity(one.getValue(), other.getValue());
                if (similarity < best || (nearest != null && similarity == best)) continue;
                nearest = other;
                best = similarity;
            }
        }
        return nearest;
    }

    private static long[] bands(long[] signature) {
        var bands = new long[HASHES / BAND];
        for (int i = 0; i < bands.length; i++) {
            long band = i;
            for (int h = 1 + i * BAND; h <= (i + 1) * BAND; h++) band = mixed(band * 31 + signature[h]);
            bands[i] = band;
        }
        return bands;
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inWord && start < 0) start = i;
            if (!inWord && start >= 0) {
                words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return words;
    }

    private static long hash(List<String> words, int from, int to) {
        long hash = 0xCBF29CE484222325L;
        for (var word : words.subList(from, to)) {
            for (byte b : word.getBytes(StandardCharsets.UTF_8)) hash = (hash ^ b) * 0x100000001B3L;
            hash = (hash ^ ' ') * 0x100000001B3L;
        }
        return mixed(hash);
    }

    /// The finaliser of SplitMix64.
    private static long mixed(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
