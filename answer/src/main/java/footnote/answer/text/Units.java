package footnote.answer.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The measures, currencies and scales that numbers are told in, each by one name. Pure.
public final class Units {
    private static final Map<String, String> MEASURES = Lexicon.values("units");
    private static final Map<String, String> CURRENCIES = Lexicon.values("currencies");
    private static final Map<String, String> SCALES = Lexicon.values("scales");
    private static final Set<String> MONEY = Set.copyOf(CURRENCIES.values());

    /// How many of another unit a unit is, exactly.
    record Base(String unit, double factor) {}

    private static final Map<String, Base> BASES = Map.ofEntries(
            Map.entry("minute", new Base("second", 60)),
            Map.entry("second", new Base("second", 1)),
            Map.entry("hour", new Base("second", 3600)),
            Map.entry("day", new Base("second", 86_400)),
            Map.entry("week", new Base("second", 604_800)),
            Map.entry("month", new Base("month", 1)),
            Map.entry("year", new Base("month", 12)),
            Map.entry("decade", new Base("month", 120)),
            Map.entry("century", new Base("month", 1200)),
            Map.entry("millennium", new Base("month", 12_000)),
            Map.entry("inch", new Base("mm", 25.4)),
            Map.entry("foot", new Base("mm", 304.8)),
            Map.entry("yard", new Base("mm", 914.4)),
            Map.entry("mile", new Base("mm", 1_609_344)),
            Map.entry("sqm", new Base("sqm", 1)),
            Map.entry("hectare", new Base("sqm", 10_000)),
            Map.entry("sqkm", new Base("sqm", 1e6)),
            Map.entry("acre", new Base("sqm", 4046.8564224)),
            Map.entry("sqmile", new Base("sqm", 2_589_988.110336)),
            Map.entry("mm", new Base("mm", 1)),
            Map.entry("cm", new Base("mm", 10)),
            Map.entry("m", new Base("mm", 1000)),
            Map.entry("km", new Base("mm", 1e6)),
            Map.entry("mg", new Base("mg", 1)),
            Map.entry("g", new Base("mg", 1000)),
            Map.entry("kg", new Base("mg", 1e6)),
            Map.entry("tonne", new Base("mg", 1e9)),
            Map.entry("degree", new Base("degree", 1)),
            Map.entry("celsius", new Base("degree", 1)),
            Map.entry("kw", new Base("kw", 1)),
            Map.entry("mw", new Base("kw", 1000)),
            Map.entry("gw", new Base("kw", 1e6)),
            Map.entry("kwh", new Base("kwh", 1)),
            Map.entry("mwh", new Base("kwh", 1000)),
            Map.entry("gwh", new Base("kwh", 1e6)));

    private Units() {}

    /// What a unit is by definition; null where that depends on a rate, a country or a calendar.
    static @Nullable Base base(String unit) {
        return BASES.get(unit);
    }

    /// The measure, currency or scale that a word of at least three letters names, or null.
    public static @Nullable String of(Word word) {
        if (word.kind() != Word.Kind.PLAIN || word.text().length() < 3) return null;
        var unit = MEASURES.getOrDefault(word.key(), CURRENCIES.get(word.key()));
        return unit != null ? unit : SCALES.get(word.key());
    }

    public static @Nullable String measure(String key) {
        return MEASURES.get(key);
    }

    /// The measure that "square kilometres" or "kilowatt-hours" name, or null.
    static @Nullable String compound(String first, String second) {
        boolean square = first.equals("square") || first.equals("sq");
        var side = square ? MEASURES.get(second) : null;
        var power = second.equals("hour") || second.equals("hours") ? MEASURES.get(first) : null;
        var unit = power == null ? "sq" + side : power + "h";
        return (side != null || power != null) && BASES.containsKey(unit) ? unit : null;
    }

    /// How many of the other unit one of this is, where both measure the same; 0 where they do not.
    public static double ratio(String unit, String other) {
        if (unit.equals(other)) return 1;
        var mine = BASES.get(unit);
        var theirs = BASES.get(other);
        return mine == null || theirs == null || !mine.unit().equals(theirs.unit())
                ? 0
                : mine.factor() / theirs.factor();
    }

    static @Nullable String currency(String key) {
        return CURRENCIES.get(key);
    }

    /// The currency that stands right before word `i`, or nothing.
    static String before(String text, List<Word> words, int i) {
        int at = words.get(i).start();
        while (at > 0 && Verbatim.isSpace(text.charAt(at - 1))) at--;
        var sign = symbol(at > 0 ? text.charAt(at - 1) : 0);
        if (!sign.isEmpty() || i == 0) return sign;
        var code = words.get(i - 1);
        boolean written =
                code.text().length() == 3 && code.text().equals(code.text().toUpperCase(Locale.ROOT));
        return written ? Objects.requireNonNullElse(currency(code.key()), "") : "";
    }

    /// Whether a unit is a currency.
    public static boolean isMoney(String unit) {
        return MONEY.contains(unit);
    }

    /// Whether a unit is that of a measure: of time, length, area, mass or power.
    public static boolean isMeasure(String unit) {
        return BASES.containsKey(unit);
    }

    /// Whether a unit is one of time.
    public static boolean isTime(@Nullable String unit) {
        var base = unit == null ? null : BASES.get(unit);
        return base != null && (base.unit().equals("second") || base.unit().equals("month"));
    }

    /// Whether a unit is one of length.
    public static boolean isLength(String unit) {
        var base = BASES.get(unit);
        return (base != null && base.unit().equals("mm")) || unit.equals("mile") || unit.equals("yard");
    }

    /// The currency of a sign, or nothing.
    static String symbol(int sign) {
        return switch (sign) {
            case '$' -> "$";
            case '€' -> "€";
            case '£' -> "pound";
            case '¥' -> "¥";
            case '₽' -> "rub";
            case '₹' -> "inr";
            default -> "";
        };
    }
}
