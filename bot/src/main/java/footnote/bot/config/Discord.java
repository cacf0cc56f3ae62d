package footnote.bot.config;

import footnote.bot.discord.DiscordSettings;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How to be on Discord, if at all.
///
/// @param token the bot's token; null: not on Discord
/// @param threads whether a mention in a channel is answered in a thread of its own
/// @param messageContent whether Discord is asked for what people write without mentioning the bot
/// @param shardsTotal how many shards the bot has in all its processes; 0: as many as Discord recommends
/// @param shardsIds which of them this process carries; empty: all
/// @param api the address of Discord's API, for development
public record Discord(
        @Key(value = "", variable = "DISCORD_TOKEN") @Nullable
        Secret token,

        @Key("false") boolean threads,
        @Key("false") boolean messageContent,

        @Key(value = "0", least = "0") int shardsTotal,

        @Key("") List<String> shardsIds,
        @Key(DiscordSettings.API) String api) {
    public Discord {
        shardsIds = List.copyOf(shardsIds);
        settings("unused", api, shardsTotal, shardsIds, threads, messageContent);
    }

    /// What the platform needs to know.
    ///
    /// @throws NullPointerException where there is no token
    public DiscordSettings settings() {
        var secret = Objects.requireNonNull(token, "a token").value();
        return settings(secret, api, shardsTotal, shardsIds, threads, messageContent);
    }

    private static DiscordSettings settings(
            String token, String api, int shardsTotal, List<String> shardIds, boolean threads, boolean messageContent) {
        return new DiscordSettings(
                token, api, shardsTotal, shardIds.stream().map(Discord::id).toList(), threads, messageContent);
    }

    private static int id(String shard) {
        try {
            return Integer.parseInt(shard.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("shards.ids must be numbers, such as [0, 1]; not '" + shard + "'", e);
        }
    }
}
