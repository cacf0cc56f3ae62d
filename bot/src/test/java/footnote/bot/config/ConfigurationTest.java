package footnote.bot.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.bot.chat.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {
    @TempDir
    Path home;

    @Test
    void theDefaultsHoldWhereNothingIsSet() throws Exception {
        var loaded = load("", Map.of());

        assertThat(loaded.settings().corpus().path()).isEqualTo(home.resolve("corpus/documents"));
        assertThat(loaded.settings().corpus().maxFileSize()).isEqualTo(new Size(50 << 20));
        assertThat(loaded.settings().index().directory()).isNull();
        assertThat(loaded.keys()).allMatch(key -> key.origin().equals("default"));
    }

    @Test
    void theFileWinsOverTheDefaultAndAVariableOverTheFile() throws Exception {
        var yaml = "corpus:\n  path: papers\n  max-file-size: 1MB\n";
        var loaded = load(yaml, Map.of("FOOTNOTE_CORPUS_MAX_FILE_SIZE", "2MB"));

        assertThat(loaded.settings().corpus())
                .isEqualTo(new Settings.Corpus(home.resolve("papers"), new Size(2 << 20), Duration.ofSeconds(2)));
        assertThat(loaded.keys())
                .contains(new Configuration.Source("corpus.max-file-size", "2MB", "FOOTNOTE_CORPUS_MAX_FILE_SIZE"))
                .anyMatch(key -> key.key().equals("corpus.path") && key.origin().endsWith("footnote.yaml:2"));
    }

    @Test
    void theFileOfTheProjectListsEveryKeyWithItsDefault() throws Exception {
        var project = Path.of(System.getProperty("footnote.home", ".."));
        var stated = Configuration.load(project.resolve("config/footnote.yaml"), Map.of(), home);
        var defaults = Configuration.load(null, Map.of(), home);

        assertThat(stated.settings()).isEqualTo(defaults.settings());
        var text = Files.readString(project.resolve("config/footnote.yaml"));
        for (var entry : Schema.ENTRIES) {
            var name = entry.name().substring(entry.name().indexOf('.') + 1);
            var grouped = name.replaceFirst("-", ":\n(?: {4}.*\n)* {4}");
            assertThat(text).containsPattern("(?m)^ +(?:" + name + "|" + grouped + "):");
        }
    }

    @Test
    void theLanguageIsOneOfThoseThereAreWordsIn() throws Exception {
        assertThat(load("chat:\n  language: pt-BR\n", Map.of())
                        .settings()
                        .chat()
                        .language())
                .isEqualTo(Language.PT_BR);
        assertThatThrownBy(() -> load("chat:\n  language: tlh\n", Map.of()))
                .hasMessageContaining("chat.language must be one of en, de, es, fr, pt-br, ru, zh-cn, not 'tlh'");
    }

    @Test
    void everyProblemIsNamedAtOnceWithItsPlace() {
        var yaml = "corpus:\n  pth: x\n  max-file-size: huge\nindex: here\nnonsense:\n  key: 1\n";

        assertThatThrownBy(() -> load(yaml, Map.of("FOOTNOTE_INDEX_DIR", "x")))
                .isInstanceOf(ConfigurationException.class)
                .satisfies(e -> assertThat(String.valueOf(e.getMessage()).lines())
                        .hasSize(5)
                        .anyMatch(line -> line.endsWith(
                                "footnote.yaml:4: 'index' is a section; write its keys indented below it."))
                        .anyMatch(line -> line.contains("footnote.yaml:2: there is no key corpus.pth"))
                        .anyMatch(line -> line.contains(
                                "footnote.yaml:3: corpus.max-file-size must be a size such as 64MB, not 'huge'."))
                        .anyMatch(line -> line.contains("footnote.yaml:6: there is no key nonsense.key"))
                        .anyMatch(line -> line.startsWith("FOOTNOTE_INDEX_DIR: ")));
    }

    @Test
    void aKeyInTheWrongSpellingIsRecognised() {
        assertThatThrownBy(() -> load("corpus:\n  max_file_size: 1MB\n", Map.of()))
                .hasMessageContaining("did you mean corpus.max-file-size?");
    }

    @Test
    void valuesThatMakeNoSenseAreRefusedWithTheSectionsWords() {
        assertThatThrownBy(() -> load("corpus:\n  max-file-size: 12\n", Map.of()))
                .hasMessageContaining("footnote.yaml:2: section corpus: max-file-size must be 1KB or more.");
    }

    @Test
    void aKeySetTwiceOrBrokenYamlIsNamedWithItsLine() {
        assertThatThrownBy(() -> load("corpus:\n  path: a\n  path: b\n", Map.of()))
                .hasMessageContaining("footnote.yaml:3");
        assertThatThrownBy(() -> load("corpus:\n  path: [a\n", Map.of())).hasMessageContaining("this is not YAML");
        assertThatThrownBy(() -> load("- corpus\n", Map.of())).hasMessageContaining("sections with keys are expected");
    }

    @Test
    void keysThatBelongTogetherMayBeGrouped() throws Exception {
        var block = load("discord:\n  shards:\n    total: 4\n    ids: [0, 2]\n", Map.of());
        var flow = load("discord:\n  shards: {total: 4, ids: [0, 2]}\n", Map.of());

        assertThat(block.settings().discord().shardsTotal()).isEqualTo(4);
        assertThat(block.settings().discord().shardsIds()).containsExactly("0", "2");
        assertThat(flow.settings()).isEqualTo(block.settings());
        assertThatThrownBy(() -> load("discord:\n  shards: {total: 4, is: 1}\n", Map.of()))
                .hasMessageContaining("footnote.yaml:2: there is no key discord.shards-is");
        assertThatThrownBy(() -> load("discord:\n  threads: {on: 1}\n", Map.of()))
                .hasMessageContaining("discord.threads takes a value, not keys of its own");
    }

    @Test
    void aVariableThatEndsInFileNamesAFileWithTheValue() throws Exception {
        var file = Files.writeString(home.resolve("size"), "3MB\n");
        var loaded = load("", Map.of("FOOTNOTE_CORPUS_MAX_FILE_SIZE_FILE", file.toString()));

        assertThat(loaded.settings().corpus().maxFileSize()).isEqualTo(new Size(3 << 20));
        assertThatThrownBy(() -> load("", Map.of("FOOTNOTE_CORPUS_MAX_FILE_SIZE_FILE", home + "/absent")))
                .hasMessageContaining("FOOTNOTE_CORPUS_MAX_FILE_SIZE_FILE: the file");
        assertThatThrownBy(() -> load("", Map.of("FOOTNOTE_INDEX", "a", "FOOTNOTE_INDEX_FILE", "b")))
                .hasMessageContaining("keep one");
    }

    @Test
    void aSecretIsNeverPrinted() {
        var secret = new Secret(" hush ");

        assertThat(secret.value()).isEqualTo("hush");
        assertThat(secret.toString()).doesNotContain("hush");
        assertThat(Values.written(secret)).doesNotContain("hush");
    }

    @Test
    void everyTypeOfValueIsUnderstood() {
        assertThat(Values.parse(plain("1_000"), int.class)).isEqualTo(1000);
        assertThat(Values.parse(plain("0.5"), double.class)).isEqualTo(0.5);
        assertThat(Values.parse(plain("Yes"), boolean.class)).isEqualTo(true);
        assertThat(Values.parse(plain("90s"), Duration.class)).isEqualTo(Duration.ofSeconds(90));
        assertThat(Values.parse(plain("250ms"), Duration.class)).isEqualTo(Duration.ofMillis(250));
        assertThat(Values.parse(plain("7d"), Duration.class)).isEqualTo(Duration.ofDays(7));
        assertThat(Values.parse(plain("a, b"), List.class)).isEqualTo(List.of("a", "b"));
        assertThat(Values.parse(plain("half-up"), java.math.RoundingMode.class))
                .isEqualTo(java.math.RoundingMode.HALF_UP);
        for (var type : List.of(int.class, double.class, boolean.class, Duration.class, Size.class)) {
            assertThatThrownBy(() -> Values.parse(plain("?"), type)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(new Size(3 << 10)).hasToString("3KB");
        assertThat(Size.parse("5")).hasToString("5B");
    }

    private Given plain(String value) {
        return Given.plain(value, "here", home);
    }

    private Configuration load(String yaml, Map<String, String> environment)
            throws IOException, ConfigurationException {
        Files.createDirectories(home.resolve("config"));
        Files.writeString(home.resolve("config/footnote.yaml"), yaml);
        return Configuration.load(null, environment, home);
    }
}
