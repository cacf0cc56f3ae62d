package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Lexicon;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whether what the evidence tells by halves is not told in full: a thing that is partly the cause, and a
/// growth that only slowed. Pure.
final class Softened {
    private static final String CAUSE =
            "(?:attribut\\p{L}+|blam\\p{L}+|due|because|caus\\p{L}+|result\\p{L}*|driven|owing|thanks|explain\\p{L}*)";

    private static final Pattern PARTLY =
            Pattern.compile("(?iu)\\b(?:partly|in part|partially|largely|mainly|mostly|chiefly)"
                    + " (?:\\p{L}+ ){0,2}?" + CAUSE + "\\b|\\b" + CAUSE
                    + " (?:\\p{L}+ ){0,2}?(?:partly|in part|partially|largely|mainly|mostly|chiefly)\\b");

    private static final Pattern CAUSED = Pattern.compile("(?iu)\\b(?:" + CAUSE + "|down to)\\b");

    private static final Set<String> PART = Lexicon.words("partly");

    private static final Pattern ONE_OF =
            Pattern.compile("(?iu)\\b(?:factors?|contribut\\p{L}+|help\\p{L}*|one (?:reason|cause)|among|in part)\\b");

    private static final String GROWTH = "(?:growth|rise|increase|spread|inflation|expansion|advance)";

    private static final Pattern SLOWED = Pattern.compile("(?iu)\\bslow(?:s|ed|ing)?\\b[^,.;]{0,40}\\b" + GROWTH
            + "\\b|\\b" + GROWTH + "\\b[^,.;]{0,30}\\b(?:slow(?:s|ed|ing)?|eas(?:ed|ing)|cool(?:ed|ing))\\b");

    private static final Pattern FELL = Pattern.compile(
            "(?iu)\\b(?:fell|fall(?:s|en)?|shr[aiu]nk\\p{L}*|drop\\p{L}*|declin\\p{L}+|cut|reduc\\p{L}+|decreas\\p{L}+|lower\\p{L}*)\\b");

    private static final Pattern SLOW = Pattern.compile(
            "(?iu)\\b(?:slow\\p{L}*|growth|grew|grow\\p{L}*|pace|rate|speed|spread|inflation|eas\\p{L}+|cool\\p{L}*|rise|increase)\\b");

    private Softened() {}

    static @Nullable Fault check(Case draft) {
        var said = draft.said().text();
        boolean whole = CAUSED.matcher(said).find()
                && !draft.says(PART)
                && !ONE_OF.matcher(said).find();
        if (whole && quotes(PARTLY, draft)) return fault("the evidence tells only a part of the cause");
        boolean fell = FELL.matcher(said).find() && !SLOW.matcher(said).find();
        if (fell && quotes(SLOWED, draft) && !quotes(FELL, draft))
            return fault("the evidence tells of a slower growth");
        return null;
    }

    private static boolean quotes(Pattern pattern, Case draft) {
        return draft.exhibits().stream()
                .anyMatch(e -> pattern.matcher(e.context().text()).find());
    }

    private static Fault fault(String detail) {
        return new Fault(Reason.UNSUPPORTED, detail);
    }
}
