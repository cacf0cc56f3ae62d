package footnote.bot.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import footnote.bot.console.Footnote;
import footnote.bot.console.Offer;
import footnote.bot.console.Screen;
import footnote.bot.discord.DiscordPlatform;
import footnote.bot.discord.local.LocalDiscord;
import footnote.bot.slack.SlackPlatform;
import footnote.bot.slack.local.LocalSlack;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole program: the same question gets the same statements and citations on the console, in Discord and in Slack.
class SameAnswerTest {
    private static final List<String> QUESTIONS = List.of(
            "When was the mill at Orrin built?",
            "How wide is the weir above Orrin?",
            "Who painted the ceiling of the opera house?");

    @TempDir
    Path folder;

    private int run(PrintStream out, Map<String, String> environment, String... verb) {
        var arguments = new ArrayList<>(List.of(verb));
        arguments.addAll(List.of(
                "--corpus",
                folder.resolve("docs").toString(),
                "--index",
                folder.resolve("index").toString()));
        var err = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        var screen = Screen.plain(new ByteArrayInputStream(new byte[0]), out, err);
        return Footnote.run(
                arguments.toArray(String[]::new),
                screen,
                environment,
                () -> List.of(
                        new Offer(
                                "Discord",
                                List.of(),
                                s -> s.discord().token() != null,
                                (s, desk) -> new DiscordPlatform(s.discord().settings(), desk)),
                        new Offer(
                                "Slack",
                                List.of(),
                                s -> s.slack().isWanted(),
                                (s, desk) -> new SlackPlatform(s.slack().settings(), desk))));
    }

    private JsonNode onConsole(String question) throws IOException {
        var out = new ByteArrayOutputStream();
        run(new PrintStream(out, true, StandardCharsets.UTF_8), Map.of(), "ask", question, "--json");
        return new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
    }

    private static List<String> scopes() throws IOException {
        var file = Path.of(System.getProperty("footnote.home", ".."), "config", "slack-manifest.yaml");
        var scopes = new YAMLMapper().readTree(Files.readString(file)).at("/oauth_config/scopes/bot");
        return StreamSupport.stream(scopes.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    @Test
    void aQuestionHasOneAnswerWhereverItIsAsked() throws Exception {
        Files.createDirectories(folder.resolve("docs"));
        Files.writeString(folder.resolve("docs/mill.md"), """
            ---
            title: The mill at Orrin
            publisher: Valley Herald
            published: 2024-05-02
            ---

            The mill at Orrin was built in 1781 by Hanna Moss. It grinds rye for four villages.
            """);
        Files.writeString(
                folder.resolve("docs/weir.txt"), "The weir above Orrin is nine metres wide. Otters live below it.");
        try (var discord = new LocalDiscord();
                var slack = new LocalSlack(scopes())) {
            var environment = Map.of(
                    "FOOTNOTE_DISCORD_TOKEN",
                    LocalDiscord.TOKEN,
                    "FOOTNOTE_DISCORD_API",
                    discord.baseUrl(),
                    "FOOTNOTE_SLACK_BOT_TOKEN",
                    LocalSlack.BOT_TOKEN,
                    "FOOTNOTE_SLACK_APP_TOKEN",
                    LocalSlack.APP_TOKEN,
                    "FOOTNOTE_SLACK_API",
                    slack.baseUrl(),
                    "FOOTNOTE_STATE_DIRECTORY",
                    folder.resolve("state").toString(),
                    "FOOTNOTE_CHAT_COOL_DOWN",
                    "0s");
            var nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
            var served =
                    CompletableFuture.supplyAsync(() -> run(nowhere, environment, "serve"), Thread::startVirtualThread);
            slack.await("Slack", Duration.ofMinutes(2), () -> slack.sockets().isConnected() ? true : null);
            discord.await(
                    "Discord", Duration.ofMinutes(2), () -> discord.gateway().isConnected() ? true : null);
            for (var question : QUESTIONS) {
                var console = onConsole(question);
                compare(
                        console,
                        plain(discord.member("ada").asks(question).answer().text()));
                compare(
                        console,
                        plain(slack.member("ada").asks(question).answer().text()));
            }
            discord.gateway().drop(4004);
            slack.revoke();
            slack.sockets().drop(1011);
            assertThat(served.get()).isEqualTo(2);
        }
    }

    /// What is said, without any platform's markup.
    private static String plain(String text) {
        return text.replaceAll("[*_>\\\\\u200b]|-# ", "");
    }

    private static void compare(JsonNode console, String said) {
        if (console.get("refused").asBoolean()) {
            assertThat(said).contains(console.get("answer").asText());
            return;
        }
        assertThat(said.replaceAll("\\s+", " ")).contains(console.get("answer").asText());
        for (var citation : console.get("citations")) {
            assertThat(said)
                    .contains(
                            "[" + citation.get("marker").asInt() + "]",
                            citation.get("title").asText());
            if (citation.hasNonNull("publisher"))
                assertThat(said).contains(citation.get("publisher").asText());
        }
        assertThat(said).doesNotContain("[" + (console.get("citations").size() + 1) + "]");
    }
}
