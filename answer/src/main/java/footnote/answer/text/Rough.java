package footnote.answer.text;

import java.util.List;
import java.util.Set;

/// How roughly a figure is told: "about 2,400", "nearly 2,500", "just over a third". Pure.
public enum Rough {
    /// As it is.
    NONE,
    /// "About", "some": a little more or less.
    ABOUT,
    /// "Nearly", "just under", "fewer than": it is a little less.
    BELOW,
    /// "Just over", "more than", "-plus": it is a little more.
    ABOVE;

    private static final Set<String> AROUND = Set.of(
            "about", "around", "roughly", "approximately", "some", "circa", "approx", "ca", "estimated", "region");
    private static final Set<String> NEARLY = Set.of("nearly", "almost", "approaching", "nearing");
    private static final Set<String> LESS = Set.of("under", "below", "less", "fewer", "short", "shy");
    private static final Set<String> MORE =
            Set.of("over", "above", "more", "upwards", "excess", "exceeding", "exceeded");
    private static final Set<String> LIGHT = Set.of("a", "an", "the", "than", "of", "to", "as", "many", "much", "in");

    /// "In the region of", "slightly fewer than": so far before a figure stands how it is told.
    private static final int NEAR = 4;

    /// The largest part by which what is told with "about" may differ from what it is.
    private static final double CLOSE = 0.05;

    /// The largest part by which what is told with "nearly" or "more than" may.
    private static final double NEXT = 0.1;

    /// How the figure is told whose words are `[from, to)`.
    public static Rough of(List<Word> words, int from, int to) {
        if (isPlus(words, to)) return ABOVE;
        var next = to < words.size() ? words.get(to).key() : "";
        boolean or = next.equals("or") && to + 1 < words.size();
        if (or && words.get(to + 1).key().equals("so")) return ABOUT;
        if (or && MORE.contains(words.get(to + 1).key())) return ABOVE;
        for (int k = from - 1; k >= Math.max(0, from - NEAR); k--) {
            var key = words.get(k).key();
            if (AROUND.contains(key)) return ABOUT;
            if (NEARLY.contains(key)) return BELOW;
            // "not quite 10,000"
            if (key.equals("quite") && denied(words, k)) return BELOW;
            if (key.equals("close")) return ABOUT;
            if (LESS.contains(key)) return denied(words, k) ? NONE : BELOW;
            if (MORE.contains(key)) return denied(words, k) ? NONE : ABOVE;
            if (!LIGHT.contains(key)) return NONE;
        }
        return NONE;
    }

    /// "21,000+", "21,000-plus": whether such a sign stands behind the words before `to`.
    static boolean isPlus(List<Word> words, int to) {
        char after = words.get(to - 1).after();
        if (after == '+') return true;
        return Verbatim.isDash(after)
                && to < words.size()
                && words.get(to).key().equals("plus");
    }

    private static boolean denied(List<Word> words, int k) {
        return k > 0
                && (words.get(k - 1).key().equals("no")
                        || words.get(k - 1).key().equals("not"));
    }

    /// Whether a value may be told so for another: rounder than that, close to it, and on the right side
    /// of it.
    public boolean tells(double value, double exact) {
        double off = Math.abs(value - exact) / Math.max(1e-9, Math.abs(Math.max(value, exact)));
        if (this == NONE || off < 1e-9 || !isRounder(value, exact)) return false;
        return switch (this) {
            case ABOUT -> off <= CLOSE && Math.abs(value - exact) <= step(value) / 2;
            case BELOW -> value > exact && off <= NEXT + 1e-9;
            default -> value < exact && off <= NEXT;
        };
    }

    /// Whether a number is told with fewer digits, a million of 900,000 among them.
    private static boolean isRounder(double value, double exact) {
        return digits(value) < digits(exact) || (digits(value) == 1 && step(value) == value && value > exact);
    }

    /// How many digits of a number are no zeros at its end.
    private static int digits(double value) {
        var plain = new java.math.BigDecimal(Double.toString(value)).stripTrailingZeros();
        return plain.precision();
    }

    /// What the last of these digits stands for.
    private static double step(double value) {
        var plain = new java.math.BigDecimal(Double.toString(value)).stripTrailingZeros();
        return Math.pow(10, -plain.scale());
    }
}
