package footnote.corpus;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Words that carry a full stop without ending a sentence.
final class Abbreviations {
    /// A name or a term follows: the sentence never ends here.
    private static final Set<String> NEVER = words(
            "mr mrs ms messrs dr prof gen lt col maj capt cmdr cdr sgt cpl pvt adm brig sen rep gov rev hon pres supt insp"
                    + " amb atty mme mlle mt ft e.g i.e eg ie viz vs cf mgr msgr fr frl hr sra dña lic ing bzw z.b mio mrd tsd mm ee ud uds ret");

    /// A number follows, else it is a word of its own.
    private static final Set<String> NUMBERED = words(
            "no nos vol p pp art fig figs sec ch para eq nr ca op ed v c d b r janv févr avr juil déc env núm pág págs tel");

    /// It may also be the last word of a sentence: the next word decides.
    private static final Set<String> EITHER =
            words("inc ltd corp co bros llc plc jr sr ph.d m.d b.a m.a etc al a.m p.m st"
                    + " ave blvd rd dept univ est approx assn intl natl govt sr esq viz calif fla ariz tenn mass conn"
                    + " penn wash mich minn okla av uu sig dott dhr mevr usw chr jh им ул св акад проф руб гг ul św");

    private static final Set<String> DATES =
            words("jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun");

    private static final Pattern DOTTED = Pattern.compile("(?:\\p{L}\\.)+\\p{L}|(?:\\p{Lu}{2}\\.)+\\p{Lu}{2}");

    private Abbreviations() {}

    /// "am 3. Oktober", "im 8. Jahrhundert" and "der 2. Weltkrieg" go on.
    private static final Set<String> COUNTED = words(
            "januar jänner februar märz april mai juni juli august september oktober november dezember jh jahrhundert"
                    + " jahrhunderts weltkrieg weltkriegs");

    /// Whether `word` is a number and `next` what German counts so: days and centuries.
    static boolean isOrdinal(String word, String next) {
        return word.length() <= 2
                && word.chars().allMatch(Character::isDigit)
                && COUNTED.contains(next.toLowerCase(Locale.ROOT));
    }

    enum Sort {
        NONE,
        NEVER,
        NUMBERED,
        EITHER
    }

    /// What the full stop after `word` may be, the word given without it.
    static Sort sort(String word) {
        var bare = bare(word);
        var lower = bare.toLowerCase(Locale.ROOT);
        boolean capital = !bare.isEmpty() && Character.isUpperCase(bare.codePointAt(0));
        if (NEVER.contains(lower) && (capital || lower.contains(".") || isLatin(lower))) return Sort.NEVER;
        if (bare.length() == 1 && Character.isLetter(bare.charAt(0)) && (capital || bare.charAt(0) > 'z'))
            return Sort.EITHER;
        // "Sec. Blinken" is a secretary, "5 sec." and "sec. 5" are not.
        if (bare.equals("Sec")) return Sort.NEVER;
        if (NUMBERED.contains(lower)) return Sort.NUMBERED;
        if (DATES.contains(lower)) return capital ? Sort.EITHER : Sort.NONE;
        if (EITHER.contains(lower) || DOTTED.matcher(bare).matches()) return Sort.EITHER;
        return Sort.NONE;
    }

    /// Whether a sentence cannot end with `word` and a full stop.
    static boolean neverEnd(String word) {
        if (sort(word) == Sort.NEVER) return true;
        return DATES.contains(bare(word).toLowerCase(Locale.ROOT)) && sort(word) != Sort.NONE;
    }

    private static boolean isLatin(String lower) {
        return lower.equals("vs")
                || lower.equals("cf")
                || lower.equals("viz")
                || lower.equals("eg")
                || lower.equals("ie");
    }

    /// "(then-Gen" is "Gen".
    private static String bare(String word) {
        int start = 0;
        for (int i = 0; i < word.length(); i++) {
            if ("([{\"'“‘«„-–—/".indexOf(word.charAt(i)) >= 0) start = i + 1;
        }
        return word.substring(start);
    }

    private static Set<String> words(String listed) {
        return Set.copyOf(java.util.List.of(listed.split(" ")));
    }
}
