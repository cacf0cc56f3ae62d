package footnote.corpus;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/// PDF: paragraphs with the page they start on, without the lines that stand on every page.
final class PdfReader {
    /// Streams may unpack to this much beyond the file's own limit before they go to disk and then fail.
    private static final long MOST_MEMORY = 200_000_000;

    private static final long MOST_UNPACKED = 2_000_000_000L;

    /// Lines at the top and at the bottom of a page that may be a running header or footer.
    private static final int EDGE = 2;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-–—|\\s]*(?:(?:page|seite|p\\.)\\s*)?\\d{1,4}(?:\\s*(?:of|/|von)\\s*\\d{1,4})?[-–—|\\s]*",
            Pattern.CASE_INSENSITIVE);
    /// The running head of a journal, which is no headline.
    private static final Pattern ISSUE =
            Pattern.compile("\\b(?:vol\\.|volume|no\\.|issue|issn|doi)\\s*\\S*\\d", Pattern.CASE_INSENSITIVE);
    private static final Pattern HYPHEN = Pattern.compile("(\\p{L}+)[-\u00AD\u2010]\\s*\\n\\s*(\\p{Ll}+)");

    private final TextBuilder out = new TextBuilder();
    private final Limits limits;

    private PdfReader(Limits limits) {
        this.limits = limits;
    }

    static Extract read(byte[] bytes, Limits limits) throws IOException, Unreadable {
        var memory = MemoryUsageSetting.setupMixed(MOST_MEMORY, MOST_UNPACKED).streamCache;
        try (var pdf = Loader.loadPDF(bytes, "", null, null, memory)) {
            if (!pdf.getCurrentAccessPermission().canExtractContent())
                throw new Unreadable("forbids that its text is taken out; ask its owner for a free copy");
            var reader = new PdfReader(limits);
            reader.put(reader.pages(pdf));
            if (reader.out.isEmpty())
                throw new Unreadable("has no text; a scan has to go through character recognition first");
            return info(pdf.getDocumentInformation()).of(reader.out);
        } catch (InvalidPasswordException e) {
            throw new Unreadable("is encrypted; save it without a password");
        }
    }

    private List<List<String>> pages(PDDocument pdf) throws IOException, Unreadable {
        var stripper = new PDFTextStripper();
        var pages = new ArrayList<List<String>>();
        long chars = 0;
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            var columns = PdfColumns.of(pdf, page);
            var text = columns.isPresent() ? columns.get() : PdfColumns.stripped(stripper, pdf, page);
            chars += text.length();
            if (chars > limits.textChars())
                throw new Unreadable("holds more than " + limits.textChars() + " characters of text; split it");
            pages.add(new ArrayList<>(text.lines().map(String::strip).toList()));
        }
        return withoutRunningLines(pages, info(pdf.getDocumentInformation()).title());
    }

    /// Drops page numbers, and lines at the edges that several pages share. On the first page such a line stays
    /// where it may be the headline.
    private static List<List<String>> withoutRunningLines(List<List<String>> pages, @Nullable String title) {
        var counts = new HashMap<String, Integer>();
        for (var page : pages)
            edges(page).stream().map(i -> shape(page.get(i))).distinct().forEach(s -> counts.merge(s, 1, Integer::sum));
        for (int p = 0; p < pages.size(); p++) {
            var page = pages.get(p);
            for (int i : edges(page)) {
                boolean headline = p == 0
                        && i < page.size() / 2
                        && (title == null ? !ISSUE.matcher(page.get(i)).find() : title.equals(page.get(i)));
                if (isRunning(page.get(i), counts, pages.size()) && !headline) page.set(i, "");
                else if (PAGE_NUMBER.matcher(page.get(i)).matches()) page.set(i, "");
            }
        }
        return pages;
    }

    private static boolean isRunning(String line, Map<String, Integer> counts, int pages) {
        int count = counts.getOrDefault(shape(line), 0);
        return count >= 3 || (count == 2 && pages <= 3);
    }

    private static String shape(String line) {
        return line.replaceAll("\\d+", "#");
    }

    /// The indexes of the outermost lines that are not blank.
    private static List<Integer> edges(List<String> page) {
        var filled = new ArrayList<Integer>();
        for (int i = 0; i < page.size(); i++) if (!page.get(i).isBlank()) filled.add(i);
        if (filled.size() <= 2 * EDGE) return filled;
        var edges = new ArrayList<>(filled.subList(0, EDGE));
        edges.addAll(filled.subList(filled.size() - EDGE, filled.size()));
        return edges;
    }

    /// A paragraph that is cut by the end of a page goes on with the first of the next if that starts small.
    private void put(List<List<String>> pages) {
        var everything = new StringBuilder();
        for (var page : pages) everything.append(String.join("\n", page)).append('\n');
        var open = "";
        int openFrom = 0;
        for (int p = 0; p < pages.size(); p++) {
            var text = String.join("\n", pages.get(p));
            boolean first = true;
            for (var block : Layout.blocks(text)) {
                var here = block.span().of(text);
                boolean goesOn = first && !open.isEmpty() && !LineEnds.isEnded(open) && LineEnds.startsLower(here);
                if (!goesOn) add(open, openFrom, everything);
                open = goesOn ? open + "\n" + here : here;
                openFrom = goesOn ? openFrom : p + 1;
                first = false;
            }
        }
        add(open, openFrom, everything);
    }

    private void add(String block, int page, CharSequence everything) {
        out.add(Block.Kind.PARAGRAPH, rejoined(block, everything), page);
    }

    /// Without the hyphens that the width of the line made; one that the word also has elsewhere stays.
    private static String rejoined(String block, CharSequence everything) {
        return HYPHEN.matcher(block).replaceAll(m -> {
            var compound = m.group(1) + "-" + m.group(2);
            return everything.toString().contains(compound) ? compound : m.group(1) + m.group(2);
        });
    }

    private static DocumentInfo info(PDDocumentInformation information) {
        var created = information.getCreationDate();
        var date = created == null
                ? null
                : PartialDate.of(LocalDate.ofInstant(
                        created.toInstant(), created.getTimeZone().toZoneId()));
        return DocumentInfo.of(information.getTitle(), information.getAuthor(), date);
    }
}
