package footnote.bot.discord.local;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/// What the server does wrong on purpose: the next few requests of a kind get this status.
///
/// @param carriedOut whether the request is carried out all the same
/// @param request matches "METHOD /path"
/// @param retryAfter seconds, for 429
record Fault(boolean carriedOut, Pattern request, int status, double retryAfter, AtomicInteger times) {
    boolean strikes(String line) {
        return request.matcher(line).find() && times.getAndUpdate(n -> Math.max(0, n - 1)) > 0;
    }
}
