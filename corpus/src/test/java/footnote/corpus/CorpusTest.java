package footnote.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The folder as a whole: which files are documents, which are skipped and why, and what is known beside their
/// text.
class CorpusTest {
    private static final String TEXT = "The harbor of Eastmere froze in January. “Nobody sails,” said Zoë Ågren.";

    @TempDir
    Path root;

    private Folder folder;

    @BeforeEach
    void folder() {
        folder = new Folder(root);
    }

    @Test
    void filesComeSortedByPathWithoutHiddenOnes() throws IOException {
        folder.with("b/z.txt", TEXT).with("b/a.TXT", TEXT).with("a.md", TEXT).with("ö/数.txt", TEXT);
        folder.with(".git/config", TEXT).with(".hidden.txt", TEXT).with("corpus.yaml", "defaults: {}");
        assertThat(Corpus.open(root, Limits.DEFAULT).sources())
                .extracting(Corpus.Source::path)
                .containsExactly("a.md", "b/a.TXT", "b/z.txt", "ö/数.txt");
        assertThat(folder.readings()).hasSize(4).allMatch(r -> r instanceof Reading.Read);
    }

    @Test
    void anEmptyFolderIsAnEmptyCorpus() throws IOException {
        assertThat(folder.readings()).isEmpty();
    }

    @Test
    void whatIsNoCorpusSaysSoAndWhatToDo() throws IOException {
        var missing = root.resolve("nowhere");
        assertThatThrownBy(() -> Corpus.open(missing, Limits.DEFAULT))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(missing.toString())
                .hasMessageContaining("name a folder");
        var text = Files.writeString(root.resolve("a.txt"), TEXT);
        assertThatThrownBy(() -> Corpus.open(text, Limits.DEFAULT))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("neither a folder nor a .jsonl file");
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed(@TempDir Path outside) throws IOException {
        Files.writeString(outside.resolve("secret.txt"), TEXT);
        folder.with("a.txt", TEXT);
        Files.createSymbolicLink(root.resolve("file.txt"), outside.resolve("secret.txt"));
        Files.createSymbolicLink(root.resolve("folder"), outside);
        Files.createSymbolicLink(root.resolve("inside.txt"), root.resolve("a.txt"));
        Files.createSymbolicLink(root.resolve("loop"), root);
        var corpus = Corpus.open(root, Limits.DEFAULT);
        assertThat(corpus.sources()).extracting(Corpus.Source::path).containsExactly("a.txt", "inside.txt");
        assertThat(corpus.skipped()).extracting(Reading.Skipped::path).containsExactlyInAnyOrder("file.txt", "folder");
        assertThat(corpus.skipped()).allMatch(s -> s.reason().contains("leads out of the corpus folder"));
    }

    @Test
    void anUnreadableFileIsSkippedWithItsReason() throws IOException {
        folder.with("a.txt", TEXT).with("b.txt", TEXT);
        Files.setPosixFilePermissions(root.resolve("a.txt"), PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(root.resolve("a.txt")), "the user of this machine may read everything");
        assertThat(folder.readings()).hasSize(2);
        assertThat(folder.reason()).contains("permission denied");
    }

    @Test
    void aFileThatVanishesAfterTheListingIsSkipped() throws IOException {
        folder.with("a.txt", TEXT);
        var corpus = Corpus.open(root, Limits.DEFAULT);
        Files.delete(root.resolve("a.txt"));
        assertThat(corpus.read(corpus.sources().getFirst()).toList())
                .containsExactly(new Reading.Skipped("a.txt", "cannot be read: it is no longer there"));
    }

    @Test
    void everyUsualEncodingIsRead() throws IOException {
        var mark = new String(new char[] {0xFEFF});
        var windows = Charset.forName("windows-1252");
        for (var bytes : List.of(
                TEXT.getBytes(StandardCharsets.UTF_8),
                (mark + TEXT).getBytes(StandardCharsets.UTF_8),
                (mark + TEXT).getBytes(StandardCharsets.UTF_16LE),
                (mark + TEXT).getBytes(StandardCharsets.UTF_16BE),
                TEXT.getBytes(StandardCharsets.UTF_16LE),
                TEXT.getBytes(StandardCharsets.UTF_16BE),
                TEXT.getBytes(windows))) {
            assertThat(folder.with("a.txt", bytes).document().text()).isEqualTo(TEXT);
        }
    }

    @Test
    void aFewBrokenBytesAreReplaced() throws IOException {
        var bytes = (TEXT + " Überall lag Schnee, même à l'école. ".repeat(5)).getBytes(StandardCharsets.UTF_8);
        bytes[4] = (byte) 0xFF;
        assertThat(folder.with("a.txt", bytes).document().text())
                .startsWith("The \uFFFDarbor")
                .contains("Zoë", "école");
    }

    @Test
    void lineEndsBecomeOneKindAndTheRestStaysAsItStands() throws IOException {
        assertThat(folder.with("a.txt", "One  line.\r\nAnother\tline.\rA third.\n")
                        .document()
                        .text())
                .isEqualTo("One  line.\nAnother\tline.\nA third.\n");
    }

    @Test
    void whatIsNoDocumentIsSkippedAndTheRestGoesOn() throws IOException {
        var random = new byte[5_000];
        new Random(1).nextBytes(random);
        folder.with("binary.dat", random)
                .with("empty.txt", "")
                .with("good.txt", TEXT)
                .with("space.txt", " \n\t\n");
        folder.with("old.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2})
                .with("rich.rtf", "{\\rtf1 a}");
        folder.with("fake.pdf", "no PDF at all").with("unknown.log", TEXT);
        var readings = folder.readings();
        assertThat(readings).filteredOn(r -> r instanceof Reading.Read).hasSize(2);
        assertThat(readings)
                .filteredOn(r -> r instanceof Reading.Skipped)
                .map(Object::toString)
                .satisfiesExactly(
                        r -> assertThat(r).contains("binary.dat", "is not text"),
                        r -> assertThat(r).contains("empty.txt", "is empty"),
                        r -> assertThat(r).contains("fake.pdf", "is no valid PDF"),
                        r -> assertThat(r).contains("old.doc", "save it as an unprotected .docx"),
                        r -> assertThat(r).contains("rich.rtf", "is RTF"),
                        r -> assertThat(r).contains("space.txt", "has no text"));
    }

    @Test
    void anEnormousFileIsSkippedUnread() throws IOException {
        try (var file = new RandomAccessFile(root.resolve("huge.txt").toFile(), "rw")) {
            file.setLength(200_000_000);
        }
        assertThat(folder.reason()).isEqualTo("is 200 MB, over the limit of 50 MB (corpus.max-file-size)");
    }

    @Test
    void theLimitOfTextCountsToo() throws IOException {
        folder.with("a.txt", TEXT);
        var reading = folder.readings(new Limits(1_000, 10)).getFirst();
        assertThat(reading.toString()).contains("over the limit of 10");
    }

    @Test
    void aFileThatIsAllOneLineIsCutIntoPassages() throws IOException {
        var document =
                folder.with("line.txt", "lamp and rope and ".repeat(60_000)).document();
        assertThat(Splitter.split(document)).hasSizeGreaterThan(500);
        Spans.assertSound(document);
        var solid = folder.with("line.txt", "x".repeat(100_000)).document();
        assertThat(Splitter.split(solid)).isNotEmpty();
        Spans.assertSound(solid);
    }

    @Test
    void aPassageIsNeverLongEvenWhereThereAreNoSpaces() throws IOException {
        var document = folder.with("line.txt", "x".repeat(100_000)).document();
        assertThat(Splitter.split(document)).allMatch(p -> p.text().length() <= Sentences.LONGEST);
    }
}
