package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Claims;
import footnote.answer.text.Parsed;
import footnote.answer.text.Quantity;
import footnote.answer.text.Synonyms;
import footnote.answer.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whether a difference stays one, and in the same direction: "3 days fewer than" is not "3 days", nor "two
/// hours longer" "two hours less"; and whether a plan that something is compared with is one of the evidence. Pure.
final class Differences {
    private static final Set<String> UP = Set.of(
            "more", "longer", "higher", "greater", "larger", "bigger", "taller", "heavier", "older", "later", "wider",
            "deeper", "above");
    private static final Set<String> DOWN = Set.of(
            "less", "fewer", "shorter", "lower", "smaller", "lighter", "younger", "earlier", "narrower", "below");

    /// By these words a figure is told as a difference without a comparative.
    private static final Set<String> APART = Set.of(
            "by",
            "difference",
            "gap",
            "margin",
            "extra",
            "additional",
            "another",
            "further",
            "delay",
            "delayed",
            "late",
            "short",
            "beyond",
            "past",
            "early",
            "ahead",
            "behind",
            "save",
            "saves",
            "saved",
            "saving",
            "beat",
            "beats",
            "exceed",
            "exceeds",
            "exceeded",
            "compared",
            "loss",
            "losses",
            "shortfall",
            "surplus",
            "improvement",
            "lead",
            "leads",
            "led");

    private static final Pattern PLAN = Pattern.compile("(?iu)\\b(?:than|as) (?:was |had been |been |it was )?"
            + "(?:first |originally |initially )?(?:planned|scheduled|expected|forecast|intended|hoped|predicted|promised)\\b"
            + "|\\b(?:behind|ahead of) schedule\\b|\\b(?:over|under) budget\\b");
    private static final Pattern PLANNED = Pattern.compile(
            "(?iu)\\b(?:plan|schedul|expect|forecast|inten[dt]|hope|predict|promis|due|delay|postpon|put off|late\\b|budget|target"
                    + "|estimat|original|initial|first|should|would|anticipat|meant|deadline|early|overdue|overr[au]n|foresee"
                    + "|project|think|thought|analyst|consensus|guidance|outlook|slated|set to|supposed|overs[hp]|surpris)\\p{L}*");

    /// "Three times as many as in 2020", "far fewer than in 2020".
    private static final Pattern TIMES_AS = Pattern.compile(
            "(?iu)\\b(?:times|twice|double) (?:as (?:many|much|high|large|big|long) as|the|that (?:of|in)|more than|higher than) ([^,.;]+)");

    private static final Pattern FEWER = Pattern.compile("(?iu)\\b(?:fewer|less|lower|smaller|shorter) than ([^,.;]+)");

    /// So far behind a figure stands what makes it a difference, and so far behind that the "than".
    private static final int NEAR = 4;

    private static final int FAR = 8;

    private Differences() {}

    /// A figure that tells a difference: by which word, and than what.
    private record Difference(Word mark, List<Word> than) {
        boolean up() {
            return UP.contains(mark.key());
        }
    }

    static @Nullable Fault check(Case draft) {
        var m = PLAN.matcher(draft.said().text());
        if (m.find()
                && draft.exhibits().stream()
                        .noneMatch(e -> PLANNED.matcher(e.context().text()).find()))
            return new Fault(Reason.UNSUPPORTED, "the evidence does not say \"" + m.group() + "\"");
        if (TIMES_AS.matcher(draft.said().text()).find()) return null;
        for (var e : draft.exhibits()) {
            var times = TIMES_AS.matcher(e.context().text());
            var fewer = FEWER.matcher(draft.said().text());
            if (times.find() && fewer.find() && isAlike(fewer.group(1), times.group(1)))
                return fault("the evidence says \"" + times.group() + "\"");
        }
        for (var figure : draft.said().quantities()) {
            var there = of(figure, draft);
            if (there.isEmpty()) continue;
            var mine = difference(draft.said(), figure);
            if (mine == null && !isApart(draft.said(), figure))
                return fault("the evidence says " + figure.text() + " "
                        + there.getFirst().mark().text());
            if (mine != null && there.stream().allMatch(t -> isTurned(mine, t, draft.said())))
                return fault("the evidence says " + there.getFirst().mark().text() + ", not "
                        + mine.mark().text());
        }
        return null;
    }

    /// The differences that the evidence tells of a figure; none where it also tells it of something by itself.
    private static List<Difference> of(Quantity figure, Case draft) {
        var found = new ArrayList<Difference>();
        for (var e : draft.exhibits()) {
            for (var q : e.sheet().words().quantities()) {
                if (!figure.sameValue(q) || !figure.unit().equals(q.unit())) continue;
                var there = difference(e.sheet().words(), q);
                if (there == null || there.than().isEmpty()) return List.of();
                found.add(there);
            }
        }
        return found;
    }

    private static @Nullable Difference difference(Parsed text, Quantity figure) {
        var words = text.words();
        int k = figure.index();
        while (k < words.size() && words.get(k).end() < figure.end()) k++;
        if (k >= words.size() || ends(words.get(k))) return null;
        for (int n = k + 1; n < Math.min(words.size(), k + 1 + NEAR); n++) {
            var word = words.get(n);
            if (UP.contains(word.key()) || DOWN.contains(word.key())) return new Difference(word, than(words, n));
            if (ends(word) || !(word.isContent() || word.key().equals("a"))) return null;
        }
        return null;
    }

    /// What stands behind the "than" of a comparative.
    private static List<Word> than(List<Word> words, int mark) {
        for (int k = mark; k < Math.min(words.size(), mark + FAR); k++) {
            if (words.get(k).key().equals("than"))
                return words.subList(k + 1, Math.min(words.size(), k + 1 + FAR)).stream()
                        .filter(w -> w.isContent() && (w.kind() == Word.Kind.PLAIN || Inverted.isYear(w)))
                        .toList();
            if (k > mark && ends(words.get(k - 1))) break;
        }
        return List.of();
    }

    private static boolean ends(Word word) {
        return word.after() == ',' || word.after() == '.' || word.after() == ';' || word.after() == ':';
    }

    /// Whether a figure is told as a difference in another way: "rose by", "beat the other by".
    private static boolean isApart(Parsed said, Quantity figure) {
        return said.words().stream()
                .anyMatch(w -> APART.contains(w.key())
                        || ((Claims.rising().contains(w.key())
                                        || Claims.falling().contains(w.key()))
                                && !Claims.isHigher(w.key())
                                && !Claims.isLower(w.key()))
                        || ((Claims.isHigher(w.key()) || Claims.isLower(w.key())) && w.end() <= figure.start())
                        || (w.start() >= figure.end() && isComparing(w) && !isBehindComma(said, figure, w)));
    }

    private static boolean isComparing(Word word) {
        return Claims.isHigher(word.key())
                || Claims.isLower(word.key())
                || UP.contains(word.key())
                || DOWN.contains(word.key());
    }

    private static boolean isBehindComma(Parsed said, Quantity figure, Word word) {
        return said.text().substring(figure.end(), word.start()).indexOf(',') >= 0;
    }

    /// "Less" told of "longer", of the same sides.
    private static boolean isTurned(Difference mine, Difference there, Parsed said) {
        if (mine.up() == there.up()) return false;
        var before = said.words().stream()
                .filter(w -> w.end() <= mine.mark().start())
                .toList();
        boolean swapped = there.than().stream().anyMatch(t -> holds(before, t) && !holds(mine.than(), t));
        return !swapped;
    }

    private static boolean isAlike(String one, String other) {
        var there = Parsed.of(other);
        return Parsed.of(one).words().stream()
                .anyMatch(w -> there.words().stream()
                        .anyMatch(o -> (o.isContent() || Inverted.isYear(o))
                                && o.stem().equals(w.stem())));
    }

    private static boolean holds(List<Word> words, Word word) {
        return words.stream().anyMatch(w -> w.isContent() && Synonyms.alike(w.stem(), word.stem()));
    }

    private static Fault fault(String detail) {
        return new Fault(Reason.ALTERED_FIGURE, detail);
    }
}
