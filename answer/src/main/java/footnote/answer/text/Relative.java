package footnote.answer.text;

import footnote.corpus.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A date told from the day of writing: "yesterday", "last month", "three days ago".
///
/// @param unit what is counted
/// @param amount how many of them from the day of writing, negative for the past
/// @param length how many words it takes
record Relative(Unit unit, int amount, int length) {
    enum Unit {
        DAY(0),
        WEEK(0),
        MONTH(0),
        YEAR(0),
        SPRING(3),
        SUMMER(6),
        AUTUMN(9),
        WINTER(12);

        /// The month in which a season begins; 0 for the others.
        private final int start;

        Unit(int start) {
            this.start = start;
        }
    }

    private static final Map<String, Integer> DAYS = Map.of(
            "yesterday",
            -1,
            "today",
            0,
            "tomorrow",
            1,
            "gestern",
            -1,
            "heute",
            0,
            "hier",
            -1,
            "ayer",
            -1,
            "hoy",
            0,
            "ontem",
            -1,
            "вчера",
            -1);
    private static final Map<String, Integer> DIRECTION = Map.of("last", -1, "this", 0, "current", 0, "next", 1);
    private static final Set<String> AGO = Set.of("ago", "earlier");

    /// The relative date that starts at word `i`, or null.
    static @Nullable Relative at(List<Word> words, int i) {
        var key = words.get(i).key();
        var day = DAYS.get(key);
        if (day != null) return new Relative(Unit.DAY, day, 1);
        if (i + 1 >= words.size()) return null;
        var direction = DIRECTION.get(key);
        var season = season(words.get(i + 1).key());
        if (direction != null && season != null) return new Relative(season, direction, 2);
        var unit = unit(words.get(i + 1).key());
        if (unit == null) return null;
        if (direction != null && !words.get(i + 1).key().endsWith("s")) return new Relative(unit, direction, 2);
        var count = Quantities.small(key);
        boolean ago = i + 2 < words.size() && AGO.contains(words.get(i + 2).key());
        return count == null || !ago ? null : new Relative(unit, -count, 3);
    }

    private static @Nullable Unit season(String key) {
        return switch (key) {
            case "spring" -> Unit.SPRING;
            case "summer" -> Unit.SUMMER;
            case "autumn", "fall" -> Unit.AUTUMN;
            case "winter" -> Unit.WINTER;
            default -> null;
        };
    }

    private static @Nullable Unit unit(String key) {
        return switch (key) {
            case "day", "days" -> Unit.DAY;
            case "week", "weeks" -> Unit.WEEK;
            case "month", "months" -> Unit.MONTH;
            case "year", "years" -> Unit.YEAR;
            default -> null;
        };
    }

    /// What it means on a day of writing, to the precision that both allow; null where that is too coarse.
    @Nullable
    PartialDate on(PartialDate written) {
        var day = written.first();
        return switch (unit) {
            case YEAR -> year(day.plusYears(amount));
            case MONTH -> written.month() == 0 ? null : month(day.plusMonths(amount));
            case WEEK -> written.day() == 0 ? null : month(day.plusWeeks(amount));
            case DAY -> written.day() == 0 ? null : PartialDate.of(day.plusDays(amount));
            case SPRING, SUMMER, AUTUMN, WINTER -> written.month() == 0 ? null : season(written);
        };
    }

    /// The year of a season. A winter is of two, and only the next one is sure to begin in that of its
    /// December.
    private @Nullable PartialDate season(PartialDate written) {
        if (unit == Unit.WINTER && amount < 1) return null;
        int year = written.year();
        if (amount > 0 && written.month() >= unit.start) year++;
        if (amount < 0 && written.month() < unit.start + 3) year--;
        return new PartialDate(year, 0, 0);
    }

    private static PartialDate month(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), 0);
    }

    private static PartialDate year(LocalDate day) {
        return new PartialDate(day.getYear(), 0, 0);
    }
}
