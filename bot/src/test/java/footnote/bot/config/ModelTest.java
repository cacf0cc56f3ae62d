package footnote.bot.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelTest {
    @TempDir
    Path home;

    private Configuration load(String model, Map<String, String> environment) throws Exception {
        var file = Files.writeString(home.resolve("footnote.yaml"), "model:\n" + model);
        return Configuration.load(file, environment, home);
    }

    @Test
    void withoutAProviderThereIsNoModel() throws Exception {
        assertThat(load("  provider:\n", Map.of()).settings().model().settings())
                .isNull();
    }

    @Test
    void aModelIsChosenInTheFileAndItsKeyComesFromTheSecretsFile() throws Exception {
        var secret = Files.writeString(home.resolve("key"), "sk-4711\n").toString();
        var loaded = load(
                "  provider: openai-compatible\n  base-url: http://localhost:1/v1\n  name: tiny\n  deadline: 5s\n",
                Map.of("FOOTNOTE_MODEL_KEY_FILE", secret));
        var settings = Objects.requireNonNull(loaded.settings().model().settings());
        assertThat(settings).hasToString("openai-compatible tiny at http://localhost:1/v1");
        assertThat(settings.key()).isEqualTo("sk-4711");
        assertThat(settings.deadline()).hasSeconds(5);
        assertThat(loaded.toString()).doesNotContain("4711");
    }

    @Test
    void aModelThatCannotBeReachedIsRefusedWithItsKey() {
        assertThatThrownBy(() -> load("  provider: ollama\n  name: tiny\n", Map.of()))
                .hasMessageContaining("section model: base-url must say where the server is");
        assertThatThrownBy(() -> load("  provider: gemini\n", Map.of())).hasMessageContaining("name must say");
        assertThatThrownBy(() -> load("  name: tiny\n", Map.of())).hasMessageContaining("provider must say");
        assertThatThrownBy(() -> load("  provider: chatty\n  name: tiny\n", Map.of()))
                .hasMessageContaining("openai-compatible, ollama, anthropic, gemini, mistral");
    }

    @Test
    void theWordsAreThoseBesideTheFileOrThoseOfTheProgram() throws Exception {
        var loaded = load("  provider:\n", Map.of());
        assertThat(loaded.settings().model().words(loaded.file())).isNotNull();
        Files.writeString(home.resolve("prompt.md"), "# Answer: system");
        assertThatThrownBy(() -> loaded.settings().model().words(loaded.file()))
                .hasMessageContaining(home.resolve("prompt.md") + ": write a section");
    }
}
