package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.DateMention;
import footnote.answer.text.Dates;
import footnote.answer.text.Lexicon;
import footnote.answer.text.Word;
import footnote.corpus.PartialDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whether every date of a sentence stands in its evidence, however it is written. Pure.
final class Calendar {
    private static final int HALF_YEAR = 6;

    private static final Pattern YEARS =
            Pattern.compile("(?iu)\\b(?:between|from) ((?:19|20)\\d\\d) (?:and|to|until|till) ((?:19|20)\\d\\d)\\b");

    private static final Pattern ERA = Pattern.compile("\\b(\\d{1,5}) ?(BCE?|CE|AD|B\\.C\\.|A\\.D\\.)");
    private static final Pattern NEXT = Pattern.compile("(?iu)\\bnext $");

    /// By these a sentence tells of the one end of some years.
    private static final Set<String> ENDS = Lexicon.words("one-end");

    private Calendar() {}

    static @Nullable Fault check(Case draft) {
        for (var date : draft.said().dates()) {
            if (draft.exhibits().stream().anyMatch(e -> states(e, date)) && !isReplaced(date, draft)) continue;
            if (Compared.isWeekend(date, draft)
                    || Compared.isYearBefore(date, draft)
                    || Compared.isTurnOfYear(date, draft)
                    || Compared.isApart(date, draft)
                    || Aged.is(date, draft)
                    || Lapse.isBetween(date, draft)
                    || Terms.are(date, draft)
                    || Periods.are(date, draft)) continue;
            var text = draft.said().text().substring(date.start(), date.end());
            return new Fault(Reason.ALTERED_DATE, text + " does not stand in the evidence");
        }
        if (isOtherMonth(draft)) return new Fault(Reason.ALTERED_DATE, "the evidence names another month");
        if (isOtherEra(draft)) return new Fault(Reason.ALTERED_DATE, "the evidence says the other era of that year");
        if (isOneEnd(draft)) return new Fault(Reason.ALTERED_DATE, "the evidence tells of more years than one");
        return Compared.isStrange(draft)
                ? new Fault(Reason.ALTERED_DATE, "the evidence compares with no such time")
                : null;
    }

    /// "Until March" told of "until May": these months are words too, and read as dates only beside a day or year.
    private static boolean isOtherMonth(Case draft) {
        for (var change : draft.rewordings())
            for (var given : change.given())
                for (var quoted : change.quoted())
                    if (isMonth(given)
                            && isMonth(quoted)
                            && !Dates.isSameMonth(given.key(), quoted.key())
                            && draft.exhibits().stream()
                                    .noneMatch(e -> e.context().keys().contains(given.key()))) return true;
        return false;
    }

    private static boolean isMonth(Word word) {
        return word.isCapital() && !word.opens() && Dates.isSameMonth(word.key(), word.key());
    }

    /// "340 AD" told of "340 BC".
    private static boolean isOtherEra(Case draft) {
        for (var m = ERA.matcher(draft.said().text()); m.find(); ) {
            boolean before = m.group(2).startsWith("B");
            for (var e : draft.exhibits())
                for (var n = ERA.matcher(e.context().text()); n.find(); )
                    if (n.group(1).equals(m.group(1)) && n.group(2).startsWith("B") != before) return true;
        }
        return false;
    }

    /// "In 2027" told of "in steps between 2027 and 2033".
    private static boolean isOneEnd(Case draft) {
        var text = draft.said().text();
        if (draft.says(ENDS)) return false;
        return draft.exhibits().stream()
                .anyMatch(e -> YEARS.matcher(e.context().text())
                        .results()
                        .anyMatch(r -> text.contains("in " + r.group(1)) != text.contains("in " + r.group(2))
                                && text.contains(r.group(1)) != text.contains(r.group(2))));
    }

    /// Whether a quoted sentence itself has this date.
    static boolean quotes(Case draft, DateMention date) {
        return draft.exhibits().stream()
                .anyMatch(e -> e.context().dates().stream()
                        .anyMatch(d -> agrees(date, d, e.evidence().metadata().published(), e)));
    }

    /// Whether the sentence follows its evidence word for word and puts this date where that has another.
    private static boolean isReplaced(DateMention date, Case draft) {
        // one of both ends of a range
        if (draft.said().dates().stream().filter(d -> d.start() == date.start()).count() > 1) return false;
        for (var change : draft.rewordings()) {
            if (change.given().stream().noneMatch(w -> isWithin(w, date))) continue;
            var there = change.context().dates().stream()
                    .filter(d -> change.quoted().stream().anyMatch(w -> isWithin(w, d)))
                    .toList();
            if (!there.isEmpty()
                    && draft.exhibits().stream()
                            .noneMatch(e -> there.stream()
                                    .anyMatch(d -> agrees(
                                            date, d, e.evidence().metadata().published(), e)))) return true;
        }
        return false;
    }

    private static boolean isWithin(Word word, DateMention date) {
        return date.start() <= word.start() && word.end() <= date.end();
    }

    /// Every year that the passage, or its document's title or date, names.
    static Set<Integer> years(Case.Exhibit exhibit) {
        var years = new HashSet<Integer>();
        var published = exhibit.evidence().metadata().published();
        if (published != null) years.add(published.year());
        for (var date : exhibit.sheet().words().dates()) {
            var resolved = date.resolve(published);
            if (resolved != null) years.add(resolved.year());
        }
        for (var q : exhibit.sheet().words().quantities())
            if (q.year()) years.add(q.values().getFirst().intValue());
        for (var q : exhibit.sheet().heading().quantities())
            if (q.year()) years.add(q.values().getFirst().intValue());
        return years;
    }

    /// Whether the passage, its heading or its document's date has this date.
    static boolean states(Case.Exhibit exhibit, DateMention date) {
        var published = exhibit.evidence().metadata().published();
        if (published != null && agrees(date, DateMentionOf.published(published), published, exhibit)) return true;
        for (var stated : exhibit.sheet().words().dates()) if (agrees(date, stated, published, exhibit)) return true;
        for (var stated : exhibit.sheet().heading().dates()) if (agrees(date, stated, published, exhibit)) return true;
        return isBareYear(date) && years(exhibit).contains(date.year());
    }

    private static boolean isBareYear(DateMention date) {
        return date.year() > 0 && date.month() == 0;
    }

    /// Whether `stated` carries all that `date` says.
    static boolean agrees(DateMention date, DateMention stated, @Nullable PartialDate published, Case.Exhibit exhibit) {
        if (sameWords(date, stated)) return true;
        var known = stated.resolve(published);
        var meant = date.resolve(published);
        if (known != null && meant != null)
            return within(meant, known)
                    || isNext(date, meant, known, stated)
                    || isAhead(meant, known, stated, published, isLed(stated, exhibit));
        if (date.weekday() > 0 || date.relative() != null || stated.weekday() > 0 || stated.relative() != null)
            return false;
        boolean year = date.year() == 0
                || stated.year() == date.year()
                || (stated.year() == 0 && years(exhibit).contains(date.year()));
        boolean month = date.month() == 0 || date.month() == stated.month();
        return year && month && (date.day() == 0 || date.day() == stated.day());
    }

    /// "On Friday" may be the Friday to come.
    private static boolean isNext(DateMention date, PartialDate meant, PartialDate known, DateMention stated) {
        var next = PartialDate.of(known.first().plusWeeks(1));
        return stated.weekday() > 0
                && (within(meant, next)
                        || (date.year() == 0 && date.month() == next.month() && date.day() == next.day()));
    }

    /// "By next June".
    private static boolean isLed(DateMention stated, Case.Exhibit exhibit) {
        var text = exhibit.sheet().words().text();
        return stated.start() <= text.length()
                && NEXT.matcher(text.substring(0, stated.start())).find();
    }

    /// "Postponed to 6 March" may mean the next one, where that is nearer than the last; "next June" does.
    private static boolean isAhead(
            PartialDate meant, PartialDate known, DateMention stated, @Nullable PartialDate published, boolean isNext) {
        if (published == null || stated.year() > 0 || stated.month() == 0) return false;
        var next = new PartialDate(known.year() + 1, known.month(), known.day());
        return within(meant, next)
                && (isNext || next.first().isBefore(published.first().plusMonths(HALF_YEAR)));
    }

    private static boolean sameWords(DateMention a, DateMention b) {
        return a.year() == b.year()
                && a.month() == b.month()
                && a.day() == b.day()
                && a.weekday() == b.weekday()
                && Objects.equals(a.relative(), b.relative());
    }

    /// Whether `known` is at least as precise as `meant` and does not contradict it.
    private static boolean within(PartialDate meant, PartialDate known) {
        return meant.year() == known.year()
                && (meant.month() == 0 || meant.month() == known.month())
                && (meant.day() == 0 || meant.day() == known.day());
    }

    private static final class DateMentionOf {
        static DateMention published(PartialDate date) {
            return new DateMention(date.year(), date.month(), date.day(), 0, null, 0, 0);
        }
    }
}
