package footnote.answer;

import footnote.answer.Composer.Composition;
import footnote.answer.Composer.DraftPosition;
import footnote.answer.Rejection.Reason;
import footnote.corpus.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The positions of an answer: of those that were proposed, the ones whose sentences all stand, whose summaries are
/// carried by them and, where a model proposed them, which contradict another one.
final class Sides {
    private final Proof proof;
    private final List<Rejection> rejected;

    /// @param rejected takes the summaries that fall
    Sides(Proof proof, List<Rejection> rejected) {
        this.proof = proof;
        this.rejected = rejected;
    }

    /// Newest first; fewer than two are none.
    List<Position> of(Answer.Mode mode, Composition composition, Proof.Result proved) {
        var positions = new ArrayList<Position>();
        for (var p : composition.positions()) {
            if (p.drafts().isEmpty() || !new HashSet<>(proved.passedDrafts()).containsAll(p.drafts())) continue;
            positions.add(position(mode, p, composition, proved));
        }
        if (mode == Answer.Mode.MODEL) disputed(positions);
        if (positions.size() < 2) return List.of();
        positions.sort(Comparator.comparing(
                Position::published, Comparator.nullsLast(Comparator.<PartialDate>reverseOrder())));
        return positions;
    }

    private Position position(Answer.Mode mode, DraftPosition p, Composition composition, Proof.Result proved) {
        var statements = p.drafts().stream()
                .map(d -> proved.passed().get(proved.passedDrafts().indexOf(d)))
                .toList();
        var evidence = statements.stream()
                .flatMap(s -> s.evidence().stream())
                .distinct()
                .toList();
        var summary = mode == Answer.Mode.EXTRACTIVE || isProved(p, composition)
                ? p.summary()
                : statements.getFirst().text();
        return new Position(summary, newest(evidence), evidence);
    }

    /// Takes out the positions that contradict no other one.
    private void disputed(List<Position> positions) {
        var all = List.copyOf(positions);
        positions.removeIf(p -> {
            boolean alone = all.stream().noneMatch(o -> Disputes.between(p.evidence(), o.evidence()));
            if (alone) rejected.add(new Rejection(p.summary(), Reason.UNSUPPORTED, "it contradicts no other position"));
            return alone;
        });
    }

    /// A model's summary is words of its own, and has to be carried by the quotes of its sentences like them.
    private boolean isProved(DraftPosition position, Composition composition) {
        var claims = position.drafts().stream()
                .flatMap(d -> composition.drafts().get(d).claims().stream())
                .distinct()
                .toList();
        var result = proof.check(List.of(new Draft(position.summary(), claims)));
        rejected.addAll(result.rejected());
        return result.rejected().isEmpty();
    }

    static @Nullable PartialDate newest(List<Evidence> evidence) {
        return evidence.stream()
                .map(e -> e.metadata().published())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
