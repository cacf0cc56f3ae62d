package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Cautions;
import footnote.answer.text.Deeds;
import footnote.answer.text.Stems;
import footnote.answer.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether what has happened is not told as still to come: of "had been switched off" not "would be switched
/// off". Pure.
final class Over {
    private static final Set<String> COMING = Set.of("will", "would", "shall");
    private static final Set<String> LASTING =
            Set.of("until", "till", "remain", "stay", "continue", "again", "keep", "longer", "another", "still");
    private static final Set<String> HAVE = Set.of("has", "have", "had");

    private static final Set<String> SUBJECTS = Set.of("we", "they", "you", "i", "who", "which", "that");

    /// "Has since been", "would later be": so few words lead a verb.
    private static final int NEAR = 4;

    private Over() {}

    static @Nullable Fault check(Case draft) {
        var words = draft.said().words();
        if (draft.says(LASTING)) return null;
        for (int i = 2; i < words.size(); i++) {
            var verb = words.get(i);
            if (!verb.isContent() || !isLed(words, i, COMING) || isLed(words, i, HAVE)) continue;
            var there = new ArrayList<Boolean>();
            for (var e : draft.exhibits())
                for (int k = 1; k < e.context().words().size(); k++)
                    if (Stems.alike(e.context().words().get(k).stem(), verb.stem()))
                        there.add(isPerfect(e.context().words(), k));
            if (!there.isEmpty() && there.stream().allMatch(b -> b))
                return new Fault(
                        Reason.ALTERED_DATE, "the evidence says that it has happened: \"" + verb.text() + "\"");
        }
        return null;
    }

    /// "Has been closed", and not "expects to have closed it".
    private static boolean isPerfect(List<Word> words, int verb) {
        for (int k = Math.max(1, verb - NEAR); k < verb; k++)
            if (words.get(k).key().equals("have")
                    && !words.get(k - 1).isContent()
                    && !SUBJECTS.contains(words.get(k - 1).key())) return false;
        return Deeds.isPast(words.get(verb)) && isLed(words, verb, HAVE) && !isLed(words, verb, COMING);
    }

    /// Whether one of these leads a verb, with nothing but small words and adverbs between.
    private static boolean isLed(List<Word> words, int verb, Set<String> leads) {
        for (int k = verb - 1; k >= Math.max(0, verb - NEAR); k--) {
            var key = words.get(k).key();
            if (words.get(k).after() != ' ' || Cautions.isNegator(key)) return false;
            if (leads.contains(key)) return true;
            boolean light = Deeds.isBe(key)
                    || key.endsWith("ly")
                    || Set.of("also", "since", "then", "later", "now", "soon", "have")
                            .contains(key);
            if (!light) return false;
        }
        return false;
    }
}
