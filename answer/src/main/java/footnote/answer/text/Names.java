package footnote.answer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tells proper names from other words and compares them across spellings. Pure.
public final class Names {
    private static final Set<String> BODIES = Set.of(
            "ministry",
            "department",
            "office",
            "council",
            "committee",
            "agency",
            "bank",
            "court",
            "corporation",
            "institute",
            "association");
    private static final Set<String> PLACING =
            Set.of("in", "at", "near", "from", "to", "of", "across", "around", "with", "and", "for", "than");
    private static final Set<String> TITLES = Lexicon.words("titles");
    private static final Map<String, String> PEOPLES = Lexicon.values("peoples");

    /// Months and days of languages that write them small: with a capital they are people, and a planet.
    private static final Set<String> SMALL = Set.of("marco", "julio", "mayo", "mars", "domingo", "abril");

    private Names() {}

    /// Whether a word is written as a proper name: a capital that the start of a sentence does not explain,
    /// or a designation such as `B-52`.
    public static boolean isName(Word word) {
        if (word.kind() == Word.Kind.MIXED) return Character.isLetter(word.key().charAt(0));
        if (word.kind() != Word.Kind.PLAIN || !word.isCapital() || Words.isFunctionWord(word.key())) return false;
        if (Dates.isCalendarWord(word.key()) && !SMALL.contains(word.key())) return false;
        return !(word.opens() && (isWordly(word) || Quantities.small(word.key()) != null));
    }

    /// Whether a word that opens a sentence is more likely a common word than a name.
    public static boolean isWordly(Word word) {
        return Lexicon.isCommon(word.key()) || Synonyms.isKnown(word.stem());
    }

    /// Whether a word is a title or a rank, which a name may gain or lose.
    public static boolean isTitle(String key) {
        return TITLES.contains(key);
    }

    /// Whether the number at word `i` belongs to the name before it and counts nothing: "the Condor 300
    /// aircraft", not "in Vesna 300 people".
    static boolean isDesignation(List<Word> words, int i) {
        if (i == 0
                || words.get(i).kind() != Word.Kind.NUMBER
                || words.get(i - 1).after() != ' ') return false;
        int k = i - 1;
        while (k >= 0 && isName(words.get(k))) k--;
        return k < i - 1
                && k >= 0
                && words.get(i).start() - words.get(i - 1).end() == 1
                && !PLACING.contains(words.get(k).key());
    }

    /// The last run of name words in a phrase, without the titles before it; empty where there is none.
    static List<Word> within(List<Word> phrase) {
        List<Word> best = List.of();
        var run = new ArrayList<Word>();
        for (int i = 0; i < phrase.size(); i++) {
            var word = phrase.get(i);
            if (isName(word) && run.isEmpty() && isPosting(phrase, i)) continue;
            if (isName(word)) run.add(word);
            else if (!run.isEmpty() && isInner(word)) run.add(word);
            else run.clear();
            var name = bare(run);
            if (!name.isEmpty()) best = name;
        }
        return List.copyOf(best);
    }

    /// "Ambassador to Vesna Ilse Brandt", "Secretary of State Ilse Brandt": the office is no part of the name.
    private static boolean isPosting(List<Word> phrase, int i) {
        return i > 1
                && i + 1 < phrase.size()
                && Set.of("to", "of").contains(phrase.get(i - 1).key())
                && isTitle(phrase.get(i - 2).key())
                && isName(phrase.get(i + 1));
    }

    private static boolean isInner(Word word) {
        return Set.of("de", "del", "da", "van", "von", "der", "of", "the", "al", "bin", "and", "und", "et", "y")
                .contains(word.key());
    }

    /// A run of name words without titles in front, and without small words at its end.
    private static List<Word> bare(List<Word> run) {
        int from = 0;
        int to = run.size();
        while (to > 0 && isInner(run.get(to - 1))) to--;
        boolean body = to > 0 && BODIES.contains(run.get(to - 1).key());
        for (int i = 0; i + 1 < to && !body; i++) if (isTitle(run.get(i).key())) from = i + 1;
        boolean office = from > 0 && from < to && isInner(run.get(from));
        while (from < to && isInner(run.get(from))) from++;
        if (office && to - from > 1) from++;
        return List.copyOf(run.subList(Math.min(from, to), to));
    }

    /// Whether two folded words name the same: alike but for transliteration, a plural, or the people of a
    /// country.
    public static boolean same(String a, String b) {
        if (a.equals(b)) return true;
        if (a.length() < 3 || b.length() < 3) return false;
        if (a.charAt(0) >= '\u0400' && a.charAt(0) <= '\u04ff') return isInflected(a, b);
        if (a.charAt(0) != b.charAt(0) && !PEOPLES.containsKey(a) && !PEOPLES.containsKey(b)) return false;
        var ka = PEOPLES.getOrDefault(a, a);
        var kb = PEOPLES.getOrDefault(b, b);
        return ka.equals(kb)
                || isPeople(ka, kb)
                || isPeople(kb, ka)
                || skeleton(ka).equals(skeleton(kb));
    }

    /// Names in Cyrillic change their last letters with the case.
    private static boolean isInflected(String a, String b) {
        int shared = 0;
        while (shared < Math.min(a.length(), b.length()) && a.charAt(shared) == b.charAt(shared)) shared++;
        return shared >= 3 && Math.max(a.length(), b.length()) - shared <= 3;
    }

    /// "Russian" is of Russia, "Iranian" of Iran, "Chinese" of China; "Russians" are Russian.
    private static boolean isPeople(String land, String people) {
        for (var ending : List.of("n", "an", "ian", "ese", "ish", "i", "s", "ns", "ans", "ians"))
            if (people.endsWith(ending)) {
                var root = people.substring(0, people.length() - ending.length());
                boolean whole = land.equals(root);
                boolean vowel = ending.length() > 1
                        && land.length() == root.length() + 1
                        && "aeoy".indexOf(land.charAt(root.length())) >= 0;
                if (root.length() >= 3 && land.startsWith(root) && (whole || vowel)) return true;
            }
        return false;
    }

    /// What is left of a name when spellings of another alphabet are made one: Zelensky, Zelenskyy and
    /// Selenskij.
    private static String skeleton(String name) {
        var s = name.replace("kh", "h")
                .replace("iy", "i")
                .replace("yy", "i")
                .replace("ij", "i")
                .replace("ii", "i");
        s = s.replace('y', 'i')
                .replace('w', 'v')
                .replace("ph", "f")
                .replace("ck", "k")
                .replace("'", "");
        var out = new StringBuilder();
        for (int i = 0; i < s.length(); i++) if (i == 0 || s.charAt(i) != s.charAt(i - 1)) out.append(s.charAt(i));
        return out.toString();
    }
}
