package footnote.answer;

import footnote.answer.text.Attribution;
import footnote.answer.text.Claims;
import footnote.answer.text.Deeds;
import footnote.answer.text.Lexicon;
import footnote.answer.text.Names;
import footnote.answer.text.Parsed;
import footnote.answer.text.Stems;
import footnote.answer.text.Synonyms;
import footnote.answer.text.Word;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whether a speaker without a name is the named one by what the passage or its heading calls that: "the brewer" of
/// "brewer Halvard", "the coach" of "Ida Holm, the coach of Lund". Pure.
final class Called {
    private static final Set<String> FIRMS = Set.of("company", "firm", "business", "corporation");

    private static final Set<String> BODIES = Lexicon.words("bodies");

    /// Who somebody is stands in commas of at most so many words.
    private static final int APPOSED = 7;

    /// What stands before a name has at most so many words.
    private static final int TITLE = 3;

    /// "Hanan Abdelrahim, who runs the hospital" is its head.
    private static final Set<String> HEADING = Lexicon.words("heading");
    private static final Set<String> HEADS =
            Set.of("head", "director", "chief", "leader", "manager", "president", "chair", "boss");

    private static final Set<String> OFFICERS = Set.of(
            "inspector", "detective", "superintendent", "constable", "sergeant", "commissioner", "sheriff", "officer");

    private static final Set<String> RELATIONS = Lexicon.words("relations");

    /// Two words for one role begin with so many of the same letters.
    private static final int SAME = 5;

    private static final Pattern OWNER = Pattern.compile("['’]s$");

    private Called() {}

    static boolean is(Attribution claimed, Attribution by, Case draft) {
        if (claimed.named() || claimed.pronoun() || !by.named()) return false;
        return claimed.keys().stream()
                .anyMatch(k -> draft.exhibits().stream()
                        .anyMatch(e -> calls(e.sheet().words(), k, by)
                                || calls(e.sheet().heading(), k, by)
                                || isFirm(k, by, e.sheet().words())));
    }

    /// Whether a sentence that tells something names the speaker by what the passage calls them, wherever that stands
    /// in
    /// it: "the finance chief rejected suggestions that", "an accusation by an opposition councillor".
    static boolean isMeant(Attribution by, Case draft) {
        var doers = Deeds.in(draft.said()).stream()
                .flatMap(d -> d.doers().stream().reduce((a, b) -> b).stream())
                .map(Called::unowned);
        var others = draft.said().words().stream()
                .filter(w -> !w.isCapital())
                .map(Called::unowned)
                .filter(k -> Names.isTitle(k) || RELATIONS.contains(k));
        return Stream.concat(doers, others)
                .anyMatch(k -> draft.exhibits().stream()
                        .anyMatch(e -> calls(e.sheet().words(), k, by)
                                || calls(e.sheet().heading(), k, by)));
    }

    /// "The lawmaker's accusation" is one of the lawmaker.
    private static String unowned(Word word) {
        return OWNER.matcher(word.key()).replaceFirst("");
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
            while (k > 0 && isPartOfName(words.get(k)) && !isRole(words.get(k), role)) k--;
            if (isTitled(words, k, role)) return true;
            if (words.get(i).after() == ',' && isApposed(words, i + 1, role)) return true;
        }
        return false;
    }

    /// "Ilse" of "Ilse Brandt", "Dr." of "Dr. Brandt".
    private static boolean isPartOfName(Word word) {
        return Names.isName(word) && (word.after() == ' ' || (word.after() == '.' && Names.isTitle(word.key())));
    }

    /// "Her lawyer, Anita Rao,", "chief financial officer Jussi Lahti": the words next before a name.
    private static boolean isTitled(List<Word> words, int last, String role) {
        if (last >= 0 && words.get(last).after() == ',') return isRole(words.get(last), role);
        for (int k = last; k >= Math.max(0, last - TITLE) && words.get(k).after() == ' '; k--) {
            if (isRole(words.get(k), role) && (k == last || Names.isTitle(role))) return true;
            if (!words.get(k).isContent()) return false;
        }
        return false;
    }

    /// "The prosecution" is the prosecutor.
    private static boolean isRole(Word word, String role) {
        if (word.key().equals(role) || (role.equals("police") && OFFICERS.contains(word.key()))) return true;
        boolean one =
                role.startsWith(word.key().substring(0, Math.min(word.key().length(), SAME)))
                        || (Names.isTitle(role) && Names.isTitle(word.key()));
        return one
                && (!Names.isName(word) || Names.isTitle(word.key()))
                && word.key().endsWith("s") == role.endsWith("s")
                && Synonyms.alike(word.stem(), Stems.of(role));
    }

    /// "Ida Holm, who led it", "Ida Holm, said he had".
    private static boolean isClause(Word word) {
        return word.key().equals("who") || word.key().equals("which") || Claims.isSayingVerb(word.key());
    }

    private static boolean isOf(Word word, Attribution by) {
        return Names.isName(word) && by.keys().stream().anyMatch(k -> Names.same(k, word.key()));
    }

    private static boolean isApposed(List<Word> words, int from, String role) {
        if (from + 1 < words.size() && words.get(from).key().equals("who"))
            return HEADING.contains(words.get(from + 1).key()) && HEADS.contains(role);
        if (from < words.size() && isClause(words.get(from))) return false;
        for (int k = from; k < Math.min(words.size(), from + APPOSED); k++) {
            if (isRole(words.get(k), role)) return true;
            if (words.get(k).after() == ',' || words.get(k).after() == '.') return false;
        }
        return false;
    }

    /// Whether a word stands for any company.
    static boolean isFirm(String key) {
        return FIRMS.contains(key);
    }

    /// "The firm" is the company that the evidence names.
    static boolean isFirm(String key, Parsed text) {
        return isFirm(key) && text.keys().stream().anyMatch(Called::isFirm);
    }

    /// "The company" is the only one of one name, where the passage calls one so.
    private static boolean isFirm(String role, Attribution by, Parsed text) {
        return by.keys().size() == 1
                && (isFirm(role, text) || (BODIES.contains(role) && text.keys().contains(role)));
    }
}
