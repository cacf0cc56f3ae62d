package footnote.answer.text;

import footnote.corpus.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A date as a text states it, with what it leaves open.
///
/// @param year 0 where it is not stated
/// @param month 1 to 12, or 0
/// @param day 1 to 31, or 0
/// @param weekday 1 (Monday) to 7, or 0
/// @param relative where it is told from the day of writing, else null
/// @param start where it stands, in offsets of the text
public record DateMention(
        int year, int month, int day, int weekday, @Nullable Relative relative, int start, int end) {

    /// A date of the calendar, or null where there is no such day.
    static @Nullable DateMention calendar(int year, int month, int day, int start, int end) {
        if (month > 12 || (year == 0 && month == 0 && day == 0)) return null;
        int inYear = year == 0 ? 2024 : year;
        if (month > 0 && day > 0 && day > java.time.YearMonth.of(inYear, month).lengthOfMonth()) return null;
        return new DateMention(year, month, day, 0, null, start, end);
    }

    static DateMention weekday(int weekday, int start, int end) {
        return new DateMention(0, 0, 0, weekday, null, start, end);
    }

    static DateMention relative(Relative relative, int start, int end) {
        return new DateMention(0, 0, 0, 0, relative, start, end);
    }

    /// The date it means in a document of this date: the last such day on or before it where the year, or
    /// the month, is left open. Null where the document's date is missing or too coarse to tell.
    public @Nullable PartialDate resolve(@Nullable PartialDate published) {
        if (year > 0) return new PartialDate(year, month, day);
        if (published == null) return null;
        if (relative != null) return relative.on(published);
        if (weekday > 0) return published.day() == 0 ? null : lastWeekday(published.first());
        return month > 0 ? inYear(published) : inMonth(published);
    }

    private PartialDate lastWeekday(LocalDate written) {
        int back = Math.floorMod(written.getDayOfWeek().getValue() - weekday, 7);
        return PartialDate.of(written.minusDays(back));
    }

    private @Nullable PartialDate inYear(PartialDate published) {
        boolean later = published.month() > 0
                && (month > published.month()
                        || (month == published.month() && published.day() > 0 && day > published.day()));
        return date(later ? published.year() - 1 : published.year(), month, day);
    }

    private @Nullable PartialDate inMonth(PartialDate published) {
        if (published.day() == 0) return null;
        var base = day > published.day() ? published.first().minusMonths(1) : published.first();
        return date(base.getYear(), base.getMonthValue(), day);
    }

    private static @Nullable PartialDate date(int year, int month, int day) {
        try {
            return new PartialDate(year, month, day);
        } catch (DateTimeException _) {
            return null;
        }
    }
}
