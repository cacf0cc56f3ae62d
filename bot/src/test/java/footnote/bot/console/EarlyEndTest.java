package footnote.bot.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that ends while the model is still being loaded for it.
class EarlyEndTest {
    @TempDir
    Path folder;

    @Test
    void aQuestionThatWasForgottenEndsWithASentenceAndNotWithACrash() throws Exception {
        assertThat(run("ask", "")).isEqualTo("2: There is no question; write it after the verb, in quotation marks.");
    }

    @Test
    void soDoesACorpusThatIsNotThere() throws Exception {
        assertThat(run("search", "lamp", "--corpus", folder.resolve("none").toString()))
                .startsWith("2: There are no documents at ");
    }

    /// The exit code and what was said on standard error.
    private String run(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dfootnote.home=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                "footnote.bot.Main"));
        command.addAll(List.of(arguments));
        var builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeIf(name -> name.startsWith("FOOTNOTE_"));
        var process = builder.start();
        var said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue() + ": " + said;
    }
}
