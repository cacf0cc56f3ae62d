package footnote.answer.text;

import footnote.answer.text.Quantity.Bound;
import footnote.retrieval.Recent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the shares of a whole that a text tells of, in whatever way: "20%", "a fifth", "two fifths",
/// "one in five", "one household in five", "halved". Pure.
public final class Shares {
    private static final Map<String, String> PARTS = Lexicon.values("parts");
    private static final Map<String, String> ORDINALS = Lexicon.values("ordinals");
    private static final Set<String> HALVING = Lexicon.words("halving");
    private static final Set<String> ONE = Set.of("a", "an", "one", "1");
    private static final Set<String> POINTS = Set.of("percentage", "percent", "point");

    /// In "one household in five" at most so many words stand before the "in".
    private static final int NOUNS = 2;

    private static final int LARGEST_WHOLE = 1000;

    /// A share in percent.
    ///
    /// @param values what it may be told as: a third is 33.3 %, and 33
    /// @param spelled whether it is told as a part and not in percent
    public record Share(List<Double> values, Bound bound, boolean spelled, int start, int end) {
        public Share {
            values = List.copyOf(values);
        }

        /// Whether both are the same share; of two that are told in percent that is for their figures to
        /// say.
        public boolean isSame(Share other) {
            return (spelled || other.spelled)
                    && values.stream().anyMatch(v -> other.values.stream().anyMatch(w -> Math.abs(v - w) < 1e-6));
        }

        public boolean overlaps(Quantity figure) {
            return start < figure.end() && figure.start() < end;
        }

        public boolean overlaps(List<Word> words) {
            return words.stream().anyMatch(w -> start < w.end() && w.start() < end);
        }
    }

    private Shares() {}

    private static final Recent<String, List<Share>> RECENT = new Recent<>(1024, t -> read(Parsed.of(t)));

    public static List<Share> in(Parsed text) {
        return text.text().length() > Parsed.PASSAGE ? read(text) : RECENT.of(text.text());
    }

    private static List<Share> read(Parsed text) {
        var found = new ArrayList<Share>();
        for (var q : text.quantities())
            if (q.unit().equals("%")) found.add(new Share(q.values(), q.bound(), false, q.start(), q.end()));
        for (int i = 0; i < text.words().size(); i++) {
            var share = at(text.words(), i);
            if (share != null) found.add(share);
        }
        return List.copyOf(found);
    }

    private static @Nullable Share at(List<Word> words, int i) {
        var key = words.get(i).key();
        if (HALVING.contains(key)) return share(words, i, i + 1, 1, 2);
        var part = PARTS.get(key);
        if (part != null && !isOfPoints(words, i + 1)) return part(words, i, Integer.parseInt(part));
        var every = every(words, i);
        return every != null ? every : ratio(words, i);
    }

    /// "A quarter of a percentage point" is no share.
    private static boolean isOfPoints(List<Word> words, int k) {
        for (int n = k; n < Math.min(words.size(), k + 3); n++)
            if (POINTS.contains(words.get(n).key())) return true;
        return false;
    }

    /// "A fifth", "two-fifths".
    private static @Nullable Share part(List<Word> words, int i, int whole) {
        if (i == 0) return null;
        var before = words.get(i - 1).key();
        boolean plural = words.get(i).key().endsWith("s");
        if (ONE.contains(before) && !plural) return share(words, i - 1, i + 1, 1, whole);
        var count = plural ? Quantities.small(before) : null;
        return count == null || count >= whole ? null : share(words, i - 1, i + 1, count, whole);
    }

    /// "Every fifth word".
    private static @Nullable Share every(List<Word> words, int i) {
        boolean led = i > 0 && Set.of("every", "each").contains(words.get(i - 1).key());
        var whole = led ? ORDINALS.get(words.get(i).key()) : null;
        boolean time = i + 1 < words.size()
                && Units.isTime(Units.measure(words.get(i + 1).key()));
        return whole == null || time || whole.equals("1")
                ? null
                : share(words, i - 1, i + 1, 1, Integer.parseInt(whole));
    }

    /// "One in five", "one household in five", "two out of five".
    private static @Nullable Share ratio(List<Word> words, int i) {
        var count = count(words.get(i));
        if (count == null) return null;
        for (int k = i + 1; k < Math.min(words.size() - 1, i + 2 + NOUNS); k++) {
            int next = behindIn(words, k);
            if (next == 0) {
                if (!words.get(k).isContent() || words.get(k).kind() != Word.Kind.PLAIN) return null;
                continue;
            }
            var whole = next < words.size() ? count(words.get(next)) : null;
            return whole == null || whole <= count ? null : share(words, i, next + 1, count, whole);
        }
        return null;
    }

    /// The word behind "in", "in every" or "out of", or 0.
    private static int behindIn(List<Word> words, int k) {
        var next = words.get(k + 1).key();
        if (words.get(k).key().equals("in")) return next.equals("every") ? k + 2 : k + 1;
        return words.get(k).key().equals("out") && next.equals("of") ? k + 2 : 0;
    }

    private static @Nullable Integer count(Word word) {
        var small = Quantities.small(word.key());
        if (small != null || word.kind() != Word.Kind.NUMBER || !word.key().matches("\\d{3,4}")) return small;
        int value = Integer.parseInt(word.key());
        return value <= LARGEST_WHOLE ? value : null;
    }

    private static Share share(List<Word> words, int from, int to, int count, int whole) {
        double exact = 100.0 * count / whole;
        var values = new LinkedHashSet<Double>();
        values.add(exact);
        values.add((double) Math.round(exact));
        values.add(Math.floor(exact));
        values.add(Math.round(exact * 10) / 10.0);
        return new Share(
                List.copyOf(values),
                Bounds.of(words, from, to),
                true,
                words.get(from).start(),
                words.get(to - 1).end());
    }
}
