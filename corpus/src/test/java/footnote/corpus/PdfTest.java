package footnote.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// PDF: pages, lines that run through them, columns, and files that cannot be read.
class PdfTest {
    @TempDir
    Path root;

    private Folder folder;

    @BeforeEach
    void folder() {
        folder = new Folder(root);
    }

    @Test
    void aPdfHasPagesAndNoRunningLines() throws IOException {
        var document = folder.with(
                        "a.pdf",
                        pdf(
                                null,
                                List.of(
                                        "Annals of the port",
                                        "",
                                        "The mill",
                                        "",
                                        "The council voted to close the old mill after three win-",
                                        "ters of floods. The wheel of the mill will be",
                                        "shown, they",
                                        "",
                                        "Page 1"),
                                List.of(
                                        "Annals of the port",
                                        "",
                                        "said, in the museum. It opens in May.",
                                        "",
                                        "Page 2"),
                                List.of("Annals of the port", "", "Nobody objected.", "", "Page 3")))
                .document();
        assertThat(document.text())
                .contains("three winters of floods.", "they said, in the museum.")
                .doesNotContain("Page 2");
        assertThat(document.text().split("Annals", -1)).hasSizeLessThanOrEqualTo(2);
        assertThat(document.blocks()).extracting(Block::page).contains(1, 3).doesNotContain(0);
        assertThat(document.metadata().title()).isNotEqualTo("x.doc");
        Spans.assertSound(document);
    }

    @Test
    void anEncryptedPdfIsSkippedWithItsReason() throws IOException {
        folder.with("a.pdf", pdf("secret", List.of("Hidden text."))).with("b.txt", "The mill closed.");
        assertThat(folder.reason()).contains("is encrypted");
        assertThat(folder.readings()).last().isInstanceOf(Reading.Read.class);
    }

    @Test
    void aPdfWithoutTextSaysThatItIsAScan() throws IOException {
        assertThat(folder.with("a.pdf", pdf(null, List.of())).reason()).contains("has no text", "recognition");
    }

    @Test
    void aTruncatedPdfIsReadOrSkippedAndTheRestGoesOn() throws IOException {
        var whole = pdf(null, List.of("The mill closed in March."));
        folder.with("a.pdf", java.util.Arrays.copyOf(whole, whole.length / 2)).with("b.txt", "The mill closed.");
        assertThat(folder.readings()).hasSize(2).last().isInstanceOf(Reading.Read.class);
    }

    @Test
    void twoColumnsThatAreDrawnLineByLineAreReadOneAfterTheOther() throws IOException {
        var left = List.of(
                "The council met on Tuesday to decide how",
                "the grain pier should be repaired. The piles",
                "have lost a third of their strength since",
                "1974. The cheapest plan costs 3.2 million",
                "euros and closes the pier for one winter.",
                "Fishermen asked for a berth in the north.",
                "The council will vote on it in March.");
        var right = List.of(
                "A second report is on the lighthouse. Its",
                "lamp was dimmed in 2009 after residents had",
                "complained. Birdwatchers counted 412 dead",
                "birds in the autumn before and 31 in the one",
                "after. The keeper wants the old lamp back,",
                "and points to two groundings.");
        var document = folder.with("a.pdf", columns(left, right)).document();

        assertThat(document.blocks().stream().filter(b -> b.kind().isEvidence()))
                .extracting(b -> White.fold(b.span().of(document.text())))
                .containsExactly(String.join(" ", left), String.join(" ", right), "1 See the minutes of January.");
        Spans.assertSound(document);
    }

    @Test
    void aTableIsReadRowByRow() throws IOException {
        var ships = List.of("Ship", "Halden", "Mira", "Orre", "Vega", "Lindel", "Skua");
        var tonnes = List.of("Tonnes", "120", "88", "45", "31", "77", "90");
        var document = folder.with("a.pdf", columns(ships, tonnes)).document();

        assertThat(document.text()).containsPattern("Halden\\s+120\\s+Mira\\s+88");
    }

    /// A page on which each line of the left column is followed by its neighbour.
    private static byte[] columns(List<String> left, List<String> right) throws IOException {
        try (var pdf = new PDDocument()) {
            var page = new PDPage();
            pdf.addPage(page);
            try (var content = new PDPageContentStream(pdf, page)) {
                put(
                        content,
                        50,
                        740,
                        "Piers and lamps of the northern coast, and what they cost those who live by them");
                for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
                    if (i < left.size()) put(content, 50, 700 - 14 * i, left.get(i));
                    if (i < right.size()) put(content, 320, 700 - 14 * i, right.get(i));
                }
                put(content, 50, 80, "1 See the minutes of January.");
            }
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static void put(PDPageContentStream content, int x, int y, String line) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
        content.newLineAtOffset(x, y);
        content.showText(line);
        content.endText();
    }

    @SafeVarargs
    private static byte[] pdf(@org.jspecify.annotations.Nullable String password, List<String>... pages)
            throws IOException {
        try (var pdf = new PDDocument()) {
            for (var lines : pages) {
                var page = new PDPage();
                pdf.addPage(page);
                try (var content = new PDPageContentStream(pdf, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                    content.setLeading(14);
                    content.newLineAtOffset(72, 700);
                    for (var line : lines) {
                        content.showText(line);
                        content.newLine();
                    }
                    content.endText();
                }
            }
            pdf.getDocumentInformation().setTitle("Microsoft Word - x.doc");
            if (password != null) pdf.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }
}
