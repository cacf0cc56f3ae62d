package footnote.bot.console;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// Where the documents are, where those are that people add, and where their index is; all absolute.
record Place(Path corpus, Path added, Path index) {
    /// @param added null: a folder of its own below `state`
    /// @param state where is kept what cannot be made again
    /// @param index null: a folder of its own below the project's `.footnote`
    /// @throws Stop where there are no documents
    static Place of(Path corpus, @Nullable Path added, Path state, @Nullable Path index, Path home) {
        var documents = corpus.toAbsolutePath().normalize();
        if (!Files.exists(documents)) {
            throw Stop.usage("There are no documents at " + corpus + "; give a folder or a .jsonl file with --corpus.");
        }
        var directory = index != null ? index : home.resolve(".footnote").resolve(name(documents));
        var additions = added != null ? added : state.resolve("added").resolve(name(documents));
        return new Place(documents, absolute(additions), absolute(directory));
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /// The same documents with their index elsewhere.
    Place at(Path otherIndex) {
        return new Place(corpus, added, otherIndex);
    }

    /// The folder's name for people, and a sum of its whole path, since many folders are called `documents`.
    private static String name(Path corpus) {
        var sum = new CRC32();
        sum.update(corpus.toString().getBytes(StandardCharsets.UTF_8));
        var last = corpus.getFileName() == null ? "root" : corpus.getFileName().toString();
        return last.replaceAll("[^\\p{L}\\p{N}._-]", "_") + "-" + HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
