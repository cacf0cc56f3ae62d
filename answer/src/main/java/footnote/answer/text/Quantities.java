package footnote.answer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the numbers that a text states, in digits and in words, with their units. Numbers that are part of
/// a date are the business of [Dates]. Pure.
public final class Quantities {
    private static final Map<String, String> NUMBERS = Lexicon.values("numbers");
    private static final Map<String, String> SCALES = Lexicon.values("scales");
    private static final Map<String, String> VAGUE = Lexicon.values("vague");
    private static final Map<String, String> MULTIPLES = Lexicon.values("multiples");
    private static final Map<String, String> ORDINALS = Lexicon.values("ordinals");
    private static final Map<String, String> FRACTIONS = Lexicon.values("fractions");
    private static final Set<String> PERCENT = Lexicon.words("percent");
    private static final Pattern SUFFIXED = Pattern.compile("([\\d.,]+)(\\p{L}+)");
    private static final Set<String> EACH = Set.of("a", "an", "per", "every", "each");
    private static final Set<String> OFTEN = Set.of("daily", "weekly", "monthly", "yearly", "nightly", "hourly");
    private static final Set<String> TIMES = Set.of("times", "fold", "mal", "fois", "veces", "vezes", "раза", "раз");

    /// "5.2 degrees Celsius below zero".
    private static final Pattern BELOW = Pattern.compile(
            "(?iu)[\\d.,]+ ?(?:°|degrees?)? ?(?:C|celsius|F|fahrenheit)? (?:below zero|below freezing|under zero)\\b");

    private static final Set<String> BESIDE = Set.of("below", "above", "under");
    private static final Set<String> MINUS = Set.of("minus", "moins", "menos", "минус");

    private final String text;
    private final List<Word> words;
    private final List<DateMention> dates;
    private final List<Quantity> found = new ArrayList<>();

    private Quantities(String text, List<Word> words, List<DateMention> dates) {
        this.text = text;
        this.words = words;
        this.dates = dates;
    }

    /// The numbers in a text, in order, without those of its dates.
    public static List<Quantity> in(String text) {
        var words = Words.of(text);
        return in(text, words, Dates.in(text, words));
    }

    static List<Quantity> in(String text, List<Word> words, List<DateMention> dates) {
        var quantities = new Quantities(text, words, dates);
        int i = 0;
        while (i < words.size()) i = quantities.read(i);
        return Ranges.spread(text, quantities.found);
    }

    /// The value of a number below a hundred written as one word or in digits, or null.
    public static @Nullable Integer small(String key) {
        var value = NUMBERS.get(key);
        if (value != null) return Integer.valueOf(value);
        return Numerals.isSmall(key) ? Integer.valueOf(key) : null;
    }

    private int read(int i) {
        var word = words.get(i);
        if (inDate(word)) return i + 1;
        return switch (word.kind()) {
            case NUMBER -> scaled(i, i + 1, signed(i, Numerals.values(word.key())), "");
            case MIXED -> mixed(i);
            case PLAIN -> plain(i);
        };
    }

    /// A minus sign before the number, with nothing before it that it could join.
    private List<Double> signed(int i, List<Double> values) {
        int at = words.get(i).start();
        boolean sign = Verbatim.isDash(charAt(at - 1))
                && (at == 1 || Verbatim.isSpace(charAt(at - 2)) || charAt(at - 2) == '(');
        boolean spelled = i > 0 && MINUS.contains(words.get(i - 1).key());
        return sign || spelled || BELOW.matcher(text).region(at, text.length()).lookingAt()
                ? times(values, -1)
                : values;
    }

    private boolean inDate(Word word) {
        for (var date : dates) if (date.start() <= word.start() && word.end() <= date.end()) return true;
        return false;
    }

    private int mixed(int i) {
        var m = SUFFIXED.matcher(words.get(i).key());
        if (!m.matches()) return i + 1;
        var values = Numerals.values(m.group(1));
        var suffix = m.group(2);
        if (Set.of("st", "nd", "rd", "th").contains(suffix)) return add(i, i + 1, values, "#");
        if (suffix.equals("s") && isAgeGroup(i)) return add(i, i + 1, values, "");
        if (suffix.equals("s")) return add(i, i + 1, values, "decade");
        if (suffix.equals("x")) return add(i, i + 1, values, "x");
        boolean millions =
                suffix.equals("m") && (Units.isMoney(Units.before(text, words, i)) || Millions.meant(text, words, i));
        if (millions) return scaled(i, i + 1, times(values, 1e6), "");
        if (words.get(i).text().endsWith("C") && suffix.equals("c")) return add(i, i + 1, signed(i, values), "celsius");
        var scale = SCALES.get(suffix);
        if (scale != null) return scaled(i, i + 1, times(values, Double.parseDouble(scale)), "");
        var unit = Units.measure(suffix);
        return unit == null ? i + 1 : add(i, i + 1, values, unit);
    }

    /// "The under-13s".
    private boolean isAgeGroup(int i) {
        return i > 0
                && Set.of("under", "over").contains(words.get(i - 1).key())
                && Verbatim.isDash(words.get(i - 1).after());
    }

    private int plain(int i) {
        var key = words.get(i).key();
        boolean often = i + 1 < words.size()
                && (OFTEN.contains(words.get(i + 1).key())
                        || EACH.contains(words.get(i + 1).key()));
        if (key.equals("once") && often) return add(i, i + 1, List.of(1.0), "x");
        if (key.equals("zero") && i > 0 && BESIDE.contains(words.get(i - 1).key())) return i + 1;
        var part = Fractional.at(words, i);
        if (part != null) return add(i, part.next(), List.of(part.value()), part.unit());
        if (isHalfDozen(i)) return scaled(i, i + 3, List.of(6.0), "");
        int half = halves(i);
        if (half > i) return half;
        if (NUMBERS.containsKey(key) || (SCALES.containsKey(key) && key.length() > 2)) return spelled(i);
        if (VAGUE.containsKey(key)) return add(i, i + 1, List.of(number(VAGUE, key)), "~");
        if (MULTIPLES.containsKey(key)) return add(i, i + 1, List.of(number(MULTIPLES, key)), "x");
        if (key.equals("first") && i > 0 && words.get(i - 1).key().equals("at")) return i + 1;
        if (ORDINALS.containsKey(key)) return add(i, i + 1, List.of(number(ORDINALS, key)), "#");
        if (key.startsWith("half") && !isBefore(i, "time") && FRACTIONS.containsKey(key))
            return add(i, i + 1, List.of(50.0), "%");
        return i + 1;
    }

    private boolean isBefore(int i, String key) {
        return i + 1 < words.size() && words.get(i + 1).key().equals(key);
    }

    private boolean isHalfDozen(int i) {
        return words.get(i).key().equals("half") && isBefore(i, "a") && isBefore(i + 1, "dozen");
    }

    /// "Half an hour", "a year and a half"; the word after it, or `i` where it is neither.
    private int halves(int i) {
        boolean half = words.get(i).key().equals("half");
        if (half && isBefore(i, "hour")) return add(i, i + 2, List.of(0.5), "hour");
        int at = half ? i + 2 : i + 1;
        if (at >= words.size()
                || !Set.of("a", "an").contains(words.get(half ? i + 1 : i).key())) return i;
        var scale = half ? SCALES.get(words.get(at).key()) : null;
        if (scale != null) return scaled(i, at + 1, List.of(Double.parseDouble(scale) / 2), "");
        var unit = Units.measure(words.get(at).key());
        if (unit == null || (!half && !isHalfMore(at + 1))) return i;
        return half ? add(i, at + 1, List.of(0.5), unit) : add(i, at + 4, List.of(1.5), unit);
    }

    /// Whether "and a half" stands here.
    private boolean isHalfMore(int k) {
        return k + 2 < words.size()
                && words.get(k).key().equals("and")
                && words.get(k + 1).key().equals("a")
                && words.get(k + 2).key().equals("half");
    }

    /// A number in words: `twenty-five`, `one hundred and twenty`, `two thirds`. "One" alone is a pronoun
    /// more often.
    private int spelled(int i) {
        var number = Spelled.at(text, words, i);
        int k = number.next();
        double value = number.value();
        if (k < words.size()
                && ORDINALS.containsKey(words.get(k).key())
                && value >= 20
                && Spelled.adjoins(text, words, k))
            return add(i, k + 1, List.of(value + number(ORDINALS, words.get(k).key())), "#");
        if (k < words.size() && FRACTIONS.containsKey(words.get(k).key()) && value < 10)
            return add(i, k + 1, List.of(value * number(FRACTIONS, words.get(k).key())), "%");
        if (k == i + 1 && (value == 1 || isArticle(words.get(i).key()))) return k;
        return scaled(i, k, List.of(value), "");
    }

    private static boolean isArticle(String key) {
        return Set.of("un", "une", "dos", "cent", "mil", "once").contains(key);
    }

    /// A number and the scales, percent sign, currency or measure that follow or lead it.
    private int scaled(int i, int next, List<Double> values, String unit) {
        int k = isHalfMore(next) ? next + 3 : next;
        var scaled = k == next ? values : values.stream().map(v -> v + 0.5).toList();
        while (k < words.size() && gapless(k) && SCALES.containsKey(words.get(k).key()) && !values.isEmpty())
            scaled = times(
                    List.of(scaled.getLast()), number(SCALES, words.get(k++).key()));
        if (k < words.size()
                && words.get(k).key().equals("of")
                && VAGUE.containsKey(words.get(k - 1).key())) k++;
        var money = Units.before(text, words, i);
        if (!money.isEmpty()) return add(i, k, scaled, money);
        int end = words.get(k - 1).end();
        if (charAt(end) == '%' || (Verbatim.isSpace(charAt(end)) && charAt(end + 1) == '%'))
            return add(i, k, scaled, "%");
        var sign = Units.symbol(charAt(Verbatim.isSpace(charAt(end)) ? end + 1 : end));
        if (!sign.isEmpty()) return add(i, k, scaled, sign);
        return measured(i, k, scaled, unit);
    }

    private int measured(int i, int k, List<Double> values, String unit) {
        if (unit.isEmpty() && isAge(i)) return add(i, k, values, "year");
        if (k >= words.size() || !gapless(k)) return add(i, k, values, unit);
        var key = words.get(k).key();
        boolean spelled = Set.of("per", "por", "pour").contains(key)
                && k + 1 < words.size()
                && Set.of("cent", "ciento", "cento", "cien")
                        .contains(words.get(k + 1).key());
        if (spelled) return add(i, k + 2, values, "%");
        if (TIMES.contains(key)) return add(i, k + 1, values, "x");
        int point = k + 3;
        if (key.equals("of") && isPoints(point) && words.get(k + 2).key().startsWith("percent"))
            return add(i, point + 1, values, "%points");
        if (key.equals("basis") && isPoints(k + 1)) return add(i, k + 2, times(values, 0.01), "%points");
        if (PERCENT.contains(key))
            return isPoints(k + 1) ? add(i, k + 2, values, "%points") : add(i, k + 1, values, "%");
        boolean us = (key.equals("usa") || key.equals("american")) && k + 1 < words.size();
        var currency = Units.currency(us ? words.get(k + 1).key() : key);
        if (currency != null) return add(i, us ? k + 2 : k + 1, values, currency);
        var area = k + 1 < words.size() ? Units.compound(key, words.get(k + 1).key()) : null;
        if (area != null) return add(i, k + 2, values, area);
        var measure = Units.measure(key);
        return measure == null ? add(i, k, values, unit) : add(i, k + 1, values, measure);
    }

    /// "Aged 34 and 51" are years.
    private boolean isAge(int i) {
        if (i == 0) return false;
        var before = words.get(i - 1).key();
        boolean next = i > 1
                && before.equals("and")
                && !found.isEmpty()
                && found.getLast().index() == i - 2
                && found.getLast().unit().equals("year");
        return before.equals("aged")
                || (next && words.get(Math.max(0, i - 3)).key().equals("aged"));
    }

    /// "Percentage points" are no percentages.
    private boolean isPoints(int k) {
        return k < words.size()
                && (words.get(k).key().equals("point") || words.get(k).key().equals("points"));
    }

    /// Whether word `k` follows the word before it after a space or a hyphen only.
    private boolean gapless(int k) {
        var gap = text.substring(words.get(k - 1).end(), words.get(k).start());
        return gap.isBlank() || (gap.length() == 1 && Verbatim.isDash(gap.charAt(0)));
    }

    private char charAt(int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : 0;
    }

    private int add(int from, int to, List<Double> values, String unit) {
        var first = words.get(from);
        var last = words.get(to - 1);
        boolean year = to == from + 1 && unit.isEmpty() && first.text().matches("1[5-9]\\d\\d|20\\d\\d");
        found.add(new Quantity(
                values,
                unit,
                Bounds.of(words, from, to),
                unit.isEmpty() && Names.isDesignation(words, from) ? List.of() : counted(to),
                text.substring(first.start(), last.end()),
                first.start(),
                last.end(),
                from,
                year));
        return to;
    }

    private List<String> counted(int from) {
        var counted = new ArrayList<String>();
        for (int k = from; k < Math.min(words.size(), from + 5); k++) {
            var word = words.get(k);
            if (gapless(k) && word.kind() == Word.Kind.NUMBER && Names.isDesignation(words, k)) continue;
            if (!gapless(k) || word.kind() != Word.Kind.PLAIN) break;
            if (word.key().equals("of")) continue;
            if (!word.isContent()) break;
            counted.add(word.stem());
        }
        return counted;
    }

    private static List<Double> times(List<Double> values, double scale) {
        return values.stream().map(v -> v * scale).toList();
    }

    private static double number(Map<String, String> map, String key) {
        return Double.parseDouble(map.getOrDefault(key, "0"));
    }
}
