package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Claims;
import footnote.answer.text.Names;
import footnote.answer.text.Word;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whether who somebody is stands in the passage: of "mayor Ida Holm" not "Ida Holm, a hotel owner,". Pure.
final class Described {
    private static final Set<String> ARTICLES = Set.of("a", "an");

    /// How the names for those who do something end: "owner", "tenant".
    private static final Pattern AGENT = Pattern.compile(".{2,}(?:er|or|ist|ian|ant|ent|man|woman|ee)s?");

    /// Who somebody is is told by at most so many words.
    private static final int LONGEST = 7;

    private Described() {}

    static @Nullable Fault check(Case draft) {
        if (!Substance.isEnglish(draft)) return null;
        var words = draft.said().words();
        for (int i = 1; i + 1 < words.size(); i++) {
            if (!ARTICLES.contains(words.get(i).key())
                    || words.get(i - 1).after() != ','
                    || !Names.isName(words.get(i - 1))) continue;
            var head = head(words, i + 1);
            if (head == null
                    || !AGENT.matcher(head.key()).matches()
                    || Names.isName(head)
                    || Names.isTitle(head.key())
                    || Claims.isNeutral(head.key())) continue;
            if (draft.exhibits().stream()
                    .noneMatch(e -> Case.holds(e.sheet().words(), head.stem())
                            || Case.holds(e.sheet().heading(), head.stem())))
                return new Fault(
                        Reason.UNSUPPORTED,
                        "the evidence does not say that " + words.get(i - 1).text() + " is the \"" + head.text()
                                + "\"");
        }
        return null;
    }

    /// The noun of a phrase that ends at a comma; null where it ends otherwise.
    private static @Nullable Word head(List<Word> words, int from) {
        Word head = null;
        for (int k = from; k < Math.min(words.size(), from + LONGEST); k++) {
            var word = words.get(k);
            if (!word.isContent()) return head;
            head = word;
            if (word.after() == ',') return head;
            if (word.after() != ' ' && word.after() != '-') return null;
        }
        return null;
    }
}
