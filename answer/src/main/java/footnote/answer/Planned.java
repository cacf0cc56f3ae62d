package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Cautions;
import footnote.answer.text.Claims;
import footnote.answer.text.Deeds;
import footnote.answer.text.Lexicon;
import footnote.answer.text.Synonyms;
import footnote.answer.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether what is wished for, planned or still to come is not told as done. Pure.
final class Planned {
    private static final Set<String> HAVE = Set.of("has", "have", "had");
    private static final Set<String> SUPPOSING = Set.of(
            "if",
            "unless",
            "provided",
            "once",
            "subject",
            "pending",
            "awaiting",
            "awaits",
            "conditional",
            "contingent",
            "depends");
    private static final Set<String> WAS = Set.of("was", "were");
    private static final Set<String> COMING = Set.of("will", "would", "shall", "should");
    /// Who hopes for a thing or considers it has not said that it will come.
    private static final Set<String> HOPING = Set.of(
            "hope",
            "hopes",
            "hoped",
            "hoping",
            "want",
            "wants",
            "wanted",
            "wish",
            "wishes",
            "wished",
            "consider",
            "considers",
            "considering",
            "considered",
            "mulls",
            "mulling",
            "weighs",
            "weighing",
            "exploring");
    private static final Set<String> ADVERBS =
            Set.of("also", "already", "now", "since", "just", "recently", "then", "both", "all", "again", "been");

    private static final Set<String> CLAUSES =
            Set.of("why", "that", "who", "which", "because", "if", "when", "how", "what", "where");

    /// Forms that are present as well as past.
    private static final Set<String> SAME = Lexicon.words("same-past");

    private static final Set<String> PLANNING = Lexicon.words("planning");

    /// With "to" behind them they tell of what can be done.
    private static final Set<String> CAPABLE = Set.of(
            "enough", "able", "sufficient", "designed", "room", "capacity", "equipped", "built", "meant", "created");

    private static final Set<String> PLEDGED = Lexicon.words("pledged");
    private static final Set<String> GIVEN = Lexicon.words("handed-out");

    /// So far before a verb the plan is looked for.
    private static final int FAR = 5;

    /// "Is to open", "the forecast was": still ahead.
    private static final Pattern AHEAD = Pattern.compile(
            "(?iu)\\b(?:is|are|was|were) to\\b|\\b(?:forecast|guidance|target|estimate|outlook|prediction|projection|expectation)s?\\b");

    private static final Pattern FROM =
            Pattern.compile("(?iu)\\b(?:up|down|instead of|rather than|from) (?:from|its|the|a)\\b");

    private Planned() {}

    static @Nullable Fault check(Case draft) {
        var fault = done(draft);
        if (fault == null) fault = past(draft);
        if (fault == null) fault = pledged(draft);
        return fault != null ? fault : wish(draft);
    }

    /// "Would begin" told as "has begun".
    private static @Nullable Fault done(Case draft) {
        var words = draft.said().words();
        for (int i = 1; i < words.size(); i++) {
            var verb = words.get(i);
            if (!isPerfect(words, i)) continue;
            var there = draft.exhibits().stream()
                    .flatMap(e -> occurrences(e.context().words(), verb))
                    .toList();
            boolean coming = !there.isEmpty() && there.stream().allMatch(b -> b);
            if ((coming || isOnlyWished(verb, draft)) && !Idioms.DEED.tell(draft)) return fault(verb);
        }
        return null;
    }

    /// "Has bought" told of "has offered": a deed that the evidence knows nothing of, where that only
    /// tells of a wish.
    private static boolean isOnlyWished(Word verb, Case draft) {
        return !draft.quotes(verb.stem())
                && !Claims.isSaying(verb.key())
                && !Cautions.isNegative(verb.key())
                && !isChanged(verb, draft)
                && draft.said().words().stream()
                        .noneMatch(w -> Cautions.isWish(w.key()) && !draft.quotes(Set.of(w.key())))
                && !Cautions.hedges(draft.said())
                && draft.exhibits().stream()
                        .allMatch(e -> Cautions.wishes(e.context())
                                && !isDone(e.context().words()));
    }

    private static boolean isDone(List<Word> words) {
        for (int i = 1; i < words.size(); i++)
            if (Deeds.isPast(words.get(i))
                    && isPerfect(words, i)
                    && !Cautions.isWish(words.get(i).key())) return true;
        return false;
    }

    /// "Has raised its forecast" told of "expects 90, up from 70".
    private static boolean isChanged(Word verb, Case draft) {
        return (Claims.rising().contains(verb.key()) || Claims.falling().contains(verb.key()))
                && draft.exhibits().stream()
                        .anyMatch(e -> FROM.matcher(e.context().text()).find());
    }

    /// "Plans to apply" told as "applied".
    private static @Nullable Fault past(Case draft) {
        if (Cautions.wishes(draft.said()) || Cautions.hedges(draft.said()) || draft.says(COMING)) return null;
        var words = draft.said().words();
        for (int i = 1; i + 1 < words.size(); i++) {
            var verb = words.get(i);
            if (!Deeds.isPast(verb) || isPart(words, i) || draft.mayDeny(words.get(i - 1))) continue;
            var there = new ArrayList<Boolean>();
            for (var e : draft.exhibits()) {
                var context = e.context().words();
                for (int k = 1; k < context.size(); k++)
                    if (context.get(k).stem().equals(verb.stem())) there.add(isPlanned(context, k));
            }
            if (!there.isEmpty() && there.stream().allMatch(b -> b)) return fault(verb);
        }
        return null;
    }

    /// "Pledged 3 million" told as "gave 3 million".
    private static @Nullable Fault pledged(Case draft) {
        if (!draft.quotes(PLEDGED) || draft.says(PLEDGED) || draft.says(COMING) || Cautions.wishes(draft.said()))
            return null;
        return draft.said().words().stream()
                .filter(w -> GIVEN.contains(w.key()) && !draft.quotes(Set.of(w.key())))
                .map(Planned::fault)
                .findFirst()
                .orElse(null);
    }

    /// Whether a past form is no verb of its clause: "the planned bridge", "imposed by the bill", "was
    /// built".
    private static boolean isPart(List<Word> words, int i) {
        var before = words.get(i - 1);
        var next = words.get(i + 1);
        boolean was = WAS.contains(before.key());
        return (!was && next.key().equals("by"))
                || SAME.contains(words.get(i).key())
                || Deeds.isNounLead(before.key())
                || (!was && words.subList(Math.max(0, i - 3), i).stream().anyMatch(w -> Deeds.isBe(w.key())));
    }

    /// "Plans to apply", "will soon apply", "agreed on Friday to pay".
    private static boolean isPlanned(List<Word> words, int verb) {
        int k = verb - 1;
        while (k > 0 && words.get(k).key().endsWith("ly")) k--;
        if (COMING.contains(words.get(k).key())) return true;
        while (k > 1 && Deeds.isBe(words.get(k).key())) k--;
        if (COMING.contains(words.get(k).key())) return true;
        if (!words.get(k).key().equals("to")) return false;
        if (k > 0 && Deeds.isBe(words.get(k - 1).key())) return true;
        if (k > 1
                && Set.of("has", "have", "needs", "need")
                        .contains(words.get(k - 1).key())) return true;
        for (int n = k - 1; n >= Math.max(0, k - FAR) && words.get(n).after() != ','; n--)
            if (Cautions.isWish(words.get(n).key())
                    || PLANNING.contains(words.get(n).key())
                    || CAPABLE.contains(words.get(n).key())) return true;
        return false;
    }

    private static Fault fault(Word verb) {
        return new Fault(
                Reason.HEDGE_DROPPED, "the evidence does not say that it has happened: \"" + verb.text() + "\"");
    }

    /// "Has also started", not "would have started" nor "has to start".
    private static boolean isPerfect(List<Word> words, int i) {
        if (!words.get(i).isContent() || words.get(i).kind() != Word.Kind.PLAIN) return false;
        int k = i - 1;
        while (k > 0 && ADVERBS.contains(words.get(k).key())) k--;
        if (!HAVE.contains(words.get(k).key())) return false;
        return k == 0 || !isUnreal(words, k);
    }

    /// "Would have", "ought to have", "should the work not have": what has not been.
    private static boolean isUnreal(List<Word> words, int have) {
        if (COMING.contains(words.get(have - 1).key())) return true;
        if (!words.get(have).key().equals("have")) return false;
        for (int k = have - 1; k >= Math.max(0, have - FAR) && words.get(k).after() == ' '; k--) {
            if (words.get(k).key().equals("should") || words.get(k).key().equals("ought")) return true;
            if (CLAUSES.contains(words.get(k).key())) return false;
        }
        return false;
    }

    /// For each place where the evidence has such a verb whether it is one of things to come.
    private static Stream<Boolean> occurrences(List<Word> words, Word verb) {
        var found = new ArrayList<Boolean>();
        for (int k = 0; k < words.size(); k++) {
            if (!Synonyms.alike(words.get(k).stem(), verb.stem())) continue;
            boolean coming = words.subList(Math.max(0, k - 3), k).stream().anyMatch(w -> COMING.contains(w.key()))
                    || (k > 0 && (isPlanned(words, k) || isBrought(words, k) || isSupposed(words, k)));
            found.add(coming);
        }
        return found.stream();
    }

    /// "If regulators approve it".
    private static boolean isSupposed(List<Word> words, int k) {
        for (int n = k - 1; n >= Math.max(0, k - FAR) && words.get(n).after() == ' '; n--)
            if (SUPPOSING.contains(words.get(n).key()))
                return !HAVE.contains(words.get(k - 1).key());
        return false;
    }

    /// "Will return the masks, ending a dispute": what the deed to come will bring.
    private static boolean isBrought(List<Word> words, int k) {
        if (!words.get(k).key().endsWith("ing") || words.get(k - 1).after() != ',') return false;
        int from = k;
        while (from > 0 && words.get(from - 1).after() != '.') from--;
        return words.subList(from, k).stream().anyMatch(w -> COMING.contains(w.key()));
    }

    /// "Would mount a challenge" told of "were considering a challenge", "would reconnect them" of "hoped to".
    private static @Nullable Fault hoped(Case draft) {
        if (!draft.says(COMING) || Cautions.hedges(draft.said())) return null;
        if (draft.said().words().stream().anyMatch(w -> Cautions.isWish(w.key()) && !COMING.contains(w.key())))
            return null;
        for (var e : draft.exhibits())
            for (var hope : Cautions.wishesIn(e.context())) {
                if (!HOPING.contains(hope.word().key())) continue;
                long kept = hope.scope().stream().filter(draft::says).count();
                if (!hope.scope().isEmpty() && kept * 4 >= hope.scope().size() * 3L)
                    return new Fault(
                            Reason.HEDGE_DROPPED,
                            "the evidence says \"" + hope.word().text() + "\"");
            }
        return null;
    }

    /// "Wants to build" told as "builds", "expect a smaller harvest" as "had a smaller harvest".
    private static @Nullable Fault wish(Case draft) {
        var hoped = hoped(draft);
        if (hoped != null) return hoped;
        if (Cautions.wishes(draft.said()) || Cautions.hedges(draft.said())) return null;
        boolean coming =
                draft.says(COMING) || AHEAD.matcher(draft.said().text()).find();
        for (var exhibit : draft.exhibits()) {
            var wishes = new ArrayList<>(Cautions.wishesIn(exhibit.context()));
            if (!coming) wishes.addAll(Cautions.expectationsIn(exhibit.context()));
            for (var wish : wishes) {
                long kept = wish.scope().stream().filter(draft::says).count();
                if (draft.says(wish.word().stem())) continue;
                if (!Drawn.isFrom(wish.word(), exhibit.context(), draft.said())) continue;
                if (!wish.scope().isEmpty() && kept * 4 >= wish.scope().size() * 3L)
                    return new Fault(
                            Reason.HEDGE_DROPPED,
                            "the evidence says \"" + wish.word().text() + "\"");
            }
        }
        return null;
    }
}
