package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Anchors;
import footnote.answer.text.Anchors.Anchor;
import footnote.answer.text.Cautions;
import footnote.answer.text.Claims;
import footnote.answer.text.Deeds;
import footnote.answer.text.Names;
import footnote.answer.text.Opposites;
import footnote.answer.text.Parsed;
import footnote.answer.text.Quantities;
import footnote.answer.text.Stems;
import footnote.answer.text.Synonyms;
import footnote.answer.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether no word is turned into its opposite: "rose" into "fell", "after 2003" into "before 2003", "from Vesna
/// to Lund" into "from Lund to Vesna". Pure.
final class Turned {
    private static final Set<String> ORDERING = Set.of("before", "then", "afterwards", "later");

    private static final Set<String> UP = Set.of("above", "over", "higher", "more", "exceeding");
    private static final Set<String> DOWN = Set.of("below", "under", "lower", "less", "fewer");

    private static final int SCOPE = 6;

    /// So many words on either side of "before" its deeds are looked for.
    private static final int CLAUSE = 12;

    private static final Set<String> UNTIL = Set.of("until", "till", "before");

    private Turned() {}

    static @Nullable Fault check(Case draft) {
        var fault = opposite(draft);
        if (fault == null) fault = replaced(draft);
        if (fault == null) fault = anchored(draft);
        return fault != null ? fault : order(draft);
    }

    private static @Nullable Fault opposite(Case draft) {
        for (int i = 0; i < draft.said().words().size(); i++) {
            var word = draft.said().words().get(i);
            if (i > 0 && draft.denies(draft.said().words().get(i - 1))) continue;
            if (isLimit(draft.said().words(), i) || isFurther(draft.said().words(), i)) continue;
            for (var opposite : Opposites.of(word.key())) {
                boolean there = draft.exhibits().stream()
                        .anyMatch(e -> tells(e.context().words(), opposite));
                if (there
                        && !isThere(word, opposite, draft)
                        && !isOtherWay(word, draft)
                        && !Remainder.isTold(draft)
                        && !draft.said().keys().contains(opposite)
                        && Cautions.negations(draft.said()).isEmpty())
                    return new Fault(Reason.NEGATION, "the evidence says " + opposite + ", not " + word.text());
            }
        }
        return null;
    }

    /// Whether a word stands in a text other than as the limit of a figure.
    private static boolean tells(List<Word> words, String key) {
        for (int i = 0; i < words.size(); i++)
            if (words.get(i).key().equals(key) && !isLimit(words, i) && !isDenied(words, i)) return true;
        return false;
    }

    /// "No cars will be allowed": what is not so is its opposite.
    private static boolean isDenied(List<Word> words, int i) {
        for (int k = i - 1; k >= Math.max(0, i - SCOPE) && words.get(k).after() == ' '; k--)
            if (Cautions.isNegator(words.get(k).key())) return true;
        return false;
    }

    /// "Less than three hours", "7,500 or more": the limit of a figure, which is compared with the
    /// figures.
    private static boolean isLimit(List<Word> words, int i) {
        if (i > 0 && words.get(i - 1).key().equals("or")) return true;
        return i + 2 < words.size()
                && words.get(i + 1).key().equals("than")
                && isNumber(words.get(i + 2))
                && !isNumber(words.get(Math.max(0, i - 1)));
    }

    /// "One more" with nothing that it is more than: another one.
    private static boolean isFurther(List<Word> words, int i) {
        return i > 0
                && words.get(i).key().equals("more")
                && isNumber(words.get(i - 1))
                && words.subList(i, words.size()).stream()
                        .noneMatch(w -> w.key().equals("than"));
    }

    private static boolean isNumber(Word word) {
        return word.kind() != Word.Kind.PLAIN || Quantities.small(word.key()) != null;
    }

    /// Whether the evidence has such a word too, or one that may stand for it and is not the opposite.
    private static boolean isThere(Word word, String opposite, Case draft) {
        if (UP.contains(opposite) && draft.says(UP) && draft.quotes(DOWN)) return true;
        if (DOWN.contains(opposite) && draft.says(DOWN) && draft.quotes(UP)) return true;
        var turned = Stems.of(opposite);
        return draft.exhibits().stream()
                .flatMap(e -> e.context().words().stream())
                .anyMatch(w -> Synonyms.alike(w.stem(), word.stem()) && !Synonyms.alike(w.stem(), turned));
    }

    /// "Porto's rents rose more than Lisbon's" told of "Lisbon's rose less than Porto's".
    private static boolean isOtherWay(Word word, Case draft) {
        if (!Claims.isHigher(word.key()) && !Claims.isLower(word.key())) return false;
        if (Inverted.isSwapped(draft)) return true;
        return draft.exhibits().stream().anyMatch(e -> {
            var mine = names(draft.said(), e.context());
            var there = names(e.context(), draft.said());
            return mine.size() > 1 && there.size() > 1 && !Names.same(mine.getFirst(), there.getFirst());
        });
    }

    /// The names of a text that stand in another too, in order.
    private static List<String> names(Parsed text, Parsed other) {
        return text.words().stream()
                .filter(Names::isName)
                .map(Word::key)
                .filter(n -> other.words().stream().anyMatch(w -> Names.same(w.key(), n)))
                .distinct()
                .toList();
    }

    /// In a sentence that follows its evidence word for word, a small word for its opposite.
    private static @Nullable Fault replaced(Case draft) {
        for (var change : draft.rewordings())
            for (var quoted : change.quoted())
                for (var given : change.given())
                    if (Anchors.areOpposed(quoted, given)
                            && !isNotUntil(given, draft)
                            && !isWay(change.context().words(), quoted)
                            && !isDeed(change.context().words(), quoted)
                            && !isNone(draft.said().words(), given)) return turned(quoted, given);
        return null;
    }

    /// "Not until May" told of "from May".
    private static boolean isNotUntil(Word given, Case draft) {
        int at = draft.said().words().indexOf(given);
        return UNTIL.contains(given.key())
                && draft.said().words().subList(Math.max(0, at - CLAUSE), at).stream()
                        .anyMatch(w -> Cautions.isNegator(w.key()))
                && draft.exhibits().stream()
                        .allMatch(e -> e.context().words().stream().noneMatch(w -> Cautions.isNegator(w.key())));
    }

    /// "Allowed to use", "barred from using": no direction.
    private static boolean isDeed(List<Word> words, Word word) {
        int next = words.indexOf(word) + 1;
        return word.key().equals("to")
                && next < words.size()
                && words.get(next).isContent()
                && words.get(next).kind() == Word.Kind.PLAIN
                && !words.get(next).isCapital();
    }

    /// "With no guns" is without any.
    private static boolean isNone(List<Word> words, Word word) {
        int next = words.indexOf(word) + 1;
        return word.key().equals("with")
                && next < words.size()
                && Cautions.isNegator(words.get(next).key());
    }

    /// "Under way" is no place.
    private static boolean isWay(List<Word> words, Word word) {
        int next = words.indexOf(word) + 1;
        return next < words.size() && words.get(next).key().equals("way");
    }

    /// A small word before the same thing, of which the evidence has only the opposite there.
    private static @Nullable Fault anchored(Case draft) {
        for (var mine : Anchors.in(draft.said())) {
            boolean kept = false;
            Anchor turned = null;
            for (var exhibit : draft.exhibits())
                for (var there : Anchors.in(exhibit.context())) {
                    if (!there.thing().equals(mine.thing())) continue;
                    kept |= there.word().key().equals(mine.word().key());
                    if (Anchors.areOpposed(there.word(), mine.word())) turned = there;
                }
            if (turned != null && !kept && !isNotUntil(mine.word(), draft)) return turned(turned.word(), mine.word());
        }
        return null;
    }

    /// What a text tells of as done first, and what as done later.
    private record Sequence(List<Word> first, List<Word> later) {}

    /// "Went to sea and then learned to sail" told of "learned to sail before she went to sea".
    private static @Nullable Fault order(Case draft) {
        for (var mine : orders(draft.said()))
            for (var e : draft.exhibits())
                for (var there : orders(e.context()))
                    if (meet(mine.first(), there.later())
                            && meet(mine.later(), there.first())
                            && !meet(mine.first(), there.first())
                            && !meet(mine.later(), there.later()))
                        return new Fault(Rejection.Reason.UNSUPPORTED, "the evidence tells of it in another order");
        return null;
    }

    private static List<Sequence> orders(Parsed text) {
        var found = new ArrayList<Sequence>();
        var words = text.words();
        for (int i = 1; i + 1 < words.size(); i++) {
            var key = words.get(i).key();
            boolean after = key.equals("after");
            if (!after && !ORDERING.contains(key)) continue;
            var left = deeds(words.subList(Math.max(0, i - CLAUSE), i));
            var right = deeds(words.subList(i + 1, Math.min(words.size(), i + 1 + CLAUSE)));
            if (left.isEmpty() || right.isEmpty()) continue;
            var before = List.of(left.getLast());
            var behind = List.of(right.getFirst());
            found.add(after ? new Sequence(behind, before) : new Sequence(before, behind));
        }
        return found;
    }

    private static List<Word> deeds(List<Word> words) {
        return words.stream()
                .filter(w -> w.isContent() && (Deeds.isPast(w) || w.key().endsWith("ing")))
                .toList();
    }

    private static boolean meet(List<Word> some, List<Word> others) {
        return some.stream().anyMatch(a -> others.stream().anyMatch(b -> Synonyms.alike(a.stem(), b.stem())));
    }

    private static Fault turned(Word there, Word mine) {
        return new Fault(
                Reason.UNSUPPORTED, "the evidence says \"" + there.text() + "\" of that, not \"" + mine.text() + "\"");
    }
}
