package footnote.answer;

import footnote.answer.text.Parsed;
import footnote.answer.text.Quantity;
import footnote.answer.text.Rough;
import footnote.answer.text.Synonyms;
import footnote.answer.text.Units;
import footnote.answer.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The figures of the quoted sentences that a sentence may reckon with, in pairs of one unit. Pure.
final class Operands {
    private static final Set<String> FROM = Set.of("from", "against", "versus", "than");
    private static final Set<String> WITH = Set.of("with", "to");
    private static final Set<String> COMPARED = Set.of("compared", "comparison");
    private static final Set<String> EARLIER =
            Set.of("earlier", "previous", "previously", "before", "last", "ago", "prior", "preceding");

    /// "At the time", "a year earlier": so far behind a figure stands that it is the old one.
    private static final int BEHIND = 4;

    /// No more pairs are looked at: a table is no sentence.
    private static final int MOST = 12;

    private Operands() {}

    /// A figure and the sentences that it stands in.
    record Operand(Quantity figure, Parsed text) {
        double value() {
            return figure.values().getFirst();
        }

        /// Whether it is what something is compared with: "from 38", "against 38 a year earlier".
        boolean isBase() {
            var words = text.words();
            int k = figure.index() - 1;
            while (k > 0 && isLight(words.get(k))) k--;
            // "compared with a loss of 28"
            if (k > 2 && words.get(k).key().equals("of") && words.get(k - 1).isContent()) {
                k -= 2;
                while (k > 0 && isLight(words.get(k))) k--;
            }
            var before = k >= 0 ? words.get(k).key() : "";
            var lead = k >= 1 ? words.get(k - 1).key() : "";
            if (FROM.contains(before) || (WITH.contains(before) && COMPARED.contains(lead))) return true;
            // "rose to 21 last year from 14"
            if (before.equals("to")) return false;
            for (int n = next(); n < Math.min(words.size(), next() + BEHIND); n++) {
                char end = words.get(n - 1).after();
                if (end == ',' || end == ';' || end == '.' || words.get(n).kind() != Word.Kind.PLAIN) return false;
                if (EARLIER.contains(words.get(n).key())) return true;
            }
            return false;
        }

        /// "From 19% to 16%": whether it is what something changes to.
        boolean isMoved() {
            int k = figure.index() - 1;
            while (k > 0 && isLight(text.words().get(k))) k--;
            return k > 1
                    && text.words().get(k).key().equals("to")
                    && text.words().subList(Math.max(0, k - 6), k).stream()
                            .anyMatch(w -> w.key().equals("from"));
        }

        private static boolean isLight(Word word) {
            return Set.of("about", "around", "some", "just", "nearly", "roughly", "a", "the", "an")
                    .contains(word.key());
        }

        /// The number of the word behind it.
        int next() {
            int k = figure.index();
            while (k < text.words().size() && text.words().get(k).start() < figure.end()) k++;
            return k;
        }

        /// The words that tell what it is the figure of: those since the figure before it, and the next
        /// ones.
        List<Word> about() {
            int from = 0;
            for (var q : text.quantities())
                if (q.end() <= figure.start() && q.unit().equals(figure.unit())) from = q.index() + 1;
            int to = Math.min(text.words().size(), next() + BEHIND);
            for (int k = next(); k < to; k++) if (text.words().get(k - 1).after() != ' ') to = k;
            return text.words().subList(from, Math.max(from, to)).stream()
                    .filter(w -> w.isContent() && w.kind() == Word.Kind.PLAIN)
                    .toList();
        }

        boolean is(Quantity other) {
            return figure.sameValue(other);
        }
    }

    /// Two figures of one unit, in either order.
    record Pair(Operand a, Operand b, String unit) {
        Pair turned() {
            return new Pair(b, a, unit);
        }
    }

    /// The pairs of the quoted sentences, each in both orders.
    static List<Pair> pairs(Case draft) {
        var all = all(draft);
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < all.size(); i++)
            for (int k = i + 1; k < all.size(); k++) {
                var pair = new Pair(
                        all.get(i),
                        all.get(k),
                        unit(all.get(i).figure(), all.get(k).figure()));
                if (pair.unit().equals("#") || pair.unit().equals("~")) continue;
                pairs.add(pair);
                pairs.add(pair.turned());
            }
        return pairs;
    }

    static List<Operand> all(Case draft) {
        var all = new ArrayList<Operand>();
        for (var e : draft.exhibits())
            for (var q : e.context().quantities())
                if (q.values().size() == 1 && !q.year() && all.size() < MOST) all.add(new Operand(q, e.context()));
        return all;
    }

    /// The unit of two figures, one of which may leave it out beside the other; "~" where they have two.
    private static String unit(Quantity a, Quantity b) {
        if (a.unit().equals(b.unit())) return a.unit();
        if (a.unit().isEmpty() && a.counted().isEmpty() && isLent(b.unit())) return b.unit();
        return b.unit().isEmpty() && b.counted().isEmpty() && isLent(a.unit()) ? a.unit() : "~";
    }

    private static boolean isLent(String unit) {
        return unit.equals("%") || Units.isMoney(unit) || Units.isMeasure(unit);
    }

    /// Whether a figure may be told for what was reckoned.
    static boolean fits(double told, double exact, Rough rough) {
        if (Math.abs(told - exact) <= 1e-6 * Math.max(1, Math.abs(exact)))
            return rough == Rough.NONE || rough == Rough.ABOUT;
        return rough.tells(told, exact);
    }

    static Rough rough(Quantity figure, Parsed said) {
        return Rough.of(said.words(), figure.index(), new Operand(figure, said).next());
    }

    /// Whether the sentence has what it sets above on the side of the greater of two figures, as far as
    /// its words tell: `ahead` and `behind` are its words on both sides.
    static boolean isUpright(Pair greater, List<Word> ahead, List<Word> behind) {
        var more = greater.a().about();
        var less = greater.b().about();
        long kept = shared(ahead, more, less) + shared(behind, less, more);
        long turned = shared(ahead, less, more) + shared(behind, more, less);
        return kept >= turned;
    }

    /// How many of some words are of the one figure and not of the other.
    static long shared(List<Word> words, List<Word> one, List<Word> other) {
        return words.stream().filter(w -> holds(one, w) && !holds(other, w)).count();
    }

    private static boolean holds(List<Word> words, Word word) {
        return word.isContent() && words.stream().anyMatch(w -> Synonyms.alike(w.stem(), word.stem()));
    }
}
