package footnote.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a `corpus.yaml` states of the files beside it, and what is taken from elsewhere.
class SidecarTest {
    private static final String TEXT = "The harbor of Eastmere froze in January. “Nobody sails,” said Zoë Ågren.";

    @TempDir
    Path root;

    private Folder folder;

    @BeforeEach
    void folder() {
        folder = new Folder(root);
    }

    @Test
    void theSidecarStatesWhatAFileCannot() throws IOException {
        folder.with("corpus.yaml", """
                defaults:
                  collection: archive
                news/*:
                  publisher: Northern Herald
                  published: 2024
                news/mill.txt:
                  title: The end of the mill
                  published: 2024-03
                """);
        folder.with("news/mill.txt", "Original: https://herald.example/mill\n\n" + TEXT);
        var metadata = folder.document().metadata();
        assertThat(metadata.title()).isEqualTo("The end of the mill");
        assertThat(metadata.publisher()).isEqualTo("Northern Herald");
        assertThat(metadata.published()).isEqualTo(PartialDate.parse("2024-03"));
        assertThat(metadata.collection()).isEqualTo("archive");
        assertThat(metadata.inferred()).containsExactly(Metadata.Field.URL);
    }

    @Test
    void aBrokenSidecarIsReportedWithItsLine() throws IOException {
        folder.with("a.txt", TEXT).with("corpus.yaml", "a.txt:\n  title: [one\n");
        var corpus = Corpus.open(root, Limits.DEFAULT);
        assertThat(corpus.skipped())
                .singleElement()
                .satisfies(s -> assertThat(s.toString()).contains("corpus.yaml", "line ", "YAML"));
        assertThat(corpus.sources()).hasSize(1);
        assertThat(corpus.hasBrokenSidecar()).isTrue();
    }

    @Test
    void whatIsAddedIsACollectionOfItsFolderWhateverItStates() throws IOException {
        folder.with("docs/a.txt", TEXT)
                .with("docs/added/b/same.txt", TEXT)
                .with("more/b/same.txt", TEXT)
                .with("more/b/note.md", "---\ncollection: secret\n---\nThe mill closed.")
                .with("more/b/all.jsonl", "{\"id\":\"1\",\"text\":\"The mill closed.\",\"collection\":\"secret\"}")
                .with("more/corpus.yaml", "b/note.md: {url: 'https://h.example', collection: secret}");
        var corpus = Corpus.open(root.resolve("docs"), Limits.DEFAULT).and(root.resolve("more"));
        var read = corpus.sources().stream()
                .flatMap(corpus::read)
                .map(r -> ((Reading.Read) r).document())
                .toList();
        assertThat(read)
                .extracting(d -> d.id() + " in " + d.metadata().collection())
                .containsExactly(
                        "a.txt in null",
                        "added/b/all.jsonl#1 in added/b",
                        "added/b/note.md in added/b",
                        "added/b/same.txt in added");
        assertThat(read.get(2).metadata().url()).isEqualTo("https://h.example");
        assertThat(corpus.skipped())
                .singleElement()
                .satisfies(s -> assertThat(s.reason()).contains("rename"));
    }

    @Test
    void aChangeOfTheSidecarIsNoChangeOfOtherFiles() throws IOException {
        var before = Corpus.open(folder.with("a.txt", TEXT).with("b.txt", TEXT).root(), Limits.DEFAULT)
                .sources();
        folder.with("corpus.yaml", "a.txt: {publisher: Herald}");
        var after = Corpus.open(root, Limits.DEFAULT).sources();
        assertThat(after.getFirst()).isNotEqualTo(before.getFirst());
        assertThat(after.getLast()).isEqualTo(before.getLast());
    }

    @Test
    void aChangeOfTheSidecarIsAChangeOfTheFilesItSpeaksOf() throws IOException {
        var before =
                Corpus.open(folder.with("a.txt", TEXT).root(), Limits.DEFAULT).sources();
        folder.with("corpus.yaml", "defaults: {publisher: Herald}");
        Files.setLastModifiedTime(
                root.resolve("corpus.yaml"), java.nio.file.attribute.FileTime.fromMillis(4_000_000_000_000L));
        assertThat(Corpus.open(root, Limits.DEFAULT).sources()).isNotEqualTo(before);
    }
}
