package footnote.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A `.jsonl` file: a document a line.
class JsonLinesTest {
    @TempDir
    Path root;

    private Folder folder;

    @BeforeEach
    void folder() {
        folder = new Folder(root);
    }

    @Test
    void aLinesFileIsReadLineByLine() throws IOException {
        var lines = """
                {"id": "m1", "title": "Mill", "text": "The mill closed .", "published": "2024-03-05", "url": "https://h.example"}
                {"id": 2, "text": "It was sold .\\r\\n\\r\\nNobody asked ."}

                {"id": "m1", "text": "Again."}
                {"text": "Without."}
                not json
                {"id": "e", "text": ""}
                """;
        var file = Files.writeString(root.resolve("Docs.JSONL"), lines);
        var corpus = Corpus.open(file, Limits.DEFAULT);
        var readings = corpus.read(corpus.sources().getFirst()).toList();
        assertThat(readings)
                .filteredOn(r -> r instanceof Reading.Read)
                .map(r -> ((Reading.Read) r).document().id())
                .containsExactly("m1", "2");
        assertThat(((Reading.Read) readings.get(1)).document().text()).isEqualTo("It was sold .\r\n\r\nNobody asked .");
        assertThat(((Reading.Read) readings.get(1)).document().metadata().title())
                .isEqualTo("It was sold");
        assertThat(readings)
                .filteredOn(r -> r instanceof Reading.Skipped)
                .map(r -> ((Reading.Skipped) r).path() + " " + ((Reading.Skipped) r).reason())
                .satisfiesExactly(
                        s -> assertThat(s).startsWith("Docs.JSONL:4 uses the id 'm1'"),
                        s -> assertThat(s).startsWith("Docs.JSONL:5 has no \"id\""),
                        s -> assertThat(s).startsWith("Docs.JSONL:6 is no JSON object"),
                        s -> assertThat(s).startsWith("Docs.JSONL:7 has no text"));
    }

    @Test
    void aLinesFileInAFolderKeepsItsIdsApart() throws IOException {
        folder.with("x/a.jsonl", "{\"id\":\"1\",\"text\":\"The mill closed.\"}");
        assertThat(folder.document().id()).isEqualTo("x/a.jsonl#1");
    }

    @Test
    void aLineOverTheLimitIsSkippedAndTheNextIsRead() throws IOException {
        var out = new ByteArrayOutputStream();
        out.writeBytes(("{\"id\":\"1\",\"text\":\"" + "x".repeat(3_000) + "\"}\n").getBytes(StandardCharsets.UTF_8));
        out.writeBytes("{\"id\":\"2\",\"text\":\"The mill closed.\"}\n".getBytes(StandardCharsets.UTF_8));
        folder.with("a.jsonl", out.toByteArray());
        assertThat(folder.readings(new Limits(1_000, 1_000)))
                .hasSize(2)
                .satisfiesExactly(
                        r -> assertThat(r)
                                .isInstanceOf(Reading.Skipped.class)
                                .asString()
                                .contains("a.jsonl:1", "over the limit of 1 kB"),
                        r -> assertThat(r).isInstanceOf(Reading.Read.class));
    }
}
