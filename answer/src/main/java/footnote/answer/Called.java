package footnote.answer;

import footnote.answer.text.Attribution;
import footnote.answer.text.Names;
import footnote.answer.text.Parsed;
import footnote.answer.text.Stems;
import footnote.answer.text.Synonyms;
import footnote.answer.text.Word;
import java.util.List;
import java.util.Set;

/// Whether a speaker without a name is the named one by what the passage or its heading calls that: "the brewer" of
/// "brewer Halvard", "the coach" of "Ida Holm, the coach of Lund". Pure.
final class Called {
    private static final Set<String> FIRMS = Set.of("company", "firm", "business", "corporation");

    /// Who somebody is stands in commas of at most so many words.
    private static final int APPOSED = 7;

    private Called() {}

    static boolean is(Attribution claimed, Attribution by, Case draft) {
        if (claimed.named() || claimed.pronoun() || !by.named()) return false;
        return claimed.keys().stream()
                .anyMatch(k -> draft.exhibits().stream()
                        .anyMatch(e -> calls(e.sheet().words(), k, by)
                                || calls(e.sheet().heading(), k, by)
                                || isFirm(k, by, e.sheet().words())));
    }

    /// "Relatives accused", "accused by relatives" told of "families accused".
    static boolean isLike(String key, boolean tells, Parsed said) {
        var words = said.words();
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).isContent() || !Synonyms.alike(words.get(i).stem(), Stems.of(key))) continue;
            if (tells || (i > 0 && words.get(i - 1).key().equals("by"))) return true;
        }
        return false;
    }

    private static boolean calls(Parsed text, String role, Attribution by) {
        var words = text.words();
        for (int i = 0; i < words.size(); i++) {
            if (!isOf(words.get(i), by)) continue;
            int k = i - 1;
            while (k > 0
                    && words.get(k).after() == ' '
                    && Names.isName(words.get(k))
                    && !words.get(k).key().equals(role)) k--;
            if (k >= 0 && words.get(k).after() == ' ' && words.get(k).key().equals(role)) return true;
            if (words.get(i).after() == ',' && isApposed(words, i + 1, role)) return true;
        }
        return false;
    }

    private static boolean isOf(Word word, Attribution by) {
        return Names.isName(word) && by.keys().stream().anyMatch(k -> Names.same(k, word.key()));
    }

    private static boolean isApposed(List<Word> words, int from, String role) {
        for (int k = from; k < Math.min(words.size(), from + APPOSED); k++) {
            if (words.get(k).key().equals(role)) return true;
            if (words.get(k).after() == ',' || words.get(k).after() == '.') return false;
        }
        return false;
    }

    /// "The company" is the only one of one name, where the passage calls one so.
    private static boolean isFirm(String role, Attribution by, Parsed text) {
        return FIRMS.contains(role)
                && by.keys().size() == 1
                && text.keys().stream().anyMatch(FIRMS::contains);
    }
}
