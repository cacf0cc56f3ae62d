package footnote.answer;

import footnote.answer.text.Lexicon;
import footnote.answer.text.Parsed;
import footnote.answer.text.Quantities;
import footnote.answer.text.Quantity;
import footnote.answer.text.Stems;
import footnote.answer.text.Synonyms;
import footnote.answer.text.Units;
import footnote.answer.text.Word;
import java.util.List;
import java.util.Set;

/// Whether how often something has been is told by its number in a row of such things, or the other way
/// round: "three such returns since August" of "the third since August", "for the second time" of
/// "twice". Pure.
final class Series {
    /// What counts up: "since August", "in a row", "this season", "so far".
    private static final Set<String> COUNTING = Lexicon.words("counting");

    /// Of these the third is not one of three.
    private static final Set<String> PLACES = Lexicon.words("placed-things");

    private static final Set<String> ALREADY = Set.of("already", "before", "previously", "earlier", "previous");

    private static final String TIME = Stems.of("time");

    private static final int NEAR = 6;

    private Series() {}

    static boolean is(Quantity figure, Case draft) {
        boolean ranked = figure.unit().equals("#");
        if (isBefore(figure, draft)) return true;
        boolean counting = figure.unit().isEmpty() || figure.unit().equals("x") || Units.isTime(figure.unit());
        if (!ranked && !counting) return false;
        if (ranked && !counts(draft.said(), figure) && !isTimes(figure)) return false;
        for (var e : draft.exhibits())
            for (var there : e.context().quantities()) {
                boolean pair = ranked != there.unit().equals("#")
                        && (there.unit().isEmpty()
                                || there.unit().equals("#")
                                || there.unit().equals("x"));
                if (!pair || !figure.sameValue(there)) continue;
                boolean counted = ranked || counts(e.context(), there) || isTimes(there);
                if (counted && isAlike(figure, there, draft)) return true;
            }
        return false;
    }

    /// "Had already won twice" of "the third victory".
    private static boolean isBefore(Quantity figure, Case draft) {
        if (figure.values().size() != 1
                || !(figure.unit().isEmpty() || figure.unit().equals("x"))) return false;
        if (!draft.says(ALREADY)) return false;
        double next = figure.values().getFirst() + 1;
        return draft.exhibits().stream()
                .flatMap(e -> e.context().quantities().stream())
                .anyMatch(q -> q.unit().equals("#") && q.values().contains(next));
    }

    /// "For the third time", "three times", "twice".
    private static boolean isTimes(Quantity figure) {
        return figure.unit().equals("x")
                || (!figure.counted().isEmpty() && figure.counted().getFirst().equals(TIME));
    }

    /// Whether the row that a figure counts in is told right behind it, or before it.
    private static boolean counts(Parsed text, Quantity figure) {
        var words = text.words();
        int at = figure.index();
        int from = Math.max(0, at - NEAR);
        int to = Math.min(words.size(), at + NEAR + 1);
        if (at + 1 < words.size()
                && PLACES.contains(words.get(at + 1).key())
                && figure.unit().equals("#")) return false;
        boolean ranked = figure.unit().equals("#");
        if (ranked && at > 0 && words.get(at - 1).key().equals("a")) return true;
        for (int k = at + 2; ranked && k < Math.min(words.size(), at + 4); k++)
            if (words.get(k).key().equals("to")) return true;
        if (words.subList(from, to).stream().anyMatch(w -> COUNTING.contains(w.key()))) return true;
        for (int k = at + 1; k + 1 < to; k++)
            if (Set.of("in", "of").contains(words.get(k).key())
                    && Quantities.small(words.get(k + 1).key()) != null) return true;
        return false;
    }

    /// Whether both count the same things; where one of them names none, the other's are spoken of
    /// beside it.
    private static boolean isAlike(Quantity mine, Quantity there, Case draft) {
        if (isTimes(mine) && isTimes(there)) return true;
        if (mine.counted().isEmpty() || there.counted().isEmpty())
            return mine.counted().stream().allMatch(draft::quotes)
                    && there.counted().stream().limit(1).allMatch(draft::says);
        return mine.counted().stream().anyMatch(m -> there.counted().stream().anyMatch(t -> Synonyms.alike(m, t)))
                || told(mine, draft.said()).stream()
                        .anyMatch(w -> there.counted().stream().anyMatch(t -> Synonyms.alike(w.stem(), t)));
    }

    /// The words right before a figure: "won seven" of "the seventh win".
    private static List<Word> told(Quantity figure, Parsed said) {
        return said.words().subList(Math.max(0, figure.index() - 2), figure.index()).stream()
                .filter(Word::isContent)
                .toList();
    }
}
