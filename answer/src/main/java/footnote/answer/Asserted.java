package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Attribution;
import footnote.answer.text.Cautions;
import footnote.answer.text.Claims;
import footnote.answer.text.Parsed;
import footnote.answer.text.Speakers;
import footnote.answer.text.Synonyms;
import footnote.answer.text.Word;
import footnote.corpus.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Whether what the evidence tells as an accusation or a claim is not told as if it were so, and what
/// two people say is not told of one another. Pure.
final class Asserted {
    /// An accusation of fewer words is told too shortly to be sure of.
    private static final int SHORTEST = 2;

    private static final int LONGEST = 9;

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
            var fault = crossed(own.all(), said, exhibit);
            if (fault != null) return fault;
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
            var scope = new ArrayList<Word>();
            for (int k = from; k < words.size() && scope.size() < LONGEST; k++) {
                if (k > from && Claims.parts(text, k)) break;
                if (words.get(k).isContent()) scope.add(words.get(k));
            }
            if (scope.size() >= SHORTEST) found.add(new Accusation(words.get(i), scope));
        }
        return found;
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
                            .allMatch(e ->
                                    (whether || e.getValue() == null) && !isGuarded(e.getKey(), whether, draft.said()));
            if (open) plain++;
        }
        return plain * 4 >= accusation.scope().size() * 3;
    }

    /// Whether the clause of a word tells of a claim, an accusation or a guess.
    private static boolean isGuarded(Word word, boolean whether, Parsed said) {
        var words = said.words();
        int at = words.indexOf(word);
        int from = at;
        while (from > 0 && !Claims.parts(said, from)) from--;
        int to = at + 1;
        while (to < words.size() && !Claims.parts(said, to)) to++;
        return words.subList(from, to).stream()
                .anyMatch(w -> Cautions.isHedge(w.key())
                        || Cautions.isWish(w.key())
                        || Cautions.isNegator(w.key())
                        || Claims.isUnsettled(w.key())
                        || (!whether && (Claims.isAccusation(w.key()) || Claims.isTelling(w.key()))));
    }

    private static boolean isFollowed(List<Word> words, int i, String key) {
        return i + 1 < words.size() && words.get(i + 1).key().equals(key);
    }

    /// What the evidence lets one say told of another.
    private static @Nullable Fault crossed(List<Attribution> own, Parsed said, Case.Exhibit exhibit) {
        var saidBy = exhibit.sheet().speakers().words(exhibit.sentences());
        for (var claimed : own) {
            if (!claimed.named() || claimed.pronoun()) continue;
            int others = 0;
            int kept = 0;
            Attribution other = null;
            for (var word : clause(claimed, said))
                for (var there : saidBy.entrySet()) {
                    if (!Synonyms.alike(there.getKey().stem(), word.stem())) continue;
                    var speaker = there.getValue();
                    boolean another = speaker != null
                            && speaker.named()
                            && !Attributed.matches(claimed, speaker)
                            && !isWithin(speaker, claimed, exhibit);
                    if (another) other = speaker;
                    if (another) others++;
                    else kept++;
                }
            if (other != null && kept == 0 && others > 1)
                return new Fault(Reason.MISATTRIBUTED, "the evidence says that " + other.speaker() + " says so");
        }
        return null;
    }

    /// Whether what another one says is told by the same speaker: "Brandt said that Ruiz denied".
    private static boolean isWithin(Attribution inner, Attribution claimed, Case.Exhibit exhibit) {
        return exhibit.sheet().speakers().at(exhibit.sentences()).stream()
                .anyMatch(a -> Attributed.matches(claimed, a)
                        && a.from() <= inner.cue().from()
                        && inner.cue().from() < a.to());
    }

    /// The words of content that somebody says, up to where another clause begins.
    private static List<Word> clause(Attribution claimed, Parsed said) {
        int to = Math.max(claimed.from(), claimed.cue().to());
        while (to < claimed.to() && !Claims.turns(said, to)) to++;
        var words = new ArrayList<Word>();
        for (int k = claimed.from(); k < to; k++)
            if (claimed.covers(k) && said.words().get(k).isContent())
                words.add(said.words().get(k));
        return words;
    }
}
