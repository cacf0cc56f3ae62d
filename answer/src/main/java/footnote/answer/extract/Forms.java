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

    private static final Pattern HOW_IS_ITS = Pattern.compile(
            "(?iu)^\\W*how (?:long|big|large|high|wide|deep|tall|old|small|heavy|expensive) (?:is|was|are|were) [\\p{L}\\p{N}.'’ -]*?(?:['’]s|s['’]) (?:\\p{L}+ )?(?<what>\\p{L}{4,})\\b");

    /// "Which three countries …": things that have names.
    private static final Pattern WHICH_FEW = Pattern.compile(
            "(?iu)\\b(?:which|what) (?<number>two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) (?:\\p{L}+ )?"
                    + "(?:countries|nations|states|cities|towns|villages|provinces|regions|companies|firms|banks|airlines|newspapers|outlets|clubs|teams|parties"
                    + "|agencies|universities|islands|people|men|women|ministers|officials|leaders|politicians|players|scientists)\\b");

    private static final int SEVERAL = 3;

    /// "Why did Ida Brandt resign?" Where neither a reason stands nor that she did, she may not have.
    private static final Pattern WHY_DID = Pattern.compile(
            "(?u)^\\W*(?i:why (?:did|does|has|have|is|was)) (?:(?i:the|an?) )?(?:\\p{Lu}[\\p{L}.'’-]* )+(?<deed>(?!consider|regard|deem|view|expect|hope|want)\\p{Ll}{4,})\\b");

    private Forms() {}

    /// Whether it is asked in a form that none of the sentences answers.
    static boolean areUnanswered(Asked asked, List<Choice.Pick> picks) {
        var question = asked.text();
        if (WHEN_WILL.matcher(question).find() && picks.stream().noneMatch(p -> isToCome(p.text()))) return true;
        var reacted = HOW_REACTED.matcher(question);
        if (reacted.find() && picks.stream().noneMatch(p -> does(Voice.of(question), p.candidate()))) return true;
        var per = PER.matcher(question);
        if (per.find() && picks.stream().noneMatch(p -> isPer(per.group("unit"), p.text()))) return true;
        var few = WHICH_FEW.matcher(question);
        if (few.find()) {
            int names = few.group("number").equals("two") ? 2 : SEVERAL;
            if (picks.stream().noneMatch(p -> names(p.text(), asked) >= names)) return true;
        }
        var why = WHY_DID.matcher(question);
        if (why.find()
                && picks.stream().noneMatch(p -> Signs.holds(asked, p.text()) || isAround(why.group("deed"), asked, p)))
            return true;
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
        return Pattern.compile(
                        "(?iu)(?:\\b(?:per|an?|each|every|one|for the|the) (?:\\p{L}+ )?|/)" + Pattern.quote(unit)
                                + "|\\bapiece\\b|\\bfor each\\b|\\ba head\\b|\\bper head\\b|\\b(?:hourly|daily|weekly|monthly|yearly|annual)")
                .matcher(text)
                .find();
    }

    private static boolean meets(String word, Asked asked, Choice.Pick pick) {
        var stem = Words.in(word).getFirst().stem();
        return !asked.weights().containsKey(stem) || pick.candidate().met().contains(stem);
    }

    private static boolean isAround(String word, Asked asked, Choice.Pick pick) {
        var stem = Words.in(word).getFirst().stem();
        return !asked.weights().containsKey(stem)
                || pick.candidate().metAround().contains(stem);
    }

    /// How many new names stand in it, "Olm and Brede" being two.
    private static int names(String text, Asked asked) {
        int names = 0;
        for (var found : Found.of(AnswerKind.PERSON, text))
            if (found.isFresh(asked))
                names += text.substring(found.start(), found.end()).split(" (?:and|or) ", -1).length;
        return names;
    }
}
