package footnote.bot.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What operators get wrong, and that all of it is said at once, each with its line.
class MistakesTest {
    @TempDir
    Path home;

    /// @param said a beginning of each line, in any order, without the file's name
    record Mistake(String yaml, List<String> said) {
        Mistake(String yaml, String... said) {
            this(yaml, List.of(said));
        }

        @Override
        public String toString() {
            return yaml.replace("\n", "⏎");
        }
    }

    static Mistake[] mistakes() {
        return new Mistake[] {
            new Mistake(
                    "chat:\n  cool-down: fast\n  per-minute: 0\n  at-once: -1\n  deadline: 0s\n",
                    ":2: chat.cool-down must be a time such as 500ms, 30s, 5m, 2h or 7d, not 'fast'.",
                    ":3: chat.per-minute must be 1 or more, not '0'.",
                    ":4: chat.at-once must be 1 or more, not '-1'.",
                    ":5: chat.deadline must be 1ms or more, not '0s'."),
            new Mistake("chat:\n\tcool-down: 2s\n", ":2: this is not YAML (found character '\\t(TAB)'"),
            new Mistake("chat: [a, b]\n", ":1: 'chat' is a section; write its keys indented below it."),
            new Mistake("chat: 3\n", ":1: 'chat' is a section; write its keys indented below it."),
            new Mistake("chta:\n", ":1: there is no section chta; there are corpus, "),
            new Mistake(
                    "discord:\n  shards:\n    ids: [0, [1]]\n  threads: maybe\n",
                    ":3: a list of plain values is expected here.",
                    ":4: discord.threads must be true or false, not 'maybe'."),
            new Mistake(
                    "discord:\n  shards:\n    total: 1.5\n    id: 2\n",
                    ":3: discord.shards-total must be a whole number, not '1.5'.",
                    ":4: there is no key discord.shards-id"),
            new Mistake(
                    "model:\n  provider: gpt\n  name: x\n  max-concurrent: many\n  deadline: 20\n",
                    ":2: model.provider must be one of openai-compatible, ollama, anthropic, gemini, mistral, not 'gpt'.",
                    ":4: model.max-concurrent must be a whole number, not 'many'.",
                    ":5: model.deadline must be a time such as 500ms, 30s, 5m, 2h or 7d, not '20'."),
            new Mistake(
                    "model:\n  provider: ollama\nchat:\n  at-once: 0\ncorpus:\n  max-file-size: 1\n",
                    ":2: section model: name must say which model answers.",
                    ":4: chat.at-once must be 1 or more, not '0'.",
                    ":6: section corpus: max-file-size must be 1KB or more."),
            new Mistake(
                    "corpus:\n  path:\n    folder: x\n  paths: y\nCorpus:\n  path: z\n",
                    ":2: corpus.path takes a value, not keys of its own.",
                    ":4: there is no key corpus.paths",
                    ":6: there is no key Corpus.path; did you mean corpus.path?"),
            new Mistake("chat:\n  grace: 2s\nchat:\n  grace: 3s\n", ":4: chat.grace was set before, at "),
            new Mistake("chat:\n  at-once: 4\n---\nchat:\n  at-once: no\n", ":4: a second document begins here"),
            new Mistake(
                    "chat:\n  at-once: 99999999999\n  per-minute: 1e3\n  deadline: 9000d\n",
                    ":2: chat.at-once must be a whole number, not '99999999999'.",
                    ":3: chat.per-minute must be a whole number, not '1e3'.",
                    ":4: chat.deadline must be 1d or less, not '9000d'."),
            new Mistake("hello\n", ":1: sections with keys are expected here."),
            new Mistake("chat:\n  at-once: \"4\n", ":3: this is not YAML (found unexpected end of stream)."),
            new Mistake("1:\n  2: 3\n", ":2: there is no key 1.2"),
            new Mistake("index:\n  directory: [x, y]\n", ":2: index.directory must be one value, not a list"),
            new Mistake("corpus:\n  path: \"a\\0b\"\n", ":2: corpus.path must be a path"),
            new Mistake(
                    "model:\n  name: foo\n  base-url: \"::bad\"\n",
                    ":2: section model: provider must say who runs the model, or name and base-url be left out."),
            new Mistake(
                    "model:\n  provider: ollama\n  name: a\n  base-url: \"http://u:hunter2@h/v1\"\n",
                    ":2: section model: base-url must be http://… or https://…, without a user in it."),
            new Mistake("chat:\n  <<: {at-once: 0}\n", ":2: chat.<< takes a value, not keys of its own."),
            new Mistake(
                    "discord:\n  tokn: hunter2\n  shards-total: -2\n",
                    ":2: there is no key discord.tokn",
                    ":3: discord.shards-total must be 0 or more, not '-2'."),
        };
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isSaidWithItsLineBesideAllOthers(Mistake mistake) throws Exception {
        var file = Files.writeString(home.resolve("footnote.yaml"), mistake.yaml);

        var lines = said(file, Map.of());

        assertThat(lines).hasSameSizeAs(mistake.said);
        for (var said : mistake.said)
            assertThat(lines).anySatisfy(line -> assertThat(line).startsWith(file + said));
        assertThat(String.join("", lines)).doesNotContain("hunter2");
    }

    @Test
    void variablesAreSaidByTheirNamesBesideTheFile() throws Exception {
        var file = Files.writeString(home.resolve("footnote.yaml"), "chat:\n  grace: -1s\n");
        var empty = Files.createDirectory(home.resolve("folder")).toString();

        var lines = said(
                file,
                Map.of(
                        "FOOTNOTE_CHAT_AT_ONCE", "0",
                        "FOOTNOTE_CHAT_ATONCE", "3",
                        "FOOTNOTE_DISCORD_TOKEN", "hunter2",
                        "FOOTNOTE_DISCORD_TOKEN_FILE", "x",
                        "FOOTNOTE_MODEL_KEY_FILE", empty));

        assertThat(lines)
                .containsExactlyInAnyOrder(
                        file + ":2: chat.grace must be 0s or more, not '-1s'.",
                        "FOOTNOTE_CHAT_AT_ONCE: chat.at-once must be 1 or more, not '0'.",
                        "FOOTNOTE_CHAT_ATONCE: no key has this variable; config/footnote.yaml of the project lists the"
                                + " keys.",
                        "FOOTNOTE_DISCORD_TOKEN and FOOTNOTE_DISCORD_TOKEN_FILE are both set; keep one.",
                        "FOOTNOTE_MODEL_KEY_FILE: the file " + empty + " cannot be read.");
    }

    private String[] said(Path file, Map<String, String> environment) {
        var thrown =
                catchThrowableOfType(ConfigurationException.class, () -> Configuration.load(file, environment, home));
        return String.valueOf(thrown.getMessage()).lines().toArray(String[]::new);
    }
}
