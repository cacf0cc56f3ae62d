package footnote.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A corpus folder that a test fills and reads.
record Folder(Path root) {
    Folder with(String path, String content) throws IOException {
        return with(path, content.getBytes(StandardCharsets.UTF_8));
    }

    Folder with(String path, byte[] content) throws IOException {
        var file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        return this;
    }

    List<Reading> readings() throws IOException {
        return readings(Limits.DEFAULT);
    }

    List<Reading> readings(Limits limits) throws IOException {
        var corpus = Corpus.open(root, limits);
        return corpus.sources().stream().flatMap(corpus::read).toList();
    }

    /// The one document of the folder.
    Document document() throws IOException {
        return switch (readings().getFirst()) {
            case Reading.Read read -> read.document();
            case Reading.Skipped skipped -> throw new AssertionError(skipped.toString());
        };
    }

    /// Why the one file of the folder was skipped.
    String reason() throws IOException {
        return switch (readings().getFirst()) {
            case Reading.Read read ->
                throw new AssertionError("was read: " + read.document().id());
            case Reading.Skipped skipped -> skipped.reason();
        };
    }
}
