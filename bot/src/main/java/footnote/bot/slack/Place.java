package footnote.bot.slack;

import org.jspecify.annotations.Nullable;

/// Where an answer goes.
///
/// @param channel the channel's id
/// @param thread the thread in it; null for the channel itself
/// @param user who asked
record Place(String channel, @Nullable String thread, String user) {
    /// Direct messages have channels of their own.
    boolean isDirect() {
        return channel.startsWith("D");
    }
}
