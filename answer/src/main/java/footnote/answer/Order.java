package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Parsed;
import footnote.answer.text.Quantity;
import footnote.answer.text.Stems;
import footnote.answer.text.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether a sentence that follows its evidence closely leaves each thing at its place: no figure for another figure, no
/// two words in each other's place, nothing of one half told of the other. Pure.
final class Order {
    private Order() {}

    static @Nullable Fault check(Case draft) {
        for (var change : draft.rewordings()) {
            var fault = figure(change, draft);
            if (fault == null) fault = moved(change, draft);
            if (fault != null) return fault;
        }
        return null;
    }

    private static @Nullable Fault figure(Rewording change, Case draft) {
        var quoted = draft.exhibits().stream()
                .flatMap(e -> figures(change.quoted(), e.context()).stream())
                .toList();
        for (var given : figures(change.given(), draft.said()))
            if (!quoted.isEmpty() && quoted.stream().noneMatch(given::sameValue))
                return new Fault(
                        Reason.ALTERED_FIGURE, "the evidence says " + quoted.getFirst().text() + ", not " + given.text());
        return null;
    }

    /// The numbers of a text that stand whole among these words; what is part of a date or of a longer number is none.
    private static List<Quantity> figures(List<Word> words, Parsed text) {
        return text.quantities().stream()
                .filter(q -> words.stream().anyMatch(w -> w.text().equals(q.text())))
                .toList();
    }

    /// Words of another place of the evidence where it has others, which are gone: "coal" for "wind turbines". A passive
    /// turns a sentence round honestly, and so does a list.
    private static @Nullable Fault moved(Rewording change, Case draft) {
        var quoted = change.quoted().stream().filter(Word::isContent).toList();
        var given = change.given().stream().filter(Word::isContent).toList();
        if (quoted.isEmpty() || given.isEmpty() || draft.said().keys().contains("by") || draft.said().keys().contains("and")) return null;
        boolean elsewhere = given.stream().allMatch(w -> stands(w, draft) && quoted.stream().noneMatch(q -> alike(q, w)));
        boolean gone = quoted.stream().noneMatch(q -> draft.said().hasStem(q.stem())) || swaps(quoted, draft);
        if (!elsewhere || !gone) return null;
        return new Fault(Reason.UNSUPPORTED, "the evidence says " + quoted.getFirst().text() + ", not " + given.getFirst().text());
    }

    /// Whether the words that stood here now stand in the place of others.
    private static boolean swaps(List<Word> quoted, Case draft) {
        return draft.rewordings().stream().anyMatch(r -> r.given().stream().anyMatch(g -> quoted.stream().anyMatch(q -> alike(q, g))));
    }

    private static boolean stands(Word word, Case draft) {
        return draft.exhibits().stream().map(Case.Exhibit::context).anyMatch(c -> has(c, word));
    }

    private static boolean has(Parsed text, Word word) {
        return text.words().stream().anyMatch(w -> alike(w, word));
    }

    private static boolean alike(Word a, Word b) {
        return Stems.alike(a.stem(), b.stem());
    }
}
