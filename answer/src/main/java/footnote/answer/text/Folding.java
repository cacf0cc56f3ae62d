package footnote.answer.text;

import java.text.Normalizer;
import java.util.Locale;

/// Makes spellings of one word alike: lower case, no diacritics, one kind of apostrophe, no dots in an
/// acronym.
public final class Folding {
    private Folding() {}

    /// A word as it is compared.
    public static String fold(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return isAscii(lower) ? lower : plain(lower);
    }

    private static boolean isAscii(String s) {
        for (int i = 0; i < s.length(); i++) if (s.charAt(i) > 127) return false;
        return true;
    }

    private static String plain(String lower) {
        var out = new StringBuilder(lower.length() + 2);
        var parts = Normalizer.normalize(lower, Normalizer.Form.NFKD);
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            switch (c) {
                case 'ß' -> out.append("ss");
                case 'ø' -> out.append('o');
                case 'ł' -> out.append('l');
                case 'đ' -> out.append('d');
                case 'ı' -> out.append('i');
                case 'æ' -> out.append("ae");
                case 'œ' -> out.append("oe");
                case 'þ' -> out.append("th");
                default -> {
                    if (Verbatim.isSingleQuote(c)) out.append('\'');
                    else if (Character.getType(c) != Character.NON_SPACING_MARK && !Verbatim.isInvisible(c))
                        out.append(c);
                }
            }
        }
        return out.toString();
    }
}
