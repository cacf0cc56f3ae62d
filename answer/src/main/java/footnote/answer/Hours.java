package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Clock;
import footnote.answer.text.Durations;
import org.jspecify.annotations.Nullable;

/// Whether the times of day of a sentence are those of its evidence, however they are told: "5.30pm" is
/// 17:30, and not 5:30 a.m. Pure.
final class Hours {
    private Hours() {}

    static @Nullable Fault check(Case draft) {
        for (var mine : Clock.in(draft.said())) {
            var like = draft.exhibits().stream()
                    .flatMap(e -> Clock.in(e.sheet().words()).stream())
                    .filter(mine::isLike)
                    .toList();
            if (like.isEmpty() || like.stream().anyMatch(mine::mayBe)) continue;
            return new Fault(
                    Reason.ALTERED_FIGURE,
                    "the evidence tells another time than "
                            + draft.said().text().substring(mine.start(), mine.end()));
        }
        return null;
    }

    /// Whether a figure at this place is part of a time of day, or of a length of time, that the evidence
    /// tells in another way.
    static boolean isKept(int start, int end, Case draft) {
        var times = Clock.in(draft.said()).stream()
                .filter(t -> t.start() < end && start < t.end())
                .toList();
        var lengths = Durations.in(draft.said()).stream()
                .filter(d -> d.start() < end && start < d.end())
                .toList();
        if (times.isEmpty() && lengths.isEmpty()) return false;
        return draft.exhibits().stream().anyMatch(e -> {
            var text = e.sheet().words();
            return Clock.in(text).stream().anyMatch(k -> times.stream().anyMatch(k::mayBe))
                    || Durations.in(text).stream()
                            .anyMatch(k -> lengths.stream().anyMatch(k::isSame));
        });
    }
}
