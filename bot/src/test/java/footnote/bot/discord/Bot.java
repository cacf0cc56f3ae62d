package footnote.bot.discord;

import footnote.bot.chat.CannotServe;
import footnote.bot.chat.Desk;
import footnote.bot.chat.Library;
import footnote.bot.chat.Limits;
import footnote.bot.discord.local.LocalDiscord;
import java.time.Duration;
import java.util.List;

/// A bot that is logged in to a local Discord.
record Bot(Desk desk, DiscordPlatform platform) implements AutoCloseable {
    /// Limits that get in nobody's way.
    static final Limits FREE =
            new Limits(1000, 10_000, Duration.ZERO, 1_000_000, Duration.ofSeconds(60), Duration.ofSeconds(5));

    static Bot on(LocalDiscord discord, Library library) throws CannotServe {
        return on(discord, library, FREE, settings(discord));
    }

    static Bot on(LocalDiscord discord, Library library, Limits limits, DiscordSettings settings) throws CannotServe {
        var desk = new Desk(library, limits);
        var platform = new DiscordPlatform(settings, desk);
        platform.start();
        return new Bot(desk, platform);
    }

    static DiscordSettings settings(LocalDiscord discord) {
        return new DiscordSettings(LocalDiscord.TOKEN, discord.baseUrl(), 0, List.of(), false);
    }

    @Override
    public void close() {
        desk.close();
        platform.close();
    }
}
