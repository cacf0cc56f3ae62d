package footnote.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.bot.console.Footnote;
import footnote.bot.console.Offer;
import footnote.bot.console.Screen;
import footnote.bot.discord.local.LocalDiscord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole program: from a folder of documents to an answer in a server.
class ServingTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    private int serve(LocalDiscord discord, String token) {
        var out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        var err = new PrintStream(errors, true, StandardCharsets.UTF_8);
        var screen = Screen.plain(new ByteArrayInputStream(new byte[0]), out, err);
        var arguments = new String[] {
            "serve",
            "--corpus",
            folder.resolve("docs").toString(),
            "--index",
            folder.resolve("index").toString()
        };
        var environment = Map.of(
                "FOOTNOTE_DISCORD_TOKEN",
                token,
                "FOOTNOTE_DISCORD_API",
                discord.baseUrl(),
                "FOOTNOTE_CHAT_COOL_DOWN",
                "0s",
                "FOOTNOTE_STATE_DIRECTORY",
                folder.resolve("state").toString());
        var offer = new Offer(
                "Discord",
                List.of("FOOTNOTE_DISCORD_TOKEN"),
                s -> s.discord().token() != null,
                (s, desk) -> new DiscordPlatform(s.discord().settings(), desk));
        return Footnote.run(arguments, screen, environment, () -> List.of(offer));
    }

    private static boolean isUp(LocalDiscord discord) {
        return discord.gateway().isConnected() && !discord.commands().isEmpty();
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("docs"));
        Files.writeString(folder.resolve("docs").resolve(name), text);
    }

    @Test
    void aFolderAnswersInDiscordUntilTheTokenIsTakenBack() throws Exception {
        write("mill.md", """
                ---
                title: The mill at Orrin
                publisher: Valley Herald
                published: 2024-05-02
                ---

                The mill at Orrin was built in 1781 by Hanna Moss. It grinds rye for four villages.
                """);
        write("weir.txt", "The weir above Orrin is nine metres wide. Otters live below it.");
        try (var discord = new LocalDiscord()) {
            var ended =
                    CompletableFuture.supplyAsync(() -> serve(discord, LocalDiscord.TOKEN), Thread::startVirtualThread);
            discord.await("the bot", Duration.ofMinutes(3), () -> isUp(discord) ? true : null);
            var ada = discord.member("ada");
            var answer = ada.asks("When was the mill at Orrin built?").answer();
            assertThat(answer.text())
                    .contains("built in 1781 by Hanna Moss. [1]", "The mill at Orrin · Valley Herald · 2 May 2024");
            assertThat(ada.presses("1", answer).answer().text()).contains("> The mill at Orrin was built in 1781");
            assertThat(ada.asks("Who painted the ceiling of the opera house?")
                            .answer()
                            .labels())
                    .doesNotContain("All sources");
            discord.gateway().drop(4004);
            assertThat(ended.get()).isEqualTo(2);
            assertThat(errors.toString(StandardCharsets.UTF_8)).contains("Discord: the token is not valid");
        }
    }

    @Test
    void aBadTokenEndsTheProgramWithOneLineAndCode2() throws Exception {
        write("weir.txt", "The weir above Orrin is nine metres wide. Otters live below it.");
        try (var discord = new LocalDiscord()) {
            assertThat(serve(discord, "not.the.token")).isEqualTo(2);
            assertThat(errors.toString(StandardCharsets.UTF_8))
                    .contains("Discord: the token is not valid")
                    .doesNotContain("not.the.token", "\tat ");
        }
    }
}
