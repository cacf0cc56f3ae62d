package footnote.answer;

import footnote.answer.text.Claims;
import footnote.answer.text.Word;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether what nobody may be said to have done unless the evidence says so is told there in other words: "approved" of
/// "voted to", "refused" of "would not". Pure.
final class Grave {
    private static final Set<String> HOPING =
            Set.of("hope", "hopes", "hoped", "hoping", "wants", "wanted", "expects", "expected", "believes", "if");

    private static final Set<String> PLEADED = Set.of("pleaded", "pleads", "plead", "pled");

    /// "We rode our luck", says one who admits it.
    private static final Pattern OWN = Pattern.compile("(?iu)[\"\u201c][^\"\u201d]*\\b(?:we|our|i|my|us)\\b");

    private static final Pattern TURNED_DOWN = Pattern.compile(
            "(?iu)\\b(?:turn(?:ed|s|ing)? (?:\\p{L}+ ){0,3}down|reject\\p{L}*|refus\\p{L}*|declin\\p{L}*|rebuff\\p{L}*|denied|said no|threw out|dismiss\\p{L}*)\\b");

    private static final Pattern VOTED = Pattern.compile(
            "(?iu)\\bvot(?:ed|es|ing)\\b(?![^.;]*\\bagainst\\b)[^.;]{0,60}\\b(?:to \\p{L}+|for|in favou?r)\\b");
    /// Who has not been shown a thing has refused nothing, and nobody has refused it.
    private static final Pattern UNWILLING = Pattern.compile(
            "(?iu)\\b(?:(?:not|never|no|nor|neither|n['\u2019]t|without)\\b(?! (?:yet )?be(?:en|ing)\\b)|\\p{L}+n['\u2019]t\\b(?! be(?:en|ing)\\b))");

    /// A suspect is whoever is suspected, arrested or charged.
    private static final Pattern SUSPECTED = Pattern.compile(
            "(?iu)\\b(?:suspect\\p{L}*|suspicion|arrest\\p{L}*|charged?|charges|detain\\p{L}*|accus\\p{L}*|indict\\p{L}*|custody|wanted|held|alleg\\p{L}*)\\b");

    private Grave() {}

    static boolean isSuspected(Case draft) {
        return draft.exhibits().stream()
                .anyMatch(e -> SUSPECTED.matcher(e.context().text()).find()
                        || (SUSPECTED.matcher(e.sheet().passage().text()).find()
                                && !e.sheet().words().keys().contains("witness")));
    }

    static boolean isCarried(Word word, Case draft) {
        var key = word.key();
        boolean voted = key.startsWith("approv") && Overstated.quotes(VOTED, draft);
        boolean accused = key.startsWith("accus")
                && draft.exhibits().stream()
                        .anyMatch(e -> e.context().words().stream().anyMatch(w -> Claims.isTelling(w.key())));
        boolean own = (key.startsWith("admit") || key.startsWith("acknowledg") || key.startsWith("conced"))
                && Overstated.quotes(OWN, draft);
        return voted || accused || own || draft.quotes(word.stem()) || isDenial(key, draft) || isPromise(key, draft);
    }

    /// "Refused" of one who did not do it, "denied" of one who said that it was not so.
    private static boolean isDenial(String key, Case draft) {
        boolean says = draft.exhibits().stream()
                .anyMatch(e -> e.context().words().stream().anyMatch(w -> Claims.isTelling(w.key())));
        if (Set.of("admitted", "admits", "confessed").contains(key) && draft.quotes(PLEADED)) return true;
        if ((key.startsWith("refus") || key.startsWith("reject")) && Overstated.quotes(TURNED_DOWN, draft)) return true;
        return Overstated.isLimited(draft)
                && ((key.startsWith("refus") && Overstated.quotes(UNWILLING, draft))
                        || key.startsWith("reject")
                        || (key.startsWith("den") && says));
    }

    /// "Promised to go on" told of "said that she would go on".
    private static boolean isPromise(String key, Case draft) {
        return (key.startsWith("promis") || key.startsWith("vow"))
                && !draft.quotes(HOPING)
                && draft.quotes(Set.of("will", "would"))
                && draft.exhibits().stream()
                        .anyMatch(e -> e.context().words().stream().anyMatch(w -> Claims.isTelling(w.key())));
    }
}
