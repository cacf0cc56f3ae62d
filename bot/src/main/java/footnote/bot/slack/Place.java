package footnote.bot.slack;

import footnote.bot.layout.Guest;
import footnote.bot.layout.Words;
import org.jspecify.annotations.Nullable;

/// Where an answer goes, and how it is spoken there.
///
/// @param channel the channel's id
/// @param thread the thread in it; null for the channel itself
/// @param user who asked
/// @param words in the language that is spoken there
record Place(String channel, @Nullable String thread, String user, Words words) {
    /// Direct messages have channels of their own.
    boolean isDirect() {
        return isDirect(channel);
    }

    /// The channel itself.
    Place outside() {
        return new Place(channel, null, user, words);
    }

    /// Who asked, for a reply.
    ///
    /// @param alone whether only they see it
    Guest guest(boolean alone) {
        return new Guest(user, alone, words);
    }

    static boolean isDirect(String channel) {
        return channel.startsWith("D");
    }
}
