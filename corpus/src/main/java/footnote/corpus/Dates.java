package footnote.corpus;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates as people write them. Only dates with a year count: one that has to be guessed is worse than none.
final class Dates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
            + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String WEEKDAY =
            "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?";
    private static final String TIME =
            "(?:,?\\s*(?:at\\s+|-\\s*|\\|\\s*)?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s*[ap]\\.?m\\.?)?"
                    + "(?:\\s*\\(?[a-z]{2,5}\\)?|\\s*[+-]\\d{2}:?\\d{2})?)?";
    private static final String YEAR = "(?<year>(?:1[6-9]|20|21)\\d{2})";
    private static final List<Pattern> FORMS = List.of(
            form(YEAR + "-(?<m>\\d{1,2})-(?<day>\\d{1,2})(?:[t ]\\d.*)?"),
            form(YEAR + "[./](?<m>\\d{1,2})[./](?<day>\\d{1,2})" + TIME),
            form(YEAR + "年(?<m>\\d{1,2})月(?:(?<day>\\d{1,2})日)?"),
            form(YEAR + "-(?<m>\\d{1,2})"),
            form(WEEKDAY + "(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTH + ",?\\s+" + YEAR + TIME),
            form(WEEKDAY + MONTH + "\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+" + YEAR + TIME),
            form(MONTH + ",?\\s+" + YEAR),
            form(YEAR));

    private Dates() {}

    /// The date that `text` is, all of it; null where it is none or has no year.
    static @Nullable PartialDate read(String text) {
        var folded = White.fold(text);
        if (folded.length() > 60) return null;
        for (var form : FORMS) {
            var m = form.matcher(folded);
            if (m.matches()) return date(m);
        }
        return null;
    }

    /// The date in front of `name`, as in `2026-01-10-slug.md`; null where there is none.
    static @Nullable PartialDate leading(String name) {
        var m = Pattern.compile(YEAR + "-(?<m>\\d{2})(?:-(?<day>\\d{2}))?(?![\\d])(?:[-_ .].*)?")
                .matcher(name);
        return m.matches() ? date(m) : null;
    }

    private static Pattern form(String regex) {
        return Pattern.compile(regex + "\\.?", Pattern.CASE_INSENSITIVE);
    }

    private static @Nullable PartialDate date(Matcher m) {
        try {
            var groups = m.namedGroups();
            int year = Integer.parseInt(m.group("year"));
            int month = groups.containsKey("m")
                    ? number(m.group("m"))
                    : monthOf(groups.containsKey("month") ? m.group("month") : null);
            int day = groups.containsKey("day") ? number(m.group("day")) : 0;
            return new PartialDate(year, month, day);
        } catch (IllegalArgumentException | java.time.DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int monthOf(@Nullable String name) {
        return name == null ? 0 : MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
