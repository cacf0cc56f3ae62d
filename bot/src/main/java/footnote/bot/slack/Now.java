package footnote.bot.slack;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Responses that need no work.
final class Now {
    private static final Logger LOG = LoggerFactory.getLogger(Now.class);

    private Now() {}

    /// Says something of its own to the person alone. Returns at once.
    ///
    /// @param key of the [words][footnote.bot.layout.Words]
    static void say(Hook hook, String key) {
        tell(hook, hook.place().words().say(key));
    }

    /// Tells something to the person alone. Returns at once.
    static void tell(Hook hook, String mrkdwn) {
        Thread.startVirtualThread(() -> ignoring("a remark", () -> hook.answer(Sheet.plain(mrkdwn), true)));
    }

    /// Does what nobody can do anything about where it fails.
    static void ignoring(String what, Runnable deed) {
        try {
            deed.run();
        } catch (Refused e) {
            LOG.warn("Slack did not take {}: {}", what, e.getMessage());
        }
    }
}
