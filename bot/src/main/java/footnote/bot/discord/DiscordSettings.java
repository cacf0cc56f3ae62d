package footnote.bot.discord;

import java.util.List;

/// How to be on Discord.
///
/// @param token the bot's token; never logged
/// @param api the address of Discord's API; another one only for development, to use a server that speaks like
///     Discord
/// @param shardsTotal how many shards the bot has in all its processes; 0: as many as Discord recommends
/// @param shardIds which of them this process carries; empty: all
/// @param threads whether a mention in a channel is answered in a thread of its own
/// @param messageContent whether the bot asks for what people write without mentioning it: a privileged intent
public record DiscordSettings(
        String token, String api, int shardsTotal, List<Integer> shardIds, boolean threads, boolean messageContent) {
    public static final String API = "https://discord.com/api/v10/";

    public DiscordSettings {
        shardIds = List.copyOf(shardIds);
        if (shardsTotal < 0) throw new IllegalArgumentException("the number of shards is below 0");
        if (!shardIds.isEmpty() && shardsTotal == 0)
            throw new IllegalArgumentException("shard ids need the total number of shards beside them");
        for (int id : shardIds)
            if (id < 0 || id >= shardsTotal)
                throw new IllegalArgumentException("no shard " + id + " among " + shardsTotal + "; they count from 0");
    }

    /// Without a privileged intent.
    public DiscordSettings(String token, String api, int shardsTotal, List<Integer> shardIds, boolean threads) {
        this(token, api, shardsTotal, shardIds, threads, false);
    }

    /// On Discord itself, every shard in this process.
    public static DiscordSettings of(String token) {
        return new DiscordSettings(token, API, 0, List.of(), false, false);
    }

    /// Without the token.
    @Override
    public String toString() {
        return "DiscordSettings[api=" + api + ", shards=" + shardIds + "/" + shardsTotal + ", threads=" + threads
                + ", messageContent=" + messageContent + "]";
    }
}
