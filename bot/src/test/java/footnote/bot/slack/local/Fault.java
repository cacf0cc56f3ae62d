package footnote.bot.slack.local;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/// What the server does wrong on purpose: the next few calls of a kind fail in this way.
///
/// @param call matches the method, or `response_url`
/// @param status of HTTP; 200 where the fault is in the answer
/// @param error Slack's word for it
record Fault(Pattern call, int status, String error, AtomicInteger times) {
    boolean strikes(String method) {
        return call.matcher(method).find() && times.getAndUpdate(n -> Math.max(0, n - 1)) > 0;
    }
}
