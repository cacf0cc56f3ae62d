package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Cautions;
import footnote.answer.text.Parsed;
import footnote.answer.text.Stems;
import footnote.answer.text.Word;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whether what is still being looked into, heard or only for now is not told as found out, ruled or for good.
/// Pure.
final class Settled {
    private static final Set<String> ASKING = Set.of("why", "how", "what", "who", "where", "when", "which", "whether");
    private static final Set<String> SEEKING = Set.of(
            "investigating",
            "investigate",
            "investigated",
            "examining",
            "examine",
            "studying",
            "study",
            "unclear",
            "unknown",
            "asking",
            "asked",
            "determine",
            "establish",
            "explain",
            "explore",
            "exploring",
            "checking",
            "looking",
            "into",
            "wondering",
            "puzzled",
            "puzzle",
            "mystery",
            "know",
            "understand",
            "probing",
            "reviewing");
    private static final Set<String> FOUND = Set.of(
            "established",
            "found",
            "determined",
            "discovered",
            "identified",
            "know",
            "knows",
            "knew",
            "known",
            "revealed",
            "explained",
            "learned",
            "learnt",
            "understood",
            "understand",
            "pinpointed",
            "worked",
            "solved",
            "clear",
            "showed",
            "shown",
            "confirmed",
            "proved",
            "proven");

    private static final Pattern VERDICT = Pattern.compile(
            "(?iu)\\b(?:rul(?:ed|es|ing) (?:for|against|in favou?r of)"
                    + "|won (?:the|their|its|his|her|a) (?:case|lawsuit|suit|appeal)|found (?:guilty|liable)|convicted|acquitted)\\b");
    private static final Pattern HEARD = Pattern.compile(
            "(?iu)\\b(?:(?:while|until|pending|before|awaits?) "
                    + ".{0,40}\\b(?:case|lawsuit|suit|appeal|trial|hearing|claim|challenge|ruling|verdict)s?\\b"
                    + "|(?:case|lawsuit|suit|appeal|trial|hearing|challenge) .{0,40}\\b(?:pending|will be heard|is heard|is due|is set))");
    private static final Pattern RULED = Pattern.compile(
            "(?iu)\\b(?:ruled|rules|ruling (?:for|against|in)|won|guilty|liable|convict|acquit|verdict)");

    private static final Set<String> PASSING = Set.of("temporarily", "provisionally");

    private static final Pattern FOR_NOW = Pattern.compile(
            "(?iu)\\b(?:temporar\\p{L}*|provisional\\p{L}*|interim|for now|for the (?:time being|moment)|until|while|pending"
                    + "|paus\\p{L}*|suspend\\p{L}*|suspension|short-term|brief\\p{L}*|meanwhile|stopgap|halt\\p{L}*|for (?:\\p{L}+ )?(?:\\d+|a few|several|two|three|four|some) \\p{L}+)\\b");

    private Settled() {}

    static @Nullable Fault check(Case draft) {
        for (var e : draft.exhibits()) {
            if (isFoundOut(draft, e.context())) return fault("the evidence does not say that anybody found it out");
            if (VERDICT.matcher(draft.said().text()).find()
                    && HEARD.matcher(e.context().text()).find()
                    && !RULED.matcher(e.context().text()).find()) return fault("the evidence tells of no ruling");
            var passing = passing(draft, e.context());
            if (passing != null) return fault("the evidence says \"" + passing.text() + "\"");
        }
        return null;
    }

    /// "Have established why" told of "are investigating why".
    private static boolean isFoundOut(Case draft, Parsed there) {
        var words = draft.said().words();
        for (int i = 1; i < words.size(); i++) {
            int verb = i > 1 && words.get(i - 1).key().equals("out") ? i - 2 : i - 1;
            if (!ASKING.contains(words.get(i).key())
                    || !FOUND.contains(words.get(verb).key())) continue;
            boolean open = Cautions.hedges(draft.said())
                    || words.subList(Math.max(0, i - 6), i).stream()
                            .anyMatch(w ->
                                    Cautions.isNegator(w.key()) || w.key().equals("to") || Cautions.isWish(w.key()));
            if (!open && isSought(there.words(), words.get(i))) return true;
        }
        return false;
    }

    private static boolean isSought(List<Word> words, Word asking) {
        boolean sought = false;
        for (int k = 1; k < words.size(); k++) {
            var before = words.get(k - 1).key();
            if (words.get(k).key().equals(asking.key())) sought |= SEEKING.contains(before);
            boolean found = FOUND.contains(before) && !SEEKING.contains(before);
            if (found && ASKING.contains(words.get(k).key())) return false;
        }
        return sought;
    }

    /// "Closed the road" told of "temporarily closed the road".
    private static @Nullable Word passing(Case draft, Parsed there) {
        if (FOR_NOW.matcher(draft.said().text()).find()) return null;
        var words = there.words();
        for (int k = 1; k < words.size(); k++) {
            if (!PASSING.contains(words.get(k).key())) continue;
            var next = k + 1 < words.size() ? words.get(k + 1) : words.get(k - 1);
            var last = words.get(k - 1);
            boolean told = draft.said().words().stream()
                    .anyMatch(w -> w.isContent()
                            && (Stems.alike(w.stem(), next.stem()) || Stems.alike(w.stem(), last.stem())));
            if (told) return words.get(k);
        }
        return null;
    }

    private static Fault fault(String detail) {
        return new Fault(Reason.UNSUPPORTED, detail);
    }
}
