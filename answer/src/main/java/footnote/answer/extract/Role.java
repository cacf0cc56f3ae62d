package footnote.answer.extract;

import footnote.retrieval.Words;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// "Who is the king of Norway?": what somebody must be called by the sentences that answer, or by what stands around
/// them. A former prime minister of Norway is no answer. Pure.
final class Role {
    private static final String BEFORE = "(?iu)^\\W*who(?:'s|’s|s| is| was| are| were) ";

    private static final Pattern OF = Pattern.compile(
            BEFORE
                    + "(?:(?:the|an?) )?(?<which>(?:[\\p{L}-]+ ){0,2})(?<role>[\\p{L}-]{3,}) (?:of|for|at) (?:the )?[\\p{L}\\p{N}]");

    private static final Pattern WHOSE = Pattern.compile(
            BEFORE
                    + "(?:the )?[\\p{L}\\p{N}. -]{2,40}?(?:['’]s|s['’]) (?<which>(?:[\\p{L}-]+ ){0,2})(?<role>[\\p{L}-]{3,})(?: (?:in|at|for|during) .*)?\\W*$");

    /// Who is under somebody, or was before.
    private static final Pattern RANK =
            Pattern.compile("(?iu)\\b(?<rank>deputy|vice|assistant|acting|interim|former|honorary|junior|shadow)\\b");

    /// Whoever is at the top is called by many words.
    private static final Pattern AT_THE_TOP = Pattern.compile(
            "(?iu)(?:head|chief|leader|boss|director|manager|chair(?:man|woman|person)?|president|executive|ceo)");

    private static final Pattern LEADS = Pattern.compile("(?iu)\\b(?:head(?:s|ed|ing)?|chiefs?|le(?:a)?d(?:s|er|ing)?"
            + "|boss|direct(?:s|ed|or)|manag(?:es|ed|er|ing)|chair\\w*|presid\\w+|executive|ceo|run(?:s|ning)?|ran|command\\w*"
            + "|in charge|govern(?:s|ed|or)|secretary|general|commission\\w*)\\b");

    /// Kin is told from either side: "his sister Margaret".
    private static final Pattern KIN = Pattern.compile(
            "(?iu)(?:grand|step)?(?:father|mother|sons?|daughters?|brothers?|sisters?|uncle|aunt|nephew|niece|parents?|children|child"
                    + "|husband|wife|spouse|partner|fianc[ée]e?|cousin|sibling|rivals?|enem(?:y|ies))");

    private static final Pattern WRITES = Pattern.compile("(?iu)\\b(?:wr(?:ites?|ote|itten)|books?|by|papers?)\\b");

    /// Words that begin with so many of the same letters are of one family: "inventor", "invented".
    private static final int ALIKE = 5;

    private Role() {}

    /// Whether somebody is asked for by what they are, and no sentence is about such a one.
    static boolean isUntold(Asked asked, List<Choice.Pick> picks) {
        var role = role(asked.text());
        if (role == null || KIN.matcher(role.group("role")).matches()) return false;
        var stem = Words.in(role.group("role")).getFirst().stem();
        if (!asked.weights().containsKey(stem)) return false;
        var rank = RANK.matcher(role.group("which"));
        var word = rank.find() ? Words.in(rank.group("rank")).getFirst().stem() : stem;
        return picks.stream()
                .map(Choice.Pick::candidate)
                .noneMatch(c -> tells(role.group("role"), stem, c)
                        && (word.equals(stem) || c.around().contains(word)));
    }

    private static @Nullable Matcher role(String question) {
        for (var pattern : List.of(OF, WHOSE)) {
            var m = pattern.matcher(question);
            if (m.find()) return m;
        }
        return null;
    }

    /// Whether a word of a question asks for who is at the top.
    static boolean isAtTheTop(String role) {
        return AT_THE_TOP.matcher(role).matches();
    }

    /// Whether a text has a word for who is at the top.
    static boolean leads(String text) {
        return LEADS.matcher(text).find();
    }

    private static boolean tells(String name, String stem, Candidate c) {
        var role = name.toLowerCase(Locale.ROOT);
        if (c.metAround().contains(stem)) return true;
        if (isAtTheTop(role) && leads(c.text())) return true;
        if (role.matches("authors?|writers?") && WRITES.matcher(c.text()).find()) return true;
        return role.length() >= ALIKE && c.stems().stream().anyMatch(s -> s.startsWith(role.substring(0, ALIKE)));
    }
}
