package footnote.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Formats with markup: what text, structure and metadata are taken out of them, and how they fail.
class FormatsTest {
    @TempDir
    Path root;

    private Folder folder;

    @BeforeEach
    void folder() {
        folder = new Folder(root);
    }

    private static List<String> blocks(Document document) {
        Spans.assertSound(document);
        return document.blocks().stream()
                .map(b -> b.kind() + " " + b.span().of(document.text()))
                .toList();
    }

    @Test
    void markdownKeepsItsStructureAndStatesItsMetadata() throws IOException {
        var document = folder.with("a.md", """
                ---
                title: The mill of Eastmere
                author: [Ada Lind, Jonas Field]
                date: 2024-03-05
                ---
                # The *mill*

                It closed in
                **March**, see [the report](https://h.example).

                - the wheel
                - the [roof](x)

                | Year | Floods |
                |---|---|
                | 2022 | 3 |
                """).document();
        assertThat(blocks(document))
                .containsExactly(
                        "TITLE The mill",
                        "PARAGRAPH It closed in March, see the report.",
                        "LIST_ITEM the wheel",
                        "LIST_ITEM the roof",
                        "TABLE_ROW Year: 2022 | Floods: 3");
        assertThat(document.metadata())
                .isEqualTo(new Metadata(
                        "The mill of Eastmere",
                        null,
                        "Ada Lind, Jonas Field",
                        new PartialDate(2024, 3, 5),
                        null,
                        null,
                        java.util.Set.of()));
    }

    @Test
    void brokenFrontMatterIsNamedWithItsLine() throws IOException {
        folder.with("a.md", "---\ntitle: Mill\nauthor: [one\n---\nText.");
        assertThat(folder.reason()).contains("broken front matter", "line ");
    }

    @Test
    void aColonInAValueIsNoReasonToLoseADocument() throws IOException {
        var text =
                "---\ntitle: Inquiry: a warning lay unread\nauthor: 'Ada Lind'\npublished: 2026-02-17\n---\nIt lay there for nine hours.";
        assertThat(new Folder(root).with("a.md", text).document().metadata())
                .extracting(Metadata::title, Metadata::author, m -> String.valueOf(m.published()))
                .containsExactly("Inquiry: a warning lay unread", "Ada Lind", "2026-02-17");
    }

    @Test
    void aRuleAtTheTopIsNoFrontMatter() throws IOException {
        assertThat(folder.with("a.md", "---\n\nThe mill closed.\n\n---\n\nThe end came soon.")
                        .document()
                        .text())
                .contains("The mill closed.");
    }

    @Test
    void aWebPageIsItsArticleAndItsReadersAreKeptApart() throws IOException {
        var document = folder.with("a.html", """
                <html><head><title>The mill | Herald</title><meta property="og:site_name" content="Herald">
                <script type="application/ld+json">{"@type":"NewsArticle","headline":"The mill closes","datePublished":"2024-03-05T08:00:00Z",
                 "author":[{"name":"Ada Lind"}],"publisher":{"name":"Northern Herald"}}</script>
                <link rel="canonical" href="https://h.example/mill"></head>
                <body><nav>Home News</nav><header>Herald</header>
                <article><h1>The mill closes</h1><div class="byline">By Ada Lind</div>
                <p>The council of <b>Eastmere</b> voted on Tuesday.<script>evil()</script></p><h2>Floods</h2>
                <ul><li>2022: three</li></ul>
                <table><tr><th>Year</th><th>Floods</th></tr><tr><td>2022</td><td>3</td></tr></table>
                <figure><img src="x"><figcaption>The wheel</figcaption></figure>
                <div class="share-buttons">Post it to your friends</div>
                <section id="comments"><p>I never liked that mill.</p></section></article>
                <footer>Imprint</footer></body></html>
                """).document();
        assertThat(blocks(document))
                .containsExactly(
                        "TITLE The mill closes",
                        "BYLINE By Ada Lind",
                        "PARAGRAPH The council of Eastmere voted on Tuesday.",
                        "HEADING Floods",
                        "LIST_ITEM 2022: three",
                        "TABLE_ROW Year: 2022 | Floods: 3",
                        "CAPTION The wheel",
                        "FURNITURE Post it to your friends",
                        "COMMENT I never liked that mill.");
        assertThat(document.metadata())
                .isEqualTo(new Metadata(
                        "The mill closes",
                        "Northern Herald",
                        "Ada Lind",
                        new PartialDate(2024, 3, 5),
                        "https://h.example/mill",
                        null,
                        java.util.Set.of()));
    }

    @Test
    void anOldPageInAnOldEncodingIsRead() throws IOException {
        var html =
                "<html><head><meta charset=windows-1251><title>Порт</title></head><body>Порт закрыли.<br><br>Корабли ждали.</body></html>";
        assertThat(folder.with("a.htm", html.getBytes(java.nio.charset.Charset.forName("windows-1251")))
                        .document()
                        .text())
                .isEqualTo("Порт закрыли.\n\nКорабли ждали.");
    }

    @Test
    void notesAreNotMixedIntoTheSentencesThatCarryThem() throws IOException {
        assertThat(blocks(folder.with("a.md", """
                        The lamp burns.[^1] It burns oil.[^oil]

                        - [x] repair the lamp

                        [^1]: Piotr Maj, *Lamps*, p. 12.
                        [^oil]: Of seals.
                        """).document()))
                .containsExactly(
                        "PARAGRAPH The lamp burns. It burns oil.",
                        "LIST_ITEM repair the lamp",
                        "REFERENCES Piotr Maj, Lamps, p. 12.",
                        "REFERENCES Of seals.");
        var page = "<h1>Light</h1><p>Built in 1871.<sup><a href='#n1'>[1]</a></sup> It covers 12 m<sup>2</sup>.</p>";
        assertThat(blocks(new Folder(root.resolve("page")).with("a.html", page).document()))
                .contains("PARAGRAPH Built in 1871. It covers 12 m2.");
    }

    @Test
    void aPageThatIsNestedWithoutEndStopsNothing() throws IOException {
        folder.with("a.html", "<div>".repeat(200_000) + "Deep down.").with("b.txt", "The mill closed.");
        assertThat(folder.readings()).hasSize(2).last().isInstanceOf(Reading.Read.class);
    }

    @Test
    void aWordFileKeepsItsHeadingsAndTables() throws IOException {
        var document = folder.with("a.docx", docx()).document();
        assertThat(blocks(document))
                .containsExactly(
                        "TITLE The mill",
                        "PARAGRAPH It closed in March after three winters.",
                        "TABLE_ROW Year: 2022 | Floods: 3",
                        "TABLE_ROW Year: 2023 | Floods: 4");
        assertThat(document.metadata().title()).isEqualTo("The mill of Eastmere");
        assertThat(document.metadata().author()).isEqualTo("Ada Lind");
    }

    @Test
    void aZipBombInAWordFileIsLeftAlone() throws IOException {
        var inner = zip("bomb.xml", new byte[70_000_000]);
        folder.with("a.docx", zip("word/document.xml", new byte[70_000_000])).with("b.txt", "The mill closed.");
        assertThat(folder.reason()).contains("zip bomb");
        assertThat(folder.with("a.docx", zip("word/embeddings/inner.zip", inner))
                        .reason())
                .contains("no Word document");
        assertThat(folder.readings()).last().isInstanceOf(Reading.Read.class);
    }

    @Test
    void aWordFileThatIsNoneIsSkipped() throws IOException {
        assertThat(folder.with("a.docx", "plain text".getBytes(StandardCharsets.UTF_8))
                        .reason())
                .contains("no Word document");
        assertThat(folder.with("a.pdf", "plain text").readings().getLast().toString())
                .contains("does not begin as one");
    }

    private static byte[] docx() throws IOException {
        try (var docx = new XWPFDocument()) {
            var heading = docx.createParagraph();
            heading.setStyle("Heading1");
            heading.createRun().setText("The mill");
            docx.createParagraph().createRun().setText("It closed in March after three winters.");
            var table = docx.createTable(3, 2);
            var cells = List.of("Year", "Floods", "2022", "3", "2023", "4");
            for (int i = 0; i < cells.size(); i++)
                table.getRow(i / 2).getCell(i % 2).setText(cells.get(i));
            docx.getProperties().getCoreProperties().setTitle("The mill of Eastmere");
            docx.getProperties().getCoreProperties().setCreator("Ada Lind");
            var out = new ByteArrayOutputStream();
            docx.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }
}
