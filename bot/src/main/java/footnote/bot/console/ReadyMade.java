package footnote.bot.console;

import footnote.corpus.Corpus;
import footnote.retrieval.PassageIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// The index that an image brings for its sample corpus, so that the first answer need not wait for one.
final class ReadyMade {
    private ReadyMade() {}

    /// Whether there is one at all.
    static boolean isIn(Path home) {
        return Files.isDirectory(in(home));
    }

    private static Path in(Path home) {
        return home.resolve("index");
    }

    /// The place itself where it has an index of these documents, or where the one that was brought is of others.
    /// Else that is copied there, where there is none yet; and where nothing can be written, it is used where it
    /// is: better than an index of what the documents were.
    static Place start(Place place, Corpus corpus, Path home) {
        var brought = in(home);
        boolean exists = PassageIndex.exists(place.index());
        if (exists && PassageIndex.staleness(place.index(), corpus).isEmpty()) return place;
        if (PassageIndex.staleness(brought, corpus).isPresent()) return place;
        if (exists) return Files.isWritable(place.index()) ? place : place.at(brought);
        try {
            copy(brought, place.index());
            return place;
        } catch (IOException e) {
            return place.at(brought);
        }
    }

    /// Whole or not at all: another process may be about to do the same.
    private static void copy(Path from, Path to) throws IOException {
        var parent = Files.createDirectories(to.toAbsolutePath().getParent());
        var half = Files.createTempDirectory(parent, "index");
        try {
            try (var files = Files.list(from)) {
                for (var file : (Iterable<Path>) files::iterator)
                    Files.copy(file, half.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
            Files.move(half, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            try (var files = Files.list(half)) {
                for (var file : (Iterable<Path>) files::iterator) Files.delete(file);
            }
            Files.delete(half);
            throw e;
        }
    }
}
