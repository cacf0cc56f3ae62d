package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Deed;
import footnote.answer.text.Deeds;
import footnote.answer.text.Lexicon;
import footnote.answer.text.Parsed;
import footnote.answer.text.Quantity;
import footnote.answer.text.Synonyms;
import footnote.answer.text.Units;
import footnote.answer.text.Word;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whether what came of a thing stays what came of it: an appeal that was dismissed was not upheld, who
/// was hurt not killed, a cause that is not known not told, and what each got not what they got between
/// them. Pure.
final class Ruled {
    private static final Set<String> GRANTED = Lexicon.words("granted");
    private static final Set<String> REFUSED = Lexicon.words("refused");

    private static final Pattern DEATH = Pattern.compile(
            "(?iu)\\b(?:kill\\p{L}*|dead|dea(?:th|dl)\\p{L}*|die[ds]?|dying|fatal\\p{L}*|lives?|murder\\p{L}*|perish\\p{L}*|casualt\\p{L}*"
                    + "|shot|drown\\p{L}*|execut\\p{L}*|slain|bod(?:y|ies)|toll|lost|victims?|burnt?|funeral|widow\\p{L}*|late|surviv\\p{L}*|slaughter\\p{L}*|cull\\p{L}*)\\b");
    private static final Pattern KILLED =
            Pattern.compile("(?iu)\\b(?:kill(?:ed|s|ing)|died|dead|deaths?|fatal\\p{L}*)\\b");
    private static final Pattern HARMED =
            Pattern.compile("(?iu)\\b(?:hurt|injur\\p{L}+|wound\\p{L}+|ill|sick|hospital\\p{L}*|infect\\p{L}+)\\b");

    private static final Pattern UNKNOWN_CAUSE = Pattern.compile(
            "(?iu)\\b(?:causes?|reasons?|motives?)\\b[^.;,]{0,40}\\b(?:(?:not|n['\u2019]t)\\b[^.;,]{0,20}\\b(?:known|clear|established|determined|found|identified)|unknown|unclear|a mystery)\\b|\\btoo early to say\\b"
                    + "|\\b(?:not|n['\u2019]t|yet to) (?:yet )?(?:known?|clear|establish\\p{L}*|determin\\p{L}*|say) (?:what (?:had )?caused|why|the cause)\\b");
    private static final Pattern CAUSE = Pattern.compile(
            "(?iu)\\b(?:(?:was|were|been|is) (?:caused|triggered|sparked|started) by|because of|due to|the cause (?:was|is)|owing to|is to blame|was to blame|at fault|responsible for)\\b");

    private static final Pattern CONVICTED =
            Pattern.compile("(?iu)\\b(?:found guilty|convict(?:ed|s|ing|ion)?|guilty of)\\b");
    private static final Pattern ACQUITTED =
            Pattern.compile("(?iu)\\b(?:cleared .{0,40}?of|acquitt\\p{L}+|not guilty|exonerat\\p{L}+)\\b");
    private static final Pattern ROW = Pattern.compile(
            "(?iu)\\b(?:in a row|in succession|on the trot|(?:\\p{L}+|\\d+\\p{L}*) (?:consecutive|successive|straight \\p{L}+s))\\b");
    private static final Pattern IN_A_ROW = Pattern.compile(
            "(?iu)\\b(?:in a row|succession|on the trot|consecutive\\p{L}*|successive\\p{L}*|straight|running|streak|row|every|each|back-to-back"
                    + "|since|both|again|last|previous|past|unbroken|repeated\\p{L}*)\\b");

    private static final Set<String> EACH = Set.of("each", "apiece", "every", "per", "individually");
    private static final Pattern TOGETHER = Pattern.compile(
            "(?iu)\\b(?:between them|between the (?:two|three|four)|in total|altogether|combined|to share|a total of|in all)\\b");

    private Ruled() {}

    static @Nullable Fault check(Case draft) {
        var fault = granted(draft);
        if (fault == null) fault = verdict(draft);
        if (fault == null) fault = row(draft);
        if (fault == null) fault = killed(draft);
        if (fault == null) fault = caused(draft);
        return fault != null ? fault : shared(draft);
    }

    /// "Upheld the appeal" told of "dismissed the appeal", or the other way round.
    private static @Nullable Fault granted(Case draft) {
        for (var mine : Deeds.in(draft.said())) {
            boolean up = GRANTED.contains(mine.verb().key());
            if (!up && !REFUSED.contains(mine.verb().key())) continue;
            var thing = thing(mine, draft.said());
            if (thing == null || draft.quotes(up ? GRANTED : REFUSED)) continue;
            for (var e : draft.exhibits())
                for (var there : Deeds.in(e.context())) {
                    var known =
                            (up ? REFUSED : GRANTED).contains(there.verb().key()) ? thing(there, e.context()) : null;
                    if (known != null && Synonyms.alike(known.stem(), thing.stem()) && !denies(draft))
                        return new Fault(
                                Reason.NEGATION,
                                "the evidence says \"" + there.verb().text() + "\", not \""
                                        + mine.verb().text() + "\"");
                }
        }
        return null;
    }

    private static boolean denies(Case draft) {
        return draft.said().words().stream().anyMatch(draft::denies)
                || draft.exhibits().stream()
                        .anyMatch(e -> e.context().words().stream().anyMatch(draft::denies));
    }

    /// What a verb is done to: the thing of a court or a council that stands next behind it, or before
    /// its passive.
    private static @Nullable Word thing(Deed deed, Parsed text) {
        var words = text.words();
        int at = words.indexOf(deed.verb());
        var things = List.of(
                "appeal",
                "claim",
                "request",
                "application",
                "motion",
                "petition",
                "complaint",
                "plan",
                "bill",
                "offer",
                "proposal",
                "challenge",
                "case",
                "lawsuit",
                "objection",
                "bid",
                "amendment",
                "plea");
        var others =
                deed.others().stream().filter(w -> things.contains(w.key())).toList();
        return others.stream()
                .filter(w -> w.start() > words.get(at).start())
                .findFirst()
                .orElse(others.isEmpty() ? null : others.getLast());
    }

    /// "Found guilty" told of "cleared of", or the other way round.
    private static @Nullable Fault verdict(Case draft) {
        boolean guilty = tells(CONVICTED, draft)
                && !tells(ACQUITTED, draft)
                && quotes(ACQUITTED, draft)
                && !quotes(CONVICTED, draft);
        boolean free = tells(ACQUITTED, draft)
                && !tells(CONVICTED, draft)
                && quotes(CONVICTED, draft)
                && !quotes(ACQUITTED, draft);
        boolean denies = draft.said().words().stream().anyMatch(draft::denies);
        return (guilty || free) && !denies ? new Fault(Reason.NEGATION, "the evidence tells another verdict") : null;
    }

    /// "The third in a row" told of "the third".
    private static @Nullable Fault row(Case draft) {
        var m = ROW.matcher(draft.said().text());
        return m.find() && !quotes(IN_A_ROW, draft)
                ? new Fault(Reason.UNSUPPORTED, "the evidence does not say \"" + m.group() + "\"")
                : null;
    }

    private static boolean tells(Pattern pattern, Case draft) {
        return pattern.matcher(draft.said().text()).find();
    }

    private static boolean quotes(Pattern pattern, Case draft) {
        return draft.exhibits().stream()
                .anyMatch(e -> pattern.matcher(e.context().text()).find());
    }

    /// "Killed seven" told of seven who were hurt, where nobody died.
    private static @Nullable Fault killed(Case draft) {
        if (!KILLED.matcher(draft.said().text()).find()) return null;
        boolean harmed = draft.exhibits().stream()
                .allMatch(e -> HARMED.matcher(e.context().text()).find()
                        && !DEATH.matcher(e.context().text()).find());
        boolean denied = draft.said().words().stream().anyMatch(draft::mayDeny);
        return harmed && !denied ? new Fault(Reason.UNSUPPORTED, "the evidence does not say that anybody died") : null;
    }

    /// "Was caused by solvents" told of "the cause is not yet known".
    private static @Nullable Fault caused(Case draft) {
        var m = CAUSE.matcher(draft.said().text());
        if (!m.find()
                || tells(UNKNOWN_CAUSE, draft)
                || draft.says(Set.of("whether"))
                || draft.said().words().stream().anyMatch(draft::denies)) return null;
        boolean unknown = draft.exhibits().stream()
                .allMatch(e -> UNKNOWN_CAUSE.matcher(e.context().text()).find());
        return unknown ? new Fault(Reason.UNSUPPORTED, "the evidence says that the cause is not known") : null;
    }

    /// "2 million between them" told of "2 million to each".
    private static @Nullable Fault shared(Case draft) {
        if (draft.says(EACH) || !TOGETHER.matcher(draft.said().text()).find()) return null;
        for (var e : draft.exhibits()) {
            var words = e.context().words();
            for (var q : e.context().quantities()) {
                int from = Math.max(0, q.index() - 3);
                int to = Math.min(words.size(), q.index() + 6);
                boolean each = words.subList(from, to).stream().anyMatch(w -> EACH.contains(w.key()));
                // "a day" of the evidence, and no day in the sentence
                each |= isRate(words, q) && draft.said().words().stream().noneMatch(w -> Units.isTime(Units.of(w)));
                boolean told = draft.said().quantities().stream()
                        .anyMatch(mine -> mine.sameValue(q)
                                && mine.unit().equals(q.unit())
                                && !q.unit().isEmpty());
                if (each && told && !TOGETHER.matcher(e.context().text()).find())
                    return new Fault(Reason.ALTERED_FIGURE, "the evidence says " + q.text() + " of each");
            }
        }
        return null;
    }

    /// "1.5 million euros a day".
    private static boolean isRate(List<Word> words, Quantity q) {
        int k = q.index();
        while (k < words.size() && words.get(k).start() < q.end()) k++;
        return k + 1 < words.size()
                && Set.of("a", "an", "per").contains(words.get(k).key())
                && Units.isTime(Units.of(words.get(k + 1)));
    }
}
