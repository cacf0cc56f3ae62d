package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Parsed;
import footnote.answer.text.Stems;
import footnote.answer.text.Word;
import footnote.answer.text.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether a sentence tells something of the thing itself and not of what stands beside it: of "the ferry across the
/// Lindel carries 180" not that the Lindel carries 180. Pure.
final class Beside {
    private static final Set<String> PLACING = Set.of(
            "across",
            "near",
            "under",
            "over",
            "behind",
            "beside",
            "along",
            "between",
            "opposite",
            "outside",
            "above",
            "below",
            "against",
            "around",
            "past",
            "toward",
            "towards");

    private Beside() {}

    static @Nullable Fault check(Case draft) {
        var said = draft.said().words();
        for (int i = 0; i + 1 < said.size(); i++) {
            var thing = said.get(i);
            // only where the sentence begins with it
            if (!thing.isContent() || !isFirst(said, i)) continue;
            for (var exhibit : draft.exhibits()) {
                var head = head(exhibit.context(), thing, said.get(i + 1));
                if (head != null && !draft.says(head.stem()))
                    return new Fault(
                            Reason.ROLES, "the evidence says it of \"" + head.text() + "\", not of " + thing.text());
            }
            return null;
        }
        return null;
    }

    private static boolean isFirst(List<Word> words, int i) {
        return words.subList(0, i).stream().noneMatch(Word::isContent);
    }

    /// What the evidence tells it of, where the thing only stands beside that, and right before the same word.
    private static @Nullable Word head(Parsed context, Word thing, Word next) {
        var words = context.words();
        for (int k = 1; k + 1 < words.size(); k++) {
            if (!words.get(k).stem().equals(thing.stem())
                    || !Stems.alike(words.get(k + 1).stem(), next.stem())) continue;
            int before = k - 1;
            if (isEnd(words.get(before))) continue;
            while (before > 0
                    && !isEnd(words.get(before - 1))
                    && Words.isFunctionWord(words.get(before).key())
                    && !isPlacing(words.get(before))) before--;
            if (before > 0
                    && isPlacing(words.get(before))
                    && !isEnd(words.get(before - 1))
                    && words.get(before - 1).isContent()) return words.get(before - 1);
        }
        return null;
    }

    private static boolean isEnd(Word word) {
        return word.after() == '.' || word.after() == ';' || word.after() == ':';
    }

    private static boolean isPlacing(Word word) {
        return PLACING.contains(word.key());
    }
}
