package footnote.bot.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where the index cannot be written any more: a full disk, a read-only one, another owner. What stands for them
/// here is a folder in the place of the lock, which stops whoever tests as root too.
class UnwritableIndexTest {
    @TempDir
    Path root;

    private Town town;
    private Path lock;

    @BeforeEach
    void anIndexThatCannotBeWritten() throws IOException {
        town = new Town(root);
        assertThat(town.run("index").code()).isZero();
        lock = root.resolve("index/write.lock");
        Files.deleteIfExists(lock);
        Files.createDirectory(lock);
    }

    private void aNewDocument() throws IOException {
        Files.writeString(town.corpus().resolve("mill.md"), "The mill on the Lindel was sold in 1911.\n");
    }

    @Test
    void anIndexThatIsUpToDateIsOnlyRead() {
        var run = town.run("ask", "How many passengers does the ferry carry?");

        assertThat(run.out()).contains("180 passengers");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void oneThatIsNotStillAnswersAndTheLossIsSaidOnce() throws IOException {
        aNewDocument();

        var run = town.run("ask", "How many passengers does the ferry carry?");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("180 passengers");
        assertThat(run.err()).containsOnlyOnce("Answers are from the index as it was before.");
    }

    @Test
    void whoAsksForTheIndexToBeWrittenIsToldThatItWasNot() throws IOException {
        aNewDocument();

        var run = town.run("index");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("index");
    }

    @Test
    void itRecoversByItself() throws IOException {
        aNewDocument();
        assertThat(town.run("ask", "When was the mill sold?").out()).doesNotContain("1911");
        Files.delete(lock);

        assertThat(town.run("ask", "When was the mill sold?").out()).contains("1911");
    }
}
