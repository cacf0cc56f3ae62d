package footnote.answer.text;

import java.util.List;
import java.util.Map;

/// Cuts a word down to what its forms have in common: a light stemmer for English that does other European
/// languages little harm, and a test that forgives what it leaves.
public final class Stems {
    private static final List<String> ENDINGS = List.of(
            "ization", "isation", "ational", "fulness", "ousness", "iveness", "ations", "ation", "ments", "ment",
            "ances", "ance", "ences", "ence", "ities", "ity", "ings", "ing", "ions", "ion", "ives", "ive", "ically",
            "ical", "ally", "ers", "ors", "ies", "ied", "ys", "ness", "able", "ible", "edly", "ed", "es", "ly", "er",
            "or", "al", "ic", "s", "e", "y");
    private static final Map<String, String> IRREGULAR = Lexicon.values("irregular");

    private Stems() {}

    /// The stem of a folded word.
    public static String of(String key) {
        var base = IRREGULAR.getOrDefault(key, key);
        for (var ending : ENDINGS) {
            int rest = base.length() - ending.length();
            if (rest >= 3 && base.endsWith(ending) && !(ending.equals("s") && base.endsWith("ss")))
                return single(base.substring(0, rest));
        }
        return base;
    }

    /// `planned` and `plan` end alike once the doubled letter is single.
    private static String single(String stem) {
        int n = stem.length();
        if (n > 3 && stem.charAt(n - 1) == stem.charAt(n - 2) && stem.charAt(n - 1) != 's' && stem.charAt(n - 1) != 'l')
            return stem.substring(0, n - 1);
        return stem.endsWith("i") && n > 3 ? stem.substring(0, n - 1) : stem;
    }

    /// Whether two stems are forms of one word: equal, or alike in at least five letters and three quarters
    /// of the longer.
    public static boolean alike(String a, String b) {
        if (a.equals(b)) return true;
        int shared = 0;
        while (shared < Math.min(a.length(), b.length()) && a.charAt(shared) == b.charAt(shared)) shared++;
        return shared >= 5 && shared * 4 >= Math.max(a.length(), b.length()) * 3;
    }
}
