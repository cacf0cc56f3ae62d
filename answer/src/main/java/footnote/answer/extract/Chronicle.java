package footnote.answer.extract;

import footnote.answer.text.DateMention;
import footnote.answer.text.Parsed;
import footnote.corpus.PartialDate;
import footnote.retrieval.Filter;
import footnote.retrieval.Hit;
import footnote.retrieval.Query;
import footnote.retrieval.Retriever;
import footnote.retrieval.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a question is answered with that names nothing but a time: "What happened in September 2024?" Of each document
/// that tells of it or is of it the sentence that states the time, else the one that it opens with.
final class Chronicle {
    private final Asked asked;
    private final Times times;

    private Chronicle(Asked asked) {
        this.asked = asked;
        times = Times.of(asked.text());
    }

    /// The sentences; none where the question names more than a time, or nothing is of it.
    ///
    /// @param hits what was found for the question
    static List<Choice.Pick> of(Asked asked, Filter filter, List<Hit> hits, Retriever retriever) {
        var chronicle = new Chronicle(asked);
        if (!chronicle.isAllThatIsAsked()) return List.of();
        var all = new ArrayList<>(hits);
        all.addAll(retriever.find(new Query(asked.text(), chronicle.within(filter)), hits.size()));
        return chronicle.told(all);
    }

    /// The stems of the words with which a question names a time.
    static Set<String> stems(Asked asked) {
        var stems = new HashSet<String>();
        var dates = Parsed.of(asked.text()).dates();
        for (var w : Words.in(asked.text())) if (dates.stream().anyMatch(d -> isIn(d, w))) stems.add(w.stem());
        return stems;
    }

    private static boolean isIn(DateMention date, Words.Word word) {
        return date.start() <= word.span().start() && word.span().end() <= date.end();
    }

    private boolean isAllThatIsAsked() {
        if (times.from() == null && times.to() == null) return false;
        var stems = stems(asked);
        return asked.weights().keySet().stream().allMatch(s -> stems.contains(s) || Unknown.saysLittle(s));
    }

    private Filter within(Filter filter) {
        if (filter.from() != null || filter.to() != null) return filter;
        return new Filter(
                filter.document(), filter.publisher(), date(times.from()), date(times.to()), filter.collections());
    }

    private static @Nullable PartialDate date(@Nullable LocalDate day) {
        return day == null ? null : PartialDate.of(day);
    }

    private List<Choice.Pick> told(List<Hit> hits) {
        var opening = Comparator.<Candidate>comparingInt(c -> c.hit().passage().ordinal())
                .thenComparingInt(Candidate::index);
        var byDocument = new LinkedHashMap<String, Candidate>();
        Candidate.of(asked, hits).stream().sorted(opening).forEach(c -> {
            if (times.fits(c) <= 0) return;
            byDocument.merge(c.hit().passage().document(), c, (a, b) -> isStated(a) || !isStated(b) ? a : b);
        });
        return byDocument.values().stream()
                .sorted(Comparator.comparing(this::isStated).reversed())
                .limit(Choice.MOST)
                .map(Choice::pick)
                .toList();
    }

    private boolean isStated(Candidate c) {
        return !Parsed.of(c.text()).dates().isEmpty();
    }
}
