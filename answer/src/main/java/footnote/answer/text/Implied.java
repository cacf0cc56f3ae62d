package footnote.answer.text;

import footnote.answer.text.Quantity.Bound;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Amounts that a text states without a numeral: "a year" is 1 year, "the first quarter" three months,
/// "a quarter of a percentage point" .25 of one. Pure.
public final class Implied {
    private static final Set<String> ONE = Lexicon.words("one-of");
    private static final Set<String> NTH = Set.of("first", "second", "third", "fourth", "last", "final");
    private static final Map<String, Double> POINT =
            Map.of("half", 0.5, "quarter", 0.25, "quarters", 0.75, "third", 100.0 / 3, "tenth", 0.1);

    private static final Map<String, String> RANKS = Lexicon.values("ranks");
    private static final Set<String> BACK = Set.of("earlier", "ago");

    /// "Three consecutive daily samples" are those of three days.
    private static final Map<String, String> OFTEN = Map.of(
            "hourly", "hour", "daily", "day", "weekly", "week", "monthly", "month", "yearly", "year", "annual", "year");

    private static final Set<String> ROW = Set.of("consecutive", "successive", "straight");

    private record Term(double count, String unit) {}

    private Implied() {}

    public static List<Quantity> in(Parsed text) {
        var found = new ArrayList<Quantity>();
        var words = text.words();
        for (int i = 1; i < words.size(); i++) {
            var term = term(words, i);
            if (term != null) found.add(quantity(words, i, term));
        }
        return found;
    }

    /// Places in an order that are told by other words: the opening set is the first, a run-off the second
    /// round.
    public static List<Quantity> ranks(Parsed text) {
        var found = new ArrayList<Quantity>();
        var words = text.words();
        for (int i = 0; i < words.size(); i++) {
            boolean joined = Verbatim.isDash(words.get(i).after()) && i + 1 < words.size();
            var key = words.get(i).key() + (joined ? words.get(i + 1).key() : "");
            var rank = RANKS.getOrDefault(key, RANKS.get(words.get(i).key()));
            if (rank != null) found.add(quantity(words, i, new Term(Double.parseDouble(rank), "#")));
        }
        return found;
    }

    private static @Nullable Term term(List<Word> words, int i) {
        var key = words.get(i).key();
        var before = words.get(i - 1).key();
        if (key.startsWith("point") && isPercentage(words, i)) return points(words, i);
        if (key.equals("quarter") && (NTH.contains(before) || ONE.contains(before))) return new Term(3, "month");
        if (key.equals("half") && NTH.contains(before)) return new Term(6, "month");
        if (key.equals("fortnight")) return new Term(2, "week");
        var often = OFTEN.get(key);
        var times = Quantities.small(
                ROW.contains(before) && i > 1 ? words.get(i - 2).key() : before);
        if (often != null && times != null) return new Term(times, often);
        var unit = Units.measure(key);
        var count = Quantities.small(before);
        if (count != null
                && unit != null
                && i + 1 < words.size()
                && BACK.contains(words.get(i + 1).key())) return new Term(count, unit);
        if (!ONE.contains(before) && !isHyphened(words, i)) return null;
        return unit == null || Units.base(unit) == null || key.length() < 3 ? null : new Term(1, unit);
    }

    /// "The year-long ban", "half-year figures".
    private static boolean isHyphened(List<Word> words, int i) {
        return Verbatim.isDash(words.get(i).after())
                && i + 1 < words.size()
                && Set.of("long", "old").contains(words.get(i + 1).key());
    }

    private static boolean isPercentage(List<Word> words, int i) {
        var before = words.get(i - 1).key();
        boolean half = i > 1 && before.equals("a") && words.get(i - 2).key().equals("half");
        return before.startsWith("percent") || POINT.containsKey(before) || half;
    }

    /// "Half a percentage point", "a quarter of a percentage point", "a quarter-point".
    private static @Nullable Term points(List<Word> words, int i) {
        for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
            var part = POINT.get(words.get(k).key());
            if (part != null) return new Term(part, "%points");
        }
        return new Term(1, "%points");
    }

    private static Quantity quantity(List<Word> words, int i, Term term) {
        var word = words.get(i);
        return new Quantity(
                List.of(term.count()),
                term.unit(),
                Bound.NONE,
                List.of(),
                word.text(),
                word.start(),
                word.end(),
                i,
                false);
    }
}
