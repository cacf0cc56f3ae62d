package footnote.bot.slack;

import footnote.bot.chat.CannotServe;
import footnote.bot.chat.Desk;
import footnote.bot.chat.Library;
import footnote.bot.chat.Limits;
import footnote.bot.slack.local.LocalSlack;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// A bot that is logged in to a local Slack.
record Bot(Desk desk, SlackPlatform platform) implements AutoCloseable {
    /// Limits that get in nobody's way.
    static final Limits FREE =
            new Limits(1000, 10_000, Duration.ZERO, 1_000_000, Duration.ofSeconds(60), Duration.ofSeconds(5));

    static LocalSlack slack() throws IOException {
        return new LocalSlack(scopes());
    }

    static List<String> scopes() {
        return Arrays.stream(Scopes.values()).map(Scopes::toString).toList();
    }

    static Bot on(LocalSlack slack, Library library) throws CannotServe {
        return on(slack, library, FREE, settings(slack));
    }

    static Bot on(LocalSlack slack, Library library, Limits limits, SlackSettings settings) throws CannotServe {
        var desk = new Desk(library, limits);
        var platform = new SlackPlatform(settings, desk);
        platform.start();
        return new Bot(desk, platform);
    }

    static SlackSettings settings(LocalSlack slack) {
        return new SlackSettings(LocalSlack.BOT_TOKEN, LocalSlack.APP_TOKEN, slack.baseUrl(), Set.of());
    }

    @Override
    public void close() {
        desk.close();
        platform.close();
    }
}
