package footnote.answer.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/// Reads a number written in digits the ways that readers of different countries would.
public final class Numerals {
    private static final Pattern GROUPS = Pattern.compile("[1-9]\\d{0,2}(?:[,.]\\d{2,3})*[,.]\\d{3}");

    private static final Pattern SMALL = Pattern.compile("\\d{1,2}");

    private Numerals() {}

    /// Whether it is a number below a hundred in digits.
    static boolean isSmall(String key) {
        return key.length() < 3 && SMALL.matcher(key).matches();
    }

    /// What digits with separators may mean: `1.000` is 1 and 1,000, `1,000` is 1,000 only, since a comma
    /// before three digits parts thousands in all but a few texts. Empty for what is no number (`10:30`,
    /// `1.19.0`).
    public static List<Double> values(String key) {
        var digits = key.replace("'", "").replace(" ", "");
        if (digits.length() > 30 || digits.indexOf(':') >= 0) return List.of();
        int commas = count(digits, ',');
        int dots = count(digits, '.');
        if (commas == 0 && dots == 0) return List.of(Double.valueOf(digits));
        if (commas > 0 && dots > 0) return mixed(digits, commas, dots);
        var values = new LinkedHashSet<Double>();
        if (GROUPS.matcher(digits).matches())
            values.add(Double.valueOf(digits.replace(",", "").replace(".", "")));
        if (dots == 1) values.add(Double.valueOf(digits));
        if (commas == 1 && values.isEmpty()) values.add(Double.valueOf(digits.replace(',', '.')));
        return new ArrayList<>(values);
    }

    /// The separator that comes last parts the decimals.
    private static List<Double> mixed(String digits, int commas, int dots) {
        boolean dotLast = digits.lastIndexOf('.') > digits.lastIndexOf(',');
        if ((dotLast ? dots : commas) > 1) return List.of();
        return List.of(Double.valueOf(
                dotLast ? digits.replace(",", "") : digits.replace(".", "").replace(',', '.')));
    }

    private static int count(String s, char c) {
        return (int) s.chars().filter(x -> x == c).count();
    }
}
