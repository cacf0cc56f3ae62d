package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Mutuals;
import footnote.answer.text.Parsed;
import footnote.answer.text.Synonyms;
import footnote.answer.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whether somebody is asked to do what the evidence tells, and not another thing of which its passage speaks
/// elsewhere. Pure.
final class Bidden {
    /// "Urged all parents of small children to".
    private static final int FAR = 7;

    private static final Pattern MUST = Pattern.compile(
            "(?iu)\\b(?:must(?! not)|ha(?:s|ve) to|(?:is|are) (?:required|obliged) to|need(?:s)? to)\\b");
    private static final Pattern NEED_NOT = Pattern.compile(
            "(?iu)\\b(?:(?:do|does|did|would|will) not (?:need|have) to|need not|no need|not (?:required|obliged)|without (?:needing|having))\\b");

    private Bidden() {}

    /// A verb that asks, and the one that it asks for.
    private record Bid(Word verb, Word deed) {}

    /// Without such a word nobody has been ordered.
    private static final Pattern OBLIGING = Pattern.compile(
            "(?iu)\\b(?:must|should|ought|ha(?:s|ve|d) to|need\\p{L}*|requir\\p{L}+|order\\p{L}*"
                    + "|forc\\p{L}+|compel\\p{L}*|oblig\\p{L}+|instruct\\p{L}*|told|tell\\p{L}*|command\\p{L}*|demand\\p{L}*|rul(?:ed|es|ing)|mandat\\p{L}+|direct\\p{L}*"
                    + "|sentenc\\p{L}+|fin(?:ed|es|ing)|left|will|summon\\p{L}*|call\\p{L}*|ban\\p{L}*|bar\\p{L}*|made|mak\\p{L}+|because|decree\\p{L}*|caus\\p{L}+|impos\\p{L}+)\\b");
    private static final Set<String> ORDERING =
            Set.of("ordered", "forced", "required", "compelled", "obliged", "instructed", "commanded");

    static @Nullable Fault check(Case draft) {
        if (MUST.matcher(draft.said().text()).find()
                && Overstated.quotes(NEED_NOT, draft)
                && !Overstated.quotes(MUST, draft)
                && !NEED_NOT.matcher(draft.said().text()).find())
            return new Fault(Reason.NEGATION, "the evidence says that it need not be done");
        for (var mine : bids(draft.said()))
            if (ORDERING.contains(mine.verb().key())
                    && draft.exhibits().stream()
                            .noneMatch(e -> OBLIGING.matcher(e.context().text()).find()))
                return new Fault(
                        Reason.UNSUPPORTED,
                        "the evidence does not say \"" + mine.verb().text() + "\"");
        for (var mine : bids(draft.said())) {
            boolean asked = false;
            boolean elsewhere = false;
            for (var e : draft.exhibits()) {
                for (var there : bids(e.context()))
                    asked |= Synonyms.alike(there.verb().stem(), mine.verb().stem());
                elsewhere |= e.sheet().words().hasStem(mine.deed().stem());
            }
            if (asked && elsewhere && !draft.quotes(mine.deed().stem()))
                return new Fault(
                        Reason.UNSUPPORTED,
                        "the evidence does not say \"" + mine.verb().text() + " … to "
                                + mine.deed().text() + "\"");
        }
        return null;
    }

    private static List<Bid> bids(Parsed text) {
        var found = new ArrayList<Bid>();
        var words = text.words();
        for (int i = 0; i < words.size(); i++) {
            if (!Mutuals.bids(words.get(i))) continue;
            for (int k = i + 1; k < Math.min(words.size() - 1, i + FAR); k++) {
                if (words.get(k - 1).after() == ',') break;
                if (!words.get(k).key().equals("to")) continue;
                if (words.get(k + 1).isContent()) found.add(new Bid(words.get(i), words.get(k + 1)));
                break;
            }
        }
        return found;
    }

    /// "Requires a licence" told of "may not without a licence", where nothing else is denied.
    static boolean isLicensed(Case draft) {
        return Idioms.LICENSED.tell(draft)
                && draft.exhibits().stream()
                        .allMatch(e -> e.context().words().stream()
                                        .filter(w -> draft.denies(w) && !w.key().equals("without"))
                                        .count()
                                <= 1);
    }
}
