package footnote.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbedderTest {
    private static final List<String> TEXTS = List.of(
            "Who opened the bridge?",
            "The harbour was closed for three days. ".repeat(40),
            "Gen. Włodzimierz Ąćki said 1,250 tonnes, or 12.5 %.");

    @Test
    void anOptimisedModelGivesTheSameVectors(@TempDir Path folder) throws Exception {
        Embedder.optimise(folder);

        assertThat(folder).isNotEmptyDirectory();
        try (var packaged = Embedder.load(1, Optional.empty());
                var optimised = Embedder.load(1, Optional.of(folder))) {
            for (var text : TEXTS) assertThat(optimised.vector(text)).isEqualTo(packaged.vector(text));
        }
    }
}
