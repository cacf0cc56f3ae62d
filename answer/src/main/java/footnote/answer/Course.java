package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Cautions;
import footnote.answer.text.Claims;
import footnote.answer.text.Stems;
import footnote.answer.text.Word;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whether what is still on its course is not told as at its end: who is ahead has not won, who is
/// charged was not convicted, who declined to comment has turned nothing down, and what is not expected
/// before Friday may come later. Pure.
final class Course {
    /// What a sentence may not say where the evidence only tells of a step before, and by what either
    /// may say so.
    private record Step(Pattern said, Pattern before, Pattern told, String fault) {}

    private static final List<Step> STEPS = List.of(
            new Step(
                    Pattern.compile("(?iu)\\b(?:won|wins|(?:was|were|been) (?:re-?)?elected|victory)\\b"),
                    Pattern.compile(
                            "(?iu)\\b(?:ahead|lead(?:s|ing)?|led)\\b.*\\b(?:count\\p{L}*|exit poll|so far|ballots)\\b"),
                    Pattern.compile("(?iu)\\b(?:w[io]n\\p{L}*|victor\\p{L}*|elected|unassailable|conceded?)\\b"),
                    "the evidence only says who is ahead"),
            new Step(
                    Pattern.compile("(?iu)\\b(?:convicted|found guilty|sentenced|jailed|imprisoned)\\b"),
                    Pattern.compile(
                            "(?iu)\\b(?:charged|accused|arrested|detained|suspected|indicted|on trial|in custody|faces? charges)\\b"),
                    Pattern.compile("(?iu)\\b(?:convict\\p{L}*|guilty|sentenced|jail\\p{L}*|prison\\p{L}*)\\b"),
                    "the evidence tells of no conviction"),
            new Step(
                    Pattern.compile(
                            "(?iu)\\b(?:turned (?:it |them )?down|reject(?:s|ed)?|dismiss(?:es|ed)?|den(?:ies|ied)|confirm(?:s|ed)?)\\b"),
                    Pattern.compile(
                            "(?iu)\\b(?:declined|refused|would not|did not want) to comment\\b|\\bwould not comment\\b|\\bno (?:comment|reply|response|answer)\\b"),
                    Pattern.compile(
                            "(?iu)\\b(?:turn\\p{L}* .{0,12}down|reject\\p{L}*|dismiss\\p{L}*|den(?:y|ies|ied|ial)|confirm\\p{L}*|comment(?:s|ed)? by)\\b"),
                    "the evidence tells of no comment"),
            new Step(
                    Pattern.compile("(?iu)\\b(?:will|would|plan(?:s|ned)? to|intend(?:s|ed)? to|decided to)\\b"),
                    Pattern.compile(
                            "(?iu)\\b(?:studying|considering|weighing|examining|reviewing|exploring)\\b.{0,20}\\b(?:options?|next steps?)\\b"),
                    Pattern.compile("(?iu)\\b(?:will|would|plan(?:s|ned)? to|intend(?:s|ed)? to|decided to)\\b"),
                    "the evidence tells of no decision"),
            new Step(
                    Pattern.compile(
                            "(?iu)^(?!.*\\b(?:second|third|fourth|fifth|one of|except|apart|but|only)\\b).*\\b(?:than any(?:one|body|thing)?|never before|of all time|in history|all-time)\\b"),
                    Pattern.compile("(?iu)\\b(?:second|third|fourth|fifth|sixth|tenth)[- ]\\p{L}+est\\b"),
                    Pattern.compile("(?iu)\\b(?:than any|never before|all[- ]time)\\b"),
                    "the evidence does not put it first"));

    private static final Pattern NOT_BEFORE =
            Pattern.compile("(?iu)\\b(?:not|n['\u2019]t|unlikely)\\b[^.;]{0,50}\\bbefore\\b");
    private static final Pattern OPEN = Pattern.compile(
            "(?iu)\\b(?:earliest|soonest|before|until|not|never|may|might|could|expected|likely|least|possibl[ey]|hop\\p{L}+|after|later|no)\\b|n['\u2019]t\\b");
    private static final Pattern DATED =
            Pattern.compile("(?iu)\\b(?:will|to|is|are|would)\\b[^.;]*\\b(?:on|from|in|by) (?:the |\\p{Lu}|\\d)");

    private static final Pattern UNDECIDED = Pattern.compile(
            "(?iu)\\b(?:before|no|any|awaiting|pending) (?:(?:any|a|the|making|taking|final) ){0,3}decisions?\\b"
                    + "|\\b(?:decid\\p{L}*|decision) (?:on )?whether\\b|\\bundecided\\b");
    private static final Set<String> DECIDING = Set.of(
            "decide",
            "decides",
            "decided",
            "decision",
            "decisions",
            "whether",
            "if",
            "undecided",
            "consider",
            "considered");
    private static final int NEAR = 4;
    private static final Set<String> COMING = Set.of("will", "would", "shall");
    private static final Set<String> BOTH = Set.of("both");

    private Course() {}

    static @Nullable Fault check(Case draft) {
        var said = draft.said().text();
        for (var step : STEPS)
            if (step.said().matcher(said).find()
                    && !(step.before().matcher(said).find()
                            && step.told().matcher(said).find())
                    && !draft.said().words().stream().anyMatch(draft::denies)
                    && draft.exhibits().stream()
                            .allMatch(e -> step.before()
                                            .matcher(e.context().text())
                                            .find()
                                    && !step.told().matcher(e.context().text()).find()))
                return new Fault(Reason.UNSUPPORTED, step.fault());
        boolean fixed = draft.exhibits().stream()
                .allMatch(e -> NOT_BEFORE.matcher(e.context().text()).find());
        if (fixed
                && !draft.said().dates().isEmpty()
                && DATED.matcher(said).find()
                && !OPEN.matcher(said).find())
            return new Fault(Reason.ALTERED_DATE, "the evidence only says that it is not before that");
        if (isUndecided(draft)) return new Fault(Reason.UNSUPPORTED, "the evidence tells of no decision");
        return both(draft);
    }

    /// "Would come into force" told of "before any decision on it".
    private static boolean isUndecided(Case draft) {
        if (draft.says(DECIDING) || Cautions.hedges(draft.said())) return false;
        var words = draft.said().words();
        for (int i = 1; i < words.size(); i++)
            if (COMING.contains(words.get(i - 1).key())
                    && words.get(i).isContent()
                    && isOpen(words.get(i), draft)
                    && draft.exhibits().stream()
                            .allMatch(e -> UNDECIDED.matcher(e.context().text()).find())) return true;
        return false;
    }

    /// Whether the evidence has such a verb nowhere, or only behind a "whether".
    private static boolean isOpen(Word verb, Case draft) {
        for (var e : draft.exhibits()) {
            var words = e.context().words();
            for (int k = 0; k < words.size(); k++) {
                if (!words.get(k).isContent() || !Stems.alike(words.get(k).stem(), verb.stem())) continue;
                if (words.subList(Math.max(0, k - NEAR), k).stream()
                        .noneMatch(w -> w.key().equals("whether"))) return false;
            }
        }
        return true;
    }

    /// "Both became dearer" told of one that rose and one that fell.
    private static @Nullable Fault both(Case draft) {
        if (!draft.says(BOTH) || draft.quotes(BOTH)) return null;
        boolean up = draft.says(Claims.rising());
        if (up == draft.says(Claims.falling()) && !draft.says(Set.of("dearer", "cheaper"))) return null;
        boolean turned = draft.quotes(Claims.rising()) && draft.quotes(Claims.falling());
        return turned
                ? new Fault(Reason.UNSUPPORTED, "the evidence says it of one and the opposite of the other")
                : null;
    }
}
