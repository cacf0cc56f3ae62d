package footnote.answer;

import footnote.answer.Rejection.Reason;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whether what falls short stays short: "well below the limit" is not "close to the limit", nor a time
/// outside the record a better record. Pure.
final class Nearly {
    private static final Pattern FAR =
            Pattern.compile("(?iu)\\b(?:well|far|way|considerably) (?:short of|below|under|off)\\b|\\bfar from\\b");

    private static final Pattern NEAR =
            Pattern.compile("(?iu)\\b(?:close to|near to|nearly at|almost at|just (?:short of|below|under|off))\\b");

    private static final Pattern MISSED = Pattern.compile(
            "(?iu)\\b(?:outside|short of|off|miss(?:ed|es|ing)?|slower than) (?:\\p{L}+(?:['\u2019]s)? ){0,4}record\\b");

    private static final Pattern BROKEN = Pattern.compile(
            "(?iu)\\b(?:br[eo]ak(?:s|ing)?|broke|broken|beat(?:s|ing|en)?|improv\\p{L}+|smash\\p{L}*|lower\\p{L}*|new|set(?:s|ting)?)"
                    + " (?:\\p{L}+(?:['\u2019]s)? ){0,4}record\\b");

    private Nearly() {}

    static @Nullable Fault check(Case draft) {
        if (isTurned(FAR, NEAR, draft)) return fault("the evidence says that it is far from that");
        if (isTurned(MISSED, BROKEN, draft)) return fault("the evidence says that the record was missed");
        return null;
    }

    /// Whether the evidence has the one and not the other, and the sentence the other and not the one.
    private static boolean isTurned(Pattern there, Pattern here, Case draft) {
        var said = draft.said().text();
        return here.matcher(said).find()
                && !there.matcher(said).find()
                && draft.exhibits().stream()
                        .map(e -> e.context().text())
                        .anyMatch(
                                t -> there.matcher(t).find() && !here.matcher(t).find());
    }

    private static Fault fault(String detail) {
        return new Fault(Reason.UNSUPPORTED, detail);
    }
}
