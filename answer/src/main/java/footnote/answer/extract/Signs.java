package footnote.answer.extract;

import footnote.corpus.Span;
import footnote.retrieval.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Signs that a sentence holds something of the kind a question asks for, and that the question does not hold
/// itself.
final class Signs {
    private static final String MONTH =
            "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
    private static final Pattern DATE = Pattern.compile(
            "\\b(?:1[0-9]|20|[3-9])\\d{2}s?\\b|\\b" + MONTH + " \\d{1,2}\\b|\\b\\d{1,2} " + MONTH + "\\b|\\b" + MONTH
                    + " (?:of )?\\d{4}\\b"
                    + "|\\b(?i:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first)[ -](?i:centur(?:y|ies))"
                    + "|\\b(?i:yesterday|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last (?:week|month|year)|centur(?:y|ies)|decades?)\\b|\\b\\d+ (?:BC|AD|BCE|CE)\\b");
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{Nd}])(?<!\\p{L}-)(?<!\\p{Nd}[.,])\\p{Nd}[\\p{Nd},.]*|\\b(?i:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|one|once|twice|double|third|quarter|zero|none|no|several|couple|few|many|scores)\\b");
    /// A day or a year: no number of things, whatever is counted.
    private static final Pattern DAY_OR_YEAR = Pattern.compile(
            "\\b" + MONTH + "(?: \\d{1,2})?(?:,? \\d{4})?\\b|\\b\\d{1,2} " + MONTH
                    + "(?: \\d{4})?\\b|\\b(?i:in|since|of|from|until|till|by|during|late|early|before|after|between)\\s+(?:1[0-9]|20)\\d{2}\\b(?! \\p{Ll}+s\\b)|^\\W*(?:1[0-9]|20)\\d{2}:");
    private static final Pattern MONEY = Pattern.compile(
            "[$€£¥₽]|\\b(?i:dollars?|euros?|pounds?|rubles?|roubles?|yen|yuan|francs?|marks?|cents?|usd|eur|gbp|million|billion|trillion)\\b");
    private static final Pattern CAPITALISED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}\\p{M}'’.\\-]+(?:\\s+(?:(?:of|the|de|al|von|van|bin|da|del|la|le|for|and|&)\\s+){0,2}\\p{Lu}[\\p{L}\\p{M}'’.\\-]*)*|(?<![\\p{L}])\\p{Lu}{2,}");
    private static final Pattern SAID = Pattern.compile(
            "[\"“”«»]|\\b(?i:said|says|say|told|according to|stated|claimed|claims|announced|added|argued|warned|noted|called|described|commented|replied|answered|responded|declared|suggested|denied|insisted|accused|asked|believe[sd]?|thinks?|wrote|concluded|admitted|explained|emphasi[sz]ed|mentioned|confirmed)\\b");
    private static final Pattern REASON = Pattern.compile(
            "\\b(?i:because|due to|since|so that|in order to|owing to|thanks to|as a result|result(?:ed|s|ing)? (?:in|from)|caus(?:e[sd]?|ing)|reasons?|therefore|(?:so as )?to (?:avoid|prevent|protect|allow|ensure|make|help|gain|reduce|increase|keep|stay)|led to|leads to|for fear|purpose|aim(?:s|ed|ing)?|enabl(?:e[sd]?|ing)|in protest|on account of|prompt(?:s|ed|ing)|blam(?:e[sd]?|ing)|attributed to)\\b");
    private static final Pattern PLACE = Pattern.compile(
            "\\b(?i:in|at|from|near|to|into|of|outside|through|across|around|between|off|on)\\s+(?:(?:the|a|an|downtown|northern|southern|eastern|western|central|modern|nearby)\\s+)*\\p{Lu}");
    private static final Pattern DEFINES = Pattern.compile(
            "\\b(?i:is|are|was|were)\\s+(?i:an?|the|one of|any|defined|used|known|called|considered)\\b|\\b(?i:refers? to|known as|called|defined as|means|stands for|short for|namely)\\b|,\\s+(?i:an?|the|then|who|which)\\s|\\(");

    private static final Pattern WHO_SAID = Pattern.compile(
            "(?iu)\\bwho\\b.*\\b(?:said|says|say|called|calls|described|told|claimed|claims|announced|warned|accused|stated|argued|denied|commented|suggested|declared|insisted|wrote|believes?|thinks?|dismissed|condemned|praised|criticised|criticized)\\b");

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

    private Signs() {}

    /// Whether a text tells that somebody says something.
    static boolean says(String text) {
        return SAID.matcher(text).find();
    }

    static boolean asksWhoSaid(String question) {
        return WHO_SAID.matcher(question).find();
    }

    /// Whether a sentence holds what the question asks for, as far as can be told: something of its kind, or,
    /// for "which systems", a name right at those words. True where it cannot be told.
    static boolean holds(Asked asked, String sentence) {
        return switch (asked.kind()) {
            case DATE, NUMBER, AMOUNT, PERSON, ORGANISATION, PLACE -> has(asked.kind(), sentence, asked);
            case THING -> !asksWhich(asked) || namesFocus(asked, sentence);
            case REASON -> has(AnswerKind.REASON, sentence, asked);
            case YES_NO, DEFINITION, MANNER, SAYING, DOCUMENT, LIST -> true;
        };
    }

    private static boolean asksWhich(Asked asked) {
        return !asked.focus().isEmpty() && asked.text().matches("(?iu).*\\bwhich\\b.*");
    }

    /// Whether a name that the question does not hold stands right before or behind the words asked for.
    private static boolean namesFocus(Asked asked, String sentence) {
        var words = Words.in(sentence);
        for (int i = 0; i < words.size(); i++) {
            if (!asked.focus().contains(words.get(i).stem())) continue;
            for (int j = Math.max(0, i - 2); j < Math.min(words.size(), i + 3); j++) {
                var surface = words.get(j).span().of(sentence);
                boolean name = (j > 0 && Character.isUpperCase(surface.codePointAt(0)))
                        || surface.chars().anyMatch(Character::isDigit);
                if (name && !asked.all().contains(words.get(j).stem())) return true;
            }
        }
        return false;
    }

    /// How near something of this kind stands to the words of the question, 1 (next to one) down to 0 (not
    /// there).
    static double nearness(AnswerKind kind, String sentence, Asked asked, List<Words.Word> words) {
        var pattern = pattern(kind);
        if (pattern == null) return 0;
        double best = 0;
        for (var m = pattern.matcher(sentence); m.find(); ) {
            if (!isThing(pattern, m, sentence) || !isFresh(m.group(), asked)) continue;
            int nearest = Integer.MAX_VALUE;
            for (var w : words)
                if (asked.weights().containsKey(w.stem())
                        && (w.span().end() <= m.start() || w.span().start() >= m.end()))
                    nearest = Math.min(
                            nearest,
                            Math.max(m.start() - w.span().end(), w.span().start() - m.end()));
            best = Math.max(best, nearest == Integer.MAX_VALUE ? .05 : 1.0 / (1 + nearest / 12.0));
        }
        return best;
    }

    /// How many things of this kind that the question does not hold stand in the sentence.
    static int count(AnswerKind kind, String sentence, Asked asked) {
        var pattern = pattern(kind);
        if (pattern == null) return 0;
        int count = 0;
        for (var m = pattern.matcher(sentence); m.find(); )
            if (isThing(pattern, m, sentence) && isFresh(m.group(), asked)) count++;
        return count;
    }

    /// How many words may stand between a number and what it counts, and itself: "40,000 allied troops".
    private static final int COUNTING = 4;

    /// Whether a number stands right before the thing that a question wants counted: "6,000 AT-4s".
    static boolean counts(Asked asked, String sentence, List<Words.Word> words) {
        if (asked.kind() != AnswerKind.NUMBER && asked.kind() != AnswerKind.AMOUNT) return false;
        for (int i = 0; i < words.size(); i++) {
            if (!asked.focus().contains(words.get(i).stem())) continue;
            for (int j = Math.max(0, i - COUNTING); j < i; j++)
                if (isNumber(words.get(j).span(), sentence)) return true;
        }
        return false;
    }

    /// The digits of "S-300" are no number of it.
    private static boolean isNumber(Span word, String sentence) {
        boolean joined = word.start() > 1
                && sentence.charAt(word.start() - 1) == '-'
                && Character.isLetter(sentence.charAt(word.start() - 2));
        return !joined && NUMBER.matcher(word.of(sentence)).matches();
    }

    private static @org.jspecify.annotations.Nullable Pattern pattern(AnswerKind kind) {
        return switch (kind) {
            case DATE -> DATE;
            case NUMBER -> NUMBER;
            case AMOUNT -> MONEY;
            case PERSON, ORGANISATION, PLACE -> CAPITALISED;
            case SAYING, REASON, DEFINITION, YES_NO, MANNER, DOCUMENT, LIST, THING -> null;
        };
    }

    private static boolean isFresh(String found, Asked asked) {
        var stems = Words.in(found);
        return stems.isEmpty()
                || stems.stream().anyMatch(w -> !asked.all().contains(w.stem()) && !Words.isStop(w.stem()));
    }

    /// Whether something of this kind stands in the sentence that does not stand in the question.
    static boolean has(AnswerKind kind, String sentence, Asked asked) {
        return switch (kind) {
            case DATE -> isNew(DATE, sentence, asked);
            case NUMBER -> isNew(NUMBER, sentence, asked);
            case AMOUNT -> isNew(MONEY, sentence, asked);
            case PERSON, ORGANISATION -> isNew(CAPITALISED, sentence, asked);
            case PLACE ->
                isNew(CAPITALISED, sentence, asked) && PLACE.matcher(sentence).find();
            case SAYING -> SAID.matcher(sentence).find();
            case REASON -> REASON.matcher(sentence).find();
            case DEFINITION -> DEFINES.matcher(sentence).find();
            case YES_NO, MANNER, DOCUMENT, LIST, THING -> false;
        };
    }

    private static boolean isNew(Pattern pattern, String sentence, Asked asked) {
        for (var m = pattern.matcher(sentence); m.find(); )
            if (isThing(pattern, m, sentence) && isFresh(m.group(), asked)) return true;
        return false;
    }

    /// Whether what was found is more than a common word that opens the sentence, and a number not one of a date.
    private static boolean isThing(Pattern pattern, Matcher found, String sentence) {
        if (pattern.equals(CAPITALISED)) return found.start() > 1 || !isOneCommonWord(found.group());
        return !pattern.equals(NUMBER) || !isDated(found, sentence);
    }

    private static boolean isDated(Matcher number, String sentence) {
        if (!Character.isDigit(number.group().codePointAt(0))) return false;
        for (var m = DAY_OR_YEAR.matcher(sentence); m.find(); )
            if (m.start() <= number.start() && number.start() < m.end()) return true;
        return false;
    }

    private static boolean isOneCommonWord(String found) {
        return OPENERS.contains(found.toLowerCase(Locale.ROOT));
    }

    /// How many words of a sentence look like names.
    static int names(String sentence) {
        int n = 0;
        for (var m = CAPITALISED.matcher(sentence); m.find(); )
            if (!(m.start() <= 1 && isOneCommonWord(m.group()))) n++;
        return n;
    }
}
