package footnote.answer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the dates that a text states, in the spellings of several languages. Pure.
public final class Dates {
    private static final Map<String, String> MONTHS = Lexicon.values("months");
    private static final Map<String, String> ORDINALS = Lexicon.values("ordinals");
    /// "Jan" without a number is a name.
    private static final Set<String> SHORT = Set.of("jan", "mar", "jun", "jul");
    private static final Set<String> DOUBTFUL = Lexicon.words("doubtful-months");
    private static final Map<String, String> WEEKDAYS = Lexicon.values("weekdays");
    private static final Set<String> YEAR_WORDS = Lexicon.words("year-words");
    private static final Set<String> OF = Set.of("of", "de", "do", "del", "da");
    private static final Pattern YEAR = Pattern.compile("1[0-9]\\d\\d|20\\d\\d");
    private static final Pattern ORDINAL_DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|er|o)");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

    private final String text;
    private final List<Word> words;
    private final List<DateMention> found = new ArrayList<>();

    private Dates(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    /// The dates in a text, in order.
    public static List<DateMention> in(String text) {
        return in(text, Words.of(text));
    }

    static List<DateMention> in(String text, List<Word> words) {
        var dates = new Dates(text, words);
        int i = 0;
        while (i < words.size()) i = dates.read(i);
        return dates.found;
    }

    /// Reads the date at word `i`, if any, and returns the word to go on at.
    private int read(int i) {
        var word = words.get(i);
        int next = switch (word.kind()) {
            case NUMBER -> number(i);
            case MIXED -> ORDINAL_DAY.matcher(word.key()).matches() ? day(i) : i;
            case PLAIN -> plain(i);
        };
        return next > i ? next : i + 1;
    }

    private int plain(int i) {
        var word = words.get(i);
        if (isMonth(i)) return month(i, 0, word.start());
        if (dayAt(i) > 0) return day(i);
        var weekday = WEEKDAYS.get(word.key());
        if (weekday != null && word.text().length() > (word.isCapital() ? 2 : 4)) {
            found.add(DateMention.weekday(value(weekday), word.start(), word.end()));
            return i + 1;
        }
        var relative = Relative.at(words, i);
        if (relative == null) return i;
        int end = i + relative.length();
        found.add(
                DateMention.relative(relative, word.start(), words.get(end - 1).end()));
        return end;
    }

    /// Month names that are words of their own ("may", "march") need a number or a preposition beside them.
    private boolean isMonth(int i) {
        if (i >= words.size()) return false;
        var word = words.get(i);
        if (!MONTHS.containsKey(word.key())) return false;
        boolean numbered = dayAt(i + 1) > 0 || yearAt(i + 1) > 0 || (i > 0 && dayAt(i - 1) > 0);
        if (numbered)
            return word.isCapital() || (!isEnglishWord(word) && word.text().length() > 3);
        if (!word.isCapital() || SHORT.contains(word.key())) return false;
        return !DOUBTFUL.contains(word.key())
                || (i > 0 && YEAR_WORDS.contains(words.get(i - 1).key()));
    }

    /// A month at `i` with the day that stood before it (0 for none), and what follows: a day, a year.
    private int month(int i, int dayBefore, int start) {
        int month = Integer.parseInt(MONTHS.getOrDefault(words.get(i).key(), "0"));
        int next = i + 1;
        int day = dayBefore;
        int last = 0;
        if (day == 0 && yearAt(next) == 0 && near(i, next)) {
            day = isDayOf(i, next) ? dayAt(next) : 0;
            if (day > 0) next++;
            if (day > 0 && isRange(next - 1, next)) last = dayAt(next);
            if (last > 0) next++;
        }
        int gap = isOf(next) ? next + 1 : next;
        int year = near(next - 1, gap) ? yearAt(gap) : 0;
        if (year > 0) next = gap + 1;
        add(year, month, day, start, words.get(next - 1).end());
        if (last > 0) add(year, month, last, start, words.get(next - 1).end());
        return next;
    }

    /// "In August, 12% more" names no day.
    private boolean isDayOf(int month, int day) {
        return between(month, day).indexOf(',') < 0 && words.get(day).after() != '%';
    }

    private int number(int i) {
        int iso = iso(i);
        if (iso > i) return iso;
        var dotted = DOTTED.matcher(words.get(i).key());
        if (dotted.matches()) {
            add(
                    value(dotted.group(3)),
                    value(dotted.group(2)),
                    value(dotted.group(1)),
                    words.get(i).start(),
                    words.get(i).end());
            return i + 1;
        }
        int before = day(i);
        return before > i ? before : bareYear(i);
    }

    /// `3 January`, `3rd of January`, `3-5 January`, `the 15th`.
    private int day(int i) {
        int day = dayAt(i);
        if (day == 0) return i;
        int next = i + 1;
        if (isPair(i)) next++;
        int until = next > i + 1 || isRange(i, next) ? dayAt(next) : 0;
        if (until > 0) next++;
        if (isOf(next)) next++;
        if (next < words.size()
                && near(i, next)
                && MONTHS.containsKey(words.get(next).key())
                && monthAfterDay(next)) {
            int known = found.size();
            int end = month(next, day, words.get(i).start());
            if (until > 0 && found.size() > known) {
                var first = found.getLast();
                add(first.year(), first.month(), until, first.start(), first.end());
            }
            return end;
        }
        return lone(i, day);
    }

    /// "17 and 18 December" names two days.
    private boolean isPair(int i) {
        return i + 3 < words.size()
                && words.get(i).kind() == Word.Kind.NUMBER
                && Set.of("and", "to").contains(words.get(i + 1).key())
                && dayAt(i + 2) > dayAt(i)
                && MONTHS.containsKey(words.get(i + 3).key())
                && monthAfterDay(i + 3);
    }

    /// "5 may" is a day only where the month is written as one.
    private boolean monthAfterDay(int next) {
        var word = words.get(next);
        return word.isCapital() || !isEnglishWord(word);
    }

    private static boolean isEnglishWord(Word word) {
        return word.key().equals("may")
                || word.key().equals("march")
                || word.key().equals("mar");
    }

    /// "On the 15th": a day whose month the reader knows.
    private int lone(int i, int day) {
        if (words.get(i).kind() != Word.Kind.MIXED
                || i < 2
                || !words.get(i - 1).key().equals("the")) return i;
        if (!Set.of("on", "of", "by", "since", "until", "from", "after", "before", "late", "early")
                .contains(words.get(i - 2).key())) return i;
        for (int k = i + 1; k < Math.min(words.size(), i + 5); k++)
            if (words.get(k).key().startsWith("centur")) return i;
        boolean closed = words.get(i).after() != ' '
                || i + 1 == words.size()
                || Words.isFunctionWord(words.get(i + 1).key());
        if (!closed) return i;
        add(0, 0, day, words.get(i).start(), words.get(i).end());
        return i + 1;
    }

    private int bareYear(int i) {
        int year = yearAt(i);
        if (year == 0 || isBeforeChrist(i + 1)) return i;
        boolean led = i > 0 && YEAR_WORDS.contains(words.get(i - 1).key());
        boolean bracketed = words.get(i).start() > 0 && text.charAt(words.get(i).start() - 1) == '(';
        boolean counts = i + 1 < words.size()
                && words.get(i).after() == ' '
                && words.get(i + 1).isContent()
                && !words.get(i + 1).isCapital();
        if (!(led && !counts) && !bracketed) return i;
        add(year, 0, 0, words.get(i).start(), words.get(i).end());
        return i + 1;
    }

    /// "1350 BC" is a number of years as "1,350 BC" is.
    private boolean isBeforeChrist(int i) {
        return i < words.size() && Set.of("bc", "bce").contains(words.get(i).key());
    }

    /// `2026-01-10`, `2026/01/10`, `1/10/2026`: three numbers with the same mark between.
    private int iso(int i) {
        if (i + 2 >= words.size() || (!marked(i, '-') && !marked(i, '/'))) return i;
        int a = small(i);
        int b = small(i + 1);
        int c = small(i + 2);
        var first = words.get(i).start();
        var end = words.get(i + 2).end();
        if (yearAt(i) > 0 && b <= 12 && c <= 31) add(a, b, c, first, end);
        else if (yearAt(i + 2) > 0 && a <= 12 && b <= 31) add(c, a, b, first, end);
        else if (yearAt(i + 2) > 0 && b <= 12 && a <= 31) add(c, b, a, first, end);
        else return i;
        return i + 3;
    }

    private boolean marked(int i, char mark) {
        return between(i, i + 1).equals(String.valueOf(mark))
                && between(i + 1, i + 2).equals(String.valueOf(mark));
    }

    private int small(int i) {
        var key = words.get(i).key();
        return key.length() <= 4 && key.chars().allMatch(c -> c >= '0' && c <= '9') ? value(key) : 99;
    }

    private int dayAt(int i) {
        if (i < 0 || i >= words.size()) return 0;
        var spelled = ORDINALS.get(words.get(i).key());
        if (spelled != null) return isOf(i + 1) && isMonth(i + 2) ? value(spelled) : 0;
        var ordinal = ORDINAL_DAY.matcher(words.get(i).key());
        var digits = ordinal.matches() ? ordinal.group(1) : words.get(i).key();
        if (digits.length() > 2 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) return 0;
        int day = value(digits);
        return day <= 31 ? day : 0;
    }

    private boolean isOf(int i) {
        return i < words.size() && OF.contains(words.get(i).key());
    }

    private int yearAt(int i) {
        if (i < 0 || i >= words.size()) return 0;
        var word = words.get(i);
        if (word.kind() != Word.Kind.NUMBER || !YEAR.matcher(word.text()).matches()) return 0;
        return value(word.text());
    }

    private boolean isRange(int i, int j) {
        if (j >= words.size()) return false;
        var gap = between(i, j).strip();
        return gap.length() == 1 && Verbatim.isDash(gap.charAt(0));
    }

    /// Whether nothing stands between two words that would part a date.
    private boolean near(int i, int j) {
        if (j >= words.size()) return false;
        var gap = between(i, j);
        return gap.length() <= 3 || (j - i > 1 && gap.length() <= 12);
    }

    private String between(int i, int j) {
        return text.substring(words.get(i).end(), words.get(j).start());
    }

    private static int value(String digits) {
        return Integer.parseInt(digits);
    }

    private void add(int year, int month, int day, int start, int end) {
        var mention = DateMention.calendar(year, month, day, start, end);
        if (mention != null) found.add(mention);
    }

    /// Whether a word names a month or a day of the week.
    public static boolean isCalendarWord(String key) {
        return MONTHS.containsKey(key) || WEEKDAYS.containsKey(key);
    }

    /// Whether both words name a month, and the same.
    public static boolean isSameMonth(String a, String b) {
        var month = MONTHS.get(a);
        return month != null && month.equals(MONTHS.get(b));
    }

    /// The month a word names, 1 to 12, or null.
    static @Nullable Integer monthOf(String key) {
        var month = MONTHS.get(key);
        return month == null ? null : Integer.valueOf(month);
    }
}
