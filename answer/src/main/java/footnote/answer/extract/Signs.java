package footnote.answer.extract;

import footnote.corpus.Span;
import footnote.retrieval.Words;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Signs that a sentence holds something of the kind a question asks for, and that the question does not hold
/// itself.
final class Signs {
    private static final Pattern SAID = Pattern.compile(
            "[\"“”«»]|\\b(?i:said|says|say|told|according to|stated|claimed|claims|announced|added|argued|warned|noted|called|described|commented|replied|answered|responded|declared|suggested|denied|insisted|accused|asked|believe[sd]?|thinks?|wrote|concluded|admitted|explained|emphasi[sz]ed|mentioned|confirmed|expressed|voiced|condemned|critici[sz]ed|praised|urged|called (?:on|for)|proposed|vowed|pledged|rejected|dismissed|demanded|predicted|promised|recalled|acknowledged|stressed|complained)\\b");
    private static final Pattern REASON = Pattern.compile(
            "\\b(?i:because|due to|since|so that|in order to|owing to|thanks to|as a result|result(?:ed|s|ing)? (?:in|from)|caus(?:e[sd]?|ing)|reasons?|therefore|(?:so as )?to (?:avoid|prevent|protect|allow|ensure|make|help|gain|reduce|increase|keep|stay)|led to|leads to|for fear|purpose|aim(?:s|ed|ing)?|enabl(?:e[sd]?|ing)|in protest|on account of|prompt(?:s|ed|ing)|blam(?:e[sd]?|ing)|attributed to|amid|following|citing|cited|in response to|spark(?:s|ed|ing)|trigger(?:s|ed|ing)?|ignit\\w+|set (?:light|fire) to|set off|(?:began|started|broke out) (?:when|after)|over (?:fears|concerns|claims|allegations|safety|failure))\\b");
    private static final Pattern PLACE = Pattern.compile(
            "\\b(?i:in|at|from|near|to|into|of|outside|through|across|around|between|off|on)\\s+(?:(?:the|a|an|downtown|northern|southern|eastern|western|central|modern|nearby)\\s+)*\\p{Lu}");
    private static final Pattern DEFINES = Pattern.compile(
            "\\b(?i:is|are|was|were)\\s+(?i:an?|the|one of|any|defined|used|known|called|considered)\\b|\\b(?i:refers? to|known as|called|defined as|means|stands for|short for|namely)\\b|,\\s+(?i:an?|the|then|who|which)\\s|\\(");

    private static final Pattern WHO_SAID = Pattern.compile(
            "(?iu)\\bwho\\b.*\\b(?:said|says|say|called|calls|described|told|claimed|claims|announced|warned|accused|stated|argued|denied|commented|suggested|declared|insisted|wrote|believes?|thinks?|dismissed|condemned|praised|criticised|criticized)\\b");

    /// "Which paper reported that …": what is asked for is behind it.
    private static final Pattern WHO_REPORTED = Pattern.compile(
            "(?iu)^\\W*(?:who|(?:which|what) (?:news ?)?(?:papers?|outlets?|magazines?|agency|broadcasters?|channels?|websites?|sites?|networks?|organi[sz]ations?|stud(?:y|ies)|reports?))"
                    + " (?:first |has |have )?(?:said|says|reported|reports|found|finds|revealed|wrote|writes|claimed|claims|published|announced|confirmed|estimated|stated)\\b(?: that)?");

    private Signs() {}

    /// The words of a question that only ask who reported what follows: empty where it asks something else.
    static Span whoReported(String question) {
        var m = WHO_REPORTED.matcher(question);
        return m.find() ? new Span(0, m.end()) : new Span(0, 0);
    }

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

    /// The same, and of somebody a name that is no body's and no place's.
    static boolean tells(Asked asked, String sentence) {
        return holds(asked, sentence) && (asked.kind() != AnswerKind.PERSON || Identity.names(sentence, asked));
    }

    private static final Pattern SEVERAL =
            Pattern.compile("(?iu)\\b(?:which|what) (?:\\p{L}+ ){0,2}?(\\p{L}{3,}s)\\b(?! (?:is|was|has|did|does))");

    /// The stem of the things that a question asks for, where they are several: "which *consulates*"; else null.
    static @Nullable String several(Asked asked) {
        var m = SEVERAL.matcher(asked.text());
        if (!m.find()) return null;
        var stem = Words.in(m.group(1)).getFirst().stem();
        return asked.focus().contains(stem) ? stem : null;
    }

    /// Whether a name stands in it that the question does not hold.
    static boolean names(Asked asked, String sentence) {
        return isNew(AnswerKind.PERSON, sentence, asked);
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
        double best = 0;
        for (var found : Found.of(kind, sentence)) {
            if (!found.isFresh(asked)) continue;
            int nearest = Integer.MAX_VALUE;
            for (var w : words)
                if (asked.weights().containsKey(w.stem())
                        && (w.span().end() <= found.start() || w.span().start() >= found.end()))
                    nearest = Math.min(
                            nearest,
                            Math.max(found.start() - w.span().end(), w.span().start() - found.end()));
            best = Math.max(best, nearest == Integer.MAX_VALUE ? .05 : 1.0 / (1 + nearest / 12.0));
        }
        return best;
    }

    /// How many things of this kind that the question does not hold stand in the sentence.
    static int count(AnswerKind kind, String sentence, Asked asked) {
        int count = 0;
        for (var found : Found.of(kind, sentence)) if (found.isFresh(asked)) count++;
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
        return !joined && Found.isNumber(word.of(sentence));
    }

    /// Whether something of this kind stands in the sentence that does not stand in the question.
    static boolean has(AnswerKind kind, String sentence, Asked asked) {
        return switch (kind) {
            case DATE, AMOUNT, PERSON, ORGANISATION -> isNew(kind, sentence, asked);
            case NUMBER -> isNew(kind, sentence, asked) && Measure.isTold(asked.text(), sentence);
            case PLACE ->
                isNew(kind, sentence, asked) && PLACE.matcher(sentence).find();
            case SAYING -> SAID.matcher(sentence).find();
            case REASON -> REASON.matcher(sentence).find();
            case DEFINITION -> DEFINES.matcher(sentence).find();
            case YES_NO, MANNER, DOCUMENT, LIST, THING -> false;
        };
    }

    private static boolean isNew(AnswerKind kind, String sentence, Asked asked) {
        return Found.of(kind, sentence).stream().anyMatch(f -> f.isFresh(asked));
    }
}
