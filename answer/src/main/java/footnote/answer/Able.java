package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Stems;
import footnote.answer.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether what somebody can do is not told as what they will do: "can appeal" is not "will appeal". Pure.
final class Able {
    private static final Set<String> WILL = Set.of("will", "shall", "he'll", "she'll", "they'll", "it'll");
    private static final Set<String> CAN = Set.of("can", "could", "may", "might");
    private static final Set<String> FREE = Set.of("able", "free", "allowed", "entitled", "permitted", "eligible");

    private static final Set<String> TALK = Set.of(
            "discuss",
            "discusses",
            "discussed",
            "discussing",
            "debate",
            "debates",
            "debated",
            "debating",
            "consider",
            "considers",
            "considered",
            "considering",
            "weigh",
            "weighs",
            "weighed",
            "weighing",
            "vote",
            "votes");

    /// So far before a thing stands that it is talked of.
    private static final int NEAR = 4;

    private Able() {}

    static @Nullable Fault check(Case draft) {
        var words = draft.said().words();
        for (int i = 1; i < words.size(); i++) {
            var verb = words.get(i);
            if (!verb.isContent() || !WILL.contains(words.get(leader(words, i)).key())) continue;
            var there = new ArrayList<Boolean>();
            for (var e : draft.exhibits()) {
                var context = e.context().words();
                for (int k = 1; k < context.size(); k++)
                    if (Stems.alike(context.get(k).stem(), verb.stem()))
                        there.add(isAble(context, k) || isTalkedOf(context, k));
            }
            if (!there.isEmpty() && there.stream().allMatch(b -> b))
                return new Fault(
                        Reason.HEDGE_DROPPED, "the evidence only says that it can be done: \"" + verb.text() + "\"");
        }
        return null;
    }

    private static boolean isAble(List<Word> words, int verb) {
        int k = leader(words, verb);
        if (CAN.contains(words.get(k).key())) return true;
        return k > 0
                && words.get(k).key().equals("to")
                && FREE.contains(words.get(k - 1).key());
    }

    /// "Will discuss a ban", "a vote on the closure".
    private static boolean isTalkedOf(List<Word> words, int thing) {
        return Set.of("a", "an", "the").contains(words.get(thing - 1).key())
                && words.subList(Math.max(0, thing - NEAR), thing).stream().anyMatch(w -> TALK.contains(w.key()));
    }

    /// The number of the word before a verb and its adverbs.
    private static int leader(List<Word> words, int verb) {
        int k = verb - 1;
        while (k > 0 && (words.get(k).key().endsWith("ly") || words.get(k).key().equals("also"))) k--;
        return k;
    }
}
