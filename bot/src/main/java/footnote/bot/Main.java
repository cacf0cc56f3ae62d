package footnote.bot;

import footnote.bot.console.Footnote;
import footnote.bot.console.Offer;
import footnote.bot.console.Screen;
import footnote.bot.discord.DiscordPlatform;
import footnote.bot.slack.SlackPlatform;
import footnote.bot.watch.Backlog;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Starts the program.
public final class Main {
    /// Kept, since a logger that nobody keeps loses its level.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private Main() {}

    /// Runs a verb and ends the process with its exit code.
    public static void main(String[] args) {
        quiet(args);
        var out = stream(new FileOutputStream(FileDescriptor.out));
        var err = stream(Backlog.STANDARD_ERROR);
        System.setErr(err);
        var screen = Screen.detect(System.in, out, err, System.getenv());
        System.exit(Footnote.run(args, screen, System.getenv(), Main::platforms));
    }

    /// Where people can ask. To add a platform, add what it offers.
    private static List<Offer> platforms() {
        return List.of(
                new Offer(
                        "Discord",
                        List.of("FOOTNOTE_DISCORD_TOKEN"),
                        settings -> settings.discord().token() != null,
                        (settings, desk) ->
                                new DiscordPlatform(settings.discord().settings(), desk)),
                new Offer(
                        "Slack",
                        List.of("FOOTNOTE_SLACK_BOT_TOKEN", "FOOTNOTE_SLACK_APP_TOKEN"),
                        settings -> settings.slack().isWanted(),
                        (settings, desk) -> new SlackPlatform(settings.slack().settings(), desk)));
    }

    /// Only `serve` logs, and what rehearses it. The others speak to a person, and would pay for the logger at each
    /// start.
    private static void quiet(String[] args) {
        // It recommends a module that would slow every start; the index is searched without it.
        LUCENE.setLevel(Level.SEVERE);
        if (args.length > 0 && List.of("serve", "rehearse").contains(args[0])) return;
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
    }

    private static PrintStream stream(OutputStream to) {
        return new PrintStream(new BufferedOutputStream(to, 1 << 13), false, StandardCharsets.UTF_8);
    }
}
