package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Cautions;
import footnote.answer.text.Language;
import footnote.answer.text.Names;
import footnote.answer.text.Parsed;
import footnote.answer.text.Quantities;
import footnote.answer.text.Speakers;
import footnote.answer.text.Word;
import footnote.corpus.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What can be told of a sentence in another language than its evidence: figures and dates are checked as
/// ever; here
/// that its names stand there in some spelling, that it keeps the speaker, and that it denies and doubts where
/// the
/// evidence does. Its other words cannot be compared. Pure.
final class Translated {
    /// After these a German capital is a common noun.
    private static final Set<String> ARTICLES = Set.of(
            "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "kein",
            "keine", "keinen", "im", "am", "vom", "zum", "zur", "beim", "ins", "ihre", "ihren", "seine", "seinen",
            "pro", "diese", "dieser", "dieses", "mehr", "viele");

    private Translated() {}

    static @Nullable Fault check(Case draft) {
        var fault = names(draft);
        if (fault == null) fault = cautions(draft);
        if (fault == null) fault = speaker(draft);
        if (fault == null && !isAnchored(draft))
            fault = new Fault(Reason.UNSUPPORTED, "no name or figure ties it to the evidence in another language");
        return fault;
    }

    private static @Nullable Fault names(Case draft) {
        var words = draft.said().words();
        boolean german = Language.of(draft.said()) == Language.GERMAN;
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (!Names.isName(word) || word.opens() || isKnown(word, draft) || Quantities.measure(word) != null)
                continue;
            if (german && i > 0 && isBeforeNoun(words.get(i - 1))) continue;
            return new Fault(Reason.ALTERED_NAME, word.text() + " does not stand in the evidence");
        }
        return null;
    }

    /// An article, a number, or an adjective with its ending.
    private static boolean isBeforeNoun(Word word) {
        if (ARTICLES.contains(word.key()) || word.kind() == Word.Kind.NUMBER) return true;
        return !word.isCapital()
                && word.isContent()
                && (word.key().endsWith("en")
                        || word.key().endsWith("e")
                        || word.key().endsWith("er"));
    }

    private static boolean isKnown(Word word, Case draft) {
        return draft.exhibits().stream()
                .anyMatch(e -> has(e.sheet().words(), word) || has(e.sheet().heading(), word));
    }

    private static boolean has(Parsed text, Word word) {
        return text.words().stream().anyMatch(w -> isSpelling(w.key(), word.key()));
    }

    /// "Rusia" and "Russia", "Moskau" and "Moscow": alike in three letters, and in half of the longer.
    private static boolean isSpelling(String a, String b) {
        if (Names.same(a, b)) return true;
        int shared = 0;
        while (shared < Math.min(a.length(), b.length()) && a.charAt(shared) == b.charAt(shared)) shared++;
        return shared >= 3 && shared * 2 >= Math.max(a.length(), b.length());
    }

    private static @Nullable Fault cautions(Case draft) {
        boolean denies = !Cautions.negations(draft.said()).isEmpty();
        boolean denied = draft.exhibits().stream()
                .anyMatch(e -> !Cautions.negations(e.context()).isEmpty());
        boolean lexical = draft.exhibits().stream()
                .anyMatch(e -> e.context().words().stream().anyMatch(w -> Cautions.isNegative(w.key())));
        if (denies && !denied && !lexical) return new Fault(Reason.NEGATION, "the evidence does not deny it");
        if (denied && !denies) return new Fault(Reason.NEGATION, "the evidence denies it");
        boolean hedged = draft.exhibits().stream()
                .anyMatch(e -> !Cautions.in(e.context()).isEmpty());
        return hedged && !Cautions.hedges(draft.said())
                ? new Fault(Reason.HEDGE_DROPPED, "the evidence is less sure")
                : null;
    }

    private static @Nullable Fault speaker(Case draft) {
        for (var exhibit : draft.exhibits()) {
            var by = exhibit.sheet().speaker(exhibit.sentences());
            if (by == null || by.weak() || !by.named() || !by.told()) continue;
            boolean kept = by.keys().stream()
                    .anyMatch(k -> draft.said().words().stream().anyMatch(w -> isSpelling(k, w.key())));
            if (!kept) return new Fault(Reason.MISATTRIBUTED, "the evidence says that " + by.speaker() + " says so");
        }
        var own = Speakers.in(
                        draft.said(), List.of(new Span(0, draft.said().text().length())))
                .all();
        for (var claimed : own)
            if (claimed.named() && draft.exhibits().stream().noneMatch(e -> isSpeaker(claimed.keys(), e)))
                return new Fault(
                        Reason.MISATTRIBUTED, "the evidence does not say that " + claimed.speaker() + " says so");
        return null;
    }

    private static boolean isSpeaker(Set<String> keys, Case.Exhibit exhibit) {
        boolean heading = exhibit.sheet().heading().keys().stream()
                .anyMatch(k -> keys.stream().anyMatch(o -> isSpelling(k, o)));
        return heading
                || exhibit.context().keys().stream().anyMatch(k -> keys.stream().anyMatch(o -> isSpelling(k, o)));
    }

    /// Whether a name or a number of the sentence stands in the quoted sentences.
    private static boolean isAnchored(Case draft) {
        for (var exhibit : draft.exhibits()) {
            for (var word : draft.said().words()) if (Names.isName(word) && has(exhibit.context(), word)) return true;
            for (var q : draft.said().quantities())
                if (exhibit.context().quantities().stream().anyMatch(q::sameValue)) return true;
        }
        return false;
    }
}
