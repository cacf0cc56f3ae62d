package footnote.corpus;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;

/// A date that is known to the day, the month or only the year.
/// Ordered by the first day it may mean; of two that start alike the more precise one comes last.
///
/// @param month 1 to 12, or 0 where only the year is known
/// @param day 1 to 31, or 0 where the day is not known
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
    private static final Comparator<PartialDate> ORDER = Comparator.comparing(PartialDate::first)
            .thenComparingInt(d -> d.month)
            .thenComparingInt(d -> d.day);

    public PartialDate {
        if (year < 1 || year > 9999) throw new IllegalArgumentException("no year: " + year);
        if (month == 0 && day != 0) throw new IllegalArgumentException("a day without a month");
        if (month != 0) YearMonth.of(year, month);
        if (day != 0) LocalDate.of(year, month, day);
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /// Reads `2026`, `2026-01` or `2026-01-10`; a time after the day is cut off.
    ///
    /// @throws IllegalArgumentException where it is none of these or no day of the calendar
    public static PartialDate parse(String iso) {
        var m = java.util.regex.Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2})(?:[T ].*)?)?)?")
                .matcher(iso.strip());
        if (!m.matches())
            throw new IllegalArgumentException("not a date: '" + iso + "' (write 2026-01-10, 2026-01 or 2026)");
        try {
            return new PartialDate(number(m.group(1)), number(m.group(2)), number(m.group(3)));
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException("not a date: '" + iso + "'", e);
        }
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /// The first day it may mean.
    public LocalDate first() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /// The last day it may mean.
    public LocalDate last() {
        if (month == 0) return LocalDate.of(year, 12, 31);
        return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : first();
    }

    /// Whether both may mean the same day.
    public boolean overlaps(PartialDate other) {
        return !first().isAfter(other.last()) && !other.first().isAfter(last());
    }

    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    /// ISO 8601 to the precision that is known.
    @Override
    public String toString() {
        if (month == 0) return "%04d".formatted(year);
        return day == 0 ? "%04d-%02d".formatted(year, month) : "%04d-%02d-%02d".formatted(year, month, day);
    }
}
