package footnote.answer;

import footnote.answer.text.DateMention;
import footnote.answer.text.Parsed;
import footnote.corpus.PartialDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A time before a deed of the day of writing, told from that day: "eleven years ago" of "on Thursday agreed …,
/// eleven years after". Pure.
final class Aged {
    private static final Set<String> BEHIND = Set.of("after", "since", "following");

    /// News are told of the days before.
    private static final int RECENT = 8;

    private Aged() {}

    /// Whether a date tells how long before it was, as the evidence does of what has just happened.
    static boolean is(DateMention date, Case draft) {
        var told = draft.said().text().substring(date.start(), date.end());
        if (date.relative() == null || !told.endsWith(" ago")) return false;
        var length =
                Parsed.of(told.substring(0, told.length() - " ago".length())).quantities();
        if (length.size() != 1) return false;
        return draft.exhibits().stream()
                .filter(Aged::isNew)
                .map(Case.Exhibit::context)
                .anyMatch(text -> text.quantities().stream()
                        .filter(q -> q.sameValue(length.getFirst())
                                && q.unit().equals(length.getFirst().unit()))
                        .anyMatch(q -> text.words().stream()
                                .anyMatch(w -> w.start() == q.end() + 1 && BEHIND.contains(w.key()))));
    }

    /// Whether the quoted sentences name a time, and only times of the last days.
    private static boolean isNew(Case.Exhibit exhibit) {
        var published = exhibit.evidence().metadata().published();
        var dates = exhibit.context().dates();
        return !dates.isEmpty() && dates.stream().allMatch(d -> isRecent(d.resolve(published), published));
    }

    private static boolean isRecent(@Nullable PartialDate date, @Nullable PartialDate published) {
        if (date == null || published == null || date.day() == 0 || published.day() == 0) return false;
        var day = date.first();
        return !day.isAfter(published.first()) && day.plusDays(RECENT).isAfter(published.first());
    }
}
