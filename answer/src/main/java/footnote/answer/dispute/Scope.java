package footnote.answer.dispute;

import footnote.answer.dispute.Side.Mood;
import footnote.answer.text.Parsed;
import footnote.answer.text.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a statement is limited to: a plan, a guess, a day, a part. Pure.
final class Scope {
    private static final Set<String> POSSIBLE = Set.of(
            "could",
            "would",
            "may",
            "might",
            "should",
            "if",
            "unless",
            "plans",
            "plan",
            "planned",
            "wants",
            "want",
            "wanted",
            "hopes",
            "hope",
            "hoped",
            "expect",
            "expects",
            "expected",
            "considers",
            "consider",
            "considered",
            "considering",
            "proposes",
            "propose",
            "proposed",
            "demands",
            "demand",
            "demanded",
            "predicts",
            "predict",
            "predicted",
            "forecast",
            "forecasts",
            "intends",
            "intended",
            "asks",
            "asked",
            "seeks",
            "sought",
            "aims",
            "aim",
            "offered",
            "offers",
            "likely",
            "possibly",
            "perhaps",
            "probably",
            "estimates",
            "fears",
            "feared");

    private static final Set<String> ASKED = Set.of("whether", "wonders", "wondered", "unclear", "unknown");

    private static final Set<String> FUTURE = Set.of("will", "shall");

    /// Stems would not do: "new cases" limit, "news" does not.
    private static final Set<String> LIMITS = Set.of(
            "per",
            "daily",
            "weekly",
            "monthly",
            "yearly",
            "annual",
            "annually",
            "total",
            "altogether",
            "far",
            "since",
            "another",
            "more",
            "additional",
            "further",
            "other",
            "others",
            "new",
            "average",
            "weekday",
            "weekdays",
            "weekend",
            "weekends",
            "summer",
            "winter",
            "spring",
            "autumn",
            "night",
            "nights",
            "rush",
            "including",
            "include",
            "includes",
            "among",
            "whom",
            "them",
            "rest",
            "remaining",
            "only",
            "whole",
            "half",
            "first",
            "last",
            "second",
            "next",
            "previous",
            "initially",
            "originally",
            "later",
            "cumulative",
            "overall",
            "each",
            "every",
            "all",
            "most",
            "some",
            "men",
            "women",
            "children",
            "girls",
            "boys",
            "nobody",
            "peak",
            "hour",
            "morning",
            "evening",
            "indoors",
            "outdoors",
            "now");

    /// "2 million a month" and "23 million a year" are not the same figure.
    private static final Map<String, String> RATES = Map.of(
            "day", "day", "week", "week", "month", "month", "year", "year", "hour", "hour", "minute", "minute",
            "quarter", "quarter", "season", "season");

    /// They tell apart nothing.
    private static final Set<String> SET_ASIDE = Set.of(
            "people",
            "persons",
            "person",
            "today",
            "yesterday",
            "longer",
            "only",
            "about",
            "some",
            "around",
            "nearly",
            "almost",
            "roughly",
            "approximately",
            "least",
            "most",
            "more",
            "less",
            "fewer",
            "than",
            "up",
            "over",
            "true",
            "according",
            "analysis",
            "test",
            "trial",
            "own",
            "anymore",
            "still",
            "again");

    private Scope() {}

    static Mood mood(Parsed text) {
        var keys = text.keys();
        if (keys.stream().anyMatch(ASKED::contains) || text.text().strip().endsWith("?")) return Mood.ASKED;
        if (text.words().stream().anyMatch(Scope::isPossible)) return Mood.POSSIBLE;
        return keys.stream().anyMatch(FUTURE::contains) ? Mood.FUTURE : Mood.FACT;
    }

    /// "May" with a capital is a month.
    private static boolean isPossible(Word word) {
        return POSSIBLE.contains(word.key()) && !(word.key().equals("may") && word.isCapital());
    }

    static Set<String> limits(Parsed text) {
        var limits = new HashSet<String>();
        var words = text.words();
        for (int i = 0; i < words.size(); i++) {
            var key = words.get(i).key();
            if (LIMITS.contains(key) && !isBound(words, i)) limits.add(key);
            if (RATES.containsKey(key) && i > 0 && isRate(words.get(i - 1).key())) limits.add("a " + key);
        }
        return limits;
    }

    private static boolean isRate(String before) {
        return List.of("a", "an", "per", "each", "every", "last", "whole", "this", "next")
                .contains(before);
    }

    /// "More than", "at most" limit the number and not what is counted, and "all" may stand for nothing.
    private static boolean isBound(List<Word> words, int i) {
        var key = words.get(i).key();
        boolean than = i + 1 < words.size() && words.get(i + 1).key().equals("than");
        boolean most = key.equals("most") && i > 0 && words.get(i - 1).key().equals("at");
        boolean some =
                key.equals("some") && i + 1 < words.size() && words.get(i + 1).kind() == Word.Kind.NUMBER;
        return than || most || some || (key.equals("only") && i == 0);
    }

    static boolean isSetAside(Word word) {
        return SET_ASIDE.contains(word.key());
    }
}
