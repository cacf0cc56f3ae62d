package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Cautions;
import footnote.answer.text.Claims;
import footnote.answer.text.Deeds;
import footnote.answer.text.Lexicon;
import footnote.answer.text.Names;
import footnote.answer.text.Synonyms;
import footnote.answer.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whether the evidence tells why something is so, in whatever way: "because", "a row over", "fined for
/// lying". Pure.
final class Reasons {
    /// What one does over something, or suffers for doing something.
    private static final Pattern OVER = Pattern.compile(
            "(?iu)\\b(?:fined|penali[sz]ed|punished|banned|suspended|disqualified|dismissed|sacked|fired|jailed|sentenced"
                    + "|arrested|charged|sued|indicted|prais\\p{L}+|critici[sz]\\p{L}+|honou?red|thanked|resign\\p{L}*|quit"
                    + "|clash\\p{L}*|collaps\\p{L}*|broke (?:down|off|up)|broken (?:down|off|up)|str(?:ike|ikes|iking|uck)"
                    + "|walk\\p{L}* out|stall\\p{L}*|deadlock\\p{L}*|stuck|held up|protest\\p{L}*|split|fell out|row|rows|tabled|motions?|dispute\\p{L}*|cancel\\p{L}+|evacuated)\\b"
                    + "(?:[^.;]|\\.(?=\\d)){0,80}?\\b(?:over|for (?:not )?\\p{L}+ing)\\b");

    /// "Cancelled the trip to deal with the crisis".
    private static final Pattern COPING = Pattern.compile(
            "(?iu)\\bto (?:deal|cope|grapple|respond|attend|tackle|address|avoid|escape|prevent)\\b|\\b(?:amid|in the wake of|on the heels of|citing)\\b|, (?:ruling|finding|arguing|saying|noting) ");

    private static final Pattern PURPOSE = Pattern.compile(
            "(?iu)\\b(?:to (?:make up|compensate) for|to offset|in (?:response|retaliation|return|exchange) (?:to|for)"
                    + "|as a (?:result|consequence) of|in protest at|(?:out of|for) fear of|on account of)\\b");

    private static final Pattern LIGHT = Pattern.compile("(?iu)\\b(?:make|makes|made)\\b");

    /// Behind "made" they tell of what it was made, and no cause.
    private static final Set<String> MAKING = Set.of("for", "in", "by", "of", "from", "up", "with", "at", "on", "out");

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");

    private static final Set<String> WAYS = Set.of(
            "to", "into", "through", "from", "along", "past", "home", "away", "off", "in", "at", "over", "across");
    private static final int WITHIN = 5;
    private static final Set<String> SOUGHT = Set.of("cause", "causes", "reason", "reasons", "why");
    private static final Set<String> SEEKING = Set.of(
            "investigated",
            "investigating",
            "investigation",
            "unknown",
            "unclear",
            "examined",
            "examining",
            "determined",
            "established");
    private static final Set<String> CAUSING =
            Set.of("caused", "causes", "triggered", "triggers", "sparked", "sparks", "prompted", "prompts");
    private static final Set<String> OWN = Set.of("his", "her", "its", "their");

    private static final Set<String> EFFECTING = Lexicon.words("effecting");

    private Reasons() {}

    /// A purpose or an occasion that the evidence gives no word of.
    static @Nullable Fault purpose(Case draft) {
        var m = PURPOSE.matcher(draft.said().text());
        if (!m.find() || quotes(draft) || isDone(m.start(), draft)) return null;
        return Overstated.quotes(PURPOSE, draft)
                ? null
                : new Fault(Reason.UNSUPPORTED, "the evidence does not say \"" + m.group() + "\"");
    }

    static boolean isGiven(Word said, Case draft) {
        return quotes(draft)
                || (SOUGHT.contains(said.key()) && draft.quotes(Set.of(said.key())))
                || isMaker(said, draft)
                || isOnesOwn(said, draft)
                || isDone(said.start(), draft)
                || isOfPassage(said, draft);
    }

    /// "Those who left because of harassment", word for word as the passage calls them before.
    private static boolean isOfPassage(Word said, Case draft) {
        var words = draft.said().words();
        int at = words.indexOf(said);
        int to = at + 1;
        while (to < words.size() && words.get(to - 1).after() == ' ' && to - at < WITHIN) to++;
        int last = at;
        for (int k = at + 1; k < to; k++) {
            if (!words.get(k).isContent()) continue;
            last = k;
            break;
        }
        if (last == at) return false;
        var phrase = draft.said()
                .text()
                .substring(said.start(), words.get(last).end())
                .toLowerCase(Locale.ROOT);
        return draft.exhibits().stream()
                .anyMatch(
                        e -> e.sheet().passage().text().toLowerCase(Locale.ROOT).contains(phrase));
    }

    /// "Lost power because of the storm" told of "the storm left them without": what does it is on the
    /// one side of the word, and what it does it to on the other.
    static boolean isDone(int at, Case draft) {
        var before = new ArrayList<Word>();
        var behind = new ArrayList<Word>();
        for (var word : draft.said().words()) if (word.isContent()) (word.end() <= at ? before : behind).add(word);
        for (var e : draft.exhibits())
            for (var deed : Deeds.in(e.context())) {
                if (!EFFECTING.contains(deed.verb().key())) continue;
                boolean direct = holds(before, deed.doers()) && holds(behind, deed.others());
                if (direct || (holds(behind, deed.doers()) && holds(before, deed.others()))) return true;
            }
        return false;
    }

    /// "Poor maintenance caused it" told of "a faulty valve was the cause": what the evidence has no word of.
    static boolean isStrange(Word said, Case draft) {
        if (!CAUSING.contains(said.key())) return false;
        return Deeds.in(draft.said()).stream()
                .filter(d -> d.verb().equals(said) && !d.pronoun())
                .map(d -> d.doers().stream()
                        .filter(w -> !Claims.isNeutral(w.key()))
                        .toList())
                .anyMatch(doers ->
                        !doers.isEmpty() && doers.stream().noneMatch(w -> Names.isName(w) || draft.quotes(w.stem())));
    }

    private static boolean holds(List<Word> words, List<Word> others) {
        return words.stream().anyMatch(w -> others.stream().anyMatch(o -> Synonyms.alike(w.stem(), o.stem())));
    }

    static boolean quotes(Case draft) {
        return draft.exhibits().stream()
                .anyMatch(e -> hasCause(e.context().words())
                        || OVER.matcher(e.context().text()).find()
                        || COPING.matcher(e.context().text()).find());
    }

    private static boolean hasCause(List<Word> words) {
        boolean sought = words.stream().anyMatch(w -> SEEKING.contains(w.key()));
        for (int i = 0; i < words.size(); i++)
            if (Claims.causes().contains(words.get(i).key())
                    && !(sought && SOUGHT.contains(words.get(i).key()))
                    && !isMade(words, i)
                    && !isDriven(words, i)) return true;
        return false;
    }

    /// "Those who drove": a car, and nothing to anything.
    private static boolean isDriven(List<Word> words, int i) {
        return words.get(i).key().equals("drove")
                && (i + 1 == words.size()
                        || words.get(i).after() != ' '
                        || WAYS.contains(words.get(i + 1).key()));
    }

    /// "Was made for a million": nothing caused.
    private static boolean isMade(List<Word> words, int i) {
        if (!LIGHT.matcher(words.get(i).key()).matches()) return false;
        boolean passive = i > 0 && BE.contains(words.get(i - 1).key());
        var next = i + 1 < words.size() ? words.get(i + 1).key() : "";
        return passive && MAKING.contains(next);
    }

    /// "Makes his debut": nobody causes what is theirs.
    private static boolean isOnesOwn(Word said, Case draft) {
        var words = draft.said().words();
        int next = words.indexOf(said) + 1;
        return LIGHT.matcher(said.key()).matches()
                && next < words.size()
                && OWN.contains(words.get(next).key());
    }

    /// "Which makes chips" told of "the chip maker": it makes things, and causes nothing.
    private static boolean isMaker(Word said, Case draft) {
        if (!said.key().equals("makes")) return false;
        if (draft.quotes(Set.of("maker", "manufacturer", "producer"))) return true;
        var words = draft.said().words();
        int next = words.indexOf(said) + 1;
        return next < words.size()
                && words.get(next).isContent()
                && draft.quotes(words.get(next).stem())
                && !Cautions.isNegator(words.get(next).key())
                && (next + 1 == words.size()
                        || words.get(next).after() != ' '
                        || !words.get(next + 1).isContent());
    }
}
