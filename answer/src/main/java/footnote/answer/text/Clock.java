package footnote.answer.text;

import footnote.retrieval.Recent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the times of day that a text tells, in whatever way: "5am", "17:30", "between five and seven in the
/// morning", "noon". Pure.
public final class Clock {
    private static final int HOUR = 60;
    private static final int HALF = 12 * HOUR;
    private static final String NUMBER =
            "(\\d{1,2}(?:[:.]\\d{2})?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
    private static final String BETWEEN = "(?:" + NUMBER + "\\s?(?:-|\u2013|to|and|until|till)\\s?)?";
    private static final Pattern MARKED =
            Pattern.compile("(?iu)(?<![\\p{L}\\d.:,])" + BETWEEN + NUMBER + "\\s?([ap])\\.?m\\b");
    private static final Pattern TOLD = Pattern.compile("(?iu)\\b" + BETWEEN + NUMBER
            + "(?: o['\u2019]clock)?(?: (?:in the|on \\p{L}+day) (morning|afternoon|evening)| at (night))\\b");
    private static final Pattern DIGITS =
            Pattern.compile("(?<![\\d:.,])(\\d{1,2}):(\\d{2})(?![\\d:]|[.,]\\d|\\s?[ap]\\.?m)");
    private static final Pattern NAMED = Pattern.compile("(?iu)\\b(?:(noon|midday)|midnight)\\b");

    /// A time of day.
    ///
    /// @param minutes since midnight
    /// @param sure whether it is known which half of the day it is of
    public record Time(int minutes, boolean sure, int start, int end) {
        /// Whether both may be the same time.
        public boolean mayBe(Time other) {
            return (sure && other.sure) ? minutes == other.minutes : isLike(other);
        }

        /// Whether both look alike on a dial.
        public boolean isLike(Time other) {
            return minutes % HALF == other.minutes % HALF;
        }
    }

    private final List<Time> found = new ArrayList<>();

    private Clock() {}

    private static final Recent<String, List<Time>> RECENT = new Recent<>(1024, Clock::read);

    public static List<Time> in(Parsed text) {
        return text.text().length() > Parsed.PASSAGE ? read(text.text()) : RECENT.of(text.text());
    }

    private static List<Time> read(String string) {
        var clock = new Clock();
        for (var m = MARKED.matcher(string); m.find(); )
            clock.addBoth(m, m.group(3).equalsIgnoreCase("p") ? HALF : 0);
        for (var m = TOLD.matcher(string); m.find(); ) clock.told(m);
        for (var m = DIGITS.matcher(string); m.find(); ) clock.digits(m);
        for (var m = NAMED.matcher(string); m.find(); )
            clock.found.add(new Time(m.group(1) == null ? 0 : HALF, true, m.start(), m.end()));
        return List.copyOf(clock.found);
    }

    private void told(Matcher m) {
        var part = Objects.requireNonNullElse(m.group(3), m.group(4)).toLowerCase(Locale.ROOT);
        int hour = minutes(m.group(2)) / HOUR;
        boolean late = part.equals("night") ? hour >= 6 : !part.equals("morning");
        addBoth(m, late ? HALF : 0);
    }

    private void addBoth(Matcher m, int half) {
        add(m.group(2), half, m.start(2), m.end(2));
        if (m.group(1) != null && minutes(m.group(1)) % HALF < minutes(m.group(2)) % HALF)
            add(m.group(1), half, m.start(1), m.end(1));
    }

    private void add(@Nullable String number, int half, int start, int end) {
        int minutes = number == null ? -1 : minutes(number);
        if (minutes >= 0 && minutes < HALF + HOUR) found.add(new Time(minutes % HALF + half, true, start, end));
    }

    private void digits(Matcher m) {
        int hour = Integer.parseInt(m.group(1));
        int minute = Integer.parseInt(m.group(2));
        boolean sure = hour > 12 || m.group(1).startsWith("0");
        if (hour < 24 && minute < HOUR) found.add(new Time(hour * HOUR + minute, sure, m.start(), m.end()));
    }

    private static int minutes(String number) {
        var parts = number.split("[:.]", -1);
        var hour = Quantities.small(parts[0].toLowerCase(Locale.ROOT));
        return hour == null ? -1 : hour * HOUR + (parts.length > 1 ? Integer.parseInt(parts[1]) : 0);
    }
}
