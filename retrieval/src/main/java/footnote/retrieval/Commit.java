package footnote.retrieval;

import footnote.corpus.Corpus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;

/// What an index says about itself with every commit: enough to tell whether it still fits.
///
/// @param fingerprint of the corpus' files when it was read: names, sizes, times
/// @param pending how many passages still lack vectors
record Commit(int format, String model, String fingerprint, long pending) {
    /// @param ready which files were read; with any other the commit is stale, so that it is read another time
    static Commit of(Corpus corpus, Predicate<Corpus.Source> ready, long pending) {
        return new Commit(Schema.FORMAT, Embedder.MODEL, fingerprint(corpus, ready), pending);
    }

    Commit withPending(long now) {
        return new Commit(format, model, fingerprint, now);
    }

    Map<String, String> toUserData() {
        return Map.of(
                "format",
                String.valueOf(format),
                "model",
                model,
                "fingerprint",
                fingerprint,
                "pending",
                String.valueOf(pending));
    }

    /// The newest commit in a folder; empty where there is none that can be read.
    static Optional<Commit> newest(Path directory) {
        if (!Files.isDirectory(directory)) return Optional.empty();
        try (var files = FSDirectory.open(directory)) {
            if (!DirectoryReader.indexExists(files)) return Optional.empty();
            var data = SegmentInfos.readLatestCommit(files).getUserData();
            return Optional.of(new Commit(
                    Integer.parseInt(data.getOrDefault("format", "0")),
                    data.getOrDefault("model", ""),
                    data.getOrDefault("fingerprint", ""),
                    Long.parseLong(data.getOrDefault("pending", "0"))));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// Whether what was written can be kept, or all has to be written anew.
    boolean isUsable() {
        return format == Schema.FORMAT && model.equals(Embedder.MODEL);
    }

    /// One sentence that says why an index with this commit does not fit a corpus; empty where it does.
    Optional<String> staleness(Corpus corpus) {
        if (format != Schema.FORMAT) return Optional.of("the index was written in another format");
        if (!model.equals(Embedder.MODEL)) return Optional.of("the index was made with another embedding model");
        if (!fingerprint.equals(fingerprint(corpus, source -> true)))
            return Optional.of("documents were added, changed or removed");
        return Optional.empty();
    }

    private static String fingerprint(Corpus corpus, Predicate<Corpus.Source> ready) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var s : corpus.sources().stream().filter(ready).toList())
                digest.update((s.path() + "\0" + s.size() + "\0" + s.stamp() + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
