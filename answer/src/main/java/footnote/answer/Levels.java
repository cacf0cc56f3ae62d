package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Claims;
import footnote.answer.text.DateMention;
import footnote.answer.text.Lexicon;
import footnote.answer.text.Parsed;
import footnote.answer.text.Quantity;
import footnote.answer.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whether a figure stays what it is of a change, and a date what it is of a deed: "fell to 19%" is not
/// "fell by 19%", nor "postponed to 6 March" "postponed on 6 March". Pure.
final class Levels {
    /// Between the small word and the figure.
    private static final Set<String> ABOUT = Lexicon.words("about");

    private static final Set<String> SMALL = Set.of("to", "by", "from", "with", "against");
    private static final Set<String> DATED = Set.of("on", "in", "to", "until", "till", "before", "after", "by");
    private static final String CHANGE = "change";

    /// So far before a figure its verb is looked for.
    private static final int NEAR = 5;

    private static final Set<String> CHANGED = Lexicon.words("changed");

    /// By these the evidence may tell of a change without a verb of it.
    private static final Set<String> COMPARED = Lexicon.words("compared");

    /// A figure of a change stands no further behind its verb in the text.
    private static final int BESIDE = 25;

    private static final Set<String> EXPECTING =
            Set.of("expected", "forecast", "hoped", "feared", "predicted", "planned", "thought", "anticipated");

    private static final Pattern EXPECTED = Pattern.compile(
            "(?iu)\\b\\p{L}+er than (?:had been |was |were )?(?:" + String.join("|", EXPECTING) + ")\\b");

    /// "In May at the earliest" is not before May.
    private static final Pattern AT_LEAST = Pattern.compile(
            "(?iu)\\b(?:at least|at the earliest|no earlier than|not before|before|not until|until|till|after|from|possib\\p{L}*|could|may|might)\\b");
    private static final Pattern AT_LEAST_END =
            Pattern.compile("(?iu)\\b(?:at least|no earlier than|not before|at the earliest)(?: on)? $");
    private static final Pattern ON = Pattern.compile("(?iu)\\b(?:on|in) $");

    private static final Set<String> FALLEN = Set.of(
            "ill",
            "sick",
            "asleep",
            "silent",
            "short",
            "behind",
            "victim",
            "apart",
            "through",
            "pregnant",
            "overboard");

    static final Set<String> EARLIEST = Set.of("earliest", "soonest");

    private Levels() {}

    static @Nullable Fault check(Case draft) {
        for (var figure : draft.said().quantities()) {
            var fault = figure(figure, draft);
            if (fault != null) return fault;
        }
        for (var date : draft.said().dates()) {
            var fault = date(date, draft);
            if (fault != null) return fault;
        }
        var fault = changed(draft);
        return fault != null ? fault : labelled(draft);
    }

    /// "Rose to 12,000" told of a number that the evidence compares with nothing.
    private static @Nullable Fault changed(Case draft) {
        boolean expected = isOnlyExpected(draft);
        if (!Substance.isEnglish(draft) || (!expected && draft.quotes(COMPARED))) return null;
        for (var word : draft.said().words()) {
            if (isFallen(word, draft)) continue;
            if (expected && CHANGED.contains(word.key()) && !draft.says(EXPECTING))
                return new Fault(Reason.UNSUPPORTED, "the evidence tells of no change: \"" + word.text() + "\"");
            if (CHANGED.contains(word.key())
                    && draft.said().quantities().stream()
                            .anyMatch(q -> q.start() > word.end() && q.start() - word.end() < BESIDE)
                    && !draft.quotes(word.stem())
                    && !draft.quotes(Claims.rising())
                    && !draft.quotes(Claims.falling()))
                return new Fault(Reason.UNSUPPORTED, "the evidence tells of no change: \"" + word.text() + "\"");
        }
        return null;
    }

    /// "Fell ill", "fell short": no figure falls.
    private static boolean isFallen(Word word, Case draft) {
        int next = draft.said().words().indexOf(word) + 1;
        return word.key().startsWith("f")
                && next < draft.said().words().size()
                && FALLEN.contains(draft.said().words().get(next).key());
    }

    /// "Orders fell" told of "orders were weaker than expected".
    private static boolean isOnlyExpected(Case draft) {
        return draft.exhibits().stream()
                .allMatch(e -> EXPECTED.matcher(e.context().text()).find()
                        && e.context().words().stream()
                                .noneMatch(w -> !Claims.isHigher(w.key())
                                        && !Claims.isLower(w.key())
                                        && (Claims.rising().contains(w.key())
                                                || Claims.falling().contains(w.key()))));
    }

    /// "A turnout of 54%" told of "54% voted against".
    private static @Nullable Fault labelled(Case draft) {
        var words = draft.said().words();
        for (var figure : draft.said().quantities()) {
            int of = figure.index() - 1;
            while (of > 0 && ABOUT.contains(words.get(of).key())) of--;
            if (!figure.unit().equals("%") || of < 2 || !words.get(of).key().equals("of")) continue;
            var label = words.get(of - 1);
            if (label.isContent()
                    && !Claims.isNeutral(label.key())
                    && Set.of("a", "an", "the").contains(words.get(of - 2).key())
                    && draft.exhibits().stream()
                            .noneMatch(e -> Case.holds(e.sheet().words(), label.stem())))
                return new Fault(Reason.ALTERED_FIGURE, "the evidence tells of no " + label.text() + " of that size");
        }
        return null;
    }

    private static @Nullable Fault figure(Quantity figure, Case draft) {
        var mine = role(draft.said(), figure);
        if (mine == null || !Set.of("to", "by", "from").contains(mine)) return null;
        var there = new ArrayList<String>();
        for (var e : draft.exhibits())
            for (var q : e.context().quantities())
                if (figure.sameValue(q)
                        && (figure.unit().equals(q.unit()) || figure.unit().isEmpty())) {
                    var role = role(e.context(), q);
                    if (role == null && new Operands.Operand(q, e.context()).isMoved()) role = "to";
                    there.add(role == null ? "" : role);
                }
        boolean turned = !there.isEmpty() && there.stream().allMatch(r -> clashes(mine, r));
        return turned
                ? new Fault(Reason.ALTERED_FIGURE, "the evidence does not say \"" + mine + " " + figure.text() + "\"")
                : null;
    }

    private static boolean clashes(String mine, String there) {
        return switch (mine) {
            case "by" -> SMALL.contains(there) && !there.equals("by");
            case "to" -> Set.of("by", "from", CHANGE).contains(there);
            default -> Set.of("to", "by").contains(there);
        };
    }

    /// What a figure is of a change: the small word before it where a verb of change stands before that,
    /// [#CHANGE] where that verb stands right before it, the small word "with" or "against" in any case;
    /// null else.
    private static @Nullable String role(Parsed text, Quantity figure) {
        var words = text.words();
        int k = figure.index() - 1;
        boolean at = k > 0 && words.get(k).key().equals("at");
        while (k > 0 && ABOUT.contains(words.get(k).key())) k--;
        if (k < 0) return null;
        var key = words.get(k).key();
        // "caps rises at 3%" tells no change of 3%
        if (isChange(words.get(k))) return at ? null : CHANGE;
        if (!SMALL.contains(key)) return null;
        boolean changed = words.subList(Math.max(0, k - NEAR), k).stream().anyMatch(Levels::isChange);
        return changed || key.equals("with") || key.equals("against") ? key : null;
    }

    private static boolean isChange(Word word) {
        return word.isContent()
                && (Claims.rising().contains(word.key()) || Claims.falling().contains(word.key()))
                && !Claims.isHigher(word.key())
                && !Claims.isLower(word.key());
    }

    /// The same verb right before the small word of the same date, and another small word.
    private static @Nullable Fault date(DateMention date, Case draft) {
        if (isEarliest(date, draft))
            return new Fault(Reason.ALTERED_DATE, "the evidence says \"at least\" of that date");
        var mine = lead(draft.said().words(), date);
        if (mine == null) return null;
        boolean kept = false;
        Word other = null;
        for (var e : draft.exhibits())
            for (var d : e.context().dates()) {
                var there = lead(e.context().words(), d);
                if (there == null || d.month() != date.month() || d.day() != date.day()) continue;
                if (!there.getFirst().stem().equals(mine.getFirst().stem())) continue;
                boolean earliest = (draft.says(EARLIEST)
                                && there.getLast().key().equals("before"))
                        || (draft.quotes(EARLIEST) && mine.getLast().key().equals("before"));
                if (earliest || isSame(mine.getLast().key(), there.getLast().key())) kept = true;
                else other = there.getLast();
            }
        return other == null || kept
                ? null
                : new Fault(
                        Reason.ALTERED_DATE,
                        "the evidence says \"" + other.text() + "\" of that date, not \""
                                + mine.getLast().text() + "\"");
    }

    private static boolean isSame(String mine, String there) {
        var dated = Set.of("on", "in");
        var until = Set.of("to", "until", "till");
        return mine.equals(there)
                || (dated.contains(mine) && dated.contains(there))
                || (until.contains(mine) && until.contains(there));
    }

    /// "Reopens on 12 May" told of "closed until at least 12 May".
    private static boolean isEarliest(DateMention date, Case draft) {
        if (draft.says(EARLIEST) || AT_LEAST.matcher(draft.said().text()).find()) return false;
        var before = draft.said().text().substring(0, date.start());
        if (!ON.matcher(before).find()) return false;
        return draft.exhibits().stream().anyMatch(e -> {
            var there = e.context().dates().stream()
                    .filter(d -> d.month() == date.month() && d.day() == date.day() && d.weekday() == date.weekday())
                    .toList();
            return !there.isEmpty()
                    && there.stream()
                            .allMatch(d -> AT_LEAST_END
                                    .matcher(e.context().text().substring(0, d.start()))
                                    .find());
        });
    }

    /// The word of content and the small word right before a date; null where it has no such.
    private static @Nullable List<Word> lead(List<Word> words, DateMention date) {
        for (int i = 1; i + 1 < words.size(); i++)
            if (words.get(i + 1).start() == date.start()
                    && DATED.contains(words.get(i).key())
                    && words.get(i - 1).isContent()) return List.of(words.get(i - 1), words.get(i));
        return null;
    }
}
