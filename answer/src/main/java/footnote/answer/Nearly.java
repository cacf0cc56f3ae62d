package footnote.answer;

import footnote.answer.Rejection.Reason;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whether what falls short stays short, and what is told roughly stays so: "well below the limit" is not "close to the
/// limit", nor a time outside the record a better record, the end of a year its start, or "at least ten" exactly ten.
/// Pure.
final class Nearly {
    private static final Pattern FAR =
            Pattern.compile("(?iu)\\b(?:well|far|way|considerably) (?:short of|below|under|off)\\b|\\bfar from\\b");

    private static final Pattern NEAR =
            Pattern.compile("(?iu)\\b(?:close to|near to|nearly at|almost at|just (?:short of|below|under|off))\\b");

    private static final Pattern MISSED = Pattern.compile(
            "(?iu)\\b(?:outside|short of|(?<!\\b(?:seconds?|minutes?|hundredths?|tenths?|metres?|meters?|points?) )off|miss(?:ed|es|ing)?|slower than) (?:\\p{L}+(?:['\u2019]s)? ){0,4}record\\b");

    private static final Pattern BROKEN = Pattern.compile(
            "(?iu)\\b(?:br[eo]ak(?:s|ing)?|broke|broken|beat(?:s|ing|en)?|improv\\p{L}+|smash\\p{L}*|lower\\p{L}*|new|set(?:s|ting)?)"
                    + " (?:\\p{L}+(?:['\u2019]s)? ){0,4}record\\b");

    private static final String PERIOD =
            " of (?:the |this |next |last )?(?:\\d{4}|year|month|week|season|decade|century|january|february|march|april|may|june|july|august|september|october|november|december)\\b";

    private static final Pattern END = Pattern.compile("(?iu)\\b(?:end|close)" + PERIOD);
    private static final Pattern START = Pattern.compile("(?iu)\\b(?:start|beginning)" + PERIOD);

    private static final Pattern EXACT = Pattern.compile(
            "(?iu)\\b(?:exactly|precisely) (?=\\d|an? (?:half|third|quarter|fifth)|half\\b|one|two|three|four|five|six|ten|twelve)");
    private static final Pattern INEXACT = Pattern.compile(
            "(?iu)\\b(?:at least|at most|up to|more than|fewer than|less than|over|under|about|around|roughly|nearly|almost|some|an estimated|approximately) (?=\\d|an? (?:half|third|quarter|fifth)|half\\b|one|two|three|four|five|six|ten|twelve)");

    private Nearly() {}

    static @Nullable Fault check(Case draft) {
        if (isTurned(FAR, NEAR, draft)) return fault("the evidence says that it is far from that");
        if (isTurned(MISSED, BROKEN, draft)) return fault("the evidence says that the record was missed");
        if (isTurned(END, START, draft) || isTurned(START, END, draft))
            return fault("the evidence says it of the other end of that time");
        if (isTurned(INEXACT, EXACT, draft)) return fault("the evidence does not say it so exactly");
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
