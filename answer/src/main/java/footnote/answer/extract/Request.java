package footnote.answer.extract;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Requests that are no questions, put as one: "summarise the article on the dam", "is the dam mentioned?". Their verbs
/// speak of the documents and stand in none of them. Pure.
final class Request {
    private static final String DOCUMENT =
            "(?:documents?|articles?|sources?|reports?|briefs?|files?|texts?|papers?|stor(?:y|ies)|corpus)";
    private static final String ON = "(?:about|on|of|regarding|concerning|for)";
    private static final String NEWS =
            "(?:overview|summary|rundown|recap|info|information|details?|background|facts?|basics|gist|digest)";
    private static final String SPOKEN =
            "(?:mentioned|discussed|covered|talked about|written about|spoken of|described|named|referenced)";

    private static final Pattern ABOUT = Pattern.compile("(?iu)^\\W*(?:"
            + "tell (?:me|us)(?: (?:more|something|everything|all|a bit))? about"
            + "|(?:(?:give|show|get|find|send) (?:me |us )?|i (?:want|need|would like|'d like) )?(?:an? |the |some |any |more |all )?(?:(?:short|brief|quick|general|full) )?"
            + NEWS + " " + ON
            + "|(?:please )?(?:summari[sz]e|sum up|recap|outline|explain(?: to (?:me|us))?(?! (?:why|how|what|when|where|who|whether|if|that|to)\\b))"
            + "|(?:what|how) about|(?:is there )?(?:anything|something) (?:on|about)"
            + "|what (?:do|can|could) (?:you|we|i) (?:know|tell (?:me|us)|learn|find|read|have|say) (?:about|on|of)"
            + "|what (?:is|'s|’s) (?:known|there|written|reported) (?:about|on|of)"
            + ")\\s+(?<topic>\\S[^?!]*?)[\\s?.!]*$");

    private static final Pattern DOCUMENT_ABOUT = Pattern.compile("(?iu)^(?:the |this |that |all |what )?(?:\\w+ )?"
            + DOCUMENT + "(?: (?:says?|have|has|there is))? " + ON + " (?=\\S)");
    private static final Pattern SOMEBODYS = Pattern.compile(
            "(?u)^what (?<who>\\p{Lu}[\\p{L}\\p{N}.'’-]*(?: \\S+){0,4}?) (?:said|says|has said|told)(?<rest>\\b.*)$");

    /// "What's Farah's take on …", "what was the mayor's answer to …".
    private static final Pattern OPINION = Pattern.compile(
            "(?iu)^\\W*what(?: is|'s|’s| was| are| were) (?<who>\\S[^?!]{0,60}?)(?:'s|’s|s'|s’) (?:\\w+ )?"
                    + "(?:reaction|response|answer|reply|views?|opinion|take|stance|position|comments?|verdict|assessment) "
                    + "(?:to|on|of|about|regarding|as to) (?<topic>\\S[^?!]*?)[\\s?.!]*$");

    private static final Pattern MENTIONED = Pattern.compile("(?iu)^\\W*(?:is|are|was|were) (?<topic>\\S[^?!]*?) "
            + SPOKEN + "(?: (?:anywhere|somewhere|at all|here|(?:in|by) (?:the|any|these|your|our)(?: of the)? "
            + DOCUMENT
            + "))*[\\s?.!]*$");
    private static final Pattern MENTIONING = Pattern.compile("(?iu)^\\W*(?:do|does|did|has|have|is there) "
            + "(?:(?:the|any|these|your|our)(?: of the)? " + DOCUMENT
            + "|anyone|anybody|someone|somebody|you|they)(?: ever| also| that)? "
            + "(?:mentions?|mentioned|mentioning|talks?|talked|discuss(?:es|ed)?|covers?|covered|writes?|written|wrote|speaks?|spoken) "
            + "(?:(?:anything|something) )?(?:(?:about|of|on) )?(?<topic>\\S[^?!]*?)[\\s?.!]*$");

    private static final Pattern COVERING = Pattern.compile(
            "(?iu)^\\W*(?:who|(?:which|what) (?:outlets?|newspapers?|papers?|media|sites?|publishers?|agenc(?:y|ies)|authors?|journalists?))"
                    + " (?:has |have )?(?:(?:reported|reports?|wrote|writes?|written) (?:on|about|of)|covered|covers?) (?<topic>\\S[^?!]*?)[\\s?.!]*$");
    private static final Pattern AUTHORED = Pattern.compile(
            "(?iu)^\\W*who (?:wrote|authored|published|is the author of) (?:the|this|that|an?) (?:\\w+ )?" + DOCUMENT
                    + " " + ON + " (?<topic>\\S[^?!]*?)[\\s?.!]*$");
    private static final Pattern CHANGING = Pattern.compile(
            "(?iu)^\\W*how (?:did|does|has|have) (?<topic>\\S[^?!]*?) "
                    + "(?:chang|develop|evolv|progress|shift)(?:e|ed|ing)?(?: (?:over|with) (?:the )?(?:time|years|months|weeks|days)| since then| between \\S[^?!]*? and [^?!]*)?[\\s?.!]*$");

    private static final String ACCOUNTS =
            "(?:documents?|articles?|sources?|reports?|accounts?|versions?|papers?|newspapers?|outlets?|stor(?:y|ies)|witnesses|sides)";
    private static final String DIFFER =
            "(?:(?:dis)?agree|differ|diverge|conflict|vary|match|contradict (?:each other|one another|themselves)|say the same(?: thing)?)";
    private static final String OVER = "(?:about|on|over|of|regarding|concerning|as to|in|with regard to)";

    /// What the documents have on it is asked for, side by side.
    private static final Pattern COMPARING = Pattern.compile("(?iu)^\\W*(?:"
            + "(?:do|does|did|how do|how did|where do|in what way do|why do) (?:all |both )?(?:the |these |those |your )?(?:\\w+ )?"
            + ACCOUNTS + " (?:all |really )?" + DIFFER + " " + OVER
            + "|(?:do|does|did|how do|how did|where do) (?:all |both )?(?:the |these )?" + ACCOUNTS + " " + OVER
            + " (?<before>\\S[^?!]*?) (?:all |really )?" + DIFFER + "(?=\\W*$)"
            + "|(?:is|are) there (?:any |a )?(?:disagreements?|contradictions?|discrepanc(?:y|ies)|disputes?|(?:conflicting|different|contradictory) (?:reports|accounts|versions|claims|views)) "
            + OVER
            + "|what (?:are|were) (?:the |all |all the |both )?(?:different|conflicting|opposing|contradictory|various|two)? ?(?:views|accounts|positions|versions|claims|opinions|sides) "
            + OVER + ")(?:\\s+(?<topic>\\S[^?!]*?))?[\\s?.!]*$");

    private Request() {}

    /// The question that a request comes to; what was asked where it is none.
    static String asQuestion(String asked) {
        var m = ABOUT.matcher(asked);
        if (m.matches()) return about(m.group("topic"));
        m = COMPARING.matcher(asked);
        if (m.matches()) return compared(asked, m.group("before"), m.group("topic"));
        m = MENTIONED.matcher(asked);
        if (!m.matches()) m = MENTIONING.matcher(asked);
        if (!m.matches()) m = COVERING.matcher(asked);
        if (!m.matches()) m = AUTHORED.matcher(asked);
        if (m.matches()) return "Which documents mention " + m.group("topic") + "?";
        m = OPINION.matcher(asked);
        if (m.matches()) return "What did " + m.group("who") + " say about " + m.group("topic") + "?";
        m = CHANGING.matcher(asked);
        return m.matches() ? about(m.group("topic")) : asked;
    }

    private static String compared(String asked, @Nullable String before, @Nullable String topic) {
        if (before != null) return about(before);
        return topic == null ? asked : about(topic);
    }

    private static String about(String topic) {
        var somebodys = SOMEBODYS.matcher(topic);
        if (somebodys.matches()) return "What did " + somebodys.group("who") + " say" + somebodys.group("rest") + "?";
        return "What do the documents say about "
                + DOCUMENT_ABOUT.matcher(topic).replaceFirst("") + "?";
    }
}
