package footnote.answer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretTest {
    @Test
    void aKeyComesFromAVariableOrAFile(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("key"), " abc\n").toString();
        assertThat(Secret.from(Map.of("K", "abc"), "K")).isEqualTo(new Secret("abc"));
        assertThat(Secret.from(Map.of("K_FILE", file), "K")).isEqualTo(new Secret("abc"));
        assertThat(Secret.from(Map.of("K", ""), "K")).isNull();
    }

    @Test
    void aKeyThatCannotBeHadSaysWhy(@TempDir Path folder) throws Exception {
        var empty = Files.createFile(folder.resolve("empty")).toString();
        assertThatThrownBy(() -> Secret.from(Map.of("K", "a", "K_FILE", "b"), "K")).hasMessage("set K or K_FILE, not both");
        assertThatThrownBy(() -> Secret.from(Map.of("K_FILE", empty), "K")).hasMessageContaining("empty is empty");
        assertThatThrownBy(() -> Secret.from(Map.of("K_FILE", "/nowhere/key"), "K")).hasMessageContaining("/nowhere/key");
    }

    @Test
    void aKeyIsNeverPrinted() {
        var key = new Secret("abc123");
        assertThat(key + "" + key.hiddenIn("my abc123!")).isEqualTo("(key)my (key)!");
    }
}
