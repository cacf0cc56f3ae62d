package footnote.corpus;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// A folder of documents, or one `.jsonl` file. It lists its files when opened and reads each when asked, so
/// that one bad file is one [Reading.Skipped] and a large corpus is never in memory as a whole. Safe for use by
/// several threads.
public final class Corpus {
    /// One file of the corpus; two that are equal had the same content.
    ///
    /// @param path its path below the root with `/` between folders
    /// @param size in bytes
    /// @param modifiedMillis when it, or the `corpus.yaml` that may speak of it, was last changed, the
    ///     later of the two
    public record Source(String path, long size, long modifiedMillis) {}

    private final Map<String, Path> files = new TreeMap<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Reading.Skipped> skipped = new ArrayList<>();
    private final boolean isFolder;
    private final Sidecar sidecar;
    private final Limits limits;

    private Corpus(boolean isFolder, Sidecar sidecar, Limits limits) {
        this.isFolder = isFolder;
        this.sidecar = sidecar;
        this.limits = limits;
    }

    /// Lists the files of a folder, or takes one `.jsonl` file.
    ///
    /// @throws IOException where there is neither, or it cannot be read; the message names the path and says
    ///     what to do
    public static Corpus open(Path folderOrFile, Limits limits) throws IOException {
        if (!Files.exists(folderOrFile))
            throw new NoSuchFileException(
                    "There is no corpus at " + folderOrFile + ": name a folder of documents or a .jsonl file.");
        if (!Files.isReadable(folderOrFile))
            throw new AccessDeniedException(
                    "The corpus at " + folderOrFile + " cannot be read: check its permissions.");
        var root = folderOrFile.toRealPath();
        return Files.isDirectory(root) ? folder(root, limits) : file(folderOrFile, root, limits);
    }

    private static Corpus file(Path named, Path real, Limits limits) throws IOException {
        var name = String.valueOf(real.getFileName());
        if (!Files.isRegularFile(real) || !isJsonLines(name))
            throw new NotDirectoryException(
                    "The corpus at " + named + " is neither a folder nor a .jsonl file: name one of these.");
        var corpus = new Corpus(false, Sidecar.NONE, limits);
        corpus.add(name, real, Files.size(real), Files.getLastModifiedTime(real).toMillis());
        return corpus;
    }

    private static Corpus folder(Path root, Limits limits) throws IOException {
        var walk = FolderWalk.of(root);
        var skipped = new ArrayList<>(walk.skipped);
        var sidecar = Sidecar.NONE;
        try {
            sidecar = Sidecar.of(root);
        } catch (Unreadable e) {
            skipped.add(new Reading.Skipped(Sidecar.NAME, e.reason()));
        }
        var corpus = new Corpus(true, sidecar, limits);
        corpus.skipped.addAll(skipped);
        for (var file : walk.files.entrySet()) {
            var entry = file.getValue();
            corpus.add(
                    file.getKey(),
                    entry.path(),
                    entry.size(),
                    Math.max(entry.modifiedMillis(), sidecar.modifiedMillis));
        }
        return corpus;
    }

    private void add(String path, Path file, long size, long modified) {
        files.put(path, file);
        sources.add(new Source(path, size, modified));
    }

    /// All files that may hold documents, sorted by path. Hidden files, `corpus.yaml` and what [#skipped()]
    /// tells of are not among them.
    public List<Source> sources() {
        return List.copyOf(sources);
    }

    /// What was passed over when the folder was listed: links that lead out, folders that cannot be read.
    public List<Reading.Skipped> skipped() {
        return List.copyOf(skipped);
    }

    /// Reads one file: one reading of a document, for a `.jsonl` one for each line, as the stream is consumed.
    /// Never throws for what stands in the file. Close the stream: it may hold a file open.
    ///
    /// @throws IllegalArgumentException where `source` is not of this corpus
    public Stream<Reading> read(Source source) {
        var file = files.get(source.path());
        if (file == null) throw new IllegalArgumentException("not of this corpus: " + source.path());
        return isJsonLines(source.path())
                ? lines(source.path(), file)
                : Stream.of(file).map(f -> document(source.path(), f));
    }

    private Reading document(String path, Path file) {
        try {
            var extract = FileReader.read(file, path, limits);
            return new Reading.Read(assembled(path, path, extract));
        } catch (Unreadable e) {
            return new Reading.Skipped(path, e.reason());
        }
    }

    private Stream<Reading> lines(String path, Path file) {
        try {
            var lines = new JsonLines(new BufferedInputStream(Files.newInputStream(file), 1 << 16), limits);
            return StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, 0), false)
                    .map(line -> reading(path, line))
                    .onClose(() -> close(lines));
        } catch (IOException e) {
            return Stream.of(new Reading.Skipped(path, "cannot be read: " + sentence(e)));
        }
    }

    private Reading reading(String path, JsonLines.Line line) {
        var where = path + ":" + line.number();
        if (line.extract() == null) return new Reading.Skipped(where, String.valueOf(line.problem()));
        try {
            // a folder may hold several .jsonl files with the same ids
            var id = isFolder ? path + "#" + line.id() : line.id();
            return new Reading.Read(assembled(id, path, line.extract().within(limits)));
        } catch (Unreadable e) {
            return new Reading.Skipped(where, e.reason());
        }
    }

    private Document assembled(String id, String path, Extract extract) {
        var blocks = Classifier.classify(extract.text(), extract.blocks());
        var known = extract.stated().or(sidecar.of(path));
        var name = id.equals(path) ? path.substring(path.lastIndexOf('/') + 1) : null;
        var guessed = Inference.from(extract, blocks, name);
        var folder = isFolder && path.indexOf('/') > 0 ? path.substring(0, path.indexOf('/')) : null;
        return new Document(id, known.completed(guessed, folder), extract.text(), blocks);
    }

    private static void close(JsonLines lines) {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isJsonLines(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".jsonl");
    }

    /// What an exception of the file system says, without a class name.
    static String sentence(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "permission denied";
            case NoSuchFileException gone -> "it is no longer there";
            case FileNotFoundException gone -> "it is no longer there";
            default -> e.getMessage() == null ? e.getClass().getSimpleName() : White.fold(e.getMessage());
        };
    }
}
