package footnote.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.bot.discord.local.LocalDiscord;
import footnote.bot.discord.local.Member;
import footnote.bot.http.Serving;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A collection is bound to another server, or another language is wanted, in the file of a program that runs.
class RebindingTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String QUESTION = "What did the council lend to the rowing club?";
    private static final String WORDS = "The council lent the old boathouse to the rowing club.";

    @TempDir
    Path folder;

    private Path settings;

    @BeforeEach
    void documents() throws IOException {
        var minutes = Files.createDirectories(folder.resolve("docs/minutes"));
        Files.writeString(minutes.resolve("boathouse.txt"), WORDS + " It may keep eleven boats there.");
        settings = Files.createDirectories(folder.resolve("config")).resolve("footnote.yaml");
    }

    private void bind(String server) throws IOException {
        Files.writeString(settings, "collections:\n  bound: [\"minutes = discord:%s\"]\n".formatted(server));
    }

    private void awaitLog(LocalDiscord discord, String line) {
        discord.await(line, PATIENCE, () -> read(folder.resolve("serve.log")).contains(line) ? true : null);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aCollectionThatIsBoundElsewhereIsSeenThereAndNoLongerHere() throws Exception {
        try (var discord = new LocalDiscord()) {
            var ada = discord.member("ada");
            var eve = discord.memberElsewhere("eve", 0);
            bind("" + ada.server());
            try (var serving = new Serving(folder, discord.environment())) {
                serving.awaitReady();
                var answer = ada.asks(QUESTION).answer(PATIENCE);
                assertThat(answer.text()).contains("boathouse");
                assertThat(told(eve)).doesNotContain("boathouse");

                bind("" + eve.server());
                awaitLog(discord, "In force now: collections.bound");
                assertThat(told(ada)).doesNotContain("boathouse");
                assertThat(ada.uses("sources").answer(PATIENCE).text()).doesNotContain("boathouse");
                assertThat(ada.presses("1", answer).answer(PATIENCE).text()).doesNotContain("rowing club");
                assertThat(told(eve)).contains("boathouse");

                bind("no-place/of/Discord");
                awaitLog(discord, "are refused; what was in force stays");
                assertThat(told(ada)).doesNotContain("boathouse");
                assertThat(told(eve)).contains("boathouse");
            }
        }
    }

    @Test
    void theLanguageThatIsConfiguredCountsWhereNoneIsSetAndFromItsChangeOn() throws Exception {
        Files.writeString(settings, "chat:\n  language: fr\n  cool-down: 0s\n");
        try (var discord = new LocalDiscord();
                var serving = new Serving(folder, discord.environment())) {
            serving.awaitReady();
            var ada = discord.direct(discord.member("ada"));
            assertThat(told(ada)).contains("boathouse", "Cité mot pour mot d’après les sources");
            Files.writeString(settings, "chat:\n  language: ru\n  cool-down: 0s\n");
            awaitLog(discord, "In force now: chat.language = ru");
            assertThat(told(ada)).contains("boathouse", "Дословные цитаты из источников");
        }
    }

    private static String told(Member who) {
        return who.asks(QUESTION).answer(PATIENCE).text();
    }
}
