package footnote.answer.extract;

import footnote.answer.text.Parsed;
import footnote.corpus.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The time that a question asks about: "in 2022", "before March 2024", "the latest".
///
/// @param from the first day, or null
/// @param to the last day, or null
/// @param latest whether it wants what is newest
record Times(@Nullable LocalDate from, @Nullable LocalDate to, boolean latest) {
    /// How it came out after all: what is newest tells.
    static final Pattern IN_THE_END = Pattern.compile(
            "(?iu)\\b(?:in the end(?! of)|finally|eventually|ultimately|by now|after all|(?:right )?now)\\b");

    private static final Pattern LATEST = Pattern.compile(
            "(?iu)\\b(?:latest|newest|most recent(?:ly)?|current(?:ly)?|right now|at the moment|today|nowadays|as of now|so far|still|these days|up to date|recent|final (?:count|number|figure|toll|tally|total|result|estimate|report))\\b");
    private static final Pattern BEFORE =
            Pattern.compile("(?iu)\\b(?:before|until|till|prior to|earlier than|by)\\s+(?:the\\s+)?$");
    private static final Pattern AFTER =
            Pattern.compile("(?iu)\\b(?:after|since|later than|following)\\s+(?:the\\s+)?$");
    /// "The 1978 flood".
    private static final Pattern OF_YEAR = Pattern.compile("\\b[Tt]he ((?:19|20)\\d\\d) (?=\\p{L})");

    private static final Pattern AS_OF = Pattern.compile("(?iu)\\bas of\\s+$");

    static Times of(String question) {
        boolean latest =
                LATEST.matcher(question).find() || IN_THE_END.matcher(question).find();
        for (var date : Parsed.of(question).dates()) {
            var when = date.resolve(null);
            if (when == null) continue;
            var before = question.substring(0, date.start());
            if (AS_OF.matcher(before).find()) return new Times(null, when.last(), true);
            if (BEFORE.matcher(before).find()) return new Times(null, when.last(), latest);
            if (AFTER.matcher(before).find()) return new Times(when.first(), null, latest);
            return new Times(when.first(), when.last(), latest);
        }
        var year = OF_YEAR.matcher(question);
        if (year.find()) {
            var when = new PartialDate(Integer.parseInt(year.group(1)), 0, 0);
            return new Times(when.first(), when.last(), latest);
        }
        return new Times(null, null, latest);
    }

    boolean isAsked() {
        return latest || from != null || to != null;
    }

    /// Whether a document of this date is of the time; not where no first or last day is asked for.
    boolean isOf(@Nullable PartialDate published) {
        return published != null && (from != null || to != null) && holds(published);
    }

    /// Whether it is one year or a part of one.
    boolean isOneYear() {
        return from != null && to != null && from.getYear() == to.getYear();
    }

    /// How well a sentence fits: 1 where a date of it, or else its document's, lies in the time, -1 where all
    /// that can be told lies outside; 0 where nothing can be told.
    int fits(Candidate c) {
        if (from == null && to == null) return 0;
        var published = c.hit().metadata().published();
        var stated = stated(c);
        if (!stated.isEmpty()) return stated.stream().anyMatch(this::holds) ? 1 : -1;
        return published == null ? 0 : holds(published) ? 1 : 0;
    }

    /// The dates that a sentence states, as far as its document's date tells them.
    static List<PartialDate> stated(Candidate c) {
        var published = c.hit().metadata().published();
        return Parsed.of(c.text()).dates().stream()
                .map(d -> d.resolve(published))
                .filter(Objects::nonNull)
                .toList();
    }

    /// Whether all that a sentence dates lies before the year before its document's: "in 1998, when 112 people died".
    static boolean isOfThePast(Candidate c) {
        var published = c.hit().metadata().published();
        if (published == null) return false;
        var stated = stated(c);
        return !stated.isEmpty() && stated.stream().allMatch(d -> d.last().getYear() < published.year() - 1);
    }

    /// Whether a sentence fits, or states no date where its title or the sentence before it does.
    boolean isNear(Candidate c) {
        if (fits(c) > 0) return true;
        if (!Parsed.of(c.text()).dates().isEmpty()) return false;
        var passage = c.hit().passage();
        var before = c.index() == 0 ? "" : passage.at(passage.sentences().get(c.index() - 1));
        return isStated(before, c) || isStated(c.hit().metadata().title(), c);
    }

    private boolean isStated(String text, Candidate c) {
        return Parsed.of(text).dates().stream()
                .map(d -> d.resolve(c.hit().metadata().published()))
                .anyMatch(d -> d != null && holds(d));
    }

    private boolean holds(PartialDate date) {
        return (from == null || !date.last().isBefore(from))
                && (to == null || !date.first().isAfter(to));
    }
}
