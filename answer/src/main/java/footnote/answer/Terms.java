package footnote.answer;

import footnote.answer.text.DateMention;
import footnote.answer.text.Lexicon;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether a date is told in the evidence by where it lies: "30 June" of "the end of June", "June 2026"
/// of "in June next year", written in 2025. Pure.
final class Terms {
    private static final Pattern END =
            Pattern.compile("(?iu)\\b(?:end|close) of (?:the |this )?(month|year|\\p{L}+)\\b");
    private static final Pattern YEAR = Pattern.compile("(?iu)\\b(next|last|this) year\\b");
    private static final Set<String> MONTHS = Lexicon.words("months");

    private Terms() {}

    static boolean are(DateMention date, Case draft) {
        if (date.month() == 0) return false;
        return draft.exhibits().stream().anyMatch(e -> isEnd(date, e) || isYearOn(date, e));
    }

    /// The last day of a month that the evidence tells the end of.
    private static boolean isEnd(DateMention date, Case.Exhibit exhibit) {
        var published = exhibit.evidence().metadata().published();
        int year = date.year() > 0 || published == null ? date.year() : published.year();
        if (published == null
                || date.day() == 0
                || date.day() != YearMonth.of(year, date.month()).lengthOfMonth()) return false;
        for (var m = END.matcher(exhibit.context().text()); m.find(); ) {
            var of = m.group(1).toLowerCase(Locale.ROOT);
            boolean same = year == published.year();
            if (of.equals("month") && same && date.month() == published.month()) return true;
            if (of.equals("year") && same && date.month() == 12) return true;
            boolean named = MONTHS.contains(of)
                    && exhibit.context().dates().stream()
                            .anyMatch(d -> d.month() == date.month() && isNear(d, year, published.year()));
            if (named) return true;
        }
        return false;
    }

    private static boolean isNear(DateMention stated, int year, int written) {
        return stated.year() > 0 ? stated.year() == year : Math.abs(year - written) <= 1;
    }

    /// A month that the evidence tells of "next year" or "last year".
    private static boolean isYearOn(DateMention date, Case.Exhibit exhibit) {
        var published = exhibit.evidence().metadata().published();
        if (published == null || date.year() == 0) return false;
        boolean month = exhibit.context().dates().stream()
                .anyMatch(
                        d -> d.year() == 0 && d.month() == date.month() && (date.day() == 0 || d.day() == date.day()));
        if (!month) return false;
        for (var m = YEAR.matcher(exhibit.context().text()); m.find(); ) {
            int by = switch (m.group(1).toLowerCase(Locale.ROOT)) {
                case "next" -> 1;
                case "last" -> -1;
                default -> 0;
            };
            if (published.year() + by == date.year()) return true;
        }
        return false;
    }
}
