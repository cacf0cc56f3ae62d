package footnote.bot.config;

import footnote.bot.discord.DiscordSettings;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How to be on Discord, if at all.
///
/// @param token the bot's token; null: not on Discord
/// @param threads whether a mention in a channel is answered in a thread of its own
public record Discord(
        @Key("") @Nullable Secret token, @Key("false") boolean threads) {
    /// What the platform needs to know.
    ///
    /// @throws NullPointerException where there is no token
    public DiscordSettings settings() {
        var secret = Objects.requireNonNull(token, "a token").value();
        return new DiscordSettings(secret, DiscordSettings.API, 0, List.of(), threads);
    }
}
