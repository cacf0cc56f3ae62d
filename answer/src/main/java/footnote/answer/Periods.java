package footnote.answer;

import footnote.answer.text.DateMention;
import footnote.answer.text.Quantities;
import footnote.answer.text.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a month is the one end of a part of the year that the evidence names ("from January to July" of "the first
/// seven months"), and a year what a number of years makes of another ("in 2033" of "brought forward by four years to
/// 2029"). Pure.
final class Periods {
    private static final Pattern MONTHS = Pattern.compile("(?iu)\\bfirst (\\p{L}+|\\d{1,2}) months\\b");

    private static final Pattern PART = Pattern.compile(
            "(?iu)\\b(first|second|third|fourth|last|final|1st|2nd|3rd|4th) (half|quarter|six months|three months)\\b");

    private static final Pattern YEARS = Pattern.compile(
            "(?iu)(?:\\bby (\\p{L}+|\\d{1,3}) years?\\b|\\b(\\p{L}+|\\d{1,3}) years? (?:earlier|later|early|late|ahead|sooner)\\b|\\b(\\p{L}+|\\d{1,3})-year (?:delay|extension|postponement)\\b)");

    private static final int YEAR = 12;

    /// Of a month.
    private static final double DAYS = 365.0 / YEAR;

    /// Four weeks are a month, and thirteen three.
    private static final double NEARLY = .09;

    private Periods() {}

    static boolean are(DateMention date, Case draft) {
        for (var e : draft.exhibits()) {
            var text = e.context().text();
            if (date.month() > 0 && date.day() == 0 && ends(text).contains(date.month())) return true;
            if (date.month() == 0 && date.day() == 0 && date.year() > 0 && isYear(date.year(), text, e)) return true;
        }
        return false;
    }

    /// "In the third quarter" told of "between July and September".
    static boolean isPart(Quantity figure, Case draft) {
        var m = PART.matcher(draft.said().text());
        if (!figure.unit().equals("#") || !m.find() || m.start() != figure.start()) return false;
        var ends = new ArrayList<Integer>();
        add(m, ends);
        return !ends.isEmpty()
                && draft.exhibits().stream()
                        .anyMatch(e -> e.context().dates().stream()
                                .map(DateMention::month)
                                .toList()
                                .containsAll(ends));
    }

    /// "A month and a half" told of "six weeks", or the other way round.
    static boolean isSpan(Quantity figure, Case draft) {
        double days = days(figure);
        return days > 0
                && draft.exhibits().stream()
                        .flatMap(e -> e.context().quantities().stream())
                        .anyMatch(q -> !q.unit().equals(figure.unit())
                                && q.bound() == figure.bound()
                                && days(q) > 0
                                && Math.abs(days(q) - days) <= NEARLY * days);
    }

    /// Of weeks and months, roughly; 0 of others, and of so many that nobody would reckon so.
    private static double days(Quantity q) {
        if (q.values().size() != 1 || q.values().getFirst() > YEAR) return 0;
        return switch (q.unit()) {
            case "week" -> 7 * q.values().getFirst();
            case "month" -> DAYS * q.values().getFirst();
            default -> 0;
        };
    }

    /// The months that parts of a year begin and end with.
    private static List<Integer> ends(String text) {
        var ends = new ArrayList<Integer>();
        for (var m = MONTHS.matcher(text); m.find(); ) {
            int months = number(m.group(1));
            if (months > 1 && months <= YEAR) ends.addAll(List.of(1, months));
        }
        for (var m = PART.matcher(text); m.find(); ) add(m, ends);
        return ends;
    }

    private static void add(Matcher m, List<Integer> ends) {
        boolean half = m.group(2).equalsIgnoreCase("half") || m.group(2).equalsIgnoreCase("six months");
        int length = half ? 6 : 3;
        int place = switch (m.group(1).toLowerCase(Locale.ROOT)) {
            case "first", "1st" -> 0;
            case "second", "2nd" -> 1;
            case "third", "3rd" -> 2;
            default -> YEAR / length - 1;
        };
        if (place * length < YEAR) ends.addAll(List.of(place * length + 1, (place + 1) * length));
    }

    /// Whether a year is so many years from one that is told.
    private static boolean isYear(int year, String text, Case.Exhibit exhibit) {
        for (var m = YEARS.matcher(text); m.find(); ) {
            int years = number(m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group(3));
            for (int known : Calendar.years(exhibit))
                if (years > 0 && (known + years == year || known - years == year)) return true;
        }
        return false;
    }

    static boolean isYear(int year, Case draft) {
        return draft.exhibits().stream().anyMatch(e -> isYear(year, e.context().text(), e));
    }

    private static int number(String text) {
        if (Character.isDigit(text.charAt(0))) return Integer.parseInt(text);
        var small = Quantities.small(text.toLowerCase(Locale.ROOT));
        return small == null ? 0 : small.intValue();
    }
}
