package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Attribution;
import footnote.answer.text.Claims;
import footnote.answer.text.Parsed;
import footnote.answer.text.Synonyms;
import footnote.answer.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether what two people say is not told of one another. Pure.
final class Swapped {
    private static final Set<String> QUOTING =
            Set.of("quoting", "quoted", "quotes", "citing", "cited", "cites", "told");

    private Swapped() {}

    /// @param own who speaks in the sentence
    static @Nullable Fault check(List<Attribution> own, Case draft, Case.Exhibit exhibit) {
        var fault = swapped(own, draft, exhibit);
        return fault != null ? fault : crossed(own, draft.said(), exhibit);
    }

    /// Who speaks in the evidence is named in the sentence, where only another one speaks: "the council says
    /// so, but Brandt disagrees" told of "Brandt says so, but the council disagrees".
    private static @Nullable Fault swapped(List<Attribution> own, Case draft, Case.Exhibit exhibit) {
        var by = Attributed.dominant(draft, exhibit);
        if (by == null || !by.named() || !by.told() || by.weak() || draft.says(QUOTING)) return null;
        var words = draft.said().words();
        var claimed =
                own.stream().filter(o -> o.told() && !o.pronoun()).findFirst().orElse(null);
        if (claimed == null || own.stream().anyMatch(o -> Attributed.matches(o, by))) return null;
        if (Attributed.denies(claimed, draft.said()) && Attributed.denies(exhibit)) return null;
        if (isFirst(claimed, draft.said(), exhibit)) return null;
        boolean heading = claimed.keys().stream()
                .allMatch(k -> exhibit.sheet().heading().keys().contains(k));
        boolean described = claimed.keys().stream().anyMatch(k -> by.also().contains(k));
        var cue = words.subList(claimed.cue().from(), claimed.cue().to());
        boolean named = by.isNamedBy(words.subList(claimed.cue().to(), words.size())) && !by.isNamedBy(cue);
        boolean there =
                claimed.keys().stream().allMatch(k -> exhibit.context().keys().contains(k));
        return !heading && !described && named && there
                ? new Fault(Reason.MISATTRIBUTED, "the evidence says that " + by.speaker() + " says so")
                : null;
    }

    /// Whether the first of what somebody says is theirs in the evidence too.
    private static boolean isFirst(Attribution claimed, Parsed said, Case.Exhibit exhibit) {
        var saidBy = exhibit.sheet().speakers().words(exhibit.sentences());
        for (var word : clause(claimed, said)) {
            var owners = saidBy.entrySet().stream()
                    .filter(e -> Synonyms.alike(e.getKey().stem(), word.stem()))
                    .map(Map.Entry::getValue)
                    .toList();
            if (!owners.isEmpty()) return owners.stream().allMatch(o -> o != null && Attributed.matches(claimed, o));
        }
        return false;
    }

    /// What the evidence lets one say told of another.
    private static @Nullable Fault crossed(List<Attribution> own, Parsed said, Case.Exhibit exhibit) {
        var saidBy = exhibit.sheet().speakers().words(exhibit.sentences());
        for (var claimed : own) {
            if ((!claimed.named() && !Attributed.speaks(claimed, exhibit)) || claimed.pronoun()) continue;
            if (Attributed.denies(claimed, said) && Attributed.denies(exhibit)) continue;
            if (claimed.weak()
                    && own.stream()
                            .anyMatch(o ->
                                    !o.equals(claimed) && o.covers(claimed.cue().from()))) continue;
            int others = 0;
            int kept = 0;
            Attribution other = null;
            for (var word : clause(claimed, said))
                for (var there : saidBy.entrySet()) {
                    if (!Synonyms.alike(there.getKey().stem(), word.stem())) continue;
                    var speaker = there.getValue();
                    boolean another = speaker != null
                            && (speaker.named() || !claimed.named())
                            && !Attributed.matches(claimed, speaker)
                            && !isWithin(speaker, claimed, exhibit)
                            && !isOutlets(speaker, claimed, own, exhibit)
                            && !isPapers(speaker, claimed, said, exhibit);
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

    /// "Brandt said …, according to the Courier": the paper that writes it tells what Brandt said.
    private static boolean isOutlets(
            Attribution inner, Attribution claimed, List<Attribution> own, Case.Exhibit exhibit) {
        return own.stream().anyMatch(o -> o.pronoun() || Attributed.matches(o, inner))
                && claimed.keys().stream()
                        .allMatch(k -> exhibit.sheet().heading().keys().contains(k));
    }

    /// "The Courier reported that Kestrel was delaying it" told of "Kestrel said it would delay it".
    private static boolean isPapers(Attribution inner, Attribution claimed, Parsed said, Case.Exhibit exhibit) {
        var publisher = exhibit.evidence().metadata().publisher();
        return publisher != null
                && Parsed.of(publisher).keys().containsAll(claimed.keys())
                && inner.isNamedBy(said.words());
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
