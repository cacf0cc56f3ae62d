package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Claims;
import footnote.answer.text.Deeds;
import footnote.answer.text.Lexicon;
import footnote.answer.text.Names;
import footnote.answer.text.Shares;
import footnote.answer.text.Shares.Share;
import footnote.answer.text.Synonyms;
import footnote.answer.text.Word;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether a share is one of the same whole: "54 percent of new homes" is not one of all homes, nor "three in
/// four replacements" "three in four homes". Pure.
final class Parted {
    /// They narrow a whole down.
    private static final Set<String> NARROWING = Lexicon.words("narrowing");

    private Parted() {}

    static @Nullable Fault check(Case draft) {
        if (!Substance.isEnglish(draft)) return null;
        for (var share : Shares.in(draft.said())) {
            var mine = Inverted.whole(draft.said(), share);
            if (mine.isEmpty()) continue;
            Word other = null;
            boolean kept = false;
            for (var e : draft.exhibits())
                for (var there : Shares.in(e.context())) {
                    if (!share.isSame(there) && share.values().stream().noneMatch(there.values()::contains)) continue;
                    var theirs = Inverted.whole(e.context(), there);
                    var gone = theirs.isEmpty() ? null : gone(mine, theirs, there, draft, e);
                    if (gone == null) kept = true;
                    else other = gone;
                }
            if (other != null && !kept)
                return new Fault(
                        Reason.ALTERED_FIGURE,
                        "the evidence tells that share of \"" + other.text() + "\", not of \""
                                + mine.getFirst().text() + "\"");
        }
        return null;
    }

    /// What the statement leaves out of the whole, or puts another thing for; null where it keeps it.
    private static @Nullable Word gone(
            List<Word> mine, List<Word> theirs, Share there, Case draft, Case.Exhibit exhibit) {
        var head = theirs.getLast();
        if (holds(mine, head))
            return theirs.stream()
                    .filter(w -> NARROWING.contains(w.key()) && !draft.says(w.stem()))
                    .findFirst()
                    .orElse(null);
        var noun = mine.getLast();
        if (Deeds.isPast(head) || Deeds.isPast(theirs.getFirst()) || Deeds.isPast(noun)) return null;
        if (theirs.stream().anyMatch(w -> Names.isName(w) || draft.says(w.stem()) || Claims.isNeutral(w.key())))
            return null;
        var rest = exhibit.context().words().stream()
                .filter(w -> !theirs.contains(w) && (w.end() <= there.start() || w.start() >= there.end()))
                .toList();
        boolean elsewhere = !Names.isName(noun) && !Claims.isNeutral(noun.key()) && holds(rest, noun);
        return elsewhere ? head : null;
    }

    private static boolean holds(List<Word> words, Word word) {
        return words.stream().anyMatch(w -> w.isContent() && Synonyms.alike(w.stem(), word.stem()));
    }
}
