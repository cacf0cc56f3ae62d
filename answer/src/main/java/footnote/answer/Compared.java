package footnote.answer;

import footnote.answer.text.DateMention;
import footnote.answer.text.Parsed;
import footnote.answer.text.Quantity;
import footnote.answer.text.Units;
import footnote.answer.text.Word;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The date that something is compared with, told by its name: "than in September 2024" of "than in the
/// same month last year". Pure.
final class Compared {
    private static final Set<String> THAN = Set.of("than", "from", "against", "with", "to", "of");
    private static final Set<String> FORMER = Set.of("last", "previous", "same", "prior", "preceding");
    private static final Pattern AGO =
            Pattern.compile("(?iu)\\b(?:a|one|the) (year|decade) (?:earlier|ago|before|previously)\\b");
    private static final Map<String, Set<String>> KNOWN = Map.of(
            "year", Set.of("year", "annual", "month", "season", "last", "previous", "quarter"),
            "decade", Set.of("decade", "ten", "10", "year"));
    private static final Set<String> BEFORE = Set.of("before");
    private static final Set<String> ENDING = Set.of("end", "close");
    private static final Set<String> BACK = Set.of("earlier", "before", "ago", "previously");

    private static final Set<String> WEEKEND = Set.of("weekend", "weekends", "saturday", "sunday");
    private static final int FRIDAY = 5;
    private static final int WEEK = 7;

    private static final Pattern EARLIER = Pattern.compile("(?iu)(\\p{L}+|\\d+) (day|week|month|year)s? earlier");

    private Compared() {}

    /// "After its defeat two days earlier" told of "two days after its defeat".
    static boolean isApart(DateMention date, Case draft) {
        var m = EARLIER.matcher(draft.said().text().substring(date.start(), date.end()));
        if (!m.matches()) return false;
        var after = Pattern.compile(
                "(?iu)\\b" + Pattern.quote(m.group(1)) + " " + m.group(2) + "s? (?:after|later|before)\\b");
        return draft.exhibits().stream()
                .anyMatch(e -> after.matcher(e.context().text()).find());
    }

    /// Whether a date is what the sentence compares with, and lies a year before a date that the
    /// evidence compares with the year before.
    static boolean isYearBefore(DateMention date, Case draft) {
        if (date.year() == 0) return false;
        var figure = nearest(draft.said(), date.start());
        boolean paired = figure != null
                && draft.exhibits().stream()
                        .anyMatch(e -> looksBackAt(e.context()).stream()
                                .map(at -> nearest(e.context(), at))
                                .anyMatch(q -> q != null && q.sameValue(figure)));
        if (!paired && !isBehindThan(date, draft.said())) return false;
        var after = new DateMention(date.year() + 1, date.month(), date.day(), 0, null, date.start(), date.end());
        return draft.exhibits().stream().anyMatch(e -> looksBack(e.context().words()) && Calendar.states(e, after));
    }

    /// The figure right before a place of a text, or the first behind it.
    private static @Nullable Quantity nearest(Parsed text, int at) {
        Quantity last = null;
        for (var q : text.quantities()) {
            if (q.year() || Units.isTime(q.unit())) continue;
            if (q.start() > at) return last == null ? q : last;
            last = q;
        }
        return last;
    }

    /// Where a text speaks of the year before.
    private static List<Integer> looksBackAt(Parsed text) {
        var words = text.words();
        return IntStream.range(1, words.size())
                .filter(i -> looksBack(words.subList(i - 1, Math.min(words.size(), i + 3))))
                .mapToObj(i -> words.get(i).start())
                .toList();
    }

    /// "On 8 and 9 March" told of "at the weekend": the Saturday or Sunday next to the day of writing.
    static boolean isWeekend(DateMention date, Case draft) {
        return draft.exhibits().stream().anyMatch(e -> {
            var written = e.evidence().metadata().published();
            var meant = date.resolve(written);
            if (written == null || meant == null || written.day() == 0 || meant.day() == 0) return false;
            long days = Math.abs(ChronoUnit.DAYS.between(written.first(), meant.first()));
            return meant.first().getDayOfWeek().getValue() > FRIDAY
                    && days < WEEK
                    && e.context().keys().stream().anyMatch(WEEKEND::contains);
        });
    }

    /// "Before 2027" told of "by the end of 2026".
    static boolean isTurnOfYear(DateMention date, Case draft) {
        if (date.year() == 0 || date.month() > 0 || !isBehind(date.start(), draft.said(), BEFORE)) return false;
        return draft.exhibits().stream()
                .anyMatch(e -> e.context().words().stream()
                        .anyMatch(w -> w.text().equals(String.valueOf(date.year() - 1))
                                && isBehind(w.start(), e.context(), ENDING)));
    }

    /// Whether the sentence compares with a time that the evidence tells nothing of: "a year earlier" of "from
    /// 5.6 percent in July".
    static boolean isStrange(Case draft) {
        var m = AGO.matcher(draft.said().text());
        if (!m.find()) return false;
        var unit = m.group(1).toLowerCase(Locale.ROOT);
        return draft.exhibits().stream().noneMatch(e -> {
            var text = e.context();
            boolean years = text.dates().stream().filter(d -> d.year() > 0).count() > 1
                    || text.quantities().stream().anyMatch(q -> q.year());
            return KNOWN.getOrDefault(unit, Set.of()).stream()
                            .anyMatch(k -> text.keys().stream().anyMatch(w -> w.startsWith(k)))
                    || years
                    || text.dates().stream().anyMatch(d -> d.relative() != null);
        });
    }

    private static boolean isBehind(int start, Parsed text, Set<String> keys) {
        var words = text.words().stream().filter(w -> w.end() <= start).toList();
        return words.subList(Math.max(0, words.size() - 2), words.size()).stream()
                .anyMatch(w -> keys.contains(w.key()));
    }

    private static boolean isBehindThan(DateMention date, Parsed said) {
        return isBehind(date.start(), said, THAN);
    }

    /// "Than last year", "a year earlier", "year on year".
    private static boolean looksBack(List<Word> words) {
        for (int i = 1; i < words.size(); i++) {
            if (!words.get(i).key().equals("year")) continue;
            var next = i + 1 < words.size() ? words.get(i + 1).key() : "";
            var third = i + 2 < words.size() ? words.get(i + 2).key() : "";
            if (FORMER.contains(words.get(i - 1).key()) || BACK.contains(next)) return true;
            if (Set.of("on", "over").contains(next) && third.equals("year")) return true;
        }
        return false;
    }
}
