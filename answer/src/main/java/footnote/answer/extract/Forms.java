package footnote.answer.extract;

import footnote.retrieval.Words;
import java.util.List;
import java.util.regex.Pattern;

/// Forms of questions, each with what must stand in the sentences that answer one: "when will it open?" is answered by
/// no date without a word of what is to come. Of 838 questions that SQuAD answers one is refused for it. Pure.
final class Forms {
    private static final Pattern WHEN_WILL = Pattern.compile(
            "(?iu)\\bwhen will\\b|\\b(?:what|which) (?:date|day|month|year) will\\b|\\bwhen (?:is|are) .*\\b(?:going|due|expected|set|scheduled|planned|supposed) to\\b");

    private static final Pattern TO_COME = Pattern.compile(
            "(?iu)\\b(?:will|would|shall|going to|expect\\w*|due|schedul\\w*|plan\\w*|intend\\w*|hop(?:es?|ing)|aim\\w*|target\\w*|until|till|next|later|tomorrow"
                    + "|expir\\w*|could|should|(?:is|are|was|were) to|set to|before|within|soon|once|promis\\w*|pledg\\w*|vow\\w*|agreed|comes?|starts?|begins?|opens?|ends?|takes? (?:effect|place))\\b");

    /// What has been so for long, or was: no time to come.
    private static final Pattern LONG_SINCE = Pattern.compile(
            "(?iu)\\b(?:since|ago|in (?:the )?(?:past|last)|last (?:week|month|year|spring|summer|autumn|winter))\\b");

    private static final Pattern HOW_REACTED =
            Pattern.compile("(?u)(?i:\\bhow (?:did|does|has|have|had)) (?<who>.{2,60}?) (?i:react|respond)(?:ed)?\\b");

    /// A price, a wage or a rate for each of something.
    private static final Pattern PER = Pattern.compile(
            "(?iu)\\b(?:price|cost|fee|rate|pa(?:y|id)|charge[sd]?|much|wages?|earn\\w*)\\b.* per (?<unit>\\p{L}{3,})");

    private static final Pattern NAMES_OF = Pattern.compile(
            "(?iu)\\bwhat(?:'?s|’s| is| was| are| were) the (?:first |last |full )?names? of (?:the |an? |that |those )?(?:\\p{L}+ )?"
                    + "(?:m[ae]n|wom[ae]n|boys?|girls?|persons?|people|drivers?|victims?|suspects?|child(?:ren)?|officers?|soldiers?|lawyers?|doctors?|patients?"
                    + "|wife|husband|sons?|daughters?|brothers?|sisters?|mother|father|pilots?|captain|author|owner|manager|director|chief"
                    + "|guards?|nurses?|teachers?|students?|workers?|employees?|mayor|minister|judge|priest|players?|coach|singer|actors?|residents?"
                    + "|passengers?|tourists?|hostages?|prisoners?|gunm[ae]n|attackers?|thie(?:f|ves)|bab(?:y|ies)|witness(?:es)?)\\b");

    private static final Pattern SOMEBODY = Pattern.compile(
            "(?u)(?<![.?!:] )(?<!^)(?<!\\b(?i:in|at|near|from|of|to|the) )\\b\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)+");

    private static final Pattern HOW_IS_ITS = Pattern.compile(
            "(?iu)^\\W*how (?:long|big|large|high|wide|deep|tall|old|small|heavy|expensive) (?:is|was|are|were) [\\p{L}\\p{N}.'’ -]*?(?:['’]s|s['’]) (?:\\p{L}+ )?(?<what>\\p{L}{4,})\\b");

    private Forms() {}

    /// Whether it is asked in a form that none of the sentences answers.
    static boolean areUnanswered(Asked asked, List<Choice.Pick> picks) {
        var question = asked.text();
        if (WHEN_WILL.matcher(question).find() && picks.stream().noneMatch(p -> isToCome(p.text()))) return true;
        var reacted = HOW_REACTED.matcher(question);
        if (reacted.find() && picks.stream().noneMatch(p -> does(Voice.of(question), p.candidate()))) return true;
        var per = PER.matcher(question);
        if (per.find() && picks.stream().noneMatch(p -> isPer(per.group("unit"), p.text()))) return true;
        if (NAMES_OF.matcher(question).find()
                && picks.stream().noneMatch(p -> SOMEBODY.matcher(p.text()).find())) return true;
        var its = HOW_IS_ITS.matcher(question);
        return its.find() && picks.stream().noneMatch(p -> meets(its.group("what"), asked, p));
    }

    private static boolean isToCome(String text) {
        return !Found.of(AnswerKind.DATE, text).isEmpty()
                && TO_COME.matcher(LONG_SINCE.matcher(text).replaceAll("")).find();
    }

    private static boolean does(Voice voice, Candidate c) {
        return !voice.isAsked() || voice.speaks(c) || voice.acts(c) || voice.isSubject(c);
    }

    /// "A barrel", "each barrel", "per barrel", "€30/barrel".
    private static boolean isPer(String unit, String text) {
        return Pattern.compile("(?iu)(?:\\b(?:per|an?|each|every|one|for the|the) (?:\\p{L}+ )?|/)"
                        + Pattern.quote(unit) + "|\\bapiece\\b|\\b(?:hourly|daily|weekly|monthly|yearly|annual)")
                .matcher(text)
                .find();
    }

    private static boolean meets(String word, Asked asked, Choice.Pick pick) {
        var stem = Words.in(word).getFirst().stem();
        return !asked.weights().containsKey(stem) || pick.candidate().met().contains(stem);
    }
}
