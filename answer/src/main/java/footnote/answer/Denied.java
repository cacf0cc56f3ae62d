package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Cautions;
import footnote.answer.text.Claims;
import footnote.answer.text.Deeds;
import footnote.answer.text.Denials;
import footnote.answer.text.Lexicon;
import footnote.answer.text.Opposites;
import footnote.answer.text.Word;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether what the evidence denies stays denied, and what it does not deny is not. Pure.
final class Denied {

    /// "Did not expect it to open" is "expected it not to open".
    private static final Set<String> RAISING = Lexicon.words("raising");

    private static final Set<String> ASKING = Set.of("how", "why", "when", "where", "what");
    private static final Set<String> RELATIVES = Set.of("who", "which", "whose");

    private static final Set<String> FROM = Set.of("from", "after", "once");
    private static final Set<String> IF = Set.of("if");
    private static final Set<String> LATER = Set.of("until", "till", "before");
    /// What is kept until May is not sent before.
    private static final Set<String> KEEPING = Set.of(
            "keep", "keeps", "kept", "remain", "remains", "remained", "stay", "stays", "stayed", "hold", "withhold");

    private static final Set<String> SINCE = Set.of("since");

    private static final int SCOPE = 6;

    private Denied() {}

    static @Nullable Fault check(Case draft) {
        var fault = prefixed(draft);
        if (fault == null) fault = reworded(draft);
        if (fault == null) fault = unless(draft);
        if (fault == null) fault = added(draft);
        if (fault == null) fault = moved(draft);
        return fault != null ? fault : dropped(draft);
    }

    /// In a sentence that follows its evidence word for word a negation comes or goes at one place.
    private static @Nullable Fault reworded(Case draft) {
        if (Remainder.isDenied(draft) || Bidden.isLicensed(draft)) return null;
        int balance = balance(draft);
        for (var change : draft.rewordings()) {
            boolean before = change.quoted().stream()
                    .anyMatch(w ->
                            draft.denies(w) && !isBesides(w, change.context().words()));
            boolean now = change.given().stream().anyMatch(draft::denies);
            if (now
                    && !before
                    && balance > 0
                    && change.quoted().stream().noneMatch(draft::mayDeny)
                    && !Denials.end(change.context(), draft.said())
                    && Cautions.negations(draft.said()).stream().noneMatch(n -> isOpposite(n.scope(), draft))
                    && !isFrom(draft)
                    && !(draft.says(LATER) && draft.quotes(Levels.EARLIEST)))
                return fault("the evidence does not deny it");
            if (before && !now && isAside(change.quoted())) continue;
            if (before && !now && draft.quotes(LATER) && draft.says(LATER) && draft.says(KEEPING)) continue;
            if (before && !now && balance < 0 && change.given().stream().noneMatch(draft::mayDeny))
                return fault("the evidence denies it");
        }
        return null;
    }

    /// "Not until May" told of "from May".
    private static boolean isFrom(Case draft) {
        return draft.says(LATER) && !draft.quotes(LATER) && draft.quotes(FROM);
    }

    /// "Unconscious" told of "conscious".
    private static @Nullable Fault prefixed(Case draft) {
        for (var word : draft.said().words())
            for (var prefix : List.of("un", "in", "im", "non", "dis")) {
                if (!word.key().startsWith(prefix) || word.key().length() < prefix.length() + SCOPE) continue;
                var bare = word.key().substring(prefix.length());
                boolean turned = draft.exhibits().stream()
                        .allMatch(e -> e.context().keys().contains(bare)
                                && !e.context().keys().contains(word.key())
                                && e.context().words().stream().noneMatch(draft::mayDeny));
                if (turned) return fault("the evidence says \"" + bare + "\"");
            }
        return null;
    }

    /// "Holm, who did not take part, said" told as "Holm said".
    private static boolean isAside(List<Word> quoted) {
        return Set.of("who", "which", "whose").contains(quoted.getFirst().key())
                && quoted.getLast().after() == ',';
    }

    /// "Claimed, without giving details, that": what stands in commas is besides the matter.
    private static boolean isBesides(Word word, List<Word> words) {
        int at = words.indexOf(word);
        return word.key().equals("without")
                && at > 0
                && words.get(at - 1).after() == ','
                && at + 1 < words.size()
                && words.get(at + 1).key().endsWith("ing")
                && words.subList(at, Math.min(words.size(), at + SCOPE)).stream()
                        .anyMatch(w -> w.after() == ',');
    }

    /// How many negations the sentence has more than its evidence.
    private static int balance(Case draft) {
        long denied = draft.said().words().stream().filter(draft::denies).count();
        long said = denied > 0
                ? denied
                : draft.said().words().stream().filter(draft::mayDenyAnew).count();
        long quoted = draft.exhibits().stream()
                .mapToLong(e -> e.context().words().stream()
                        .filter(w -> draft.denies(w) || isGone(w, draft))
                        .count())
                .max()
                .orElse(0);
        long turns = Denials.count(draft.said());
        long there = draft.exhibits().stream()
                .mapToLong(e -> Denials.count(e.context()))
                .max()
                .orElse(0);
        return (int) (said + turns - quoted - there);
    }

    /// What the sentence denies must be denied in the evidence: by a negation, or by a word that denies and
    /// is gone.
    private static @Nullable Fault added(Case draft) {
        for (var negation : Cautions.negations(draft.said())) {
            if (!draft.denies(negation.word())) continue;
            if (Unruled.isTurned(negation.word(), draft)) return fault("the evidence says that it is ruled out");
            boolean carried = draft.exhibits().stream()
                    .anyMatch(e -> Unruled.carries(negation.word(), draft.said(), e.context())
                            || Denials.carry(e.context(), draft.said(), negation.word())
                            || e.context().words().stream().anyMatch(w -> carries(w, negation.scope(), draft)));
            if (!carried
                    && !isOpposite(negation.scope(), draft)
                    && !Remainder.isDenied(draft)
                    && (draft.follows() ? !isFrom(draft) : !Idioms.DENIAL.tell(draft, negation.word())))
                return fault(
                        "the evidence does not deny it: \"" + negation.word().text() + "\" is not there");
        }
        return null;
    }

    /// "If it is sold" told of "unless it is sold", or the other way round, without another negation.
    private static @Nullable Fault unless(Case draft) {
        var words = draft.said().words();
        boolean mine = draft.says(Set.of("unless"));
        boolean there = draft.quotes(Set.of("unless"));
        if (mine == there || !(mine ? draft.quotes(IF) : draft.says(IF))) return null;
        boolean denied = mine
                ? draft.exhibits().stream()
                        .anyMatch(e -> e.context().words().stream().anyMatch(draft::mayDeny))
                : words.stream().anyMatch(draft::mayDenyAnew);
        return denied ? null : fault("the evidence says \"" + (mine ? "if" : "unless") + "\"");
    }

    /// "Has not said that she will sign" told as "has said that she will not sign".
    private static @Nullable Fault moved(Case draft) {
        if (draft.quotes(RAISING)) return null;
        if (draft.exhibits().stream().anyMatch(e -> e.context().words().stream().anyMatch(w -> isGone(w, draft))))
            return null;
        for (var mine : Cautions.negations(draft.said()))
            for (var exhibit : draft.exhibits()) {
                var there = Cautions.negations(exhibit.context());
                if (there.size() != 1
                        || !isNot(mine.word())
                        || !isNot(there.getFirst().word())) continue;
                var theirs = there.getFirst();
                if (mine.scope().isEmpty() || theirs.scope().isEmpty()) continue;
                boolean lost = draft.said().stems().contains(theirs.scope().getFirst())
                        && !mine.scope().contains(theirs.scope().getFirst());
                boolean won = exhibit.context().stems().contains(mine.scope().getFirst())
                        && !isNear(
                                exhibit.context().words(), theirs, mine.scope().getFirst());
                if (lost && won) return fault("the evidence denies something else");
            }
        return null;
    }

    /// Whether what is denied stands behind the "not" before a "how" or "why": these open another clause.
    private static boolean isNear(List<Word> words, Cautions.Caution negation, String stem) {
        if (!negation.scope().contains(stem)) return false;
        for (int k = words.indexOf(negation.word()) + 1; k < words.size(); k++) {
            if (words.get(k).stem().equals(stem)) return true;
            if (ASKING.contains(words.get(k).key())) return false;
        }
        return false;
    }

    private static boolean isNot(Word word) {
        return word.key().equals("not") || word.key().endsWith("n't");
    }

    private static boolean carries(Word quoted, List<String> scope, Case draft) {
        return draft.denies(quoted)
                || (Cautions.isNegative(quoted.key()) && isGone(quoted, draft))
                || isWithout(quoted)
                || (!draft.follows()
                        && Unruled.isUn(quoted)
                        && !draft.said().keys().contains(quoted.key()))
                || isPrefixed(quoted, scope)
                || isTurned(quoted, draft);
    }

    /// Whether a word of the evidence that implies a negation is not repeated.
    private static boolean isGone(Word quoted, Case draft) {
        return Cautions.implies(quoted.key()) && !draft.said().keys().contains(quoted.key());
    }

    /// "Baseless" is "without foundation".
    private static boolean isWithout(Word quoted) {
        return quoted.key().length() > 6 && quoted.key().endsWith("less");
    }

    /// "Did not survive" is carried by "died".
    private static boolean isOpposite(List<String> scope, Case draft) {
        return draft.said().words().stream()
                .filter(w -> scope.contains(w.stem()))
                .anyMatch(w -> Opposites.denied(w.key()).stream().anyMatch(o -> draft.quotes(Set.of(o)))
                        && !draft.quotes(Set.of(w.key())));
    }

    /// "Not long enough" is carried by "too short", "had not won since" by "the first since", "if they do not pay" by
    /// "unless they pay", and "no other is as old" by "the oldest".
    private static boolean isTurned(Word quoted, Case draft) {
        return (quoted.key().equals("unless") && draft.said().keys().contains("if"))
                || (Claims.isSuperlative(quoted.key()) && Unruled.isBeyond(draft))
                || (quoted.key().equals("too") && draft.said().keys().contains("enough"))
                || ((quoted.key().equals("first") || Claims.isSuperlative(quoted.key()))
                        && draft.says(SINCE)
                        && draft.quotes(SINCE));
    }

    /// "Not confirmed" is carried by "unconfirmed".
    private static boolean isPrefixed(Word word, List<String> scope) {
        return scope.stream()
                .anyMatch(s -> s.length() > 3
                        && word.stem().length() > s.length()
                        && word.stem().endsWith(s));
    }

    private static @Nullable Fault dropped(Case draft) {
        long there = draft.exhibits().stream()
                .mapToLong(e -> Denials.count(e.context()))
                .max()
                .orElse(0);
        if (Remainder.isDenied(draft)
                || Bidden.isLicensed(draft)
                || draft.said().words().stream().anyMatch(draft::mayDenyAnew)
                || Denials.count(draft.said()) > there
                || (!draft.follows() && Idioms.KEPT.tell(draft))) return null;
        for (var exhibit : draft.exhibits())
            for (var negation : Cautions.negations(exhibit.context())) {
                if (!draft.denies(negation.word())
                        || !Drawn.isFrom(negation.word(), exhibit.context(), draft.said())
                        || isOfWhom(negation, exhibit.context().words(), draft)
                        || isUntil(negation, exhibit.context().words(), draft)) continue;
                long kept = negation.scope().stream().filter(draft::says).count();
                if (!negation.scope().isEmpty() && kept * 2 >= negation.scope().size())
                    return fault("the evidence denies it: \"" + negation.word().text() + "\" is missing");
            }
        return LeftOpen.check(draft);
    }

    /// "Researchers not involved in the work said" told as "researchers said": what is denied is not told at all.
    private static boolean isOfWhom(Cautions.Caution negation, List<Word> words, Case draft) {
        int at = words.indexOf(negation.word());
        if (at == 0 || at + 1 >= words.size() || negation.scope().isEmpty()) return false;
        boolean relative = words.subList(Math.max(0, at - 3), at).stream().anyMatch(w -> RELATIVES.contains(w.key()));
        boolean participle = words.get(at - 1).isContent() && Deeds.isPast(words.get(at + 1));
        return (relative || participle) && !draft.says(negation.scope().getFirst());
    }

    /// "Not due until May" told of what is due in May.
    private static boolean isUntil(Cautions.Caution negation, List<Word> words, Case draft) {
        int at = words.indexOf(negation.word());
        return (!draft.says(LATER) || draft.says(Levels.EARLIEST))
                && words.subList(at, Math.min(words.size(), at + SCOPE)).stream()
                        .anyMatch(w -> LATER.contains(w.key()));
    }

    private static Fault fault(String detail) {
        return new Fault(Reason.NEGATION, detail);
    }
}
