package footnote.answer;

import footnote.answer.text.Attribution;
import footnote.answer.text.Claims;
import footnote.answer.text.Names;
import footnote.corpus.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether a speaker whom a sentence names says it in the evidence, by name, post or pronoun. Pure.
final class Heard {
    private Heard() {}

    static boolean is(Attribution claimed, Case.Exhibit exhibit, Case draft, List<Attribution> own) {
        var there = exhibit.sheet().speakers().at(exhibit.sentences());
        for (var a : there) if (Attributed.matches(claimed, a)) return true;
        if (Pronouns.isFor(claimed, exhibit)) return true;
        if (isDenial(claimed, exhibit, draft)) return true;
        if (claimed.named() && Attributed.names(exhibit.sheet().heading(), claimed.keys())) return true;
        var by = Attributed.dominant(draft, exhibit);
        if (by != null && Called.is(claimed, by, draft)) return true;
        if (by != null && by.named() && own.stream().noneMatch(o -> Attributed.matches(o, by)))
            return describes(claimed, exhibit, by);
        if (!claimed.named()) return by == null || !isAnother(claimed, exhibit, by) || describes(claimed, exhibit, by);
        if (Attributed.names(exhibit.context(), claimed.keys())) return by == null || !by.named();
        if (by == null) return there.stream().anyMatch(a -> a.told() && !a.named() && isCalledSo(claimed, a, exhibit));
        return !by.named()
                && Attributed.names(exhibit.sheet().words(), claimed.keys())
                && (!speaksElsewhere(claimed, exhibit) || isCalledSo(claimed, by, exhibit));
    }

    /// "Which the company denies" told of "an accusation Terracore rejects".
    private static boolean isDenial(Attribution claimed, Case.Exhibit exhibit, Case draft) {
        return Attributed.denies(claimed, draft.said())
                && Attributed.denies(exhibit)
                && Attributed.names(
                        claimed.named() ? exhibit.context() : exhibit.sheet().words(), claimed.keys());
    }

    /// Whether it is another one of whom the passage speaks elsewhere: not the growers' federation but "the
    /// ministry". A spokesman speaks for others.
    private static boolean isAnother(Attribution claimed, Case.Exhibit exhibit, Attribution by) {
        if (by.named()) return true;
        boolean told = by.pronoun() || by.keys().stream().anyMatch(Claims::isVoice);
        // "the audit office" speaks for itself elsewhere in the passage
        if (!by.pronoun() && !claimed.named() && speaksThere(claimed, by, exhibit)) return true;
        return !told
                && Attributed.names(exhibit.sheet().words(), claimed.keys())
                && !Attributed.names(exhibit.context(), claimed.keys());
    }

    private static boolean speaksThere(Attribution claimed, Attribution by, Case.Exhibit exhibit) {
        return exhibit.sheet().speakers().all().stream()
                .anyMatch(
                        a -> a.told() && !a.pronoun() && Attributed.matches(claimed, a) && !Attributed.matches(by, a));
    }

    /// "The spokesman" is John Kirby where the evidence calls him so.
    private static boolean describes(Attribution claimed, Case.Exhibit exhibit, @Nullable Attribution by) {
        return by != null
                && !claimed.named()
                && claimed.keys().stream()
                        .anyMatch(k -> exhibit.context().keys().contains(k) || Called.isFirm(k, exhibit.context()));
    }

    /// "The secretariat" is the State Secretariat for Migration, and "she" the maintainer, who spoke before:
    /// whoever else speaks in the passage comes later.
    private static boolean isCalledSo(Attribution claimed, Attribution by, Case.Exhibit exhibit) {
        var before = exhibit
                .sheet()
                .speakers()
                .at(new Span(0, Math.max(1, exhibit.sentences().start())))
                .stream()
                .filter(a -> a.named()
                        && !exhibit.sheet().speakers().at(exhibit.sentences()).contains(a))
                .toList();
        if (before.isEmpty() || !Attributed.matches(claimed, before.getLast())) return false;
        var named = exhibit.sheet().words().words().stream()
                .filter(w -> Names.isName(w) && by.keys().contains(w.key()))
                .findFirst();
        return by.pronoun() || named.isPresent() || by.keys().stream().anyMatch(Called::isFirm);
    }

    private static boolean speaksElsewhere(Attribution claimed, Case.Exhibit exhibit) {
        return exhibit.sheet().speakers().all().stream().anyMatch(a -> a.named() && Attributed.matches(claimed, a));
    }
}
