package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Cautions;
import footnote.answer.text.Claims;
import footnote.answer.text.Portions;
import footnote.answer.text.Synonyms;
import footnote.answer.text.Units;
import footnote.answer.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether a sentence claims no more than its evidence: not all where that says most, not the largest where it
/// says a large one, no cause and no denial that it does not tell of, no deed where it tells of a wish. Pure.
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

    private static final Set<String> PARTLY = Set.of(
            "most",
            "some",
            "many",
            "several",
            "few",
            "half",
            "mostly",
            "mainly",
            "largely",
            "majority",
            "part",
            "partly",
            "chiefly");

    private static final Set<String> WHOM = Set.of("them", "these", "those", "whom", "which", "it");
    private static final Set<String> HAVE = Set.of("has", "have", "had");
    private static final Set<String> COMING = Set.of("will", "would", "shall", "should");
    private static final Set<String> ADVERBS =
            Set.of("also", "already", "now", "since", "just", "recently", "then", "both", "all", "again");

    /// How many words behind "most of them" are looked at.
    private static final int NEAR = 5;

    private Overstated() {}

    static @Nullable Fault check(Case draft) {
        var words = draft.said().words();
        for (int i = 0; i < words.size(); i++) {
            if (isTimely(words, i, draft) || isLetIn(words, i) || isPlanned(words, i, draft)) continue;
            var fault = claim(words.get(i), draft);
            if (fault != null) return fault;
        }
        var fault = portion(draft);
        if (fault == null) fault = whole(draft);
        if (fault == null) fault = most(draft);
        if (fault == null) fault = done(draft);
        return fault != null ? fault : wish(draft);
    }

    /// "Every day" told of "daily", and "each hive" of "31 kilograms a hive".
    private static boolean isTimely(List<Word> words, int i, Case draft) {
        if (i + 1 >= words.size() || !REPEATED.contains(words.get(i).key())) return false;
        var one = words.get(i + 1);
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

    /// "Is due to open" told of "is to open" gives no cause.
    private static boolean isPlanned(List<Word> words, int i, Case draft) {
        if (!words.get(i).key().equals("due") || i + 2 >= words.size()) return false;
        var deed = words.get(i + 2).stem();
        return words.get(i + 1).key().equals("to")
                && draft.exhibits().stream().anyMatch(e -> leads(e.context().words(), deed));
    }

    private static boolean leads(List<Word> words, String deed) {
        for (int k = 1; k < words.size(); k++)
            if (words.get(k).stem().equals(deed)
                    && Set.of("to", "will", "would").contains(words.get(k - 1).key())) return true;
        return false;
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
        if (Claims.isUniversal(key) && !draft.quotes(Claims.universals()) && !isLimited(draft))
            return unsupported("the evidence does not say \"" + word.text() + "\"");
        if (Claims.isCause(key) && !draft.quotes(Claims.causes())) return unsupported("the evidence gives no cause");
        if (Claims.isSuperlative(key) && !draft.quotes(Claims.superlatives()) && !draft.quotes(word.stem()))
            return unsupported("the evidence does not say \"" + word.text() + "\"");
        if (Claims.isGrave(key) && !draft.quotes(word.stem()) && !isDenial(key, draft))
            return unsupported("the evidence does not say that anybody " + word.text());
        return null;
    }

    /// "Refused" of one who did not do it, "denied" of one who said that it was not so.
    private static boolean isDenial(String key, Case draft) {
        boolean says = draft.exhibits().stream()
                .anyMatch(e -> e.context().words().stream().anyMatch(w -> Claims.isTelling(w.key())));
        return isLimited(draft)
                && (key.startsWith("refus") || key.startsWith("reject") || (key.startsWith("den") && says));
    }

    /// "None", "never" and "no" carry a universal.
    private static boolean isLimited(Case draft) {
        return draft.exhibits().stream()
                .anyMatch(e -> !Cautions.negations(e.context()).isEmpty());
    }

    /// "Most members" told of "some members".
    private static @Nullable Fault portion(Case draft) {
        for (var mine : Portions.in(draft.said())) {
            var there = draft.exhibits().stream()
                    .flatMap(e -> Portions.in(e.context()).stream())
                    .filter(p -> p.of().equals(mine.of()))
                    .toList();
            if (!there.isEmpty() && there.stream().noneMatch(p -> p.rank() >= mine.rank()))
                return unsupported(
                        "the evidence says \"" + there.getFirst().word().text() + "\", not \""
                                + mine.word().text() + "\"");
        }
        return null;
    }

    /// "Lawyers expect" told of "some lawyers expect".
    private static @Nullable Fault whole(Case draft) {
        if (!draft.follows() || draft.said().words().isEmpty()) return null;
        var first = draft.said().words().getFirst();
        for (var exhibit : draft.exhibits())
            for (var part : Portions.in(exhibit.context()))
                if (part.isSmall() && part.of().equals(first.stem()))
                    return unsupported("the evidence says \"" + part.word().text() + " " + first.text() + "\"");
        return null;
    }

    /// "900 people, most of them by boat" told as if all of them came so.
    private static @Nullable Fault most(Case draft) {
        if (draft.says(PARTLY)) return null;
        for (var exhibit : draft.exhibits()) {
            var words = exhibit.context().words();
            for (int i = 0; i + 2 < words.size(); i++) {
                boolean part = PARTLY.contains(words.get(i).key())
                        && words.get(i + 1).key().equals("of")
                        && WHOM.contains(words.get(i + 2).key());
                if (!part) continue;
                var said = words.subList(i + 3, Math.min(words.size(), i + 3 + NEAR)).stream()
                        .filter(Word::isContent)
                        .limit(2)
                        .toList();
                if (!said.isEmpty() && said.stream().allMatch(w -> draft.says(w.stem())))
                    return unsupported("the evidence says \"" + words.get(i).text() + " of "
                            + words.get(i + 2).text() + "\"");
            }
        }
        return null;
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
            if (!there.isEmpty() && there.stream().allMatch(b -> b))
                return new Fault(
                        Reason.HEDGE_DROPPED,
                        "the evidence does not say that it has happened: \"" + verb.text() + "\"");
        }
        return null;
    }

    /// "Has also started", not "would have started" nor "has to start".
    private static boolean isPerfect(List<Word> words, int i) {
        if (!words.get(i).isContent()) return false;
        int k = i - 1;
        while (k > 0 && ADVERBS.contains(words.get(k).key())) k--;
        if (!HAVE.contains(words.get(k).key())) return false;
        return k == 0 || !COMING.contains(words.get(k - 1).key());
    }

    /// For each place where the evidence has such a verb whether it is one of things to come.
    private static Stream<Boolean> occurrences(List<Word> words, Word verb) {
        var found = new ArrayList<Boolean>();
        for (int k = 0; k < words.size(); k++) {
            if (!Synonyms.alike(words.get(k).stem(), verb.stem())) continue;
            boolean coming = words.subList(Math.max(0, k - 3), k).stream().anyMatch(w -> COMING.contains(w.key()));
            found.add(coming);
        }
        return found.stream();
    }

    /// "Wants to build" told as "builds".
    private static @Nullable Fault wish(Case draft) {
        if (Cautions.wishes(draft.said()) || Cautions.hedges(draft.said())) return null;
        for (var exhibit : draft.exhibits())
            for (var wish : Cautions.wishesIn(exhibit.context())) {
                long kept = wish.scope().stream().filter(draft::says).count();
                if (!wish.scope().isEmpty() && kept * 4 >= wish.scope().size() * 3L)
                    return new Fault(
                            Reason.HEDGE_DROPPED,
                            "the evidence says \"" + wish.word().text() + "\"");
            }
        return null;
    }

    private static Fault unsupported(String detail) {
        return new Fault(Reason.UNSUPPORTED, detail);
    }
}
