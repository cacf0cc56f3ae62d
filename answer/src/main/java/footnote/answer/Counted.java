package footnote.answer;

import footnote.answer.text.Quantity;
import footnote.answer.text.Stems;
import footnote.answer.text.Synonyms;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whether a number of the evidence counts in the sentence what it counts there. Pure.
final class Counted {
    /// Four of these are more than four of what they are of.
    private static final Set<String> COLLECTIVE = Set.of(
            Stems.of("pairs"),
            Stems.of("couples"),
            Stems.of("dozens"),
            Stems.of("groups"),
            Stems.of("teams"),
            Stems.of("families"),
            Stems.of("boxes"),
            Stems.of("packs"));

    /// "340 people" told of "340 residents".
    private static final Set<String> PERSONS = Set.of(
            Stems.of("people"),
            Stems.of("residents"),
            Stems.of("inhabitants"),
            Stems.of("villagers"),
            Stems.of("locals"));

    private static final Pattern PART_OF = Pattern.compile(
            "(?iu)\\d (?:out )?of (?:about |around |roughly |some |nearly |almost |the |its |their |more than )*$");

    private static final String OTHERS = Stems.of("others");

    private static final Pattern ELIDED = Pattern.compile(
            "(?iu)^ (?:is|are|was|were|has|have|had|remains?|remained|fewer|more|less|lower|higher)\\b");

    private Counted() {}

    /// A number may not be moved to a thing of which the evidence gives another number.
    static @Nullable Fault check(Quantity figure, List<Quantity> same, List<Quantity> known, Case draft) {
        if (figure.counted().isEmpty() || isWhole(figure, draft)) return null;
        var mine = new ArrayList<String>();
        for (var q : same) mine.addAll(q.counted());
        if (isOfOther(figure, draft)) return Figures.altered(figure, "the evidence tells of no such " + figure.text());
        if (same.stream().allMatch(q -> isCollective(q) && !isCollective(figure)))
            return Figures.altered(figure, "the evidence counts " + figure.text() + " times several");
        if (same.stream().allMatch(q -> isExchanged(figure, q, draft)))
            return Figures.altered(figure, "the evidence counts something else");
        if (mine.isEmpty()
                || same.stream().allMatch(q -> isElided(q, figure.counted().getFirst(), draft))
                || mine.stream().allMatch(OTHERS::equals)
                || mine.stream().allMatch(Reckoned.COMING::contains)
                || figure.counted().stream()
                        .anyMatch(c -> mine.contains(c)
                                || (PERSONS.contains(c) && mine.stream().anyMatch(PERSONS::contains)))) return null;
        var noun = figure.counted().getFirst();
        // "for the first time" is said of any first thing
        boolean ranked = figure.unit().equals("#");
        if (ranked && noun.equals(Stems.of("time"))) return null;
        var there = draft.exhibits().stream()
                .flatMap(e -> e.context().quantities().stream())
                .toList();
        boolean quoted = there.stream().anyMatch(figure::sameValue);
        var other = (quoted ? there : known)
                .stream()
                        .filter(q -> !figure.sameValue(q)
                                && q.unit().equals("#") == ranked
                                && !q.counted().isEmpty()
                                && q.counted().getFirst().equals(noun))
                        .findFirst()
                        .orElse(null);
        return other == null
                ? null
                : Figures.altered(figure, "the evidence says " + other.text() + " of that, not " + figure.text());
    }

    /// "Only 317 of roughly 61,000 votes" told of "317 votes out of about 61,000 cast".
    private static boolean isWhole(Quantity figure, Case draft) {
        return PART_OF.matcher(draft.said().text().substring(0, figure.start())).find();
    }

    /// "Four pairs".
    private static boolean isCollective(Quantity figure) {
        return figure.counted().stream().limit(1).anyMatch(COLLECTIVE::contains);
    }

    /// "75 percent of deaths" told of a passage that knows of no deaths; "of the time" may be said of
    /// anything.
    private static boolean isOfOther(Quantity figure, Case draft) {
        if (!figure.unit().equals("%") || !draft.said().text().startsWith(" of ", figure.end())) return false;
        var whole = figure.counted().getFirst();
        return !whole.equals(Stems.of("time"))
                && draft.exhibits().stream()
                        .noneMatch(e -> figure.counted().stream()
                                .anyMatch(c -> Case.holds(e.sheet().words(), c)));
    }

    /// "27 bronze moulds and pieces of clay" told of "27 clay moulds and fragments of bronze".
    private static boolean isExchanged(Quantity figure, Quantity known, Case draft) {
        if (figure.counted().size() < 2 || known.counted().size() < 2) return false;
        var mine = figure.counted().getFirst();
        var theirs = known.counted().getFirst();
        return figure.counted().get(1).equals(known.counted().get(1))
                && !figure.counted().contains(theirs)
                && !known.counted().contains(mine)
                && draft.said().stems().contains(theirs)
                && draft.exhibits().stream().anyMatch(e -> e.context().stems().contains(mine));
    }

    /// "Nine people drowned and 17 were missing": what the second number counts is told with the one before.
    private static boolean isElided(Quantity there, String noun, Case draft) {
        return draft.exhibits().stream()
                .map(e -> e.sheet().words())
                .filter(t -> t.quantities().contains(there))
                .anyMatch(t -> ELIDED.matcher(t.text().substring(there.end())).find()
                        && t.quantities().stream()
                                .filter(q -> q.end() <= there.start() && isOf(q))
                                .reduce((a, b) -> b)
                                .filter(q -> Synonyms.alike(q.counted().getFirst(), noun))
                                .isPresent());
    }

    private static boolean isOf(Quantity figure) {
        return !figure.counted().isEmpty() && !figure.unit().equals("%");
    }
}
