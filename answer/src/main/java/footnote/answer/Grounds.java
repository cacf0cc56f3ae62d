package footnote.answer;

import footnote.answer.text.Attribution;
import footnote.answer.text.Claims;
import footnote.answer.text.Synonyms;
import footnote.answer.text.Word;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether a reason that a sentence gives is one that only somebody in the evidence gives: "as the files were
/// forged" of "his party says that the files were forged". Pure.
final class Grounds {
    private static final Set<String> BECAUSE = Set.of("as", "because", "since");

    /// A reason of fewer words of content is told too shortly to be sure of.
    private static final int SHORTEST = 2;

    private Grounds() {}

    static boolean isSaid(Case draft) {
        var said = draft.said();
        for (int i = 2; i < said.words().size(); i++) {
            if (!BECAUSE.contains(said.words().get(i).key())) continue;
            int to = i + 1;
            while (to < said.words().size() && !Claims.parts(said, to)) to++;
            var reason = said.words().subList(i + 1, to).stream()
                    .filter(Word::isContent)
                    .toList();
            if (reason.size() >= SHORTEST && draft.exhibits().stream().allMatch(e -> isSaid(reason, e))) return true;
        }
        return false;
    }

    private static boolean isSaid(List<Word> reason, Case.Exhibit exhibit) {
        var words = exhibit.sheet().speakers().words(exhibit.sentences());
        return reason.stream().allMatch(r -> isSaid(r, words));
    }

    private static boolean isSaid(Word word, Map<Word, @Nullable Attribution> words) {
        var owners = words.entrySet().stream()
                .filter(e -> Synonyms.alike(e.getKey().stem(), word.stem()))
                .map(Map.Entry::getValue)
                .toList();
        return !owners.isEmpty() && owners.stream().allMatch(o -> o != null && o.told() && !o.weak());
    }
}
