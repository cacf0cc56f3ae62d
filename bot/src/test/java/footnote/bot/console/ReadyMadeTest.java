package footnote.bot.console;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.bot.store.Disk;
import footnote.corpus.Corpus;
import footnote.corpus.Limits;
import footnote.retrieval.Indexer;
import footnote.retrieval.PassageIndex;
import footnote.retrieval.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadyMadeTest {
    @TempDir
    Path home;

    private Path documents;

    @BeforeEach
    void anImageWithASampleAndItsIndex() throws IOException {
        documents = Files.createDirectory(home.resolve("documents"));
        Files.writeString(documents.resolve("ferry.txt"), "The ferry carries ninety people to Lowmere.");
        new Indexer(home.resolve("index")).read(corpus(), Progress.NONE);
    }

    private Corpus corpus() throws IOException {
        return Corpus.open(documents, Limits.DEFAULT);
    }

    private Place place(Path index) {
        return Place.of(documents, null, home.resolve("state"), index, home);
    }

    @Test
    void theFirstStartBeginsWithACopyThatMayBeWritten() throws IOException {
        var index = home.resolve("data/of/documents");

        assertThat(ReadyMade.start(place(index), corpus(), home)).isEqualTo(place(index));

        assertThat(PassageIndex.staleness(index, corpus())).isEmpty();
        Files.writeString(documents.resolve("mill.txt"), "The mill was sold in 1911.");
        assertThat(new Indexer(index).read(corpus(), Progress.NONE).added()).isEqualTo(1);
        try (var files = Files.list(home.resolve("data/of"))) {
            assertThat(files).containsExactly(index);
        }
    }

    @Test
    void whereNothingCanBeWrittenItIsUsedWhereItIs() throws IOException {
        var file = Files.writeString(home.resolve("file"), "in the way");

        var place = ReadyMade.start(place(file.resolve("index")), corpus(), home);

        assertThat(place.index()).isEqualTo(home.resolve("index"));
        assertThat(place.corpus()).isEqualTo(documents);
    }

    @Test
    void ofOtherDocumentsItIsOfNoUse() throws IOException {
        Files.writeString(documents.resolve("ferry.txt"), "The ferry was sold to another lake in the end.");
        var index = home.resolve("data/index");

        assertThat(ReadyMade.start(place(index), corpus(), home)).isEqualTo(place(index));
        assertThat(index).doesNotExist();
    }

    @Test
    void anIndexThatIsThereIsLeftAlone() throws IOException {
        var index = home.resolve("data/index");
        new Indexer(index).read(corpus(), Progress.NONE);
        var before = Files.getLastModifiedTime(index);

        assertThat(ReadyMade.start(place(index), corpus(), home)).isEqualTo(place(index));
        assertThat(Files.getLastModifiedTime(index)).isEqualTo(before);
    }

    @Test
    void aFolderThatHoldsSomethingElseIsNotWrittenInto() throws IOException {
        var index = Files.createDirectories(home.resolve("data/index"));
        Files.writeString(index.resolve("mine.txt"), "notes");

        assertThat(ReadyMade.start(place(index), corpus(), home).index()).isEqualTo(home.resolve("index"));
        try (var files = Files.list(index)) {
            assertThat(files).containsExactly(index.resolve("mine.txt"));
        }
        try (var files = Files.list(home.resolve("data"))) {
            assertThat(files).containsExactly(index);
        }
    }

    @Test
    void itIsPreferredToAnIndexOfWhatTheDocumentsWereThatCannotBeWritten() throws IOException {
        try (var disk = new Disk(home.resolve("data"), "8m")) {
            var index = home.resolve("data/index");
            var old = Files.createDirectory(home.resolve("old"));
            Files.writeString(old.resolve("mill.txt"), "The mill was sold in 1911.");
            new Indexer(index).read(Corpus.open(old, Limits.DEFAULT), Progress.NONE);

            assertThat(ReadyMade.start(place(index), corpus(), home)).isEqualTo(place(index));
            disk.remount("ro");
            assertThat(ReadyMade.start(place(index), corpus(), home).index()).isEqualTo(home.resolve("index"));
        }
    }
}
