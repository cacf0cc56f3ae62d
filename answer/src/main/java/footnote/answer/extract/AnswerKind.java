package footnote.answer.extract;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What kind of thing a question asks for, told from its first words.
public enum AnswerKind {
    PERSON,
    PLACE,
    ORGANISATION,
    DATE,
    NUMBER,
    AMOUNT,
    YES_NO,
    DEFINITION,
    REASON,
    MANNER,
    /// "What did X say": the answer stands in somebody's mouth.
    SAYING,
    /// "Which document mentions": the answer is a document.
    DOCUMENT,
    LIST,
    /// A thing of a named class ("which airline") or anything else.
    THING;

    private static final Pattern DOCUMENT_ASKED = find(
            "\\b(which|what|in which|in what) (documents?|articles?|sources?|reports?|briefs?|files?|texts?|pages?|stor(?:y|ies)|pieces?(?! of)|columns?|editorials?|op-eds?|interviews?|write-ups?)\\b(?! (?:say|said))|\\bwhere (?:can|could|do|should|may) (?:i|we|one|you) (?:read|find|learn|look)\\b");
    private static final Pattern AMOUNT_ASKED = find(
            "(?<!\\bby )\\bhow much (money|is|are|was|were|does|did|do|will|would|has|had)\\b|\\bwhat (?:is|are|was|were) (?:[^,?]+ )?worth\\b|\\bwhat (?:(?:is|was|are|were) the )?(?:\\w+ )?(price|cost|amount|sum|salary|wages?|fees?|budget|revenues?|income|turnover|profits?|ransom|fine|compensation|debts?)\\b(?! (?:increase|rise|raise|cut|hike))|\\bhow expensive\\b|\\bhow (?:big|large|high) (?:is|was|are|were|an?) (?:the |an? |his |her |its |their )?(?:\\w+ )?(?:fines?|payoffs?|pay-offs?|grants?|debts?|bonus|payments?|rewards?|loans?|budget|fees?|deposits?|awards?|settlements?|bill|ransom|donations?|salar(?:y|ies)|compensation|profits?|losses|loss|deficit|surplus)\\b|\\bwhat (?:do|does|did|will|would|has|have|had) .*\\b(?:cost(?! of)|charge|earn(?:ed)?|sell for|sold for|pay for .+|paid for .+|spend on|fetch)\\b|\\b(cost|price|budget|salary|revenue) of\\b");
    private static final Pattern NUMBER_ASKED = find(
            "\\b(?:estimates?|figures?|counts?|number|tally|assessment) (?:of|for|on) how (?:many|much)\\b|(?<!\\b(?:on|about|over|of|regarding|explain|describe) )\\bhow (many|much|old|long|far|tall|big|large|high|deep|fast|heavy|wide|often|few)\\b|\\bwhat (?:(?:is|was|are|were) the )?(?:total |average |approximate |\\w+ )?(number|percentage|percent|toll|magnitude|share|proportion|fraction|range|distance|age|size|rate|weight|temperature|speed|height|length|population|area)\\b|\\bwhat (?:wage|pay|salary|price|rent|tax|fare|rate) (?:increase|rise|raise|cut|hike)\\b|\\bat what (age|rate|speed|distance|temperature)\\b");
    private static final Pattern DATE_ASKED = find(
            "\\b(what|which) (?:(?:is|was) the )?(year|date|day|month|decade|century|time|era|period|season|week)\\b|\\b(since|until|by|from) when\\b|\\b(?:birthday|date of birth)\\b|\\bhow (recently|soon|long ago)\\b");
    private static final Pattern PLACE_ASKED = find(
            "\\b(what|which) (cit(?:y|ies)|countr(?:y|ies)|place|towns?|villages?|states?|provinces?|regions?|continents?|rivers?|islands?|counties|county|districts?|locations?|areas?|capital|nations?|streets?|mountains?|seas?|oceans?|cantons?)\\b");
    private static final Pattern ORGANISATION_ASKED = find(
            "\\b(what|which|by which|to which|for which|by what) (?:\\w+ )?(compan(?:y|ies)|organi[sz]ations?|agenc(?:y|ies)|newspapers?|papers?|magazines?|outlets?|airlines?|part(?:y|ies)|groups?|teams?|clubs?|schools?|universit(?:y|ies)|colleges?|institutions?|firms?|banks?|channels?|networks?|committees?|militar(?:y|ies)|bands?|church(?:es)?|ministr(?:y|ies)|corporations?|publications?|labels?|hospitals?|museums?|courts?|unions?|charit(?:y|ies)|brands?|hotels?|manufacturers?|think tanks?)\\b");
    private static final Pattern PERSON_ASKED = find(
            "\\b(who|whom|whose)\\b|\\b(what|which) (?:\\w+ )?(person|man|woman|president|minister|official|officials|king|queen|emperor|leader|author|actor|actress|singer|general|analyst|scientist|artist|player|director|philosopher|mathematician|architect|scholar|bishop|pope|governor|senator|spokesm[ae]n|spokesperson|people|character)\\b");
    private static final Pattern SAYING_ASKED = find(
            "\\b(what|how) (did|does|do|has|have|had|is|was|were|are) .*\\b(say|said|says|saying|claim|claimed|claims|tell|told|announce|announced|answer|answered|reply|replied|respond|responded|state|stated|argue|argued|think|believe|warn|warned|call|called|describe|described|comment|commented|declare|declared|suggest|suggested|promise|promised|react|reacted|explain|explained)\\b");
    private static final Pattern DEFINITION_ASKED = find(
            "^\\W*(?:who|what)['’]s (?:an? |the )?[\\p{L}\\p{N}.-]+(?: (?!of\\b|for\\b)[\\p{L}\\p{N}.-]+){0,2}\\?*\\s*$|^\\W*(?:who|what) (?:is|are|was|were) (?:an? |the )?[\\p{L}\\p{N}'’.\\- ]{1,60}\\?*\\s*$|^\\W*what (?:is|was) meant by\\b|\\b(define|definition of|what does .* (mean|stand for)|meaning of)\\b");
    /// "What is he accused of?" defines nothing.
    private static final Pattern LEFT_OPEN = find("\\b\\p{L}+(?:ed|en|t) (?:of|for|with|by|from|to|about)\\?*\\s*$");
    private static final Pattern LIST_ASKED =
            find("^\\W*(list|name|enumerate)\\b|\\b(what|which) (?:\\w+ )?(are|were) (?:some|the) ");
    private static final Pattern REASON_ASKED = find(
            "\\bwhy\\b|\\bon what grounds?\\b|\\b(what|which)(?:(?:'s|’s| was| is| were| are) the )?(?: ?\\p{L}+)? ?(?<=[ ])(reason|cause|purpose|motive)s?\\b|^\\W*what (?:has |had )?(?:caused|prompted|triggered|led to|drove|forced|sparked|ignited|started(?! (?:in|on|at|as|after|before|during|from|with)\\b)|brought about|lies behind|lay behind|is behind|was behind)\\b");
    /// "What do the police think caused it?"
    private static final Pattern THOUGHT_CAUSE = find(
            "^\\W*what (?:do|does|did) .{2,60}? (?:think|thinks|believe|believes|suspect|suspects|say|says|reckon)(?: that)? (?:has |had |may have |might have )?(?:caused|made|led to|triggered|started|set off|(?:is|was|lies|lay) behind)\\b");
    private static final Set<String> AUXILIARIES = Set.of(
            "is", "are", "was", "were", "do", "does", "did", "has", "have", "had", "can", "could", "will", "would",
            "should", "may", "might", "must", "isn't", "aren't", "wasn't", "weren't", "don't", "doesn't", "didn't");

    private static final Pattern SHORT_IS = find("\\b(what|who|where|when|how)['’]s\\b");

    private static final String ASKING = "(?:what|which|who|whom|whose|how|why)";
    private static final String AUXILIARY =
            "(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must)";

    /// "When" and "where" ask, and do not only tell of a circumstance: "what moves when it is pushed?"
    private static final Pattern WHEN_ASKED = find("^(?!\\W*where " + AUXILIARY + "\\b)(?:" + asks("when") + ")");

    private static final Pattern WHERE_ASKED = find(asks("where"));

    private static String asks(String word) {
        return "^(?:(?!\\b" + ASKING + "\\b).)*\\b" + word + "(?: exactly| precisely)? " + AUXILIARY + "\\b(?!.*, "
                + ASKING + "\\b)|^(?!\\W*" + AUXILIARY + "\\b)(?:(?!\\b" + ASKING + "\\b).)*\\b" + word + "\\b(?!.*\\b"
                + ASKING + "\\b)";
    }

    /// What the documents have on a topic, and nothing closer.
    static final Pattern ON_TOPIC = find(
            "^\\W*what (?:do|does) (?:the |these |your |our )?documents? (?:say|have|tell(?: us)?) (?:about|on|of)\\b");

    private static Pattern find(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// The kind that a question's wording asks for.
    public static AnswerKind of(String question) {
        var q = question.strip().replaceAll("\\s+", " ");
        var full = SHORT_IS.matcher(q).replaceAll("$1 is");
        if (ON_TOPIC.matcher(q).find()) return DEFINITION;
        if (DOCUMENT_ASKED.matcher(q).find()) return DOCUMENT;
        if (THOUGHT_CAUSE.matcher(q).find()) return REASON;
        if (SAYING_ASKED.matcher(q).find()) return SAYING;
        if (AMOUNT_ASKED.matcher(full).find() && !q.toLowerCase(Locale.ROOT).contains("how much of")) return AMOUNT;
        if (NUMBER_ASKED.matcher(full).find()) return NUMBER;
        if (WHEN_ASKED.matcher(q).find() || DATE_ASKED.matcher(q).find()) return DATE;
        if (AUXILIARIES.contains(firstWord(q)) || q.matches("(?iu)(?:if|whether)\\b.*")) return YES_NO;
        if (DEFINITION_ASKED.matcher(q).find() && !LEFT_OPEN.matcher(q).find()) return DEFINITION;
        if (WHERE_ASKED.matcher(q).find() || PLACE_ASKED.matcher(q).find()) return PLACE;
        if (ORGANISATION_ASKED.matcher(q).find()) return ORGANISATION;
        if (PERSON_ASKED.matcher(q).find()) return PERSON;
        if (LIST_ASKED.matcher(q).find()) return LIST;
        if (REASON_ASKED.matcher(q).find()) return REASON;
        if (q.matches("(?iu).*\\bhow\\b.*")) return MANNER;
        return THING;
    }

    private static String firstWord(String q) {
        var words = q.toLowerCase(Locale.ROOT).replace('’', '\'').split("[ ,]", 2);
        return words[0];
    }
}
