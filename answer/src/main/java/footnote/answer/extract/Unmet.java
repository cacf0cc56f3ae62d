package footnote.answer.extract;

import footnote.answer.text.Countries;
import footnote.answer.text.Folding;
import footnote.answer.text.Stems;
import footnote.retrieval.Words;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Signs that the sentences that would answer do not meet what is asked: no date, no sum of money, no count of
/// things, no measure, no age, no town, no sentence of a court, no name where one is asked for, or another one in
/// a row. Pure.
final class Unmet {
    private static final Pattern CALLED = Pattern.compile(
            "(?iu)^\\W*what (?:is|was|are|were|do|does|did) .*\\b(?:called|named|nicknamed|dubbed)\\b|\\bwhat(?:'s|’s| is| was| are| were) the names? of\\b");

    private static final Pattern NAMING = Pattern.compile(
            "(?iu)\\b(?:call(?:s|ed|ing)?|name[sd]?|known as|dubbed|nicknamed|term(?:s|ed)?|titled|refer)\\b|[\"“”]");

    private static final Pattern DAY = Pattern.compile(
            "(?u)(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December");

    private static final Pattern AGENT = Pattern.compile(
            "(?u)\\b(\\p{Ll}{4,}(?:ist|ian)s?|(?:work|offic|soldi|engine|research|teach|lawy|lead|own|manag|minist|driv|farm"
                    + "|speak|memb|handl|keep|play|writ|read|lend|build|employ|partn|fath|moth|volunte|custom|us|manufactur|produc|mak|publish|broadcast|retail|provid|strik|organi[sz])ers?"
                    + "|(?:mayor|inspector|doctor|director|investigator|neighbou?r|expert|critic|bank|state|city|town|county)s?|compan(?:y|ies)|firms?|unions?|police|councils?|governments?"
                    + "|president|ministr(?:y|ies)|courts?|officials?|people|m[ae]n|wom[ae]n|famil(?:y|ies)|parents?|child(?:ren)?"
                    + "|authorit(?:y|ies)|agenc(?:y|ies)|army|troops|rebels|residents?|students?|clients?|nurses?|couple"
                    + "|brother|sister|wife|husband|son|daughter|king|queen|pope|judges?|priests?|group|committee|board|public)\\b");

    private static final Pattern TOWN = Pattern.compile("(?iu)\\b(?:what|which) (?:\\p{L}+ )?(?:city|town|village)\\b");

    private static final Pattern PAID_FOR =
            Pattern.compile("(?iu)\\b(?:pay|paid|spen[dt]) (?:for|on) (?<thing>[\\p{L}\\p{N}'’ -]{3,60})");

    private static final Pattern WHERE_IN = Pattern.compile(
            "(?iu)^\\W*where (?:exactly |precisely )?in (?:the )?[\\p{L}' -]{2,30}? (?:is|are|was|were|did|do|does|will|can)\\b");

    private static final Pattern PART_OF_COUNTRY = Pattern.compile(
            "(?iu)\\b(?:north|south|east|west|cent(?:re|er)|outskirts|border|coast|capital|region|province|district|city|town|village|suburb|mountains?|island)s?\\b|\\p{L}+ern\\b");

    /// What stands before a town, or before one in a row of them.
    private static final Pattern AT = Pattern.compile(
            "(?iu)(?:^|\\b(?:in|at|near|outside|inside|around|from|to|of|for|towards?|into|through|between|across|over|left|leaving|reached|city|town|village|capital|via|called|named)|\\()\\s*(?:the |central |downtown |northern |southern |eastern |western )?$");

    private static final Pattern WHICH =
            Pattern.compile("(?iu)^\\W*(?:(?:by|from|in|at|to|with|of) )?which (\\p{L}{3,})\\b");

    /// A name is no new one where a word of the question begins with so many of the same letters.
    private static final int ALIKE = 5;

    private Unmet() {}

    /// Whether they show it, of an answer that is not empty.
    static boolean is(Asked asked, List<Choice.Pick> picks) {
        var texts = picks.stream().map(Choice.Pick::text).toList();
        return lacksKind(asked, picks)
                || Unnamed.is(asked, picks)
                || Contrast.isOtherInRow(asked, picks)
                || Uncounted.is(asked, picks)
                || Events.isUntold(asked, texts)
                || Forms.areUnanswered(asked, picks)
                || Role.isUntold(asked, picks)
                || Identity.isUntold(asked, picks)
                || (asked.kind() == AnswerKind.NUMBER && Measure.isUntold(asked.text(), ofIt(asked, picks)))
                || isNoTown(asked, picks)
                || isUnpaid(asked, picks)
                || isNowhere(asked, picks)
                || isNoneOfThem(asked, picks)
                || Clue.isMissing(asked.text(), texts)
                || (CALLED.matcher(asked.text()).find() && none(picks, p -> names(p, asked)));
    }

    /// Whether a town is asked for, and none is named.
    private static boolean isNoTown(Asked asked, List<Choice.Pick> picks) {
        return TOWN.matcher(asked.text()).find() && none(picks, p -> namesTown(p, asked));
    }

    /// Whether it is asked what was paid for a thing, and no sum stands with that.
    private static boolean isUnpaid(Asked asked, List<Choice.Pick> picks) {
        var paid = PAID_FOR.matcher(asked.text());
        if (asked.kind() != AnswerKind.AMOUNT || !paid.find()) return false;
        var things = new HashSet<>(asked.weights().keySet());
        things.retainAll(
                Words.in(paid.group("thing")).stream().map(Words.Word::stem).toList());
        return !things.isEmpty()
                && picks.stream()
                        .noneMatch(p -> Signs.has(AnswerKind.AMOUNT, p.text(), asked)
                                && !Collections.disjoint(things, p.candidate().met()));
    }

    /// Whether it is asked where in a country something is, and no other place is named.
    private static boolean isNowhere(Asked asked, List<Choice.Pick> picks) {
        return WHERE_IN.matcher(asked.text()).find()
                && none(picks, p -> PART_OF_COUNTRY.matcher(p).find() || namesTown(p, asked));
    }

    private static boolean namesTown(String text, Asked asked) {
        return Found.of(AnswerKind.PLACE, text).stream()
                .anyMatch(f -> f.isFresh(asked)
                        && AT.matcher(text.substring(0, f.start())).find()
                        && mayBeTown(text.substring(f.start(), f.end())));
    }

    /// Whether one of a kind is asked for ("which shipyard built it") of which the documents know nothing, and no name
    /// is
    /// told that the question does not have.
    private static boolean isNoneOfThem(Asked asked, List<Choice.Pick> picks) {
        var m = WHICH.matcher(asked.text());
        return m.find() && asked.unknown().contains(m.group(1)) && none(picks, p -> Signs.names(asked, p));
    }

    /// Not a day, a country or what is of one, nor a model such as "Delta-9".
    private static boolean mayBeTown(String found) {
        var name = found.replaceFirst("^The ", "").replaceFirst("(?:['’]s?|[.])+$", "");
        return !DAY.matcher(name.replaceFirst("^(?:In|On|At|By|Last|This|Since|Until|From) ", ""))
                        .matches()
                && !name.endsWith("-")
                && !Countries.isCountry(Stems.of(Folding.fold(name.replaceFirst("-\\p{Ll}.*$", ""))));
    }

    /// The sentences that speak of what the question names, themselves or by what stands around them; all where none
    /// does.
    private static List<String> ofIt(Asked asked, List<Choice.Pick> picks) {
        var named = picks.stream()
                .filter(p -> !Collections.disjoint(asked.names(), p.candidate().met()))
                .toList();
        return (named.isEmpty() ? picks : named).stream().map(Choice.Pick::text).toList();
    }

    private static boolean none(List<Choice.Pick> picks, Predicate<String> tells) {
        return picks.stream().map(Choice.Pick::text).noneMatch(tells);
    }

    /// Of the questions that SQuAD answers 1 has such sentences, of its near misses 15. Of places and reasons it
    /// cannot be told: "along the pressure gradient" has no name, and many a reason no word that says so.
    private static boolean lacksKind(Asked asked, List<Choice.Pick> picks) {
        return switch (asked.kind()) {
            case DATE -> none(picks, p -> Signs.has(AnswerKind.DATE, p, asked));
            case AMOUNT, ORGANISATION -> ofIt(asked, picks).stream().noneMatch(p -> Signs.has(asked.kind(), p, asked));
            case PERSON -> none(picks, p -> Signs.has(AnswerKind.PERSON, p, asked) || hasAgent(p, asked));
            default -> false;
        };
    }

    /// Whether somebody whom the question does not name is named by what they are: "the company will pay".
    static boolean hasAgent(String text, Asked asked) {
        for (var m = AGENT.matcher(text); m.find(); )
            if (!asked.all().contains(Words.in(m.group(1)).getFirst().stem())) return true;
        return false;
    }

    private static boolean names(String text, Asked asked) {
        return NAMING.matcher(text).find()
                || Found.of(AnswerKind.PERSON, text).stream()
                        .filter(f ->
                                !DAY.matcher(text.substring(f.start(), f.end())).matches())
                        .anyMatch(f -> f.stems().stream().allMatch(s -> isNew(s, asked)));
    }

    /// Whether no word of the question begins alike: "Ukrainian" is no new name where Ukraine is asked about.
    private static boolean isNew(String stem, Asked asked) {
        var beginning = stem.substring(0, Math.min(ALIKE, stem.length()));
        return !Words.isStop(stem)
                && asked.all().stream()
                        .noneMatch(a -> a.equals(stem) || (a.length() >= ALIKE && a.startsWith(beginning)));
    }
}
