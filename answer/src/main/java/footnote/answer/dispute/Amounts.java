package footnote.answer.dispute;

import footnote.answer.text.Parsed;
import footnote.answer.text.Quantity;
import footnote.answer.text.Quantity.Bound;
import java.util.List;
import java.util.Set;

/// Whether two figures can both be right. Pure.
final class Amounts {
    /// Figures told as rough ones may differ by a tenth.
    private static final double ROUGH = .1;

    private static final Set<String> ROUGHLY = Set.of(
            "about",
            "around",
            "some",
            "nearly",
            "almost",
            "roughly",
            "approximately",
            "circa",
            "estimated",
            "close",
            "under",
            "below");
    private static final Set<String> RANGING = Set.of("between", "from");

    private Amounts() {}

    /// Whether what is counted or measured is the same, by unit and by the words behind the number.
    static boolean measureAlike(Quantity a, Quantity b) {
        if (!a.unit().equals(b.unit())) return false;
        if (a.counted().isEmpty() || b.counted().isEmpty())
            return !a.unit().isEmpty() || a.counted().equals(b.counted());
        return a.counted().stream().anyMatch(b.counted()::contains);
    }

    /// Whether the one cannot hold where the other does.
    static boolean exclude(Quantity a, Parsed at, Quantity b, Parsed bt) {
        if (a.values().isEmpty()
                || b.values().isEmpty()
                || a.unit().equals("~")
                || b.unit().equals("~")) return false;
        if (a.unit().equals("x") || a.unit().equals("decade") || isRange(a, at) || isRange(b, bt)) return false;
        double x = a.values().getFirst();
        double y = b.values().getFirst();
        if (x == y || holds(a.bound(), x, y) || holds(b.bound(), y, x)) return false;
        if ((isRough(a, at) || isRough(b, bt)) && Math.abs(x - y) <= ROUGH * Math.max(Math.abs(x), Math.abs(y)))
            return false;
        return a.values().size() == 1 && b.values().size() == 1 && !isRounded(x, y) && !isRounded(y, x);
    }

    /// Whether "more than x" allows y.
    private static boolean holds(Bound bound, double x, double y) {
        return switch (bound) {
            case NONE -> false;
            case MORE -> y >= x;
            case LESS, UP_TO -> y <= x;
        };
    }

    private static boolean isRough(Quantity q, Parsed text) {
        return before(q, text, 2).stream().anyMatch(ROUGHLY::contains);
    }

    private static boolean isRange(Quantity q, Parsed text) {
        return before(q, text, 4).stream().anyMatch(RANGING::contains)
                && text.quantities().size() > 1;
    }

    private static List<String> before(Quantity q, Parsed text, int words) {
        return text.words().subList(Math.max(0, q.index() - words), q.index()).stream()
                .map(w -> w.key())
                .toList();
    }

    /// Whether x is y with fewer digits: 5 million for 4.98 million.
    private static boolean isRounded(double x, double y) {
        if (x == 0 || y == 0) return false;
        double unit = Math.pow(10, Math.floor(Math.log10(Math.abs(x))));
        while (Math.abs(x / unit - Math.rint(x / unit)) > 1e-9) unit /= 10;
        // A small whole number is a count, not a rounding.
        boolean rounds = unit > 1 || Math.abs(y - Math.rint(y)) > 1e-9;
        return rounds && Math.abs(x - y) <= unit / 2;
    }
}
