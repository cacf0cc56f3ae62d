package footnote.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Reads one file, in the format that its name's extension says or its first bytes show.
final class FileReader {
    private FileReader() {}

    /// @throws Unreadable for whatever stands in the way of reading it
    static Extract read(Path file, String path, Limits limits) throws Unreadable {
        try {
            long size = Files.size(file);
            if (size == 0) throw new Unreadable("is empty");
            if (size > limits.fileBytes())
                throw new Unreadable("is " + Size.of(size) + ", over the limit of " + Size.of(limits.fileBytes())
                        + " (corpus.max-file-size)");
            return parse(Files.readAllBytes(file), extension(path), limits).within(limits);
        } catch (IOException e) {
            throw new Unreadable("cannot be read: " + Corpus.sentence(e));
        } catch (OutOfMemoryError e) {
            throw new Unreadable("needs more memory than there is");
        }
    }

    private static Extract parse(byte[] bytes, String extension, Limits limits) throws Unreadable {
        var format = formatOf(bytes, extension);
        return Guard.run(format, () -> switch (format) {
            case "PDF" -> PdfReader.read(bytes, limits);
            case "DOCX" -> DocxReader.read(bytes, limits);
            case "HTML" -> HtmlReader.read(bytes);
            case "Markdown" -> MarkdownReader.read(bytes);
            default -> Extract.plain(TextDecoder.lines(bytes));
        });
    }

    private static String formatOf(byte[] bytes, String extension) throws Unreadable {
        if (starts(bytes, "\u00D0\u00CF\u0011\u00E0"))
            throw new Unreadable("is an encrypted or an old Office file; save it as an unprotected .docx");
        if (starts(bytes, "{\\rtf")) throw new Unreadable("is RTF; save it as .docx or .txt");
        if (starts(bytes, "%PDF-")) return "PDF";
        boolean zip = starts(bytes, "PK\u0003\u0004");
        return switch (extension) {
            case "pdf" -> {
                if (find(bytes, "%PDF-") < 0) throw new Unreadable("is no valid PDF: it does not begin as one");
                yield "PDF";
            }
            case "docx" -> "DOCX";
            case "html", "htm", "xhtml" -> "HTML";
            case "md", "markdown" -> "Markdown";
            default -> {
                if (zip) throw new Unreadable("is an archive or an Office file other than .docx; unpack or convert it");
                yield "text";
            }
        };
    }

    /// Where a PDF may begin: behind what some mail program put before it.
    private static int find(byte[] bytes, String mark) {
        return new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1).indexOf(mark);
    }

    private static boolean starts(byte[] bytes, String mark) {
        if (bytes.length < mark.length()) return false;
        return new String(bytes, 0, mark.length(), StandardCharsets.ISO_8859_1).equals(mark);
    }

    private static String extension(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
