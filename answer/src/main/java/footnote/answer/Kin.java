package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Lexicon;
import footnote.answer.text.Names;
import footnote.answer.text.Parsed;
import footnote.answer.text.Word;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether what the evidence tells of somebody's brother, or of a former mayor, is not told of them or of the
/// mayor. Pure.
final class Kin {
    private static final Set<String> RELATIONS = Lexicon.words("relations");
    private static final Set<String> OTHER = Set.of("former", "deputy", "acting", "vice", "assistant", "ex");

    /// By these words a sentence tells that a post is over, or held for another.
    private static final Set<String> KEPT = Set.of(
            "former",
            "formerly",
            "deputy",
            "acting",
            "vice",
            "assistant",
            "ex",
            "previous",
            "previously",
            "once",
            "then",
            "past",
            "retired",
            "outgoing",
            "late",
            "no",
            "longer",
            "while",
            "when",
            "predecessor",
            "used");

    /// "Who was mayor", "served as head".
    private static final Set<String> WAS = Set.of("was", "as", "been", "became", "were");

    private Kin() {}

    static @Nullable Fault check(Case draft) {
        for (var exhibit : draft.exhibits()) {
            var words = exhibit.context().words();
            for (int i = 0; i < words.size(); i++) {
                var owner = RELATIONS.contains(words.get(i).key()) ? owner(words, i) : null;
                if (owner != null && isGone(words, i, owner, draft)) return fault(words.get(i), owner);
                if (isOther(exhibit.context(), i, draft)) return fault(words.get(i), words.get(i + 1));
            }
        }
        return null;
    }

    /// Whether the sentence tells of the owner and of no relation.
    private static boolean isGone(List<Word> words, int relation, Word owner, Case draft) {
        return !draft.says(words.get(relation).stem())
                && !draft.says(RELATIONS)
                && isSubject(owner, draft.said())
                && count(words, owner) == 1;
    }

    /// "The suspect's brother", "the wife of the mayor": whose; or null.
    private static @Nullable Word owner(List<Word> words, int relation) {
        if (relation > 0) {
            var before = words.get(relation - 1);
            if (before.text().matches("(?iu).*(?:['\u2019]s|s['\u2019]?)") && isOwning(before)) return before;
        }
        int k = relation + 1;
        if (k + 1 >= words.size() || !words.get(k).key().equals("of")) return null;
        k++;
        while (k < words.size() && !words.get(k).isContent()) k++;
        return k < words.size() && k < relation + 4 ? words.get(k) : null;
    }

    private static boolean isOwning(Word word) {
        return word.text().indexOf('\'') >= 0
                || word.text().indexOf('\u2019') >= 0
                || word.after() == '\''
                || word.after() == '\u2019';
    }

    /// Whether a word stands in the sentence, and owns nothing there.
    private static boolean isSubject(Word owner, Parsed said) {
        var there =
                said.words().stream().filter(w -> w.stem().equals(owner.stem())).toList();
        return !there.isEmpty() && there.stream().noneMatch(Kin::isOwning);
    }

    private static long count(List<Word> words, Word word) {
        return words.stream().filter(w -> w.stem().equals(word.stem())).count();
    }

    /// "Former head" told as "head".
    private static boolean isOther(Parsed context, int i, Case draft) {
        var words = context.words();
        if (!OTHER.contains(words.get(i).key()) || i + 1 >= words.size() || draft.says(KEPT)) return false;
        var post = words.get(i + 1);
        return post.isContent()
                && Names.isTitle(post.key())
                && count(words, post) == 1
                && isHeld(post, draft.said().words());
    }

    /// Whether the sentence has a post that nobody "was".
    private static boolean isHeld(Word post, List<Word> words) {
        for (int k = 0; k < words.size(); k++) {
            if (!words.get(k).stem().equals(post.stem())) continue;
            int before = k - 1;
            while (before > 0
                    && Set.of("the", "a", "an", "its", "their")
                            .contains(words.get(before).key())) before--;
            return before < 0 || !WAS.contains(words.get(before).key());
        }
        return false;
    }

    private static Fault fault(Word one, Word other) {
        return new Fault(Reason.ROLES, "the evidence says \"" + one.text() + "\" beside \"" + other.text() + "\"");
    }
}
