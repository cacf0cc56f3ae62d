package footnote.answer.dispute;

import footnote.answer.dispute.Side.Mood;
import footnote.answer.text.Names;
import footnote.answer.text.Opposites;
import footnote.answer.text.Quantity;
import footnote.answer.text.Synonyms;
import footnote.answer.text.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells where two sentences contradict each other. A false disagreement is worse than a missed one: both must
/// tell of the same thing in the same words but for the one point in which they differ. Pure.
public final class Disputes {
    /// Fewer words in common do not tell that both speak of the same thing.
    private static final int FEWEST = 2;

    private static final Set<String> ONCE = Set.of(
            "born",
            "died",
            "founded",
            "built",
            "launched",
            "discovered",
            "completed",
            "signed",
            "invented",
            "killed",
            "sank",
            "closed",
            "established",
            "abolished",
            "destroyed",
            "captured",
            "arrested",
            "independence");
    private static final Set<String> MAKING = Set.of(
            "designed",
            "discovered",
            "invented",
            "written",
            "painted",
            "built",
            "composed",
            "founded",
            "directed",
            "captured",
            "killed");
    private static final Set<String> PLACING = Set.of("born", "died", "buried", "held", "signed", "founded");
    private static final Set<String> CHOOSING = Set.of("elected", "appointed", "named", "is", "became", "made");
    private static final Set<String> OFFICES = Set.of(
            "chair",
            "chairman",
            "chairwoman",
            "head",
            "director",
            "president",
            "mayor",
            "captain",
            "coach",
            "minister",
            "chief",
            "editor",
            "leader",
            "secretary",
            "governor",
            "ambassador",
            "commander",
            "treasurer",
            "owner");

    private Disputes() {}

    /// In what two sentences differ, or null where they need not.
    public static @Nullable Dispute between(Side a, Side b) {
        if (Denials.of(a, b) || Denials.of(b, a)) return Dispute.DENIAL;
        if (!areComparable(a, b)) return null;
        var onlyA = without(a, b);
        var onlyB = without(b, a);
        if (a.content().size() - onlyA.size() < FEWEST) return null;
        if (isFigure(a, b, onlyA, onlyB)) return Dispute.FIGURE;
        if (!figuresAgree(a, b)) return null;
        if (isDate(a, b, onlyA, onlyB)) return Dispute.DATE;
        if (!datesAgree(a, b)) return null;
        if (isPolarity(a, b, onlyA, onlyB)) return Dispute.POLARITY;
        return isName(a, b, onlyA, onlyB) ? Dispute.NAME : null;
    }

    /// Whether both speak of what is, or both of what will be, of the whole or of the same part.
    private static boolean areComparable(Side a, Side b) {
        return a.mood() == b.mood()
                && a.mood() != Mood.ASKED
                && a.limits().equals(b.limits())
                && a.labels().equals(b.labels());
    }

    /// The words of one side that the other has not, nor any that mean the same.
    private static List<Word> without(Side a, Side b) {
        var rest = new ArrayList<Word>();
        for (var e : a.content().entrySet()) {
            boolean met = b.content().entrySet().stream()
                    .anyMatch(o -> isSame(e.getKey(), e.getValue(), o.getKey(), o.getValue()));
            if (!met) rest.add(e.getValue());
        }
        return rest;
    }

    private static boolean isSame(String stem, Word word, String other, Word otherWord) {
        if (Opposites.of(word.key()).contains(otherWord.key())) return false;
        if (Names.isName(word) || Names.isName(otherWord)) return Names.same(word.key(), otherWord.key());
        return Synonyms.alike(stem, other);
    }

    /// The side with the smaller figure may tell of a part if it says more.
    private static boolean isFigure(Side a, Side b, List<Word> onlyA, List<Word> onlyB) {
        if (!datesAgree(a, b) || a.denials() != b.denials()) return false;
        for (var x : a.figures())
            for (var y : b.figures()) {
                if (!Amounts.measureAlike(x, y) || !Amounts.exclude(x, a.text(), y, b.text())) continue;
                if (hasEqual(a.figures(), y) || hasEqual(b.figures(), x)) continue;
                boolean less = x.values().getFirst() < y.values().getFirst();
                if (isBare(less ? onlyA : onlyB) && isBare(less ? onlyB : onlyA)) return true;
            }
        return false;
    }

    private static boolean hasEqual(Collection<Quantity> figures, Quantity q) {
        return figures.stream().anyMatch(f -> f.sameValue(q));
    }

    /// Whether what one side says more cannot change what it speaks of.
    private static boolean isBare(List<Word> more) {
        return more.isEmpty();
    }

    private static boolean figuresAgree(Side a, Side b) {
        return a.figures().stream().allMatch(x -> hasEqual(b.figures(), x))
                && b.figures().stream().allMatch(y -> hasEqual(a.figures(), y));
    }

    /// Whether no date of the one is at odds with the dates of the other.
    private static boolean datesAgree(Side a, Side b) {
        return a.dates().stream().allMatch(x -> b.dates().stream().allMatch(y -> x.overlaps(y)));
    }

    private static boolean isDate(Side a, Side b, List<Word> onlyA, List<Word> onlyB) {
        if (a.dates().size() != 1 || b.dates().size() != 1 || !onlyA.isEmpty() || !onlyB.isEmpty()) return false;
        if (a.denials() != b.denials()
                || a.dates().getFirst().overlaps(b.dates().getFirst())) return false;
        boolean once = a.text().keys().stream().anyMatch(ONCE::contains);
        return once
                || !(isOfItsYear(a)
                        && isOfItsYear(b)
                        && a.dates().getFirst().year() != b.dates().getFirst().year());
    }

    /// A document of a year that tells of that year: the next one may tell the same of the next.
    private static boolean isOfItsYear(Side side) {
        return side.published() != null
                && side.published().year() == side.dates().getFirst().year();
    }

    private static boolean isPolarity(Side a, Side b, List<Word> onlyA, List<Word> onlyB) {
        if (a.denials() > 1 || b.denials() > 1) return false;
        boolean turned = onlyA.size() == 1
                && onlyB.size() == 1
                && Opposites.of(onlyA.getFirst().key())
                        .contains(onlyB.getFirst().key());
        if (turned) return a.denials() == b.denials();
        return onlyA.isEmpty() && onlyB.isEmpty() && a.denials() != b.denials();
    }

    private static boolean isName(Side a, Side b, List<Word> onlyA, List<Word> onlyB) {
        if (onlyA.isEmpty() || onlyB.isEmpty() || a.denials() != b.denials()) return false;
        if (!areNames(onlyA) || !areNames(onlyB)) return false;
        if (isMade(a, onlyA) && isMade(b, onlyB)) return true;
        if (isPlaced(a, onlyA) && isPlaced(b, onlyB)) return true;
        return isChosen(a, onlyA) && isChosen(b, onlyB);
    }

    private static boolean areNames(List<Word> words) {
        return words.stream().allMatch(Names::isName);
    }

    private static boolean isMade(Side side, List<Word> name) {
        return has(side, MAKING) && stands(side, name, "by");
    }

    private static boolean isPlaced(Side side, List<Word> name) {
        return has(side, PLACING) && (stands(side, name, "in") || stands(side, name, "at"));
    }

    /// Whether the name opens a sentence that gives it an office.
    private static boolean isChosen(Side side, List<Word> name) {
        var first = name.getFirst();
        return has(side, CHOOSING) && has(side, OFFICES) && side.text().words().indexOf(first) <= 2;
    }

    private static boolean has(Side side, Set<String> keys) {
        return side.text().keys().stream().anyMatch(keys::contains);
    }

    /// Whether a word stands within three words before the name: "by the navigator Alvar Dias".
    private static boolean stands(Side side, List<Word> name, String key) {
        var words = side.text().words();
        int at = words.indexOf(name.getFirst());
        return words.subList(Math.max(0, at - 3), Math.max(0, at)).stream()
                .anyMatch(w -> w.key().equals(key));
    }
}
