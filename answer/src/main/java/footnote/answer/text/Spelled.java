package footnote.answer.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A number in words: `twenty-five`, `one hundred and twenty`, `three dozen`. Pure.
///
/// @param next the number of the first word behind it
record Spelled(double value, int next) {
    private static final Map<String, String> NUMBERS = Lexicon.values("numbers");
    private static final Map<String, String> SCALES = Lexicon.values("scales");

    /// The number that begins with word `i`, which is one or a scale.
    static Spelled at(String text, List<Word> words, int i) {
        double total = 0;
        double group = 0;
        int k = i;
        for (; k < words.size() && (k == i || joined(text, words, k)); k++) {
            var key = words.get(k).key();
            if (NUMBERS.containsKey(key) && !key.equals("dozen")) group += number(NUMBERS, key);
            else if (SCALES.containsKey(key) || key.equals("dozen")) {
                double scale = key.equals("dozen") ? 12 : number(SCALES, key);
                group = Math.max(1, group) * scale;
                if (scale >= 1000) total += group;
                if (scale >= 1000) group = 0;
            } else if (!key.equals("and")) break;
        }
        if (words.get(k - 1).key().equals("and")) k--;
        return new Spelled(total + group, k);
    }

    /// Whether word `k` goes on with the number before it: after a space or a hyphen, never over a comma or
    /// a range.
    private static boolean joined(String text, List<Word> words, int k) {
        var key = words.get(k).key();
        if (key.equals("and"))
            return k + 1 < words.size()
                    && NUMBERS.containsKey(words.get(k + 1).key())
                    && SCALES.containsKey(words.get(k - 1).key())
                    && adjoins(text, words, k);
        return adjoins(text, words, k)
                && (SCALES.containsKey(key) || key.equals("dozen") || (NUMBERS.containsKey(key) && smaller(words, k)));
    }

    private static boolean smaller(List<Word> words, int k) {
        var before = words.get(k - 1).key();
        if (!NUMBERS.containsKey(before)) return true;
        return number(NUMBERS, before) >= 20 && number(NUMBERS, words.get(k).key()) < 10;
    }

    /// Whether word `k` stands right behind the one before it, with one character between them and no comma.
    static boolean adjoins(String text, List<Word> words, int k) {
        return words.get(k).start() - words.get(k - 1).end() == 1
                && !(text.charAt(words.get(k - 1).end()) == ',');
    }

    private static double number(Map<String, String> map, String key) {
        return Double.parseDouble(Objects.requireNonNull(map.get(key)));
    }
}
