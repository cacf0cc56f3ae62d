package footnote.answer.text;

import footnote.retrieval.Recent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds who does what to whom by the places of names and nouns around a verb: before it those who do it,
/// behind it those it is done to, and the other way round in a passive. Pure.
///
/// A word is taken for a verb by its ending and by what stands before it. Some nouns pass for verbs so; two
/// texts are therefore only ever compared by a word that does so in both.
public final class Deeds {
    private static final Set<String> OPENERS = Lexicon.words("clause-openers");
    private static final Set<String> PAST = Lexicon.words("past-forms");
    private static final Set<String> LEADS = Lexicon.words("verb-leads");
    private static final Set<String> BARS = Lexicon.words("noun-leads");
    private static final Set<String> SAYING = Lexicon.words("saying");
    private static final Set<String> BE = Lexicon.words("be");
    private static final Set<String> PRESENT = Set.of(
            "feed", "need", "seed", "speed", "exceed", "proceed", "succeed", "bleed", "breed", "heed", "hundred",
            "bed");
    private static final Set<String> COUNTS =
            Set.of("votes", "points", "goals", "percent", "seats", "to", "runs", "wickets", "lengths", "per", "times");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that");
    private static final Set<String> LEADING =
            Set.of("will", "would", "can", "could", "may", "might", "should", "must", "has", "have", "had");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we", "i", "this", "these", "those");
    private static final Set<String> POINTING = Set.of("this", "these", "those");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final int ANTECEDENT = 4;

    /// Many rules ask for the deeds of one text.
    private static final Recent<String, List<Deed>> RECENT = new Recent<>(1024, t -> read(Parsed.of(t)));

    private final Parsed text;
    private final List<Word> words;

    private Deeds(Parsed text) {
        this.text = text;
        this.words = text.words();
    }

    /// The deeds of a text, in order.
    public static List<Deed> in(Parsed text) {
        return text.text().length() > Parsed.PASSAGE ? read(text) : RECENT.of(text.text());
    }

    private static List<Deed> read(Parsed text) {
        var deeds = new Deeds(text);
        var found = new ArrayList<Deed>();
        for (int i = 1; i < deeds.words.size(); i++) if (deeds.isVerb(i)) found.add(deeds.deed(i));
        return List.copyOf(found);
    }

    private boolean isVerb(int i) {
        var word = words.get(i);
        if (word.kind() != Word.Kind.PLAIN || !word.isContent() || word.isCapital() || isHyphened(i)) return false;
        if (SAYING.contains(word.key()) || isBefore(i, "of") || isMoney(i)) return false;
        var before = words.get(i - 1);
        if (LEADS.contains(before.key())) return true;
        if (BARS.contains(before.key())) return POINTING.contains(before.key()) && isPast(i) && hasObject(i);
        // Most plurals end like "leads" does; behind a name it is a verb.
        return isPast(i) || (word.key().endsWith("s") && Names.isName(before) && !isLed(i));
    }

    /// Whether a name or a noun with its article stands right behind: "these included Lund", not "these included
    /// items".
    private boolean hasObject(int i) {
        if (i + 1 >= words.size() || has(i, ',')) return false;
        var next = words.get(i + 1);
        return Names.isName(next) || ARTICLES.contains(next.key()) || POINTING.contains(next.key());
    }

    /// "3.2 billion won" is money.
    private boolean isMoney(int i) {
        return words.get(i).key().equals("won") && words.get(i - 1).key().endsWith("illion");
    }

    private boolean isBefore(int i, String key) {
        return i + 1 < words.size() && words.get(i + 1).key().equals(key);
    }

    /// "The Sorrel hills had burned": a verb stands right behind.
    private boolean isLed(int i) {
        boolean be = i + 1 < words.size() && BE.contains(words.get(i + 1).key());
        return be || isBefore(i, "had") || isBefore(i, "has") || isBefore(i, "have");
    }

    private boolean isHyphened(int i) {
        return isDash(words.get(i).after()) || isDash(words.get(i - 1).after());
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    private Deed deed(int i) {
        // of what stands before "he" in his clause, nothing does it
        boolean pronoun = isPronouns(i);
        var before = pronoun ? new ArrayList<Word>() : before(i);
        int end = endOfClause(i);
        int by = by(i, end);
        if (by > 0) {
            before.addAll(content(i + 1, by));
            return new Deed(words.get(i), content(by + 1, end), before, false, false);
        }
        if (!isPassive(i)) {
            var others = content(i + 1, end);
            others.addAll(whom(i));
            return new Deed(words.get(i), before, others, pronoun, hasObject(i));
        }
        before.addAll(content(i + 1, end));
        return new Deed(words.get(i), List.of(), before, false, false);
    }

    /// Whether the word before a verb, or before what leads it, is a pronoun that does something.
    private boolean isPronouns(int verb) {
        int k = verb - 1;
        while (k > 0 && isLeading(words.get(k).key())) k--;
        return PRONOUNS.contains(words.get(k).key());
    }

    private static boolean isLeading(String key) {
        return !PRONOUNS.contains(key) && (LEADS.contains(key) || key.endsWith("ly"));
    }

    /// What stands before a verb in its clause; before "who" and "which" that which they stand for.
    private List<Word> before(int verb) {
        int from = startOfClause(verb);
        var before = content(from, verb);
        // "a link that is expected to cut it"
        boolean led = from < verb
                && (BE.contains(words.get(from).key())
                        || LEADING.contains(words.get(from).key()));
        if ((!before.isEmpty() && !led)
                || from == 0
                || !RELATIVES.contains(words.get(from - 1).key())) return before;
        return antecedent(from - 1);
    }

    /// "Alemu, whom she had beaten": who stands before the "whom".
    private List<Word> whom(int verb) {
        int from = startOfClause(verb);
        return from > 0 && words.get(from - 1).key().equals("whom") ? antecedent(from - 1) : List.of();
    }

    private List<Word> antecedent(int relative) {
        var antecedent = content(startOfClause(relative), relative);
        return new ArrayList<>(antecedent.subList(Math.max(0, antecedent.size() - ANTECEDENT), antecedent.size()));
    }

    private int startOfClause(int verb) {
        int k = verb;
        while (k > 0 && !parts(k - 1) && !has(k - 1, ';') && !has(k - 1, '"') && !has(k - 1, ':')) k--;
        return k;
    }

    private int endOfClause(int verb) {
        int k = verb + 1;
        while (k < words.size()
                && !parts(k)
                && !has(k - 1, ';')
                && (isScore(k) || !has(k - 1, ','))
                && !has(k - 1, '"')) k++;
        return k;
    }

    /// "Lost 6-4, 6-2 to": the comma of a score ends no clause.
    private boolean isScore(int k) {
        return words.get(k).kind() == Word.Kind.NUMBER && words.get(k - 1).kind() == Word.Kind.NUMBER;
    }

    /// Whether a word parts two clauses; the "and" between two names does not, nor a date's "since".
    private boolean parts(int k) {
        var key = words.get(k).key();
        if (Claims.isSayingVerb(key)) return true;
        if (!OPENERS.contains(key)) return false;
        boolean joins = key.equals("and")
                && k > 0
                && k + 1 < words.size()
                && Names.isName(words.get(k - 1))
                && Names.isName(words.get(k + 1));
        return !joins;
    }

    private boolean has(int k, char mark) {
        if (k < 0 || k + 1 >= words.size()) return false;
        var gap = Verbatim.fold(
                text.text().substring(words.get(k).end(), words.get(k + 1).start()));
        return gap.indexOf(mark) >= 0 || gap.indexOf('.') >= 0;
    }

    /// The "by" that names who does it, or 0: with a name, a noun with its article or a plural behind it.
    private int by(int verb, int end) {
        for (int k = verb + 1; k + 1 < end; k++) {
            if (!words.get(k).key().equals("by")) continue;
            var next = words.get(k + 1);
            boolean who = (next.kind() == Word.Kind.PLAIN || next.kind() == Word.Kind.NUMBER)
                    && !isMeasured(k + 1)
                    && !Dates.isCalendarWord(next.key())
                    && !next.key().endsWith("ing");
            return who && (isPassive(verb) || k == verb + 1) ? k : 0;
        }
        return 0;
    }

    /// "By ten votes" names nobody, "by two festivals" does.
    private boolean isMeasured(int i) {
        if (Quantities.small(words.get(i).key()) == null && words.get(i).kind() != Word.Kind.NUMBER) return false;
        if (i + 1 >= words.size() || words.get(i).after() == '%') return true;
        var counted = words.get(i + 1);
        return !counted.isContent() || COUNTS.contains(counted.key()) || Units.of(counted) != null;
    }

    private boolean isPast(int i) {
        return isPast(words.get(i));
    }

    /// Whether a word is a past form or a participle, by its ending or a list.
    public static boolean isPast(Word word) {
        return (word.key().endsWith("ed") && !PRESENT.contains(word.key())) || PAST.contains(word.key());
    }

    /// Whether a word right behind this one is a noun or belongs to one.
    public static boolean isNounLead(String key) {
        return BARS.contains(key);
    }

    /// Whether a word is a form of "be".
    public static boolean isBe(String key) {
        return BE.contains(key);
    }

    private boolean isPassive(int verb) {
        if (!isPast(verb)) return false;
        for (int k = verb - 1; k >= Math.max(0, verb - 3); k--) {
            if (BE.contains(words.get(k).key())) return true;
            if (words.get(k).isContent() && !words.get(k).key().endsWith("ly")) return false;
        }
        return false;
    }

    private List<Word> content(int from, int to) {
        var content = new ArrayList<Word>();
        for (var word : words.subList(Math.min(from, to), to))
            if (word.kind() == Word.Kind.PLAIN && word.isContent() && !Dates.isCalendarWord(word.key()))
                content.add(word);
        return content;
    }
}
