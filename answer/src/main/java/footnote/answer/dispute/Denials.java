package footnote.answer.dispute;

import footnote.answer.text.Attribution;
import footnote.answer.text.Parsed;
import footnote.answer.text.Synonyms;
import java.util.Set;

/// Somebody's denial of what another says. Pure.
final class Denials {
    private static final Set<String> DENY = Set.of(
            "deny",
            "denies",
            "denied",
            "denying",
            "disputes",
            "disputed",
            "dispute",
            "rejects",
            "rejected",
            "refutes",
            "refuted",
            "dismisses",
            "dismissed");
    private static final Set<String> FALSE = Set.of("untrue", "false");

    /// They name the claim and not what is claimed.
    private static final Set<String> CLAIMS = Set.of(
            "claim",
            "claims",
            "report",
            "reports",
            "accusation",
            "accusations",
            "allegation",
            "allegations",
            "charge",
            "charges",
            "true",
            "fact");
    private static final int FEWEST = 2;

    private Denials() {}

    /// Whether an attribution puts a denial in somebody's mouth.
    static boolean isDenial(Parsed text, Attribution said) {
        return text.words().subList(said.cue().from(), said.cue().to()).stream().anyMatch(w -> DENY.contains(w.key()));
    }

    static boolean denies(Side side) {
        var keys = side.text().keys();
        boolean untrue = keys.contains("true") && side.denials() > 0;
        return untrue || keys.stream().anyMatch(k -> DENY.contains(k) || FALSE.contains(k));
    }

    /// Whether a denial is of all that it denies in what the other side tells.
    static boolean of(Side denial, Side told) {
        if (!denies(denial) || denies(told) || told.denials() > 0 || told.mood() == Side.Mood.ASKED) return false;
        if (denial.mood() == Side.Mood.ASKED) return false;
        int shared = 0;
        for (var e : denial.content().entrySet()) {
            var key = e.getValue().key();
            if (DENY.contains(key) || FALSE.contains(key) || CLAIMS.contains(key)) continue;
            if (isMet(e.getKey(), told)) shared++;
            else if (!isBeforeVerb(denial, e.getValue().start())) return false;
        }
        return shared >= FEWEST;
    }

    private static boolean isMet(String stem, Side told) {
        return told.content().keySet().stream().anyMatch(s -> Synonyms.alike(s, stem));
    }

    /// Whoever denies it stands before the verb, and need not stand in what is denied.
    private static boolean isBeforeVerb(Side denial, int at) {
        return denial.text().words().stream()
                .filter(w -> DENY.contains(w.key()) || FALSE.contains(w.key()))
                .anyMatch(w -> at < w.start());
    }
}
