package footnote.answer;

import footnote.answer.text.Clock;
import footnote.answer.text.DateMention;
import footnote.answer.text.Durations;
import footnote.answer.text.Parsed;
import footnote.answer.text.Quantity;
import footnote.answer.text.Rough;
import footnote.answer.text.Units;
import footnote.corpus.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether the time between two dates of the quoted sentences is told by how long it is: "three days
/// earlier" of "began on Friday … by Monday night", "20 years later" of "built in 1998 … until 2018".
/// Pure.
final class Lapse {
    private static final Set<String> LATER =
            Set.of("later", "earlier", "after", "before", "afterwards", "beforehand", "on", "apart", "between");

    private static final Set<String> LASTING =
            Set.of("for", "within", "lasted", "took", "of", "lasting", "after", "spent", "by", "delay");

    /// "By nearly seven weeks".
    private static final Set<String> ROUGHLY = Set.of(
            "about", "around", "some", "nearly", "almost", "just", "over", "under", "roughly", "more", "less", "than");

    private static final Pattern BUILT = Pattern.compile(
            "(?iu)\\b(?:built|founded|opened|launched|established|completed|erected|made|dating|dates|set up|introduced)"
                    + " (?:in|from|since) ((?:19|20)\\d\\d)\\b");

    /// "9:14" may be a time of day, "2:03:58" is none.
    private static final int CLOCK = 5;

    private static final Pattern SINCE = Pattern.compile("(?iu)\\bsince (?:\\p{L}+ )?((?:19|20)\\d\\d)\\b");

    private static final int WEEK = 7;

    /// Days, on the average.
    private static final double MONTH = 30.4;

    private Lapse() {}

    /// "Three days earlier", read as a date.
    static boolean isBetween(DateMention date, Case draft) {
        if (date.relative() == null) return false;
        var told = Parsed.of(draft.said().text().substring(date.start(), date.end()));
        if (told.words().size() != 3 || !told.keys().contains("earlier")) return false;
        var length = Parsed.of(told.text().replace(" earlier", "")).quantities();
        return length.size() == 1 && isBetween(length.getFirst(), Rough.NONE, draft);
    }

    /// "Three days later": a figure with its measure of time right before such a word.
    static boolean is(Quantity figure, Case draft) {
        int next = new Operands.Operand(figure, draft.said()).next();
        var words = draft.said().words();
        int before = figure.index() - 1;
        while (before > 0 && ROUGHLY.contains(words.get(before).key())) before--;
        boolean cue = (next < words.size() && LATER.contains(words.get(next).key()))
                || (before >= 0 && LASTING.contains(words.get(before).key()));
        var rough = Operands.rough(figure, draft.said());
        return (cue && isBetween(figure, rough, draft))
                || isSince(figure, rough, draft)
                || isLasting(figure, draft)
                || isOld(figure, draft);
    }

    /// "Its lowest in almost three decades" of "the lowest since 1994", and "two years earlier" of 2021, written in
    /// 2023.
    private static boolean isSince(Quantity figure, Rough rough, Case draft) {
        double years = Units.ratio(figure.unit(), "year");
        if (years == 0 || years < 1 || figure.values().size() != 1) return false;
        double told = figure.values().getFirst() * years;
        int next = new Operands.Operand(figure, draft.said()).next();
        var words = draft.said().words();
        boolean ago = next < words.size() && LATER.contains(words.get(next).key());
        return draft.exhibits().stream().anyMatch(e -> {
            var published = e.evidence().metadata().published();
            if (published == null) return false;
            for (var q : e.context().quantities())
                if (q.year() && (ago || isLed(q, e.context()))) {
                    double passed = published.year() - q.values().getFirst();
                    if (passed > 0 && Multiples.isNear(told, passed, rough)) return true;
                }
            for (var m = SINCE.matcher(e.context().text()); m.find(); ) {
                double passed = published.year() - Integer.parseInt(m.group(1));
                if (passed > 0 && Multiples.isNear(told, passed, rough)) return true;
            }
            return false;
        });
    }

    private static boolean isLed(Quantity year, Parsed text) {
        return year.index() > 0 && text.words().get(year.index() - 1).key().equals("since");
    }

    /// "Less than three hours" of "at 9.14am … by noon", "almost three hours" of "two hours and 48
    /// minutes".
    private static boolean isLasting(Quantity figure, Case draft) {
        double unit = Units.ratio(figure.unit(), "second");
        if (unit == 0 || figure.values().size() != 1) return false;
        var rough = Operands.rough(figure, draft.said());
        for (var e : draft.exhibits()) {
            for (var a : Durations.in(e.context()))
                for (var b : Durations.in(e.context()))
                    if (a.end() - a.start() > CLOCK
                            && b.end() - b.start() > CLOCK
                            && Operands.fits(
                                    figure.values().getFirst(),
                                    Worked.rounded((b.seconds() - a.seconds()) / unit),
                                    rough)) return true;
            for (var known : Durations.in(e.context()))
                if (Operands.fits(figure.values().getFirst(), known.seconds() / unit, rough)) return true;
            for (var a : Clock.in(e.context()))
                for (var b : Clock.in(e.context())) {
                    double exact = (b.minutes() - a.minutes()) * 60 / unit;
                    if (exact > 0 && Operands.fits(figure.values().getFirst(), exact, rough)) return true;
                }
        }
        return false;
    }

    /// "The 47-year-old ferry" of "built in 1978", written in 2025.
    private static boolean isOld(Quantity figure, Case draft) {
        if (!figure.unit().equals("year") || figure.values().size() != 1) return false;
        int age = figure.values().getFirst().intValue();
        return draft.exhibits().stream().anyMatch(e -> {
            var published = e.evidence().metadata().published();
            var m = BUILT.matcher(e.context().text());
            return published != null && m.find() && published.year() - Integer.parseInt(m.group(1)) == age;
        });
    }

    private static boolean isBetween(Quantity length, Rough rough, Case draft) {
        if (length.values().size() != 1) return false;
        double count = length.values().getFirst();
        for (var e : draft.exhibits()) {
            var published = e.evidence().metadata().published();
            var known = new ArrayList<PartialDate>();
            for (var d : e.context().dates()) {
                var date = d.resolve(published);
                if (date != null) known.add(date);
            }
            if (published != null && length.unit().equals("year")) known.add(published);
            if (length.unit().equals("year") && years(e, known).stream().anyMatch(y -> y == count)) return true;
            if (rough != Rough.NONE && isAbout(length, rough, known)) return true;
            boolean months = length.unit().equals("month")
                    && known.stream().anyMatch(a -> known.stream().anyMatch(b -> months(a, b) == count));
            if (months) return true;
            double days = length.unit().equals("day") ? count : length.unit().equals("week") ? count * WEEK : 0;
            if (days > 0 && gaps(known).contains((long) days)) return true;
        }
        return false;
    }

    /// "Nearly seven weeks" of 31 January to 19 March.
    private static boolean isAbout(Quantity length, Rough rough, List<PartialDate> known) {
        double days = Units.ratio(length.unit(), "day");
        if (length.unit().equals("month")) days = MONTH;
        if (days == 0) return false;
        double told = length.values().getFirst() * days;
        return gaps(known).stream().anyMatch(gap -> gap > 0 && Multiples.isNear(told, gap, rough));
    }

    /// How many months lie between two dates that are known to the month, which may be of two years.
    private static int months(PartialDate a, PartialDate b) {
        return a.month() == 0 || b.month() == 0 ? 0 : Math.floorMod(b.month() - a.month(), 12);
    }

    /// How many days lie between any two of some dates that are known to the day.
    private static List<Long> gaps(List<PartialDate> dates) {
        var days =
                dates.stream().filter(d -> d.day() > 0).map(PartialDate::first).toList();
        var gaps = new ArrayList<Long>();
        for (LocalDate a : days) for (LocalDate b : days) gaps.add(Math.abs(ChronoUnit.DAYS.between(a, b)));
        return gaps;
    }

    private static List<Integer> years(Case.Exhibit exhibit, List<PartialDate> dates) {
        var years = new ArrayList<Integer>();
        for (var date : dates) years.add(date.year());
        for (var q : exhibit.context().quantities())
            if (q.year()) years.add(q.values().getFirst().intValue());
        var gaps = new ArrayList<Integer>();
        for (int a : years) for (int b : years) if (a < b) gaps.add(b - a);
        return gaps;
    }
}
