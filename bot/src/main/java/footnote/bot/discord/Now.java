package footnote.bot.discord;

import java.util.List;
import java.util.function.Consumer;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Responses that need no work.
final class Now {
    private static final Logger LOG = LoggerFactory.getLogger(Now.class);

    private Now() {}

    /// Says something to the person alone.
    ///
    /// @param markdown at most 2,000 characters
    static void say(IReplyCallback event, String markdown) {
        event.reply(Delivery.create(new Sheet(markdown, List.of())))
                .setEphemeral(true)
                .queue(null, ignored("a remark"));
    }

    /// For what nobody can do anything about any more.
    static Consumer<Throwable> ignored(String what) {
        return e -> LOG.warn("Discord did not take {}: {}", what, e.getMessage());
    }
}
