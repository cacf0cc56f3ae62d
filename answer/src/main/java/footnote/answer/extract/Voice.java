package footnote.answer.extract;

import footnote.answer.text.Speakers;
import footnote.retrieval.Recent;
import footnote.retrieval.Words;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Whose words a question asks for: "What did Brandt say about the dam?", "According to the Courier, how many
/// …".
///
/// @param name the speaker or outlet as the question writes it
/// @param stems those of the speaker or outlet; empty where it asks for nobody's
/// @param spoken whether what they said or thought is the thing asked for: nobody else's words answer that
record Voice(String name, Set<String> stems, boolean spoken) {
    private static final Pattern SAYS = Pattern.compile(
            "(?iu)\\b(?:what|how|why|whom?)\\b[^?]*?\\b(?:did|does|do|has|have|had)\\s+(?<who>[^?]+?)\\s+(?:say|said|claim|claimed|tell|told|announce|announced|answer|answered|reply|replied"
                    + "|respond|responded|state|stated|argue|argued|think|thought|believe|believed|warn|warned|comment|commented|declare|declared"
                    + "|suggest|suggested|promise|promised|propose|proposed|react|reacted|explain|explained|report|reported|write|written|find|found|call|called|describe|described|deny|denied|admit|admitted)\\b");
    private static final Pattern SPOKEN = Pattern.compile(
            "(?iu)^\\W*what\\b.*\\b(?:say|said|comment|commented|tell|told|announce|announced|claim|claimed|state|stated|think|thought|warn|warned"
                    + "|repl(?:y|ied)|respond|responded|promised?(?! to\\b)|argued?|suggest|suggested|propose|proposed|admit|admitted)\\b");
    private static final Pattern ACCORDING = Pattern.compile(
            "(?iu)(?:\\b(?:according to|in the view of|in the words of)|, (?:as )?per)\\s+(?<who>[^,?]+?)(?=,|\\?|$|\\s+(?:what|who|how|when|where|why|which)\\b)");
    private static final Set<String> BODIES =
            Set.of("document", "articl", "sourc", "report", "text", "author", "it", "paper");

    private static final Set<String> SAYING = Set.of(
            "sai",
            "said",
            "claim",
            "tell",
            "told",
            "announc",
            "answer",
            "repli",
            "respond",
            "state",
            "argu",
            "think",
            "thought",
            "believ",
            "warn",
            "comment",
            "declar",
            "suggest",
            "promis",
            "react",
            "explain",
            "report",
            "write",
            "written",
            "find",
            "found",
            "call",
            "describ",
            "deni",
            "admit",
            "about",
            "wrote",
            "speak",
            "talk",
            "mention",
            "remark",
            "note",
            "assert",
            "contend",
            "insist",
            "alleg",
            "maintain",
            "stress",
            "emphas",
            "quot",
            "opinion",
            "view",
            "discuss",
            "refer");
    private static final Pattern PRONOUN =
            Pattern.compile("^[\"“]?(?:He|She|They)\\b|\\b(?:he|she|they) (?:said|says|added|told|wrote)\\b");

    private static final Pattern SPEAKS_UP = Pattern.compile(
            "(?iu)\\b(?:refus|declin|fear|welcom|reject|condemn|criticis|criticiz|prais|demand|urg|propos|proclaim|vow|pledg|dismiss|comment|call|boast|hail|tout|insist|stress|defend|justif|apologi[sz]|thank|joke|characteri[sz]|branded|complain|protest)\\w*\\b");

    /// What outlets do: the words they report may be those of others.
    private static final Pattern REPORTS = Pattern.compile("(?iu)\\b(?:report|reveal|disclos|publish)\\w*\\b");

    /// So many characters behind a name its deed begins.
    private static final int NEXT = 40;

    /// How many words a name and its title may have.
    private static final int LONGEST = 6;

    static Voice of(String question) {
        for (var pattern : new Pattern[] {ACCORDING, SAYS}) {
            var m = pattern.matcher(question);
            if (m.find()) {
                var stems = stems(m.group("who"));
                boolean spoken = pattern == SAYS && SPOKEN.matcher(question).find();
                if (!stems.isEmpty()) return new Voice(m.group("who"), stems, spoken);
            }
        }
        return new Voice("", Set.of(), false);
    }

    private static Set<String> stems(String who) {
        var stems = new HashSet<String>();
        var words = Words.in(who);
        if (words.size() > LONGEST) return Set.of();
        for (var w : words) if (!Words.isStop(w.stem()) && !BODIES.contains(w.stem())) stems.add(w.stem());
        return stems;
    }

    boolean isAsked() {
        return !stems.isEmpty();
    }

    /// Whether a stem only tells that something is said, or about what.
    static boolean isSaying(String stem) {
        return SAYING.contains(stem);
    }

    /// Whether a sentence is this voice's: told by this speaker, or of a document of this outlet.
    boolean speaks(Candidate c) {
        var publisher = c.hit().metadata().publisher();
        if (publisher != null && isNamedBy(publisher)) return true;
        var speaker = Speakers.of(c.hit().passage(), c.span());
        if (speaker != null) return isNamedBy(speaker) || isSpokenForBy(speaker, c.text()) || isHeaded(speaker, c);
        boolean pronoun = PRONOUN.matcher(c.text()).find() && c.before().containsAll(stems);
        return (pronoun || c.stems().containsAll(stems)) && Signs.says(c.text());
    }

    /// Whether the sentence tells, right behind the name, that its bearer speaks, whoever reports that: "the report
    /// said
    /// that the ministry refused to comment", "the union Elbfolk fears".
    boolean acts(Candidate c) {
        var speaker = Speakers.of(c.hit().passage(), c.span());
        for (var w : c.words()) {
            if (!stems.contains(w.stem())) continue;
            var next = c.text()
                    .substring(
                            w.span().end(), Math.min(c.text().length(), w.span().end() + NEXT));
            if (Signs.says(next)
                    || REPORTS.matcher(next).find()
                    || SPEAKS_UP.matcher(next).find()
                    || (speaker != null && next.contains(speaker))) return true;
        }
        return false;
    }

    /// Whether the sentence goes on behind the name, as behind the one who does something.
    boolean isSubject(Candidate c) {
        return c.words().stream()
                .anyMatch(w -> stems.contains(w.stem())
                        && GOES_ON.matcher(c.text().substring(w.span().end())).lookingAt());
    }

    private static final Pattern GOES_ON = Pattern.compile("(?u)[ ,]+\\p{L}+ \\p{L}+");

    /// Whether a passage has anything of what the voice is asked about.
    boolean hasTopic(Asked asked, Candidate c) {
        var topic = new HashSet<>(asked.weights().keySet());
        topic.removeAll(stems);
        topic.removeAll(SAYING);
        return topic.isEmpty() || topic.stream().anyMatch(c.metAround()::contains);
    }

    /// Whether somebody else's words are told: they are never this voice's.
    boolean isOther(Candidate c) {
        var speaker = Speakers.of(c.hit().passage(), c.span());
        return speaker != null && !isNamedBy(speaker) && !speaks(c);
    }

    /// Whether a body speaks by the mouth of somebody whom the sentence introduces as its own: "union president Marisol
    /// Vega", "Dmitry Peskov, a spokesman of the Kremlin,".
    private boolean isSpokenForBy(String speaker, String text) {
        if (!BODY.matcher(name).find()) return false;
        var introduced = new HashSet<String>();
        for (var w : Words.in(introduction(speaker, text) + " " + speaker)) introduced.add(w.stem());
        return introduced.containsAll(stems);
    }

    /// Whether the head of a body is asked for ("the boss of Olm Water"), and a sentence about it introduces the
    /// speaker
    /// as one who leads: "Chief executive Ida Brandt".
    private boolean isHeaded(String speaker, Candidate c) {
        var head = HEAD.matcher(name);
        return head.matches()
                && Role.isAtTheTop(head.group("head"))
                && Role.leads(introduction(speaker, c.text()))
                && Words.in(name.substring(head.start("body"), head.end("body"))).stream()
                        .allMatch(w -> Words.isStop(w.stem()) || c.around().contains(w.stem()));
    }

    /// What stands right before and behind the name of a speaker; empty where the name does not stand there.
    private static String introduction(String speaker, String text) {
        int at = text.indexOf(speaker);
        if (at < 0) return "";
        var before = text.substring(0, at);
        before = before.substring(lastMark(before) + 1);
        var words = Words.in(before);
        if (words.size() > LONGEST)
            before = before.substring(words.get(words.size() - LONGEST).span().start());
        var behind = APPOSITION.matcher(text.substring(at + speaker.length()));
        return behind.find() ? before + " " + behind.group(1) : before;
    }

    private static int lastMark(String text) {
        for (int i = text.length() - 1; i >= 0; i--) if (",.;:!?\"“”".indexOf(text.charAt(i)) >= 0) return i;
        return -1;
    }

    private static final Pattern HEAD =
            Pattern.compile("(?iu)(?:the )?(?:\\p{L}+ )?(?<head>\\p{L}+) (?:of|at) (?<body>[^,]+)");

    private static final Pattern BODY = Pattern.compile("(?iu)^the (?!.*['’]s\\b)");
    private static final Pattern APPOSITION = Pattern.compile("^,? ?((?:an?|the|its|who)\\b[^,.;:!?\"“”]*)");

    private static final Recent<String, Set<String>> NAMES = new Recent<>(1024, Voice::nameStems);

    private static Set<String> nameStems(String name) {
        var there = new HashSet<String>();
        for (var w : Words.in(name.toLowerCase(Locale.ROOT))) there.add(w.stem());
        return Set.copyOf(there);
    }

    /// The last word of a name, or the whole of what an outlet is called, but for "the".
    private boolean isNamedBy(String name) {
        var there = NAMES.of(name);
        return there.stream().anyMatch(s -> stems.contains(s) && !Words.isStop(s))
                && (there.containsAll(stems) || stems.containsAll(there));
    }
}
