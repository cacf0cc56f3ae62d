package footnote.bot.chat;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Who asks, and by which event, in words that only their platform understands.
///
/// @param event the platform's id of the event; a second one with this id is a repetition
/// @param asker who asks
/// @param group the server or workspace it is asked in; null in a direct message
/// @param channel the channel it is asked in, for a thread the one it hangs on; null where the platform does not
///     tell
/// @param manages whether the asker may manage the group, as the platform said with this very event; never true
///     without a group
public record Visit(
        String event,
        String asker,
        @Nullable String group,
        @Nullable String channel,
        boolean manages) {
    /// An asker who is no person, and has not to wait between two questions.
    public static final String NOBODY = "";

    public Visit {
        if (manages && group == null) throw new IllegalArgumentException("nobody manages what is not a group");
    }

    /// Where it is asked, for what is set there; null in a direct message.
    public @Nullable Where where() {
        return group == null ? null : new Where(group, channel);
    }

    /// What this visit is called in the log and in an apology: short enough to be read out.
    String reference() {
        return "F-" + Integer.toString(event.hashCode() & 0x7fff_ffff, 36).toUpperCase(Locale.ROOT);
    }
}
