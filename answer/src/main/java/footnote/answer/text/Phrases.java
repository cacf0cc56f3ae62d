package footnote.answer.text;

import java.util.List;
import java.util.Set;

/// Where the phrase that names a speaker starts and ends, told by punctuation and the words that open
/// clauses.
final class Phrases {
    static final Set<String> PRONOUNS = Lexicon.words("pronouns");
    private static final Set<String> ACTING = Set.of("he", "she", "it", "they");
    private static final Set<String> OPENERS = Lexicon.words("clause-openers");
    private static final Set<String> BESIDE = Lexicon.words("beside-verbs");
    private static final Set<String> ENDS = Lexicon.words("phrase-ends");

    static final Set<String> ARTICLES = Set.of(
            "the", "a", "an", "former", "his", "her", "its", "der", "die", "das", "le", "la", "les", "l", "un", "une",
            "el", "los", "las", "una", "o", "os", "as", "um", "uma", "ein", "eine");

    private static final Set<String> SEEN =
            Set.of("seen", "obtained", "reviewed", "read", "examined", "published", "leaked");
    private static final int SEEN_WITHIN = 9;

    private final String text;
    private final List<Word> words;

    Phrases(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    /// What stands between word `i` and the one after it.
    private String gap(int i) {
        return text.substring(words.get(i).end(), words.get(i + 1).start());
    }

    /// Whether a mark parts word `i` from the one after it.
    boolean isBreak(int i) {
        if (i < 0 || i + 1 >= words.size()) return true;
        var gap = gap(i);
        for (int k = 0; k < gap.length(); k++) {
            char c = gap.charAt(k);
            if (c == ',' || c == ';' || c == ':' || c == '(' || c == ')' || c == '\u2014' || c == '\u2013') return true;
            if (Verbatim.isDoubleQuote(c) || c == '?' || c == '!') return true;
        }
        return false;
    }

    boolean quoteBetween(int i, int j) {
        if (i < 0 || j >= words.size()) return false;
        var gap = text.substring(words.get(i).end(), words.get(j).start());
        for (int k = 0; k < gap.length(); k++) if (Verbatim.isDoubleQuote(gap.charAt(k))) return true;
        return false;
    }

    /// Whether "that" follows the verb at `i`, at once or behind the time: "reported on Monday that".
    boolean opensThat(int i) {
        int k = i + 1;
        while (k < words.size() && k < i + 5 && !isBreak(k - 1) && isTime(words.get(k))) k++;
        return k < words.size() && words.get(k).key().equals("that");
    }

    private static boolean isTime(Word word) {
        return Set.of("on", "in", "late", "last", "early", "this", "week", "month", "year", "yesterday", "today")
                        .contains(word.key())
                || word.key().endsWith("day")
                || word.kind() == Word.Kind.NUMBER
                || Dates.monthOf(word.key()) != null;
    }

    /// "Added 23 companies": what is added is counted, and nothing is said.
    boolean isMore(int i) {
        return words.get(i).key().startsWith("add")
                && i + 1 < words.size()
                && (words.get(i + 1).kind() == Word.Kind.NUMBER
                        || Quantities.small(words.get(i + 1).key()) != null);
    }

    /// Whether a quotation follows the verb at `i`, at once or behind what it is of: "called the plan “…”".
    boolean opensQuote(int i) {
        for (int k = i + 1; k < words.size() && k <= i + 4; k++) {
            if (quoteBetween(k - 1, k)) return true;
            if (isBreak(k - 1) || ENDS.contains(words.get(k).key())) return false;
        }
        return false;
    }

    /// "Described a new dinosaur" tells what was found, not what was said: without "as", "how" or a quotation.
    boolean isPortrait(int i) {
        if (!words.get(i).key().startsWith("describ") || opensQuote(i)) return false;
        for (int k = i + 1; k < words.size(); k++) {
            if (Set.of("as", "how").contains(words.get(k).key()) || quoteBetween(k - 1, k)) return false;
            if (isBreak(k - 1)) break;
        }
        return true;
    }

    /// In "who also say" the verb stands so near.
    private static final int SHORT = 4;

    private static final Set<String> BEHIND = Set.of("by", "with", "against", "to");

    /// The first word of the subject of the verb at `i`.
    int startOfSubject(int i) {
        int end = endOfSubject(i);
        // "said he denied it"
        if (end > 1
                && ACTING.contains(words.get(end - 1).key())
                && Claims.isSaying(words.get(end - 2).key())) return end - 1;
        int k = end;
        // "A complaint by the miners, who say": it is they who say so.
        boolean relative = end < i && i - end < SHORT && words.get(end).key().equals("who");
        while (k > 0
                && !(relative && k < end && BEHIND.contains(words.get(k - 1).key()))
                && (k == end || !isBreak(k - 1))
                && (!OPENERS.contains(words.get(k - 1).key()) || joins(k))
                && end - k < 14) k--;
        while (k < end && isAdverbial(k)) k = afterAdverbial(k, end);
        return k;
    }

    /// "A figure the union disputes": who disputes it begins behind the noun of a clause without "that".
    int ownPhrase(int from, int end) {
        for (int k = end - 1; k > from + 1; k--)
            if (words.get(k).key().equals("the")
                    && words.get(k - 1).isContent()
                    && !words.get(k - 1).isCapital()
                    && Set.of("a", "an").contains(words.get(from).key())) return k;
        return from;
    }

    /// "Tenants who live in the tower said": before the "who" of a clause without commas.
    private int beforeRelative(int verb) {
        for (int k = verb - 1; k > 0 && !isBreak(k); k--) {
            boolean who = words.get(k).key().equals("who");
            if (who && k + 1 < verb && !isBreak(k - 1)) return k;
            if (OPENERS.contains(words.get(k).key())) break;
        }
        return verb;
    }

    /// "Vesna and Lund said": an "and" between two names parts no clauses.
    private boolean joins(int k) {
        return k > 1
                && k < words.size()
                && words.get(k - 1).key().equals("and")
                && Names.isName(words.get(k))
                && Names.isName(words.get(k - 2));
    }

    /// The word after the last of the subject of the verb at `i`: before adverbs, "who", and what stands in
    /// commas.
    int endOfSubject(int i) {
        int k = i;
        while (k > 0 && !isBreak(k - 1) && isBeside(words.get(k - 1).key())) k--;
        if (k > 0 && words.get(k - 1).key().equals("who")) k--;
        k = beforeRelative(k);
        if (k > 1 && isBreak(k - 1) && gapHas(k - 1, ',')) k = beforeApposition(k);
        return k;
    }

    /// "The council on Monday blocked the sale, saying": whoever does the deed speaks, and the phrase ends before it.
    int endOfDoer(int start, int end, int verb) {
        if (!words.get(verb).key().endsWith("ing")) return end;
        for (int k = start + 1; k < end; k++) {
            var key = words.get(k).key();
            boolean deed =
                    key.endsWith("ed") && !ARTICLES.contains(words.get(k - 1).key());
            if (ENDS.contains(key) || deed) return k;
        }
        return end;
    }

    /// "Rosa Ferrand, who led the study, said": the subject ends at the comma before.
    int beforeApposition(int k) {
        for (int c = k - 2; c >= Math.max(0, k - 24); c--) {
            if (quoteBetween(c, c + 1) && (gapHas(c, ',') || gapHas(c, '.') || gapHas(c, '?'))) return k;
            boolean relative =
                    Set.of("who", "which", "whose").contains(words.get(c + 1).key());
            boolean apposed = Set.of("a", "an").contains(words.get(c + 1).key()) && isNoun(c);
            if (gapHas(c, ',') && (relative || apposed || Names.isName(words.get(c)))) return c + 1;
        }
        return k;
    }

    /// "The cooperative's president, a grower": a noun that opens the sentence with what belongs to it.
    private boolean isNoun(int at) {
        return at < SHORT
                && at > 0
                && ARTICLES.contains(words.getFirst().key())
                && words.get(at).isContent();
    }

    boolean gapHas(int i, char mark) {
        return i + 1 < words.size() && gap(i).indexOf(mark) >= 0;
    }

    private static boolean isBeside(String key) {
        return BESIDE.contains(key) || (key.length() > 4 && key.endsWith("ly"));
    }

    /// A sentence that starts "On Monday" or "In the letter" without a comma names its subject after that.
    private boolean isAdverbial(int k) {
        return Set.of("on", "in", "at", "last", "late", "during")
                .contains(words.get(k).key());
    }

    private int afterAdverbial(int k, int end) {
        for (int n = k + 1; n < end; n++)
            if (Dates.monthOf(words.get(n).key()) == null
                    && words.get(n).kind() == Word.Kind.PLAIN
                    && words.get(n).isContent()
                    && !words.get(n).key().endsWith("day")) return n;
        return k + 1;
    }

    /// "A report by the Courier", "Ambassador to Vesna Ilse Brandt": a small word that does not end the
    /// phrase.
    private boolean isWithinName(int k) {
        int next = k + 1 < words.size() && words.get(k + 1).key().equals("the") ? k + 2 : k + 1;
        if (next >= words.size() || !Names.isName(words.get(next))) return false;
        return words.get(k).key().equals("by")
                || (words.get(k).key().equals("to")
                        && Names.isTitle(words.get(k - 1).key()));
    }

    /// The word after the last of what stands in commas behind a speaker: who they are, up to a quotation
    /// or the end.
    int endOfApposition(int to) {
        if (to >= words.size() || !gapHas(to - 1, ',')) return to;
        int k = to;
        while (k < words.size() && !quoteBetween(k - 1, k)) k++;
        return k;
    }

    /// "A letter that Harbour News has seen", "a letter which was seen by Harbour News": the name belongs to who says
    /// it.
    int seenBy(int end) {
        if (end >= words.size()
                || isBreak(end - 1)
                || !Set.of("that", "which").contains(words.get(end).key())) return end;
        int last = 0;
        for (int k = end + 1; k < Math.min(words.size(), end + SEEN_WITHIN); k++) {
            if (Names.isName(words.get(k))) last = k + 1;
            boolean seen = SEEN.contains(words.get(k).key());
            if (seen && last > 0) return last;
            if (seen && k + 1 < words.size() && words.get(k + 1).key().equals("by")) return endOfPhrase(k + 2);
            if (isBreak(k)) break;
        }
        return end;
    }

    /// The word after the last of the phrase that starts at `from`.
    int endOfPhrase(int from) {
        int k = from;
        while (k < words.size() && k - from < 14) {
            if (k > from && ENDS.contains(words.get(k).key()) && !isWithinName(k)) break;
            k++;
            if (isBreak(k - 1)) break;
        }
        return k;
    }

    /// Whether subject and verb stand at the end, after what was said: "..., Brandt said."
    boolean isTail(int subject, int verb) {
        if (subject == 0 || !isBreak(subject - 1)) return false;
        int k = verb + 1;
        while (k < words.size() && !isBreak(k - 1) && !words.get(k).key().equals("that")) k++;
        boolean after = gapHas(subject - 1, ',') || quoteBetween(subject - 1, subject);
        boolean rest = k < words.size()
                && (quoteBetween(k - 1, k) || words.get(k).key().equals("that"));
        return after && !rest && subject > 4 && (verb + 1 == words.size() || isShortRest(verb));
    }

    /// "To settle lawsuits claiming that": it is the lawsuits that say so.
    boolean isText(int i) {
        return words.get(i).key().endsWith("ing")
                && !isBreak(i - 1)
                && Claims.isVoice(words.get(i - 1).key());
    }

    /// After the verb nothing but when, where or to whom.
    private boolean isShortRest(int verb) {
        var next = words.get(verb + 1);
        return isBreak(verb)
                || (ENDS.contains(next.key()) && !next.key().equals("that"))
                || (words.get(verb).key().equals("told") && words.size() - verb < 8)
                || (next.isCapital() && words.size() - verb <= 3);
    }
}
