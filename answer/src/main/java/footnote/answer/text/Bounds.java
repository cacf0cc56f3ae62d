package footnote.answer.text;

import footnote.answer.text.Quantity.Bound;
import java.util.List;
import java.util.Set;

/// Whether a number is told as a limit: "fewer than five", "five at most". Pure.
final class Bounds {
    private static final Set<String> LESS = Lexicon.words("less");
    private static final Set<String> MORE = Lexicon.words("more");
    private static final Set<String> DENIERS = Set.of("no", "not", "nicht", "pas", "не");
    private static final Set<String> THAN = Set.of("than", "als", "de", "que", "a");

    /// "At least another 20".
    private static final Set<String> FURTHER = Set.of("another", "further", "additional", "extra");

    /// What one has over others, who are counted and not limited: "a win over 17 competitors".
    private static final Set<String> WINNING = Lexicon.words("winning");

    /// "Handed over 60 prisoners": the "over" belongs to the verb.
    private static final Set<String> HANDING = Lexicon.words("handing");

    /// "Observations made over 17 nights": so many, and no more.
    private static final Set<String> SPREAD = Set.of(
            "made",
            "done",
            "spread",
            "carried",
            "collected",
            "recorded",
            "gathered",
            "conducted",
            "performed",
            "observed",
            "measured",
            "filmed",
            "shot",
            "built",
            "paid",
            "written",
            "out");

    private static final Set<String> OVER = Set.of("over", "under", "above", "below");

    private static final Set<String> RULES = Set.of(
            "conditions",
            "rules",
            "laws",
            "terms",
            "headings",
            "names",
            "articles",
            "agreements",
            "contracts",
            "clauses",
            "provisions",
            "programmes",
            "programs",
            "flags",
            "statutes",
            "treaties");
    private static final Set<String> CAPPING =
            Set.of("limit", "limits", "limited", "cap", "caps", "capped", "restrict", "restricts", "restricted");
    private static final Set<String> BARRING = Set.of(
            "bar",
            "bars",
            "barred",
            "ban",
            "bans",
            "banned",
            "prohibit",
            "prohibits",
            "prohibited",
            "forbid",
            "forbids",
            "forbidden",
            "forbade",
            "prevent",
            "prevents",
            "prevented",
            "stop",
            "stops",
            "never",
            "cannot");

    private static final Set<String> MARK = Set.of("mark", "threshold", "level", "limit", "barrier", "point");
    private static final Set<String> PAST = Set.of("past", "beyond", "above", "over");

    private static final Set<String> MOVED = Set.of("edged", "inched", "ticked", "crept", "went", "moved", "shot");

    private static final int FAR = 6;

    private Bounds() {}

    /// The limit of the number that is the words `[from, to)`.
    static Bound of(List<Word> words, int from, int to) {
        if (to < words.size() && words.get(to).key().equals("x")) return Bound.NONE;
        if (Rough.isPlus(words, to) || isMark(words, from, to)) return Bound.MORE;
        var after = after(words, to);
        return after == Bound.NONE ? before(words, from) : after;
    }

    /// "Past the six-month mark".
    private static boolean isMark(List<Word> words, int from, int to) {
        return from > 1
                && to < words.size()
                && MARK.contains(words.get(to).key())
                && words.get(from - 1).key().equals("the")
                && PAST.contains(words.get(from - 2).key());
    }

    private static Bound after(List<Word> words, int to) {
        for (int k = to; k + 1 < Math.min(words.size(), to + 4); k++) {
            if (words.get(k).key().equals("or")
                    && MORE.contains(words.get(k + 1).key())) return Bound.MORE;
            if (words.get(k).key().equals("or")
                    && LESS.contains(words.get(k + 1).key())) return Bound.LESS;
            if (!words.get(k).key().equals("at")) continue;
            if (words.get(k + 1).key().equals("most")) return Bound.LESS;
            if (words.get(k + 1).key().equals("least")) return Bound.MORE;
        }
        return Bound.NONE;
    }

    private static Bound before(List<Word> words, int from) {
        if (isAge(words, from))
            return before(words, from - (words.get(from - 3).key().equals("the") ? 3 : 2));
        // "more than a thousand"
        int first = from > 0 && words.get(from - 1).key().equals("a") ? from - 1 : from;
        for (int k = from - 1; k >= Math.max(0, first - 2); k--) {
            var key = words.get(k).key();
            boolean less = LESS.contains(key);
            // "8,000 steps or more twice a week" puts no limit to "twice"
            boolean behind = k > 0 && words.get(k - 1).key().equals("or");
            if (behind || isCompared(words, k) || isPlace(words, k)) return Bound.NONE;
            if (less || MORE.contains(key)) {
                boolean denied = isDenied(words, k);
                return less == denied ? Bound.MORE : Bound.LESS;
            }
            // "upwards of 5,000", "in excess of 40"
            if (key.equals("of") && k > 0 && MORE.contains(words.get(k - 1).key())) continue;
            if (!THAN.contains(key) && !FURTHER.contains(key)) break;
        }
        return limited(words, from);
    }

    /// "Over the age of 65".
    private static boolean isAge(List<Word> words, int from) {
        return from > 3
                && words.get(from - 1).key().equals("of")
                && words.get(from - 2).key().equals("age");
    }

    /// "No more than five", "do not take more than five".
    private static boolean isDenied(List<Word> words, int at) {
        for (int k = at - 1; k >= Math.max(0, at - 2); k--)
            if (DENIERS.contains(words.get(k).key())) return true;
        // "bars the company from drawing more than 900", but not "bars children under 12"
        if (!words.get(at).key().equals("more")) return false;
        for (int k = at - 1; k >= Math.max(0, at - FAR); k--)
            if (BARRING.contains(words.get(k).key())) return true;
        return false;
    }

    /// "A maximum of five", "the minimum is five".
    private static Bound limited(List<Word> words, int from) {
        for (int k = from - 1; k >= Math.max(0, from - 2); k--) {
            if (words.get(k).key().equals("maximum")) return Bound.UP_TO;
            if (words.get(k).key().equals("minimum")) return Bound.MORE;
        }
        return from > 0 && isUpTo(words, from - 1) ? Bound.UP_TO : Bound.NONE;
    }

    private static boolean isUpTo(List<Word> words, int at) {
        var key = words.get(at).key();
        var before = at > 0 ? words.get(at - 1).key() : "";
        boolean many = key.equals("as")
                && Set.of("much", "many", "long", "far", "high").contains(before);
        return many
                || key.equals("within")
                || (key.equals("to") && ((before.equals("up") && !isMoved(words, at)) || isCapped(words, at)))
                || (key.equals("at") && (before.equals("capped") || before.equals("limited")));
    }

    /// "Edged up to 3 million" is where it went.
    private static boolean isMoved(List<Word> words, int at) {
        return at > 1 && MOVED.contains(words.get(at - 2).key());
    }

    /// "Limit arrivals to two".
    private static boolean isCapped(List<Word> words, int at) {
        return words.subList(Math.max(0, at - 3), at).stream().anyMatch(w -> CAPPING.contains(w.key()));
    }

    /// "Under a £190m contract", "a victory over 17 films": no limit.
    private static boolean isPlace(List<Word> words, int at) {
        if (!OVER.contains(words.get(at).key()) || at + 1 >= words.size()) return false;
        var next = words.get(at + 1).key();
        if (at + 2 < words.size() && words.get(at + 2).key().equals("age")) return false;
        if (next.equals("a") || next.equals("an") || next.equals("the")) return true;
        if (words.get(at).key().equals("under") && isRule(words, at)) return true;
        if (at > 0 && isSpread(words, at)) return true;
        return at > 0
                && (WINNING.contains(words.get(at - 1).key())
                        || (words.get(at).key().equals("over")
                                && HANDING.contains(words.get(at - 1).key())));
    }

    /// "Approved under 27 conditions".
    private static boolean isRule(List<Word> words, int under) {
        return under + 2 < words.size() && RULES.contains(words.get(under + 2).key());
    }

    private static boolean isSpread(List<Word> words, int over) {
        if (over + 2 >= words.size() || !words.get(over).key().equals("over")) return false;
        var unit = words.get(over + 2).key();
        return SPREAD.contains(words.get(over - 1).key())
                && (unit.startsWith("night") || Units.isTime(Units.measure(unit)));
    }

    /// "4 percent more than ten years before" puts no limit to the ten years.
    private static boolean isCompared(List<Word> words, int more) {
        return more > 0
                && (words.get(more - 1).key().equals("percent")
                        || words.get(more - 1).after() == '%'
                        || words.get(more - 1).key().equals("times"));
    }
}
