package footnote.answer;

import footnote.answer.Operands.Pair;
import footnote.answer.text.Claims;
import footnote.answer.text.Lexicon;
import footnote.answer.text.Parsed;
import footnote.answer.text.Quantity;
import footnote.answer.text.Rough;
import footnote.answer.text.Synonyms;
import footnote.answer.text.Units;
import footnote.answer.text.Word;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whether a figure is worked out from figures of the quoted sentences, in the way that the sentence's
/// words call for: "by seven votes" of "by 24 to 17", "in total" of both together, "climbed 10%" of "to
/// 41.8 from 38". Pure.
final class Worked {
    private static final Set<String> TOTAL = Lexicon.words("totals");
    private static final Set<String> GAP = Lexicon.words("gaps");
    private static final Set<String> TURNS = Set.of("whereas", "while", "but");
    private static final Set<String> MORE = Lexicon.words("gaps-up");
    private static final Set<String> LESS = Lexicon.words("gaps-down");

    /// "Of which 120", "including 120": a part that is in the other figure already.
    private static final Set<String> WITHIN = Set.of("of", "including", "includes", "included", "among");

    /// "By a majority of about seven": so far before a figure stands what makes it a difference.
    private static final int NEAR = 6;

    /// "Seven more votes than": so far behind.
    private static final int BEHIND = 4;

    private static final Pattern SCORE = Pattern.compile(
            "(?iu)(?: (?!and\\b|of\\b)\\p{L}+){0,3} ?(?:to|against|from|-|\u2013) ?(?:about |around |just )?");

    private static final Pattern JOINED = Pattern.compile(
            "(?iu)(?:\\b(?:and|plus|as well as)(?: (?:a|another|a further|some|a crew of|about|the other))?|;) $");

    private static final int APART = 50;

    /// Figures that stand so near one another in the text have to count the same.
    private static final int BESIDE = 25;

    private static final double WHOLE = 0.5;
    private static final double TENTH = 0.05;

    private Worked() {}

    static boolean out(Quantity figure, Case draft) {
        if (figure.values().size() != 1 || figure.year() || figure.unit().equals("#")) return false;
        return isDifference(figure, draft)
                || isTotal(figure, draft)
                || isChange(figure, draft)
                || Remainder.is(figure, draft)
                || Multiples.is(figure, draft);
    }

    /// How a figure is told as a difference, and which way: up, down or (0) neither.
    record Mark(int way, int at) {}

    static boolean isDifference(Quantity figure, Case draft) {
        var mark = mark(figure, draft.said());
        if (mark == null) return false;
        var rough = Operands.rough(figure, draft.said());
        for (var pair : Operands.pairs(draft)) {
            double gap = pair.a().value() - pair.b().value();
            if (gap <= 0 || !isOf(figure, pair.unit()) || isOfOthers(pair)) continue;
            if (Operands.fits(figure.values().getFirst(), rounded(gap), rough) && isSound(pair, mark, figure, draft))
                return true;
        }
        return false;
    }

    /// Without what the halves of a binary number add: .5 of 3.9 less 3.4.
    static double rounded(double value) {
        return Math.round(value * 1e6) / 1e6;
    }

    /// "12, with three abstentions": whether both figures count things, and not the same.
    private static boolean isOfOthers(Pair pair) {
        var a = pair.a().figure();
        var b = pair.b().figure();
        if (!pair.unit().isEmpty() || isScore(pair) || isScore(pair.turned())) return false;
        if (pair.a().isBase()
                || pair.b().isBase()
                || (a.counted().isEmpty() && b.counted().isEmpty())) return false;
        boolean beside = pair.a().text().equals(pair.b().text()) && Math.abs(a.start() - b.start()) < BESIDE;
        return beside
                && (a.counted().isEmpty()
                        || b.counted().isEmpty()
                        || !Synonyms.alike(a.counted().getFirst(), b.counted().getFirst()));
    }

    /// "24 to 17", "19 votes to 12", "3-1".
    static boolean isScore(Pair pair) {
        int end = pair.a().figure().end();
        int start = pair.b().figure().start();
        return pair.a().text().equals(pair.b().text())
                && end < start
                && SCORE.matcher(pair.a().text().text().substring(end, start)).matches();
    }

    /// Whether a difference is told in the unit of its figures: that of percentages in points.
    private static boolean isOf(Quantity figure, String unit) {
        var mine = figure.unit();
        if (unit.equals("%")) return mine.equals("%points") || mine.equals("point");
        return mine.equals(unit) || (mine.isEmpty() && unit.equals("point"));
    }

    static @Nullable Mark mark(Quantity figure, Parsed said) {
        var words = said.words();
        int next = new Operands.Operand(figure, said).next();
        for (int k = next; k < Math.min(words.size(), next + BEHIND); k++) {
            var key = words.get(k).key();
            if (Set.of('.', ';', ':', ',').contains(words.get(k - 1).after())) break;
            if (Claims.isHigher(key) || MORE.contains(key)) return new Mark(1, k);
            if (Claims.isLower(key) || LESS.contains(key)) return new Mark(-1, k);
            if (GAP.contains(key)) return new Mark(0, k);
        }
        var verb = figure.index() > 0 ? words.get(figure.index() - 1).key() : "";
        boolean moves = figure.unit().startsWith("%p") || figure.unit().equals("point");
        if (moves && Claims.rising().contains(verb)) return new Mark(1, figure.index() - 1);
        if (moves && Claims.falling().contains(verb)) return new Mark(-1, figure.index() - 1);
        boolean by = false;
        for (int k = figure.index() - 1; k >= Math.max(0, figure.index() - NEAR); k--) {
            var key = words.get(k).key();
            by |= key.equals("by");
            if (GAP.contains(key)) return new Mark(0, figure.index());
            if (Set.of('.', ';', ':', ',').contains(words.get(k).after())) break;
        }
        if (!by) return null;
        int from = figure.index();
        while (from > 0
                && !Claims.parts(said, from)
                && !TURNS.contains(words.get(from).key())) from--;
        var mine = verb(words.subList(from, figure.index()));
        return new Mark(mine.way(), from + mine.at());
    }

    /// Which way the last verb of change of some words goes, and where it stands.
    private static Mark verb(List<Word> words) {
        int at = words.size() - 1;
        while (at > 0 && way(words.subList(at, words.size())) == 0) at--;
        int way = way(words);
        return new Mark(way, way == 0 ? words.size() : at);
    }

    /// Which way the last verb of change of some words goes.
    private static int way(List<Word> words) {
        for (int k = words.size() - 1; k >= Math.max(0, words.size() - 2 * NEAR); k--) {
            var key = words.get(k).key();
            if (Units.isTime(Units.measure(words.get(Math.max(0, k - 1)).key()))) continue;
            // "cut its growth forecast"
            if (key.equals("growth") && k + 1 < words.size() && words.get(k + 1).isContent()) continue;
            if (Claims.rising().contains(key) || MORE.contains(key)) return 1;
            if (Claims.falling().contains(key) || LESS.contains(key)) return -1;
        }
        return 0;
    }

    /// Whether the way that the sentence tells is that of the figures: `pair` has the greater one first.
    private static boolean isSound(Pair pair, Mark mark, Quantity figure, Case draft) {
        if (mark.way() == 0) return true;
        boolean changed = mark.at() < figure.index();
        boolean moved = pair.a().isMoved() || pair.b().isMoved();
        if ((changed || moved) && pair.a().isBase() != pair.b().isBase())
            return pair.b().isBase() == (mark.way() > 0);
        // what rose or fell did so from another figure
        if (changed && !MORE.contains(word(draft, mark)) && !LESS.contains(word(draft, mark))) return false;
        var said = draft.said();
        var own = said.quantities().stream()
                .filter(q ->
                        q.end() <= figure.start() && (pair.a().is(q) ^ pair.b().is(q)))
                .reduce((a, b) -> b)
                .orElse(null);
        if (own != null) return pair.a().is(own) == (mark.way() > 0);
        var ahead = said.words().subList(0, Math.min(mark.at(), figure.index()));
        var behind =
                said.words().subList(mark.at() + (changed ? 1 : 0), said.words().size());
        return mark.way() > 0 ? Operands.isUpright(pair, ahead, behind) : Operands.isUpright(pair, behind, ahead);
    }

    private static String word(Case draft, Mark mark) {
        return draft.said().words().get(mark.at()).key();
    }

    /// "110 million in all" of "14 million on top of 96 million".
    static boolean isTotal(Quantity figure, Case draft) {
        boolean total = draft.says(TOTAL);
        var rough = Operands.rough(figure, draft.said());
        for (var pair : Operands.pairs(draft)) {
            if (!figure.unit().equals(pair.unit()) || pair.unit().equals("%") || !(total || isJoined(pair, figure)))
                continue;
            if (isWithin(pair.a())
                    || isWithin(pair.b())
                    || pair.a().isBase()
                    || pair.b().isBase()) continue;
            if (Operands.fits(
                    figure.values().getFirst(),
                    rounded(pair.a().value() + pair.b().value()),
                    rough)) return true;
        }
        return total && isTotalOfAll(figure, draft, rough);
    }

    /// "69 people" of "64 passengers and a crew of five": two figures that one list joins, of which
    /// neither counts what the sum does.
    private static boolean isJoined(Pair pair, Quantity figure) {
        var a = pair.a().figure();
        var b = pair.b().figure();
        if (!pair.a().text().equals(pair.b().text()) || a.end() >= b.start()) return false;
        var between = pair.a().text().text().substring(a.end(), b.start());
        if (between.length() > APART || !JOINED.matcher(between).find()) return false;
        return figure.counted().stream().limit(1).noneMatch(c -> counts(a, c) != counts(b, c));
    }

    private static boolean counts(Quantity figure, String stem) {
        return figure.counted().stream().anyMatch(k -> Synonyms.alike(k, stem));
    }

    /// "Nine in all" of three figures or more that count the same.
    private static boolean isTotalOfAll(Quantity figure, Case draft, Rough rough) {
        var parts = Operands.all(draft).stream()
                .filter(o -> o.figure().unit().equals(figure.unit()) && !isWithin(o))
                .toList();
        double sum = parts.stream().mapToDouble(Operands.Operand::value).sum();
        return parts.size() > 2
                && !figure.unit().equals("%")
                && Operands.fits(figure.values().getFirst(), rounded(sum), rough);
    }

    private static boolean isWithin(Operands.Operand operand) {
        var words = operand.text().words();
        int at = operand.figure().index();
        for (int k = Math.max(0, at - 3); k < at; k++) {
            // "a crew of five" is no part of another figure
            boolean crew = k > 1
                    && words.get(k).key().equals("of")
                    && words.get(k - 2).key().equals("a");
            if (WITHIN.contains(words.get(k).key()) && !crew) return true;
        }
        return false;
    }

    /// "Climbed 10%" of "€41.8m, up from €38.0m".
    private static boolean isChange(Quantity figure, Case draft) {
        if (!figure.unit().equals("%")) return false;
        double told = figure.values().getFirst();
        int next = new Operands.Operand(figure, draft.said()).next();
        return isChange(told, 0, next, Operands.rough(figure, draft.said()), draft);
    }

    /// Whether something has changed by so many percent: up or down as `known` says, where that is 0 as the sentence
    /// says; `next` is the number of the word behind.
    static boolean isChange(double told, int known, int next, Rough rough, Case draft) {
        var words = draft.said().words();
        int way = known != 0 ? known : way(words.subList(0, Math.min(words.size(), next + BEHIND)));
        double exactness = told == Math.rint(told) ? WHOLE : TENTH;
        for (var pair : Operands.pairs(draft)) {
            boolean based = pair.b().isBase() && !pair.a().isBase() && pair.b().value() > 0;
            if (!based || pair.unit().equals("%")) continue;
            double exact =
                    100 * (pair.a().value() - pair.b().value()) / pair.b().value();
            if (exact * way <= 0) continue;
            boolean kept = (rough == Rough.NONE || rough == Rough.ABOUT)
                    ? Math.abs(told - Math.abs(exact)) <= exactness
                    : rough.tells(told, Math.abs(exact));
            if (kept) return true;
        }
        return false;
    }
}
