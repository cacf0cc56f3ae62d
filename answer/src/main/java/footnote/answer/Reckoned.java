package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Cautions;
import footnote.answer.text.Claims;
import footnote.answer.text.Lexicon;
import footnote.answer.text.Names;
import footnote.answer.text.Parsed;
import footnote.answer.text.Quantity;
import footnote.answer.text.Quantity.Bound;
import footnote.answer.text.Stems;
import footnote.answer.text.Units;
import footnote.answer.text.Word;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whether two figures of one value and of different units are told of the same thing all the same.
/// Pure.
final class Reckoned {
    private static final Set<String> EXCEPT = Set.of("but", "except", "bar");
    private static final Set<String> ALL = Set.of("all", "every", "any", "everyone", "everything");

    /// "Both firms", "between the two".
    private static final Set<String> PAIR = Set.of("the", "these", "those", "between", "both");

    private static final Set<String> OFTEN = Set.of("once", "twice", "thrice");
    private static final Set<String> EACH = Set.of("a", "an", "per", "each", "every");
    private static final Set<String> BELOW = Set.of("below", "under", "beneath");
    private static final Set<String> DEEP = Set.of("depth", "depths", "deep", "deeper", "underwater", "seabed");
    private static final Set<String> OCCASIONS =
            Set.of(Stems.of("occasions"), Stems.of("instances"), Stems.of("cases"));

    private static final Set<String> BEGINNING =
            Set.of("begin", "begins", "began", "begun", "start", "starts", "started", "initial", "debut", "inaugural");

    static final Set<String> COMING = Set.of(Stems.of("comes"), Stems.of("goes"));
    private static final Set<String> LEARNT =
            Set.of("heard", "learned", "learnt", "knew", "noticed", "became", "found");

    private static final Set<String> RANK = Set.of("number", "no", "nr", "num");

    private static final Pattern AGED = Pattern.compile("(?iu)\\b(?:man|woman|boy|girl|person|child|age) of $");

    /// Before these words "over 400 metres" is a limit and no race, and "over three years" no time.
    private static final Set<String> LIMITED = Lexicon.words("limited");

    /// In "both the council and the union" the "and" stands so near.
    private static final int JOINED = 8;

    /// A number takes its unit from another one that stands no further off in the text.
    private static final int BESIDE = 120;

    /// Any unit, no further off than this.
    private static final int NEXT_TO = 30;

    private static final Set<String> COMPARING = Lexicon.words("comparatives");

    private static final double MONTHS = 12;

    private Reckoned() {}

    static boolean alike(Quantity figure, Quantity known, Case draft, List<Quantity> all) {
        return isElliptic(figure, known, all)
                || isElliptic(known, figure, draft.said().quantities())
                || isOfPoints(figure, known)
                || isOften(figure, known, draft.said())
                || draft.exhibits().stream()
                        .anyMatch(e -> isOften(known, figure, e.sheet().words())
                                || isOften(known, figure, e.sheet().heading()))
                || (figure.unit().equals("year")
                        && draft.exhibits().stream()
                                .anyMatch(e -> isAge(known, e.sheet().words())))
                || isCounted(figure, known)
                || isCounted(known, figure)
                || isMeasuredThere(figure, known, draft)
                || isRanked(figure, known, draft);
    }

    /// "They want 9 percent and are offered 5", "to 5.6 billion francs from 4.1 billion".
    private static boolean isElliptic(Quantity figure, Quantity bare, List<Quantity> beside) {
        // "slept eight hours or more … than those who slept under five"
        boolean limited = bare.bound() != Bound.NONE && (Units.isTime(figure.unit()) || Units.isLength(figure.unit()));
        boolean named = figure.unit().equals("%") || Units.isMoney(figure.unit()) || limited;
        // "rose to 512 points this year, from 498"
        boolean near = !figure.unit().isEmpty()
                && beside.stream()
                        .anyMatch(k -> k.unit().equals(figure.unit()) && Math.abs(k.end() - bare.start()) < NEXT_TO);
        return (named || near)
                && bare.unit().isEmpty()
                && (bare.counted().isEmpty()
                        || COMING.contains(bare.counted().getFirst())
                        || (Units.isMoney(figure.unit()) && bare.text().contains("illion")))
                && !bare.year()
                && beside.stream()
                        .anyMatch(k -> k.unit().equals(figure.unit()) && Math.abs(k.start() - bare.start()) < BESIDE);
    }

    /// "The nine points sampled" told of "nine sampling points".
    private static boolean isOfPoints(Quantity figure, Quantity known) {
        return figure.unit().equals("point")
                && known.unit().isEmpty()
                && known.counted().contains(Stems.of("points"));
    }

    /// "Below 6,000 metres" is at depths of more than 6,000 metres.
    static boolean isDeep(Quantity figure, Quantity known, Case draft) {
        boolean opposed = (figure.bound() == Bound.LESS && known.bound() == Bound.MORE)
                || (figure.bound() == Bound.MORE && known.bound() == Bound.LESS);
        return opposed
                && Units.isLength(figure.unit())
                && (draft.says(BELOW) || draft.quotes(BELOW))
                && (draft.says(DEEP) || draft.knows(DEEP));
    }

    /// "1.4 days less" told of "3.1 fewer migraine days, against 1.4 fewer with a placebo".
    private static boolean isMeasuredThere(Quantity figure, Quantity known, Case draft) {
        if (!known.unit().isEmpty() || figure.unit().length() < 3) return false;
        for (var exhibit : draft.exhibits()) {
            var text = exhibit.context();
            boolean compared = text.quantities().stream()
                    .filter(q -> q.sameValue(known) && q.unit().isEmpty())
                    .map(q -> word(text, q.index() + 1))
                    .anyMatch(w -> w != null && (Claims.isHigher(w.key()) || Claims.isLower(w.key())));
            if (compared && text.words().stream().anyMatch(w -> figure.unit().equals(Units.measure(w.key()))))
                return true;
        }
        return false;
    }

    /// "Twice a week" told of "two days a week".
    private static boolean isOften(Quantity figure, Quantity known, Parsed said) {
        if (!said.quantities().contains(figure)) return false;
        var next = word(said, figure.index() + 1);
        return OFTEN.contains(figure.text().toLowerCase(Locale.ROOT))
                && next != null
                && EACH.contains(next.key())
                && (known.unit().isEmpty() || Units.isTime(known.unit()));
    }

    /// "60 times" told of "60 occasions".
    private static boolean isCounted(Quantity times, Quantity known) {
        return times.unit().equals("x")
                && times.text().endsWith("times")
                && known.unit().isEmpty()
                && known.counted().stream().limit(1).anyMatch(OCCASIONS::contains);
    }

    /// "The pilot, 54, was alone" tells an age.
    private static boolean isAge(Quantity known, Parsed text) {
        if (!known.unit().isEmpty() || known.start() < 2 || !text.quantities().contains(known)) return false;
        var before = text.text().substring(known.start() - 2, known.start());
        char after = known.end() < text.text().length() ? text.text().charAt(known.end()) : '.';
        boolean of = AGED.matcher(text.text().substring(0, known.start())).find();
        return of || (before.equals(", ") && (after == ',' || after == '.')) || (before.endsWith("(") && after == ')');
    }

    /// "Minute 93" is the 93rd minute, and "number two" the second.
    private static boolean isRanked(Quantity figure, Quantity known, Case draft) {
        if (known.unit().equals("#") && figure.unit().isEmpty()) return ranks(draft.said(), figure, known);
        if (!figure.unit().equals("#") || !known.unit().isEmpty()) return false;
        return draft.exhibits().stream().anyMatch(e -> ranks(e.sheet().words(), known, figure));
    }

    private static boolean ranks(Parsed text, Quantity bare, Quantity ordinal) {
        var before = text.quantities().contains(bare) ? word(text, bare.index() - 1) : null;
        return before != null
                && (RANK.contains(before.key()) || ordinal.counted().contains(before.stem()));
    }

    /// "Ran 29:48 over 10,000 metres", "worked on it over three years": the "over" may put no limit.
    static boolean isRun(Quantity figure, Parsed said) {
        if (!said.quantities().contains(figure) || !(Units.isTime(figure.unit()) || Units.isLength(figure.unit())))
            return false;
        var over = word(said, figure.index() - 1);
        var before = word(said, figure.index() - 2);
        return over != null && over.key().equals("over") && (before == null || !LIMITED.contains(before.key()));
    }

    /// "Four and a half years" told of "four years and six months".
    static boolean isYearsAndMonths(Quantity figure, Case draft) {
        double parts = figure.unit().equals("year") ? 1 : figure.unit().equals("month") ? MONTHS : 0;
        if (parts == 0 || figure.values().isEmpty()) return false;
        for (var e : draft.exhibits()) {
            var all = e.context().quantities();
            for (int i = 0; i + 1 < all.size(); i++) {
                var years = all.get(i);
                var months = all.get(i + 1);
                boolean both = years.unit().equals("year")
                        && months.unit().equals("month")
                        && e.context().text().startsWith(" and ", years.end())
                        && months.start() == years.end() + " and ".length();
                if (both
                        && Math.abs(years.values().getFirst()
                                        + months.values().getFirst() / MONTHS
                                        - figure.values().getFirst() / parts)
                                < 0.01) return true;
            }
        }
        return false;
    }

    /// "First heard of it", "the first arrive in May" told of what begins in May: nothing is counted.
    static boolean isOnly(Quantity figure, Case draft) {
        var said = draft.said();
        if (!figure.unit().equals("#") || !figure.text().equalsIgnoreCase("first")) return false;
        if (draft.quotes(BEGINNING)) return true;
        var next = word(said, figure.index() + 1);
        return next != null && LEARNT.contains(next.key());
    }

    /// "Both firms" told of "neither firm", and "both the council and the union", count nothing.
    static boolean isBoth(Quantity figure, Case draft) {
        if (isPair(figure, draft)) return true;
        if (!figure.text().equalsIgnoreCase("both")) return false;
        var words = draft.said().words();
        boolean joined = words.subList(figure.index(), Math.min(words.size(), figure.index() + JOINED)).stream()
                .anyMatch(w -> w.key().equals("and"));
        return joined || draft.quotes(Set.of("neither", "either", "each", "pair", "couple"));
    }

    /// "41 of them" told of "46, all but five", and "all but five" of "41 of the 46".
    static boolean isRest(Quantity figure, Case draft) {
        boolean mine = isExcepted(figure, draft.said());
        for (var exhibit : draft.exhibits()) {
            var there = exhibit.context().quantities();
            for (var whole : there)
                for (var part : there) {
                    if (whole.values().isEmpty() || part.values().isEmpty() || whole.equals(part)) continue;
                    double rest = whole.values().getFirst() - part.values().getFirst();
                    boolean same =
                            figure.values().contains(rest) && !whole.unit().equals("%");
                    if (same && (mine || isExcepted(part, exhibit.context()))) return true;
                }
        }
        return false;
    }

    /// "All but five": the figure tells of those of whom it is not so.
    static boolean isExcepted(Quantity figure, Parsed text) {
        var but = word(text, figure.index() - 1);
        var all = word(text, figure.index() - 2);
        return but != null && all != null && EXCEPT.contains(but.key()) && ALL.contains(all.key());
    }

    /// Those excepted in the evidence told as if it were so of them: "only five" of "all but five".
    static @Nullable Fault excepted(Case draft) {
        if (draft.said().words().stream()
                .anyMatch(w ->
                        draft.denies(w) || (Cautions.isSoft(w.key()) && !w.key().equals("only")))) return null;
        for (var exhibit : draft.exhibits())
            for (var q : exhibit.context().quantities())
                if (isExcepted(q, exhibit.context())
                        && draft.said().quantities().stream()
                                .anyMatch(m -> m.sameValue(q) && !isExcepted(m, draft.said())))
                    return new Fault(Reason.ALTERED_FIGURE, "the evidence says \"all but " + q.text() + "\"");
        return null;
    }

    /// "Between the two" told of two names with an "and", or of what two did to "each other".
    private static boolean isPair(Quantity figure, Case draft) {
        var before = word(draft.said(), figure.index() - 1);
        if (!figure.text().equalsIgnoreCase("two") || before == null || !PAIR.contains(before.key())) return false;
        // "the weaker of the two"
        var of = word(draft.said(), figure.index() - 2);
        var which = word(draft.said(), figure.index() - 3);
        if (of != null && which != null && of.key().equals("of") && isComparing(which)) return true;
        return draft.exhibits().stream().anyMatch(e -> {
            var words = e.context().words();
            for (int k = 1; k + 1 < words.size(); k++) {
                boolean named = words.get(k).key().equals("and")
                        && words.subList(Math.max(0, k - 3), k).stream().anyMatch(Names::isName)
                        && words.subList(k + 1, Math.min(words.size(), k + 4)).stream()
                                .anyMatch(Names::isName);
                if (named
                        || (words.get(k).key().equals("other")
                                && words.get(k - 1).key().equals("each"))) return true;
            }
            return false;
        });
    }

    private static boolean isComparing(Word word) {
        return Claims.isHigher(word.key()) || Claims.isLower(word.key()) || COMPARING.contains(word.key());
    }

    private static @Nullable Word word(Parsed text, int i) {
        return i >= 0 && i < text.words().size() ? text.words().get(i) : null;
    }
}
