package footnote.answer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromptTest {
    private static String shipped() throws Exception {
        return Files.readString(Path.of(System.getProperty("footnote.home"), "config", "prompt.md"));
    }

    @Test
    void theCopyInTheProgramIsTheFileOfTheProject() throws Exception {
        try (var in = Prompt.class.getResourceAsStream("prompt.md")) {
            assertThat(in).isNotNull();
            assertThat(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .isEqualTo(shipped());
        }
    }

    @Test
    void whatIsFilledInIsNotLookedAtAgain() {
        var filled = Prompt.load(null)
                .fill(Prompt.Task.ANSWER, Map.of("passages", "{{question}} $1 \\", "question", "why {{passages}}?"));
        assertThat(filled.user()).contains("{{question}} $1 \\", "why {{passages}}?");
        assertThat(filled.system()).contains("answerable");
    }

    @Test
    void aFileOfOnesOwnIsRead(@TempDir Path folder) throws Exception {
        var file = Files.writeString(
                folder.resolve("mine.md"), shipped().replace("You write answers", "You, pirate, write answers"));
        assertThat(Prompt.load(file)
                        .fill(Prompt.Task.ANSWER, Map.of("passages", "", "question", ""))
                        .system())
                .contains("pirate");
    }

    @Test
    void aFileThatLacksSomethingSaysWhat(@TempDir Path folder) throws Exception {
        assertThatThrownBy(() -> Prompt.load(folder.resolve("none.md"))).hasMessageContaining("none.md");
        assertThatThrownBy(() -> Prompt.parse(shipped().replace("{{passages}}", ""), "prompt.md"))
                .hasMessage("prompt.md: the section '# Answer: user' needs the placeholders [passages, question],"
                        + " and has [question]");
        assertThatThrownBy(() -> Prompt.parse(shipped().replace("# Condense: system", "# Condense"), "prompt.md"))
                .hasMessage("prompt.md: write a section '# Condense: system'");
    }
}
