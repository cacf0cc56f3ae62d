package footnote.bot.chat;

import org.jspecify.annotations.Nullable;

/// A server or workspace, or one channel of it.
///
/// @param channel null for the whole of the group
public record Where(String group, @Nullable String channel) {
    public Where {
        if (group.isBlank()) throw new IllegalArgumentException("a place without a group");
    }

    /// The group that this is, or is in.
    public Where whole() {
        return channel == null ? this : new Where(group, null);
    }
}
