package footnote.answer.extract;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The question in what people write around it: greetings, "can you tell me", "or not". Pure.
final class Plain {
    private static final Pattern LEAD = Pattern.compile(
            "(?iu)^\\W*(?:hi|hey|hello|ok|okay|so|and|but|well|now|please|pls|um+|btw|quick question)\\b[\\s,!.:;–-]+(?=\\S)");
    private static final Pattern ASKING = Pattern.compile(
            "(?iu)^\\W*(?:any idea|tell me"
                    + "|(?:(?:can|could|would|will|do|does|may|might) (?:you|u|anyone|anybody|someone|somebody|i|we|one)|i(?:['’](?:d|m|ve))?|we(?:['’](?:d|re|ve))?|it would be|let me|please|help me)\\b[^?.!;]{0,60}?"
                    + "\\b(?:tell(?:ing)? (?:me|us)|know(?:ing)?|find(?:ing)? out|work(?:ing)? out|figure out|look up|wonder(?:ing)?|explain|understand|remember|learn|ask|clarify|curious|see|check|say))\\b[\\s,:]*"
                    + "(?=(?:who|whom|whose|what|which|when|where|why|how|if|whether|is|are|was|were|did|do|does|has|have)\\b)");
    /// "I keep reading of the Olm Accord and do not get it. What is it?": a remark of the asker's, and the names in it.
    private static final Pattern LAST = Pattern.compile("(?u)(?<=[.!])\\s+(?=[^.?!]{8,300}\\?\\s*$)");

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+");
    private static final Pattern ASKER = Pattern.compile("\\b(?:I|[Ww]e|[Pp]eople|[Ee]verybody|[Ee]veryone)\\b");
    private static final Pattern READS = Pattern.compile(
            "\\b(?:see|seen|seeing|read|reading|hear|heard|hearing|sure|understand|get|confused|lost|know|talk|talking|mentions?|mentioned)\\b");

    private static final Pattern NAME = Pattern.compile(
            "(?u)(?<!^)(?<![.!] )\\b(?!I\\b)\\p{Lu}[\\p{L}\\p{N}-]*(?:[ ’'](?:of |the |de )?\\p{Lu}[\\p{L}\\p{N}-]*)*");

    private static final Pattern POINTS = Pattern.compile(
            "(?iu)\\b(?:it|this|they|them|he|she|him|her)\\b|\\bthat(?=\\W*$| (?:is|was|means?|meant)\\b)");

    /// "What it is".
    private static final Pattern INDIRECT =
            Pattern.compile("(?iu)^(?<who>what|who|where) (?<name>.{1,60}?) (?<verb>is|are|was|were)(?<end>[?.! ]*)$");

    private static final Pattern TAIL = Pattern.compile(
            "(?iu)[\\s,]+(?:or not|please|pls|thanks|thank you|thx|by the way|btw|exactly)\\s*([?.!]*)\\s*$");

    /// "…, do they know by now?": asks nothing more.
    private static final Pattern KNOWN = Pattern.compile(
            "(?iu),\\s+(?:(?:do|does) (?:they|we|you|anyone|anybody|people) (?:even )?know(?: by now| yet| now| already)?"
                    + "|right|correct|is it(?: not)?|isn['’]t it|if known)\\s*([?.!]*)\\s*$");

    private static final Pattern IS_IT_TRUE =
            Pattern.compile("(?iu)^\\W*(is|was) it (?:really |actually )?(?:true|the case|correct|right) that\\b");

    /// "… ? yes or no", "… ? I thought they were new": a remark that names nothing and asks nothing.
    private static final Pattern REMARK = Pattern.compile(
            "(?u)(?<=[?])\\s+(?!(?i:and|but|also|or|who|whom|whose|what|when|where|why|which|how|is|are|was|were|do|does|did|has|have|had|will|would|can|could|should)\\b)"
                    + "(?:I\\b|\\p{L}\\p{Ll}*)(?:[ ’',-]+(?:I\\b|\\p{Ll}+))*[.!]*\\s*$");

    /// "How many were there, 61 or 81?"
    private static final Pattern EITHER = Pattern.compile(
            "(?iu)(?<=\\bhow (?:many|much|old|long|far) .{3,200}),? \\p{N}[\\p{N}.,]* or \\p{N}[\\p{N}.,]*(\\?*\\s*)$");

    /// "Name of the lawyer who …?"
    private static final Pattern NAME_OF =
            Pattern.compile("(?iu)^\\W*(?:the )?((?:full |first |last )?names? of )(?=(?:the|an?|that) )");

    private static final Pattern HOW_COME = Pattern.compile("(?iu)^\\W*how come\\b");

    /// "How many kinds of fish": whoever tells of species, breeds or fish answers.
    private static final Pattern KINDS = Pattern.compile(
            "(?iu)(?<=\\b(?:how many|what|which) )(?:different )?(?:kinds?|types?|sorts?|varieties) of (?=\\p{L})");

    /// "Doesnt", "whats": written in a hurry.
    private static final Pattern NO_APOSTROPHE = Pattern.compile(
            "(?iu)\\b(?:(?<verb>do|does|did|is|was|were|are|has|have|had|could|would|should|must|ca|wo)n(?=t\\b)|(?<who>what|who|where|how|that|there|when)(?=s\\b(?! (?:of|that)\\b)))");

    /// What is written short in a chat.
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("ppl", "people"),
            Map.entry("govt", "government"),
            Map.entry("incl", "including"),
            Map.entry("excl", "excluding"),
            Map.entry("yrs", "years"),
            Map.entry("mins", "minutes"),
            Map.entry("abt", "about"),
            Map.entry("btwn", "between"),
            Map.entry("bc", "because"),
            Map.entry("doc", "document"),
            Map.entry("docs", "documents"),
            Map.entry("cuz", "because"),
            Map.entry("b4", "before"),
            Map.entry("n", "and"),
            Map.entry("r", "are"),
            Map.entry("u", "you"));

    private static final Pattern WRITTEN_SHORT =
            Pattern.compile("(?u)(?<= )(?:" + String.join("|", SHORT.keySet()) + ")(?=[ ?,]|[.] |$)[.]?");

    private Plain() {}

    /// The bare question, and a [Request] put as one; as it is where nothing would be left.
    static String of(String question) {
        var plain = question.strip();
        var last = LAST.split(plain, 2);
        if (last.length == 2 && SENTENCE.splitAsStream(last[0]).allMatch(Plain::isRemark))
            plain = told(last[0], last[1]);
        for (var next = stripped(plain); !next.equals(plain) && !next.isBlank(); next = stripped(plain)) plain = next;
        plain = NO_APOSTROPHE.matcher(plain).replaceAll("$0'");
        plain = EITHER.matcher(plain).replaceFirst("$1");
        plain = NAME_OF.matcher(plain)
                .replaceFirst(m -> "What is the " + m.group(1).toLowerCase(Locale.ROOT));
        plain = KINDS.matcher(plain).replaceFirst("");
        plain = WRITTEN_SHORT
                .matcher(plain)
                .replaceAll(m -> SHORT.getOrDefault(m.group().replace(".", ""), m.group()));
        return Request.asQuestion(HOW_COME.matcher(plain).replaceFirst("Why"));
    }

    private static boolean isRemark(String sentence) {
        return ASKER.matcher(sentence).find() && READS.matcher(sentence).find();
    }

    /// The question behind a remark, with the name of the remark in place of what it points at; the whole where it
    /// points at something without a name.
    private static String told(String remark, String question) {
        var points = POINTS.matcher(question);
        if (!points.find()) return question;
        var names = NAME.matcher(remark)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        return names.size() == 1
                ? points.replaceFirst(Matcher.quoteReplacement(names.getFirst()))
                : remark + " " + question;
    }

    private static String stripped(String question) {
        var bare = LEAD.matcher(question).replaceFirst("");
        bare = ASKING.matcher(bare).replaceFirst("");
        bare = TAIL.matcher(bare).replaceFirst("$1");
        bare = KNOWN.matcher(bare).replaceFirst("$1");
        bare = IS_IT_TRUE.matcher(bare).replaceFirst("$1 it that");
        bare = INDIRECT.matcher(bare).replaceFirst("${who} ${verb} ${name}${end}");
        return REMARK.matcher(bare).replaceFirst("");
    }
}
