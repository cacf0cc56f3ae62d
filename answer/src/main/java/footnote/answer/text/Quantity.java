package footnote.answer.text;

import java.util.List;

/// A number as a text states it, with what it measures or counts.
///
/// @param values what it may mean (1.000 is a thousand to some); empty where it is only a string of digits,
///     as a time
/// @param unit `%`, a currency, a measure, `#` for an ordinal, `x` for "twice", `~` for "thousands"; empty
///     for none
/// @param bound whether it is told as a limit
/// @param counted the stems of the words that follow it in its phrase: what it counts
/// @param text as it stands
/// @param start where it stands, in offsets of the text
/// @param index the number of its first word
/// @param year whether it is written as a year is
public record Quantity(
        List<Double> values,
        String unit,
        Bound bound,
        List<String> counted,
        String text,
        int start,
        int end,
        int index,
        boolean year) {
    public enum Bound {
        NONE,
        MORE,
        LESS,
        /// "Up to", "within": all that is less, and the number itself.
        UP_TO;

        /// Whether what is told with this limit may be told with another: of "up to five" one says "five" and "no more
        /// than five" and the other way round, of "five" not "fewer than five".
        public boolean allows(Bound other) {
            return this == other
                    || (this == UP_TO && (other == NONE || other == LESS))
                    || ((this == LESS || this == NONE) && other == UP_TO);
        }
    }

    public Quantity {
        values = List.copyOf(values);
        counted = List.copyOf(counted);
    }

    /// Whether both are the same number, whatever they count.
    public boolean sameValue(Quantity other) {
        if (values.isEmpty() || other.values.isEmpty()) return text.equals(other.text);
        return unit.equals("~")
                ? isAbout(other)
                : values.stream().anyMatch(v -> other.values.stream().anyMatch(w -> equal(v, w)));
    }

    /// "Thousands" is said of thousands, and of 10,000.
    private boolean isAbout(Quantity other) {
        double scale = values.getFirst();
        return other.values.stream()
                .anyMatch(v -> other.unit.equals("~") ? equal(v, scale) : v >= 2 * scale && v < 1000 * scale);
    }

    /// Whether what is stated in `this` unit may be carried by a number in `other`'s: a unit may be left
    /// out where the evidence names a measure, never a currency or a percentage, and none may be added.
    public boolean sameUnit(Quantity other) {
        if (unit.equals(other.unit)) return true;
        if (unit.equals("~")) return !other.unit.equals("%");
        if (!unit.isEmpty()) return false;
        return !other.unit.equals("%")
                && !other.unit.equals("#")
                && !other.unit.equals("~")
                && !Units.isMoney(other.unit);
    }

    /// Whether both measure the same by the definition of their units: half an hour and 30 minutes.
    public boolean sameMeasure(Quantity other) {
        var mine = Units.base(unit);
        var theirs = Units.base(other.unit);
        if (mine == null
                || theirs == null
                || unit.equals(other.unit)
                || !mine.unit().equals(theirs.unit())) return false;
        return values.stream()
                .anyMatch(v -> other.values.stream().anyMatch(w -> equal(v * mine.factor(), w * theirs.factor())));
    }

    private static boolean equal(double a, double b) {
        return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
    }
}
