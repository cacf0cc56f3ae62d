package footnote.answer.extract;

import footnote.answer.text.Names;
import footnote.answer.text.Parsed;
import footnote.retrieval.Recent;
import footnote.retrieval.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Something in a sentence of a kind that can be asked for: a date, a number, a sum of money, a name.
///
/// @param start where it begins in the sentence
/// @param end where it ends
/// @param stems its words
record Found(int start, int end, List<String> stems) {
    private static final String MONTH =
            "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
    private static final Pattern DATE = Pattern.compile(
            "\\b(?:1[0-9]|20|[3-9])\\d{2}s?\\b|\\b" + MONTH + " \\d{1,2}\\b|\\b\\d{1,2} " + MONTH + "\\b|\\b" + MONTH
                    + " (?:of )?\\d{4}\\b"
                    + "|\\b(?i:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first)[ -](?i:centur(?:y|ies))"
                    + "|\\b(?i:in|since|until|till|by|from|for|of|last|next|this|during|through|early|late|mid)[ -](?i:early[ -]|late[ -]|mid-?|the (?:spring|summer|autumn|fall|winter) of )?"
                    + MONTH + "\\b"
                    + "|\\b(?i:in|during|before|after|since|until|under|from|of)\\s+(?i:the\\s+)?(?:[\\p{L}\\-]+\\s){0,3}(?:[\\p{L}]+-)?(?i:era|period|ages?|dynast(?:y|ies)|reign|wars?|renaissance)\\b"
                    + "|\\b(?i:this|next|last|in|by|since|before|until|till|the|of|every|each|early|late|after|during)[ -](?i:the )?(?:(?i:early|late|mid)[ -])?(?i:spring|summer|autumn|winter|weekend|fiscal year|christmas|easter|ramadan|thanksgiving|passover|diwali|new year)\\b"
                    + "|\\b(?i:next|this) (?i:week|month|year|quarter|season)\\b|\\b\\d{1,2} ?(?i:[ap]\\.?m\\b)|\\b(?i:tonight|midnight|noon)\\b|\\b(?i:end|beginning|start|middle) of (?i:the )?(?i:year|month|week|season|century|decade)\\b"
                    + "|\\b(?i:minutes?|hours?|days?|weeks?|months?|years?) (?i:after|before|later|earlier|ago|from now)\\b|\\b\\d{1,2}:\\d\\d\\b"
                    + "|\\b(?i:yesterday|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last (?:week|month|year)|centur(?:y|ies)|decades?)\\b|\\b\\d+ (?:BC|AD|BCE|CE)\\b");
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{Nd}])(?<!\\p{L}-)(?<!\\p{Nd}[.,])\\p{Nd}[\\p{Nd},.]*|\\b(?i:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|one|once|twice|double|third|quarter|zero|none|no|several|couple|few|many|scores)\\b");
    /// A day or a year: no number of things, whatever is counted.
    private static final Pattern DAY_OR_YEAR = Pattern.compile(
            "\\b" + MONTH + "(?: \\d{1,2})?(?:,? \\d{4})?\\b|\\b\\d{1,2} " + MONTH
                    + "(?: \\d{4})?\\b|\\b(?i:in|since|of|from|until|till|by|during|late|early|before|after|between)\\s+(?:1[0-9]|20)\\d{2}\\b(?! \\p{Ll}+s\\b)|^\\W*(?:1[0-9]|20)\\d{2}:");
    private static final Pattern MONEY = Pattern.compile(
            "[$€£¥₽]|\\b(?i:dollars?|euros?|pounds?|rubles?|roubles?|yen|yuan|francs?|marks?|cents?|usd|eur|gbp|crowns?|kron(?:er|or|a|e|ur)|zlotys?|rupees?|pesos?|liras?|dinars?|riyals?|shekels?|hryvnias?|forints?|shillings?|dirhams?|baht|ringgit|naira|rand|bitcoins?)\\b|\\b(?i:million|billion|trillion)\\b(?! (?!(?i:dollars|euros|pounds|rubles|roubles|francs|marks|crowns|kronor|zlotys|rupees|pesos|dinars|riyals|shekels|hryvnias|forints|shillings|dirhams)\\b)\\p{Ll}+s\\b)");
    private static final Pattern CAPITALISED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}\\p{M}'’.\\-]+(?:\\s+(?:(?:of|the|de|al|von|van|bin|da|del|la|le|for|and|&)\\s+){0,2}\\p{Lu}[\\p{L}\\p{M}'’.\\-]*)*|(?<![\\p{L}])\\p{Lu}{2,}");
    private static final Pattern MONTH_ALONE = Pattern.compile(MONTH);

    /// "LOWER ORRIN, July 8 (Bytewatch) -": where and when a report was written answers nothing.
    private static final Pattern DATELINE =
            Pattern.compile("(?u)^\\W*\\p{Lu}[\\p{L}.'’ -]{1,40}?(?:, \\p{Lu}[\\p{L}.]+){0,2}" + "(?:, (?:" + MONTH
                    + " \\d{1,2}|\\d{1,2} " + MONTH
                    + ")(?:,? \\d{4})?(?: *\\([^)]{2,40}\\))?|,? \\([^)]{2,40}\\)) *[-–—]{1,2} *");

    private static final Set<String> OPENERS = Set.of(
            "the",
            "a",
            "an",
            "in",
            "on",
            "at",
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "this",
            "that",
            "these",
            "those",
            "but",
            "and",
            "however",
            "also",
            "when",
            "while",
            "after",
            "before",
            "although",
            "though",
            "if",
            "as",
            "for",
            "from",
            "his",
            "her",
            "their",
            "its",
            "there",
            "some",
            "many",
            "most",
            "another",
            "other",
            "since",
            "during",
            "by",
            "to",
            "with",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "such",
            "both",
            "each",
            "all",
            "more",
            "because",
            "so",
            "then",
            "thus",
            "according",
            "despite",
            "even",
            "only",
            "no",
            "not",
            "of",
            "or",
            "our",
            "several",
            "today",
            "under",
            "until",
            "upon",
            "what",
            "where",
            "who");

    /// The same sentences are looked through for many questions.
    private static final int MOST = 1024;

    private static final Recent<String, List<Found>> DATES = new Recent<>(MOST, s -> all(DATE, s));
    private static final Recent<String, List<Found>> NUMBERS = new Recent<>(MOST, s -> all(NUMBER, s));
    private static final Recent<String, List<Found>> SUMS = new Recent<>(MOST, s -> all(MONEY, s));
    private static final Recent<String, List<Found>> NAMES = new Recent<>(MOST, s -> all(CAPITALISED, s));

    /// All of a kind in a sentence, in order; none of a kind that cannot be told.
    static List<Found> of(AnswerKind kind, String sentence) {
        return switch (kind) {
            case DATE -> DATES.of(sentence);
            case NUMBER -> NUMBERS.of(sentence);
            case AMOUNT -> SUMS.of(sentence);
            case PERSON, ORGANISATION, PLACE -> NAMES.of(sentence);
            case SAYING, REASON, DEFINITION, YES_NO, MANNER, DOCUMENT, LIST, THING -> List.of();
        };
    }

    /// Whether a word is a number, in digits or written out.
    static boolean isNumber(String word) {
        return NUMBER.matcher(word).matches();
    }

    private static List<Found> all(Pattern pattern, String sentence) {
        var all = new ArrayList<Found>();
        var dateline = DATELINE.matcher(sentence);
        int from = dateline.find() ? dateline.end() : 0;
        for (var m = pattern.matcher(sentence); m.find(); )
            if (m.start() >= from && isThing(pattern, m, sentence))
                all.add(new Found(
                        m.start(),
                        m.end(),
                        Words.in(m.group()).stream().map(Words.Word::stem).toList()));
        return List.copyOf(all);
    }

    /// Whether what was found is more than a common word that opens the sentence, and a number not one of a date.
    private static boolean isThing(Pattern pattern, Matcher found, String sentence) {
        if (pattern.equals(CAPITALISED)) {
            if (MONTH_ALONE.matcher(found.group()).matches()) return false;
            return found.start() > 1 || !isCommon(found.group());
        }
        return !pattern.equals(NUMBER) || !isDated(found, sentence);
    }

    /// Whether one word that opens a sentence is a common word.
    private static boolean isCommon(String opening) {
        return OPENERS.contains(opening.toLowerCase(Locale.ROOT))
                || Parsed.of(opening).words().stream().allMatch(Names::isWordly);
    }

    private static boolean isDated(Matcher number, String sentence) {
        if (!Character.isDigit(number.group().codePointAt(0))) return false;
        for (var m = DAY_OR_YEAR.matcher(sentence); m.find(); )
            if (m.start() <= number.start() && number.start() < m.end()) return true;
        return false;
    }

    /// Whether the question does not hold it itself.
    boolean isFresh(Asked asked) {
        return stems.isEmpty() || stems.stream().anyMatch(s -> !asked.all().contains(s) && !Words.isStop(s));
    }
}
