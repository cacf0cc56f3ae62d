package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.DateMention;
import footnote.answer.text.Parsed;
import footnote.answer.text.Quantity;
import footnote.answer.text.Synonyms;
import footnote.answer.text.Word;
import footnote.corpus.Sentences;
import footnote.corpus.Span;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether a time stays with that of which the evidence tells it: of "the schools shut in May, although parents have
/// until March" not that parents have until May, and of "28 since 2005, three of them this year" not 28 this year.
/// Pure.
final class Timed {
    private Timed() {}

    static @Nullable Fault check(Case draft) {
        for (var e : draft.exhibits()) {
            var fault = clause(draft, e);
            if (fault == null) fault = figure(draft, e);
            if (fault == null) fault = other(draft, e);
            if (fault != null) return fault;
        }
        return null;
    }

    private static @Nullable Fault clause(Case draft, Case.Exhibit exhibit) {
        var clauses = Clause.in(exhibit.context());
        for (var mine : Clause.in(draft.said())) {
            var date = only(draft.said(), mine.span());
            if (date == null) continue;
            var own = clauses.stream()
                    .filter(c -> holds(c.subject(), mine.subject()))
                    .toList();
            if (own.size() != 1) continue;
            var there = only(exhibit.context(), own.getFirst().span());
            if (there == null || isSame(date, there, exhibit) || says(draft, there, exhibit)) continue;
            boolean elsewhere = clauses.stream()
                    .filter(c -> !c.equals(own.getFirst()))
                    .map(c -> only(exhibit.context(), c.span()))
                    .anyMatch(d -> d != null && isSame(date, d, exhibit));
            if (elsewhere) return fault(exhibit.context(), there);
        }
        return null;
    }

    private static @Nullable Fault figure(Case draft, Case.Exhibit exhibit) {
        var text = exhibit.context();
        if (draft.said().dates().size() != 1) return null;
        for (var figure : draft.said().quantities()) {
            if (figure.year()) continue;
            var same = text.quantities().stream()
                    .filter(q -> q.sameValue(figure) && q.unit().equals(figure.unit()))
                    .toList();
            if (same.size() != 1) continue;
            var date = draft.said().dates().getFirst();
            var own = nearest(text, same.getFirst());
            if (own == null || own.weekday() > 0 || isSame(date, own, exhibit) || says(draft, own, exhibit)) continue;
            for (var there : text.dates()) {
                if (!isSame(date, there, exhibit)
                        || !inOne(text, there.start(), same.getFirst().start())) continue;
                var other = text.quantities().stream()
                        .filter(q -> !q.year())
                        .min(Comparator.comparingInt(q -> Math.abs(q.start() - there.start())))
                        .orElse(null);
                boolean gone = other != null
                        && !other.equals(same.getFirst())
                        && draft.said().quantities().stream().noneMatch(other::sameValue);
                if (gone) return fault(text, own);
            }
        }
        return null;
    }

    /// "12 on Monday" told of "12 last year", where the passage tells of Monday elsewhere.
    private static @Nullable Fault other(Case draft, Case.Exhibit exhibit) {
        var whole = new Span(0, exhibit.context().text().length());
        var own = only(exhibit.context(), whole);
        var mine = only(draft.said(), new Span(0, draft.said().text().length()));
        if (draft.exhibits().size() > 1 || own == null || mine == null || isSame(mine, own, exhibit)) return null;
        boolean elsewhere = exhibit.sheet().words().dates().stream().anyMatch(d -> isSame(mine, d, exhibit));
        return elsewhere && mine.year() == 0 ? fault(exhibit.context(), own) : null;
    }

    /// The date that stands next to a figure in its sentence.
    private static @Nullable DateMention nearest(Parsed text, Quantity figure) {
        return text.dates().stream()
                .filter(d -> inOne(text, d.start(), figure.start()))
                .min(Comparator.comparingInt(d -> Math.abs(d.start() - figure.start())))
                .orElse(null);
    }

    private static boolean inOne(Parsed text, int a, int b) {
        return Sentences.in(text.text(), new Span(0, text.text().length())).stream()
                .anyMatch(s -> s.start() <= Math.min(a, b) && Math.max(a, b) < s.end());
    }

    /// The date of a stretch that has one only.
    private static @Nullable DateMention only(Parsed text, Span span) {
        var dates = text.dates().stream()
                .filter(d -> span.start() <= d.start() && d.end() <= span.end())
                .toList();
        return dates.size() == 1 ? dates.getFirst() : null;
    }

    private static boolean says(Case draft, DateMention date, Case.Exhibit exhibit) {
        return draft.said().dates().stream().anyMatch(d -> isSame(d, date, exhibit));
    }

    private static boolean isSame(DateMention mine, DateMention there, Case.Exhibit exhibit) {
        return Calendar.agrees(mine, there, exhibit.evidence().metadata().published(), exhibit);
    }

    private static boolean holds(List<Word> words, List<Word> all) {
        return all.stream().allMatch(a -> words.stream().anyMatch(w -> Synonyms.alike(w.stem(), a.stem())));
    }

    private static Fault fault(Parsed text, DateMention there) {
        return new Fault(
                Reason.ALTERED_DATE,
                "the evidence says \"" + text.text().substring(there.start(), there.end()) + "\" of that");
    }
}
