package footnote.bot.picture;

import footnote.bot.chat.Tally;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One bar: an hour, a day, or as many days as keep the bars countable.
record Step(String label, int answered, int refused, int failed, int good, int bad) {
    private static final int MOST = 31;
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    /// All of them in order, those in which nothing happened too.
    static List<Step> of(Tally tally, int days, Instant now) {
        boolean hourly = days <= 1;
        var length = hourly ? Duration.ofHours(1) : Duration.ofDays((days + MOST - 1) / MOST);
        var end = Instant.ofEpochSecond((now.getEpochSecond() / unit(hourly) + 1) * unit(hourly));
        long count = hourly ? 24 : (days + length.toDays() - 1) / length.toDays();
        var steps = new ArrayList<Step>();
        for (long i = count; i > 0; i--) {
            var from = end.minus(length.multipliedBy(i));
            steps.add(between(tally, from, from.plus(length), (hourly ? HOUR : DAY).format(from)));
        }
        return steps;
    }

    private static long unit(boolean hourly) {
        return hourly ? Duration.ofHours(1).toSeconds() : Duration.ofDays(1).toSeconds();
    }

    private static Step between(Tally tally, Instant from, Instant to, String label) {
        int answered = 0;
        int refused = 0;
        int failed = 0;
        int good = 0;
        int bad = 0;
        for (var h : tally.hours()) {
            if (h.from().isBefore(from) || !h.from().isBefore(to)) continue;
            answered += h.answered();
            refused += h.refused();
            failed += h.failed();
            good += h.good();
            bad += h.bad();
        }
        return new Step(label, answered, refused, failed, good, bad);
    }
}
