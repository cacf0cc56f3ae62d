package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Attribution;
import footnote.answer.text.Cautions;
import footnote.answer.text.Claims;
import footnote.answer.text.Deeds;
import footnote.answer.text.Parsed;
import footnote.answer.text.Speakers;
import footnote.answer.text.Synonyms;
import footnote.answer.text.Word;
import footnote.corpus.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether what the evidence tells as an accusation or a claim is not told as if it were so. Pure.
final class Asserted {
    /// An accusation of fewer words is told too shortly to be sure of.
    private static final int SHORTEST = 2;

    private static final int LONGEST = 9;

    /// "Charged a 34-year-old man": so many words tell whom.
    private static final int ACCUSED = 3;

    private static final Set<String> CHARGING =
            Set.of("charged", "arrested", "detained", "accused", "indicted", "sued", "questioned");
    /// They leave nothing open by themselves.
    private static final Set<String> SAID = Set.of("say", "said", "investigators", "investigator");

    private static final Set<String> OPEN = Set.of("whether", "if");
    private static final Set<String> THE = Set.of("the", "its", "his", "her", "their");

    private Asserted() {}

    static @Nullable Fault check(Case draft) {
        var said = draft.said();
        var own = Speakers.in(said, List.of(new Span(0, said.text().length())));
        var by = own.words(new Span(0, Math.max(1, said.text().length())));
        for (var exhibit : draft.exhibits()) {
            for (var accusation : accusations(exhibit.context()))
                if (isTold(accusation, draft, by))
                    return new Fault(
                            Reason.MISATTRIBUTED,
                            "the evidence only says that somebody "
                                    + accusation.word().text() + " it");
            var fault = presumed(draft, exhibit);
            if (fault == null) fault = accused(draft, exhibit);
            if (fault == null) fault = Swapped.check(own.all(), draft, exhibit);
            if (fault != null) return fault;
        }
        return null;
    }

    /// "Looking into the pilot's drinking" told of "whether the pilot had been drinking".
    private static @Nullable Fault presumed(Case draft, Case.Exhibit exhibit) {
        if (Cautions.hedges(draft.said()) || draft.says(OPEN)) return null;
        var words = draft.said().words();
        for (var question : accusations(exhibit.context())) {
            if (!question.word().key().equals("whether")) continue;
            for (int i = 1; i < words.size(); i++) {
                var before = words.get(i - 1);
                boolean noun = words.get(i).key().endsWith("ing")
                        && (THE.contains(before.key()) || before.text().matches(".*['’]s?"));
                var stem = words.get(i).stem();
                if (noun && question.scope().stream().anyMatch(w -> w.stem().equals(stem)))
                    return new Fault(Reason.MISATTRIBUTED, "the evidence only asks whether it is so");
            }
        }
        return null;
    }

    private record Accusation(Word word, List<Word> scope) {}

    /// "Accuses the pair of photographing a port", "alleging that he approved loans".
    private static List<Accusation> accusations(Parsed text) {
        var found = new ArrayList<Accusation>();
        var words = text.words();
        for (int i = 0; i < words.size(); i++) {
            if (!Claims.isAccusing(words.get(i).key())) continue;
            int from = i + 1;
            boolean of = words.get(i).key().startsWith("accus");
            if (words.get(i).key().equals("connection") && !isFollowed(words, i, "with")) continue;
            while (of
                    && from < words.size()
                    && from < i + 8
                    && !words.get(from).key().equals("of")) from++;
            from = behindAside(words, i, from);
            var scope = new ArrayList<Word>();
            for (int k = from; k < words.size() && scope.size() < LONGEST; k++) {
                if (k > from && Claims.parts(text, k)) break;
                if (words.get(k).isContent()) scope.add(words.get(k));
            }
            boolean clause = words.get(i).key().equals("whether") && !isFollowed(words, i, "to");
            if (scope.size() >= (clause ? 1 : SHORTEST)) found.add(new Accusation(words.get(i), scope));
        }
        return found;
    }

    /// "Alleged, without evidence, that": the word behind what stands in commas.
    private static int behindAside(List<Word> words, int verb, int from) {
        if (from != verb + 1 || words.get(verb).after() != ',') return from;
        int k = from;
        while (k < words.size() && words.get(k).after() != ',' && words.get(k).after() != '.') k++;
        return isFollowed(words, k, "that") && words.get(k).after() == ',' ? k + 2 : from;
    }

    /// Whether most of an accusation stands where the sentence puts it in nobody's mouth.
    private static boolean isTold(Accusation accusation, Case draft, Map<Word, @Nullable Attribution> by) {
        int plain = 0;
        for (var word : accusation.scope()) {
            var there = by.entrySet().stream()
                    .filter(e -> Synonyms.alike(e.getKey().stem(), word.stem()))
                    .toList();
            boolean whether = accusation.word().key().equals("whether");
            boolean open = !there.isEmpty()
                    && there.stream()
                            .allMatch(e -> (whether || isNobodys(e.getValue(), draft.said()))
                                    && !isGuarded(e.getKey(), accusation, draft.said()));
            if (open) plain++;
        }
        return plain * 4 >= accusation.scope().size() * 3;
    }

    /// Whether the clause of a word tells of a claim, an accusation or a guess.
    private static boolean isGuarded(Word word, Accusation accusation, Parsed said) {
        boolean whether = accusation.word().key().equals("whether");
        var words = said.words();
        int at = words.indexOf(word);
        int from = at;
        while (from > 0 && !Claims.parts(said, from)) from--;
        if (words.get(from).key().equals("of") && isAccused(words.subList(0, from))) return true;
        int to = at + 1;
        while (to < words.size() && !Claims.parts(said, to)) to++;
        return words.subList(from, to).stream()
                .anyMatch(w -> Cautions.isHedge(w.key())
                        || Cautions.isWish(w.key())
                        || (Cautions.isNegator(w.key()) && !(whether && denies(said, w, accusation)))
                        || Cautions.isNegative(w.key())
                        || (Claims.isUnsettled(w.key()) && !(whether && (isLeader(words, w) || isOf(w, accusation))))
                        || (!whether && (Claims.isAccusation(w.key()) || Claims.isTelling(w.key()))));
    }

    /// Whether nobody says a word, or somebody of whom it is said that they do not say it: "has not conceded".
    private static boolean isNobodys(@Nullable Attribution by, Parsed said) {
        return by == null
                || said.words().subList(by.cue().from(), by.cue().to()).stream()
                        .anyMatch(w -> Cautions.isNegator(w.key()));
    }

    /// "Does not do so" told of "too early to say whether it does so": the negation denies the thing itself.
    private static boolean denies(Parsed said, Word negation, Accusation accusation) {
        return Cautions.negations(said).stream()
                .filter(n -> n.word().equals(negation) && !n.scope().isEmpty())
                .anyMatch(n -> accusation.scope().stream()
                        .anyMatch(w -> w.stem().equals(n.scope().getFirst())));
    }

    /// "Said", and the "study" of a study leader, leave nothing open.
    private static boolean isLeader(List<Word> words, Word word) {
        int next = words.indexOf(word) + 1;
        return SAID.contains(word.key())
                || (word.key().equals("study")
                        && next < words.size()
                        && words.get(next).isContent());
    }

    private static boolean isOf(Word word, Accusation accusation) {
        return accusation.scope().stream().anyMatch(w -> w.key().equals(word.key()));
    }

    /// "Was accused by the minister, Ida Holm, of": what stands in commas does not end the accusation.
    private static boolean isAccused(List<Word> words) {
        return words.stream().anyMatch(w -> w.key().startsWith("accus"));
    }

    private static boolean isFollowed(List<Word> words, int i, String key) {
        return i + 1 < words.size() && words.get(i + 1).key().equals(key);
    }

    /// "The fire was started by a man of 34" told of "a man of 34 was charged with arson".
    private static @Nullable Fault accused(Case draft, Case.Exhibit exhibit) {
        if (Cautions.hedges(draft.said())) return null;
        for (var charge : Deeds.in(exhibit.context())) {
            if (!CHARGING.contains(charge.verb().key())) continue;
            var accused = charge.others().stream()
                    .filter(w -> !charge.doers().contains(w))
                    .limit(charge.doers().isEmpty() ? LONGEST : ACCUSED)
                    .toList();
            for (var deed : Deeds.in(draft.said())) {
                boolean passive = !deed.doers().isEmpty()
                        && deed.doers().getFirst().start() > deed.verb().start();
                if (!passive || draft.quotes(deed.verb().stem())) continue;
                if (deed.doers().stream()
                        .anyMatch(d -> accused.stream().anyMatch(a -> a.stem().equals(d.stem()))))
                    return new Fault(
                            Reason.MISATTRIBUTED,
                            "the evidence only says \"" + charge.verb().text() + "\"");
            }
        }
        return null;
    }
}
