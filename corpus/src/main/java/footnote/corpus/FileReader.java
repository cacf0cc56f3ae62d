package footnote.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Reads one file in the format that its name's extension says.
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
            var bytes = Files.readAllBytes(file);
            return parse(bytes, path).within(limits);
        } catch (IOException e) {
            throw new Unreadable("cannot be read: " + Corpus.sentence(e));
        }
    }

    private static Extract parse(byte[] bytes, String path) throws Unreadable {
        return switch (extension(path)) {
            case "md", "markdown" -> MarkdownReader.read(bytes);
            default -> Extract.plain(TextDecoder.lines(bytes));
        };
    }

    private static String extension(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
