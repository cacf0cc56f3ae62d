package footnote.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/// DOCX: headings, paragraphs, list items and the rows of tables.
final class DocxReader {
    /// An XML part takes many times its size once it is parsed.
    private static final long MOST_XML = 60_000_000;

    static {
        ZipSecureFile.setMinInflateRatio(0.005);
        ZipSecureFile.setMaxEntrySize(MOST_XML * 4);
    }

    /// What POI writes where a note is referred to, and before the text of each.
    private static final Pattern NOTE_MARK = Pattern.compile("\\[(?:footnote|endnote)Ref:\\d+]");

    private static final Pattern NOTE_START = Pattern.compile("(?:^|]\\s*)\\[\\d+:\\s*");

    private final TextBuilder out = new TextBuilder();

    private DocxReader() {}

    static Extract read(byte[] bytes, Limits limits) throws IOException, Unreadable {
        checkUnpackedSize(bytes, limits);
        try (var docx = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            var reader = new DocxReader();
            reader.body(docx, docx.getBodyElements());
            return info(docx.getProperties()).of(reader.out);
        } catch (IOException e) {
            // POI looks at each part by itself, and has words of its own for it.
            if (String.valueOf(e.getMessage()).contains("Zip bomb")) throw bomb();
            throw e;
        }
    }

    /// Unpacks every part once and keeps none, so that a zip bomb is known before anything is built from it.
    private static void checkUnpackedSize(byte[] bytes, Limits limits) throws IOException, Unreadable {
        long left = 4 * limits.fileBytes();
        var buffer = new byte[1 << 16];
        boolean document = false;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                document |= part.getName().equals("word/document.xml");
                boolean xml = part.getName().endsWith(".xml") || part.getName().endsWith(".rels");
                left -= unpacked(zip, buffer, xml ? Math.min(left, MOST_XML) : left);
            }
        }
        if (!document) throw new Unreadable("is no Word document: it has no word/document.xml");
    }

    private static long unpacked(InputStream part, byte[] buffer, long most) throws IOException, Unreadable {
        long size = 0;
        for (int n = part.read(buffer); n >= 0; n = part.read(buffer)) {
            size += n;
            if (size > most) throw bomb();
        }
        return size;
    }

    private static Unreadable bomb() {
        return new Unreadable("unpacks to far more than its size, as a zip bomb does; it was left alone");
    }

    private void body(XWPFDocument docx, List<IBodyElement> elements) {
        for (var element : elements) {
            switch (element) {
                case XWPFParagraph p -> paragraph(docx, p);
                case XWPFTable t -> table(t);
                case XWPFSDT content ->
                    content.getContent().getText().lines().forEach(line -> out.add(Block.Kind.PARAGRAPH, line));
                default -> {}
            }
        }
    }

    private void paragraph(XWPFDocument docx, XWPFParagraph p) {
        out.add(kind(style(docx, p), p), NOTE_MARK.matcher(p.getParagraphText()).replaceAll(""));
        for (var note : NOTE_START.split(p.getFootnoteText().strip(), -1))
            out.add(Block.Kind.PARAGRAPH, note.strip().replaceFirst("]$", ""));
    }

    private Block.Kind kind(String style, XWPFParagraph p) {
        if (style.equals("title")) return out.isEmpty() ? Block.Kind.TITLE : Block.Kind.HEADING;
        if (style.startsWith("heading 1") && out.isEmpty()) return Block.Kind.TITLE;
        if (style.startsWith("heading") || style.equals("subtitle")) return Block.Kind.HEADING;
        if (style.equals("caption")) return Block.Kind.CAPTION;
        if (p.getNumID() != null || style.startsWith("list")) return Block.Kind.LIST_ITEM;
        return Block.Kind.PARAGRAPH;
    }

    /// The name of the paragraph's style in English and small letters, as Word writes it in every language.
    private static String style(XWPFDocument docx, XWPFParagraph p) {
        var id = p.getStyleID();
        if (id == null) return "";
        var style = docx.getStyles() == null ? null : docx.getStyles().getStyle(id);
        var name = style == null || style.getName() == null ? id.replaceAll("(\\d)", " $1") : style.getName();
        return name.toLowerCase(Locale.ROOT);
    }

    private void table(XWPFTable table) {
        var rows = new ArrayList<List<String>>();
        for (var row : table.getRows())
            rows.add(row.getTableCells().stream().map(c -> c.getText()).toList());
        boolean named = rows.size() > 1 && (isHeader(table.getRow(0)) || Rows.startsWithNames(rows));
        var names = named ? rows.removeFirst() : List.<String>of();
        for (var cells : rows) out.add(Block.Kind.TABLE_ROW, Rows.line(names, cells));
    }

    /// A row that is repeated on every page, or whose every word is bold.
    private static boolean isHeader(XWPFTableRow row) {
        if (row.isRepeatHeader()) return true;
        return row.getTableCells().stream()
                .flatMap(c -> c.getParagraphs().stream())
                .flatMap(p -> p.getRuns().stream())
                .filter(r -> !r.text().isBlank())
                .map(r -> r.isBold())
                .reduce((a, b) -> a && b)
                .orElse(false);
    }

    private static DocumentInfo info(POIXMLProperties properties) {
        var core = properties.getCoreProperties();
        var created = core.getCreated();
        var date = created == null ? null : PartialDate.of(LocalDate.ofInstant(created.toInstant(), ZoneOffset.UTC));
        return DocumentInfo.of(core.getTitle(), core.getCreator(), date);
    }
}
