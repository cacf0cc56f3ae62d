package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Claims;
import footnote.answer.text.Dates;
import footnote.answer.text.Parsed;
import footnote.answer.text.Quantity;
import footnote.answer.text.Synonyms;
import footnote.answer.text.Units;
import footnote.answer.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether what holds in one of two cases is told of that case: of "90 percent in summer and 30 percent in
/// winter" not "90 percent" alone. Pure.
final class Contrasted {
    private static final Set<String> JOINTS = Set.of("but", "and", "while", "whereas", "against");
    private static final Set<String> IN = Set.of("in", "on", "at", "for", "among", "during", "with");
    private static final Set<String> LIGHT = Set.of(
            "less",
            "more",
            "than",
            "only",
            "just",
            "about",
            "around",
            "some",
            "the",
            "a",
            "an",
            "to",
            "by",
            "up",
            "percent",
            "per",
            "cent",
            "points",
            "slightly",
            "far",
            "much",
            "no",
            "at",
            "least",
            "most",
            "nearly",
            "almost",
            "under",
            "over");

    /// The case is told by at most so many words, and what is told of it by so many.
    private static final int CASE = 3;

    private static final int NEAR = 4;
    private static final int FAR = 14;
    private static final int ELLIPSIS = 7;

    private Contrasted() {}

    static @Nullable Fault check(Case draft) {
        for (var exhibit : draft.exhibits()) {
            var text = exhibit.context();
            for (int c = 2; c + 2 < text.words().size(); c++) {
                if (!JOINTS.contains(text.words().get(c).key())) continue;
                var fault = at(text, c, draft);
                if (fault != null) return fault;
            }
        }
        return turned(draft);
    }

    /// What is so and what is not: "the wind, not the ground", "the ground rather than the wind".
    private record Choice(List<Word> taken, List<Word> left) {}

    private static @Nullable Fault turned(Case draft) {
        for (var mine : choices(draft.said()))
            for (var e : draft.exhibits())
                for (var there : choices(e.context()))
                    if (meets(mine.taken(), there.left(), there.taken())
                            && meets(mine.left(), there.taken(), there.left()))
                        return new Fault(
                                Reason.NEGATION,
                                "the evidence says \"" + there.taken().getLast().text() + "\" rather than \""
                                        + there.left().getLast().text() + "\"");
        return null;
    }

    private static boolean meets(List<Word> mine, List<Word> there, List<Word> besides) {
        return mine.stream()
                .anyMatch(w -> there.stream().anyMatch(t -> t.stem().equals(w.stem()))
                        && besides.stream().noneMatch(t -> t.stem().equals(w.stem())));
    }

    private static List<Choice> choices(Parsed text) {
        var found = new ArrayList<Choice>();
        var words = text.words();
        for (int i = 1; i + 2 < words.size(); i++) {
            var key = words.get(i).key();
            boolean not = key.equals("not") && words.get(i - 1).after() == ',';
            boolean rather = (key.equals("rather") && words.get(i + 1).key().equals("than"))
                    || (key.equals("instead") && words.get(i + 1).key().equals("of"));
            if (!not && !rather) continue;
            var left = near(words.subList(i + (not ? 1 : 2), words.size()));
            var taken = near(words.subList(0, i).reversed());
            if (!left.isEmpty() && !taken.isEmpty()) found.add(new Choice(taken, left));
        }
        return found;
    }

    /// The first words of content of these.
    private static List<Word> near(List<Word> words) {
        return words.stream().limit(NEAR).filter(Word::isContent).limit(2).toList();
    }

    private static @Nullable Fault at(Parsed text, int joint, Case draft) {
        var words = text.words();
        int first = joint - 1;
        while (first > Math.max(0, joint - 1 - CASE) && words.get(first).isContent()) first--;
        if (!IN.contains(words.get(first).key()) || first == joint - 1) return null;
        int second = ellipsis(text, joint, words.get(first).key());
        if (second == 0) return null;
        var one = words.subList(first + 1, joint);
        var other = words.subList(second + 1, Math.min(words.size(), second + 1 + CASE));
        if (isDate(one) || tells(one, draft) || tells(other, draft)) return null;
        return isTold(text, Math.max(0, first - FAR), first, draft)
                ? new Fault(
                        Reason.UNSUPPORTED,
                        "the evidence says it only \"" + words.get(first).text() + " "
                                + one.getFirst().text() + "\"")
                : null;
    }

    /// Where the same small word stands behind a joint and nothing but an amount: "and 30 percent in"; or 0.
    private static int ellipsis(Parsed text, int joint, String key) {
        var words = text.words();
        boolean amount = false;
        for (int k = joint + 1; k < Math.min(words.size() - 1, joint + ELLIPSIS); k++) {
            var word = words.get(k);
            if (amount && word.key().equals(key)) return words.get(k + 1).isContent() ? k : 0;
            boolean figure = isFigure(text, word) || isComparative(word);
            amount |= figure;
            if (!figure
                    && !LIGHT.contains(word.key())
                    && Units.of(word) == null
                    && !word.key().endsWith("ly")) return 0;
        }
        return 0;
    }

    private static boolean isFigure(Parsed text, Word word) {
        return text.quantities().stream().anyMatch(q -> q.start() <= word.start() && word.end() <= q.end());
    }

    private static boolean isComparative(Word word) {
        return Claims.isHigher(word.key()) || Claims.isLower(word.key());
    }

    private static boolean isDate(List<Word> words) {
        return words.stream()
                .anyMatch(
                        w -> Dates.isCalendarWord(w.key()) || Units.isTime(Units.of(w)) || w.kind() != Word.Kind.PLAIN);
    }

    private static boolean tells(List<Word> words, Case draft) {
        return words.stream()
                .anyMatch(w -> w.isContent()
                        && draft.said().words().stream().anyMatch(s -> Synonyms.alike(s.stem(), w.stem())));
    }

    /// Whether the sentence tells an amount that stands between two words of the evidence.
    private static boolean isTold(Parsed text, int from, int to, Case draft) {
        var words = text.words();
        int start = words.get(from).start();
        int end = words.get(to).start();
        var figures = text.quantities().stream()
                .filter(q -> start <= q.start() && q.end() <= end)
                .toList();
        if (figures.stream().anyMatch(q -> says(draft, q))) return true;
        return figures.isEmpty()
                && words.subList(from, to).stream()
                        .anyMatch(w -> isComparative(w) && draft.said().keys().contains(w.key()));
    }

    private static boolean says(Case draft, Quantity figure) {
        return draft.said().quantities().stream()
                .anyMatch(q -> q.sameValue(figure) && q.unit().equals(figure.unit()));
    }
}
