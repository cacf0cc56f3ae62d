package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Cautions;
import footnote.answer.text.Claims;
import footnote.answer.text.Lexicon;
import footnote.answer.text.Synonyms;
import footnote.answer.text.Units;
import footnote.answer.text.Word;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whether a sentence claims no more than its evidence: not all where that says most, and no cause or purpose, no
/// decision or denial, no guilt and no part in the work that it does not tell of. Pure.
final class Overstated {
    private static final Set<String> REPEATED = Set.of("every", "each");
    private static final Set<String> PERIODS =
            Set.of("hour", "day", "night", "week", "month", "year", "morning", "evening");
    private static final Set<String> PERIODICAL = Set.of(
            "hourly",
            "daily",
            "nightly",
            "weekly",
            "monthly",
            "yearly",
            "annual",
            "annually",
            "per",
            "mornings",
            "evenings");

    /// "31 kilograms of honey a hive".
    private static final int AMOUNT = 5;

    /// "All of 2023" for "the whole of last year".
    private static final Set<String> WHOLE = Set.of("whole", "entire", "full", "throughout");

    /// "Only members may vote" does not tell of everybody.
    private static final Set<String> EVERYBODY = Set.of("everyone", "everybody", "everything");

    private static final Set<String> OPEN = Set.of("regardless", "irrespective", "unanimously");
    private static final Set<String> CONDITIONS = Lexicon.words("conditions");

    private static final Set<String> ADVISING = Set.of(
            "shareholders",
            "members",
            "them",
            "him",
            "her",
            "people",
            "parliament",
            "voters",
            "ready",
            "willing",
            "going",
            "asked",
            "urged",
            "advised",
            "wants",
            "wanted",
            "ought",
            "free",
            "investors",
            "owners");

    /// Nobody is one of these unless the evidence says so.
    private static final Set<String> GUILTY = Lexicon.words("guilty");

    private static final Pattern COMING = Pattern.compile(
            "(?iu)\\b(?:(?:is|are|was|were) to|will|would|due|planned|scheduled|set to|expected|from)\\b");

    /// What only goes with a risk lowers or raises none.
    private static final Pattern LOWERS = Pattern.compile(
            "(?iu)\\b(?:(?:lower|reduc|cut|slash|halv|rais|increas|boost|doubl)\\p{L}* (?:the|a|an|their|its|his|her|your|our|\\p{L}+['’]s?) (?:\\p{L}+ )?"
                    + "(?:risk|chance|likelihood|odds|probability)s?|br(?:ing|ings|ought) (?:down|up)|pushed (?:down|up)|drove (?:down|up))\\b");

    private static final Pattern GOES_WITH = Pattern.compile(
            "(?iu)\\b(?:followed by|coincid\\p{L}*|went along with|(?:less|more|as) likely|associated|linked|correlat\\p{L}*|(?:lower|higher|greater|reduced|increased) (?:risk|chance|likelihood|odds|probability))\\b");

    private static final Pattern RULES_OUT = Pattern.compile("(?iu)\\brul(?:es?|ed|ing) (?:it |this |that )?out\\b");

    private static final Pattern EXCLUDES = Pattern.compile(
            "(?iu)\\b(?:rul(?:es?|ed|ing) .{0,20}out|exclud\\p{L}*|dismiss\\p{L}*|reject\\p{L}*|(?:will|would|could|can|do|does|did|is|are|was|were) not|won['’]t|n['’]t|no|never|impossible)\\b");

    private static final Pattern OUTSIDER = Pattern.compile(
            "(?iu)\\b(?:not (?:been )?(?:involved|part|a member)|n['’]t (?:involved|part)|took no part|independent|unconnected|outside the (?:team|study))\\b");

    private static final Pattern INSIDER = Pattern.compile(
            "(?iu)\\b(?:co-?authors?|authors? of|(?:study|paper|report)['’]s authors?|one of the (?:\\p{L}+ )?(?:authors|researchers)|lead(?:s|er of)? the|led the|who led)\\b");

    private Overstated() {}

    static @Nullable Fault check(Case draft) {
        var words = draft.said().words();
        for (int i = 0; i < words.size(); i++) {
            if (isTimely(words, i, draft) || isLetIn(words, i) || isPlanned(words, i, draft)) continue;
            if (isMutual(words, i) || isOfNothing(words, i) || isNotDone(words, i) || isOnlyIf(words, i, draft))
                continue;
            if ((isToBlame(words, i) && Reasons.quotes(draft)) || isThreatened(words, i)) continue;
            // "in all, 153 were found", "all he had done was ask" told of "had done nothing but ask"
            if (words.get(i).key().equals("all")
                    && ((i > 0
                                    && words.get(i - 1).key().equals("in")
                                    && words.get(i).after() == ',')
                            || draft.quotes(Set.of("nothing")))) continue;
            // "an all-time high"
            if (words.get(i).key().equals("all") && words.get(i).after() == '-') continue;
            var fault = claim(words.get(i), draft);
            if (fault != null) return fault;
        }
        if (tells(LOWERS, draft) && quotes(GOES_WITH, draft) && !quotes(LOWERS, draft))
            return unsupported("the evidence gives no cause");
        if (tells(RULES_OUT, draft) && !quotes(EXCLUDES, draft) && !isOpen(draft))
            return unsupported("the evidence does not say that anything is ruled out");
        if (tells(INSIDER, draft) && quotes(OUTSIDER, draft) && !tells(OUTSIDER, draft))
            return unsupported("the evidence tells of somebody who took no part");
        return Reasons.purpose(draft);
    }

    private static boolean tells(Pattern pattern, Case draft) {
        return pattern.matcher(draft.said().text()).find();
    }

    static boolean quotes(Pattern pattern, Case draft) {
        return draft.exhibits().stream()
                .anyMatch(e -> pattern.matcher(e.context().text()).find());
    }

    /// "Every day" told of "daily", and "each hive" of "31 kilograms a hive".
    private static boolean isTimely(List<Word> words, int i, Case draft) {
        if (i + 1 >= words.size() || !REPEATED.contains(words.get(i).key())) return false;
        int k = i + 1;
        while (k + 1 < words.size() && !words.get(k).isContent()) k++;
        var one = words.get(k);
        if (PERIODS.contains(one.key()) && draft.quotes(PERIODICAL)) return true;
        return draft.exhibits().stream().anyMatch(e -> isPer(e.context().words(), one));
    }

    /// "31 kilograms a hive".
    private static boolean isPer(List<Word> words, Word one) {
        for (int k = 2; k < words.size(); k++)
            if (words.get(k).stem().equals(one.stem())
                    && Set.of("a", "an", "per").contains(words.get(k - 1).key())
                    && words.subList(Math.max(0, k - AMOUNT), k - 1).stream().anyMatch(Overstated::isAmount))
                return true;
        return false;
    }

    private static boolean isAmount(Word word) {
        return word.kind() != Word.Kind.PLAIN || Units.measure(word.key()) != null;
    }

    /// "Is due to open" told of "is to open", and "is due on Thursday", give no cause.
    private static boolean isPlanned(List<Word> words, int i, Case draft) {
        if (!words.get(i).key().equals("due")) return false;
        if (i + 2 >= words.size() || !words.get(i + 1).key().equals("to")) return true;
        var deed = words.get(i + 2).stem();
        if (deed.equals("be")
                || (i + 3 < words.size() && isObject(words.get(i + 3).key()))) return true;
        if (words.get(i + 2).after() == ' '
                && i + 3 < words.size()
                && Set.of("in", "on", "at", "by", "from", "next", "this", "before", "after", "until")
                        .contains(words.get(i + 3).key())
                && quotes(COMING, draft)) return true;
        return draft.exhibits().stream().anyMatch(e -> leads(e.context().words(), deed));
    }

    /// "Each other".
    private static boolean isMutual(List<Word> words, int i) {
        return words.get(i).key().equals("each")
                && i + 1 < words.size()
                && words.get(i + 1).key().equals("other");
    }

    /// "Due to open its doors", "due to resume sailing": a cause has no object.
    private static boolean isObject(String key) {
        return Set.of("the", "a", "an", "its", "their", "his", "her").contains(key) || key.endsWith("ing");
    }

    /// "Only if the state agrees" told of "subject to the state's approval".
    private static boolean isOnlyIf(List<Word> words, int i, Case draft) {
        return words.get(i).key().equals("only")
                && i + 1 < words.size()
                && CONDITIONS.contains(words.get(i + 1).key())
                && draft.quotes(CONDITIONS);
    }

    private static boolean leads(List<Word> words, String deed) {
        for (int k = 1; k < words.size(); k++)
            if (Synonyms.alike(words.get(k).stem(), deed)
                    && Set.of("to", "will", "would").contains(words.get(k - 1).key())) return true;
        return false;
    }

    /// "Caused no injuries" tells no cause.
    private static boolean isOfNothing(List<Word> words, int i) {
        return Claims.isCause(words.get(i).key())
                && i + 1 < words.size()
                && Cautions.isNegator(words.get(i + 1).key());
    }

    /// What is "to blame" is a cause, and nobody blames it.
    private static boolean isToBlame(List<Word> words, int i) {
        return i > 0
                && words.get(i).key().equals("blame")
                && words.get(i - 1).key().equals("to");
    }

    /// "Does not agree" says of nobody that they agreed.
    private static boolean isNotDone(List<Word> words, int i) {
        return Claims.isGrave(words.get(i).key())
                && words.subList(Math.max(0, i - 2), i).stream().anyMatch(w -> Cautions.isNegator(w.key()));
    }

    /// What is threatened with closure has not been threatened by anybody.
    private static boolean isThreatened(List<Word> words, int i) {
        // whom one advises to accept has not accepted
        if (i > 1
                && words.get(i - 1).key().equals("to")
                && ADVISING.contains(words.get(i - 2).key())) return true;
        return words.get(i).key().equals("threatened")
                && i + 1 < words.size()
                && Set.of("with", "by").contains(words.get(i + 1).key());
    }

    /// Who is admitted to a place has not admitted anything.
    private static boolean isLetIn(List<Word> words, int i) {
        if (i == 0 || !words.get(i).key().equals("admitted")) return false;
        boolean that = i + 1 < words.size() && words.get(i + 1).key().equals("that");
        return Set.of("is", "are", "was", "were", "be", "been", "being")
                        .contains(words.get(i - 1).key())
                && !that;
    }

    private static @Nullable Fault claim(Word word, Case draft) {
        var key = word.key();
        if (EVERYBODY.contains(key) && !draft.quotes(Claims.everybody()) && !draft.quotes(WHOLE) && !isLimited(draft))
            return unsupported("the evidence does not say \"" + word.text() + "\"");
        boolean both = REPEATED.contains(key) && draft.quotes(Set.of("both"));
        if (REPEATED.contains(key) && Derived.isEach(draft)) return null;
        if (key.equals("only") && Remainder.isTold(draft)) return null;
        if (key.equals("never") && Unruled.isUnmatched(draft)) return null;
        boolean any = OPEN.contains(key);
        var stated = any ? Claims.everybody() : Claims.universals();
        if (Claims.isUniversal(key)
                && !both
                && !draft.quotes(stated)
                && !draft.quotes(WHOLE)
                && !isLimited(draft)
                && !Idioms.UNIVERSAL.tell(draft))
            return unsupported("the evidence does not say \"" + word.text() + "\"");
        if (Claims.isCause(key) && !Reasons.isGiven(word, draft) && !Idioms.CAUSE.tell(draft))
            return unsupported("the evidence gives no cause");
        if (Reasons.isStrange(word, draft)) return unsupported("the evidence gives another cause");
        boolean guilty = GUILTY.contains(key) && !draft.quotes(word.stem());
        if (guilty
                && !Idioms.GRAVE.tell(draft)
                && !(key.startsWith("suspect") && (Grave.isSuspected(draft) || isThought(word, draft))))
            return unsupported("the evidence does not say \"" + word.text() + "\"");
        if (Claims.isGrave(key) && !Grave.isCarried(word, draft) && !Idioms.GRAVE.tell(draft))
            return unsupported("the evidence does not say that anybody " + word.text());
        return null;
    }

    /// "Police suspect that" told of "police believe that".
    private static boolean isThought(Word word, Case draft) {
        var words = draft.said().words();
        int next = words.indexOf(word) + 1;
        return next < words.size()
                && words.get(next).key().equals("that")
                && draft.exhibits().stream().anyMatch(e -> Cautions.hedges(e.context()));
    }

    /// "Did not rule it out" told of what is possible.
    private static boolean isOpen(Case draft) {
        return draft.said().words().stream().anyMatch(draft::denies)
                && draft.exhibits().stream().anyMatch(e -> Cautions.hedges(e.context()));
    }

    /// "None", "never" and "no" carry a universal.
    static boolean isLimited(Case draft) {
        return draft.exhibits().stream()
                .anyMatch(e -> !Cautions.negations(e.context()).isEmpty());
    }

    private static Fault unsupported(String detail) {
        return new Fault(Reason.UNSUPPORTED, detail);
    }
}
