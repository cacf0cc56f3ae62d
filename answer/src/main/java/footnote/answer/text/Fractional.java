package footnote.answer.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A part of one unit: "a tenth of a degree", "three quarters of an hour", "a quarter of a point". Pure.
///
/// @param next the number of the first word behind it
record Fractional(double value, String unit, int next) {
    private static final Map<String, String> PARTS = Lexicon.values("parts");
    private static final Set<String> ONE = Set.of("a", "an", "one");

    /// So many words are "a tenth of a degree".
    private static final int LENGTH = 5;

    /// The part that begins at word `i`, or null.
    static @Nullable Fractional at(List<Word> words, int i) {
        if (isHalfPoint(words, i)) return new Fractional(0.5, "%points", i + 4);
        if (i + LENGTH > words.size()) return null;
        var part = PARTS.get(words.get(i + 1).key());
        boolean of = words.get(i + 2).key().equals("of")
                && ONE.contains(words.get(i + 3).key());
        if (part == null || !of) return null;
        var count = ONE.contains(words.get(i).key())
                ? Integer.valueOf(1)
                : Quantities.small(words.get(i).key());
        if (count == null) return null;
        double value = (double) count / Integer.parseInt(part);
        var key = words.get(i + 4).key();
        if (key.equals("point")) return new Fractional(value, "%points", i + LENGTH);
        if (key.startsWith("percent"))
            return isPoint(words, i + LENGTH) ? new Fractional(value, "%points", i + LENGTH + 1) : null;
        var unit = Units.measure(key.equals("second") ? "seconds" : key);
        return unit == null ? null : new Fractional(value, unit, i + LENGTH);
    }

    /// "Half a percentage point".
    private static boolean isHalfPoint(List<Word> words, int i) {
        return i + 3 < words.size()
                && words.get(i).key().equals("half")
                && ONE.contains(words.get(i + 1).key())
                && words.get(i + 2).key().startsWith("percent")
                && isPoint(words, i + 3);
    }

    private static boolean isPoint(List<Word> words, int k) {
        return k < words.size() && words.get(k).key().equals("point");
    }
}
