package footnote.answer.text;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The measures, currencies and scales that numbers are told in, each by one name. Pure.
public final class Units {
    private static final Map<String, String> MEASURES = Lexicon.values("units");
    private static final Map<String, String> CURRENCIES = Lexicon.values("currencies");
    private static final Map<String, String> SCALES = Lexicon.values("scales");
    private static final Set<String> MONEY = Set.copyOf(CURRENCIES.values());

    private Units() {}

    /// The measure, currency or scale that a word of at least three letters names, or null.
    public static @Nullable String of(Word word) {
        if (word.kind() != Word.Kind.PLAIN || word.text().length() < 3) return null;
        var unit = MEASURES.getOrDefault(word.key(), CURRENCIES.get(word.key()));
        return unit != null ? unit : SCALES.get(word.key());
    }

    static @Nullable String measure(String key) {
        return MEASURES.get(key);
    }

    static @Nullable String currency(String key) {
        return CURRENCIES.get(key);
    }

    /// Whether a unit is a currency.
    static boolean isMoney(String unit) {
        return MONEY.contains(unit);
    }

    /// The currency of a sign, or nothing.
    static String symbol(char sign) {
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
