package footnote.bot.slack.local;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/// The next few calls of a kind are not answered: the connection breaks.
///
/// @param call matches the method, or `response_url`
/// @param taken whether what was asked for is done all the same
record Break(Pattern call, boolean taken, AtomicInteger times) {
    boolean strikes(String method) {
        return call.matcher(method).find() && times.getAndUpdate(n -> Math.max(0, n - 1)) > 0;
    }
}
