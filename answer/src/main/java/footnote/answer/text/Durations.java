package footnote.answer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds lengths of time that are told in more than one unit: "2 hours 21 minutes 14 seconds", "2:21:14".
/// Pure.
public final class Durations {
    private static final Pattern DIGITS =
            Pattern.compile("(?<![\\d:.,])(?:(\\d{1,2}):)?(\\d{1,2}):(\\d{2}(?:\\.\\d+)?)(?![\\d:])");
    private static final List<String> UNITS = List.of("hour", "minute", "second");
    private static final double[] SECONDS = {3600, 60, 1};

    /// ", and " stands between two of its parts at most.
    private static final int GAP = 6;

    private static final Set<String> LATER = Set.of("later", "behind", "back", "after", "slower", "adrift", "further");
    private static final Set<String> EARLIER = Set.of("earlier", "ahead", "before");
    /// Either may be told by how much faster one was: the winner's time or the record that it broke.
    private static final Set<String> FASTER = Set.of("faster", "quicker", "inside", "better", "clear", "off", "under");

    /// A length of time in seconds.
    public record Duration(double seconds, int start, int end) {
        public boolean isSame(Duration other) {
            return Math.abs(seconds - other.seconds) < 1e-6;
        }
    }

    private Durations() {}

    /// What is told by two numbers and a colon may be hours or minutes, and is found as both.
    public static List<Duration> in(Parsed text) {
        var found = new ArrayList<Duration>();
        for (var m = DIGITS.matcher(text.text()); m.find(); ) {
            double tail = 60 * Double.parseDouble(m.group(2)) + Double.parseDouble(m.group(3));
            double hours = m.group(1) == null ? 0 : Double.parseDouble(m.group(1));
            found.add(new Duration(3600 * hours + tail, m.start(), m.end()));
            if (m.group(1) == null) found.add(new Duration(60 * tail, m.start(), m.end()));
        }
        for (var whole : List.copyOf(found)) later(text, whole, found);
        var quantities = text.quantities();
        for (int i = 0; i < quantities.size(); i++) {
            var sum = sum(quantities, i);
            if (sum != null) found.add(sum);
        }
        return found;
    }

    /// "Won in 2:21:47, … finished 38 seconds later": the time of the one behind is told too.
    private static void later(Parsed text, Duration whole, List<Duration> found) {
        for (var q : text.quantities()) {
            int unit = UNITS.indexOf(q.unit());
            if (unit < 0 || q.values().size() != 1 || q.start() < whole.end()) continue;
            var next = text.words().stream()
                    .filter(w -> w.start() >= q.end())
                    .findFirst()
                    .orElse(null);
            if (next == null || next.start() > q.end() + 1) continue;
            double gap = q.values().getFirst() * SECONDS[unit];
            if (LATER.contains(next.key())) found.add(new Duration(whole.seconds() + gap, q.start(), q.end()));
            if (FASTER.contains(next.key())) found.add(new Duration(whole.seconds() + gap, q.start(), q.end()));
            if (EARLIER.contains(next.key()) || FASTER.contains(next.key()))
                found.add(new Duration(whole.seconds() - gap, q.start(), q.end()));
        }
    }

    private static @Nullable Duration sum(List<Quantity> quantities, int from) {
        int last = -1;
        int k = from;
        double seconds = 0;
        for (; k < quantities.size(); k++) {
            var q = quantities.get(k);
            int unit = UNITS.indexOf(q.unit());
            boolean joins = k == from || q.start() - quantities.get(k - 1).end() <= GAP;
            if (unit <= last || !joins || q.values().isEmpty()) break;
            seconds += q.values().getFirst() * SECONDS[unit];
            last = unit;
        }
        return k - from < 2
                ? null
                : new Duration(
                        seconds,
                        quantities.get(from).start(),
                        quantities.get(k - 1).end());
    }
}
