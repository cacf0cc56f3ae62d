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
import java.util.Comparator;
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
    /// @param stamp of when it was last changed and what `corpus.yaml` says of it
    public record Source(String path, long size, long stamp) {}

    /// What the paths of documents begin with that were [added][#and].
    public static final String ADDED = "added/";

    /// Where a file comes from.
    ///
    /// @param owns whether its folder alone says which collection a document is of, whatever the document states
    private record Root(boolean isFolder, boolean owns, Sidecar sidecar) {}

    private record Member(Path file, Root root) {}

    private final Map<String, Member> files = new TreeMap<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Reading.Skipped> skipped = new ArrayList<>();
    private final Limits limits;
    private boolean brokenSidecar;

    private Corpus(Limits limits) {
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
        var corpus = new Corpus(limits);
        corpus.add(
                name,
                new Member(real, new Root(false, false, Sidecar.NONE)),
                Files.size(real),
                Files.getLastModifiedTime(real).toMillis());
        return corpus;
    }

    private static Corpus folder(Path root, Limits limits) throws IOException {
        var corpus = new Corpus(limits);
        corpus.walk(root, "", false);
        return corpus;
    }

    /// This corpus and the documents of a second folder, whose paths begin with [#ADDED]. Each of its folders
    /// is a collection, `added/folder`, and no document there can state another one. Where there is no such
    /// folder, this corpus.
    public Corpus and(Path added) throws IOException {
        if (!Files.isDirectory(added)) return this;
        var both = new Corpus(limits);
        both.files.putAll(files);
        both.sources.addAll(sources);
        both.skipped.addAll(skipped);
        both.brokenSidecar = brokenSidecar;
        both.walk(added.toRealPath(), ADDED, true);
        both.sources.sort(Comparator.comparing(Source::path));
        return both;
    }

    private void walk(Path folder, String prefix, boolean owns) throws IOException {
        var walk = FolderWalk.of(folder);
        for (var s : walk.skipped) skipped.add(new Reading.Skipped(prefix + s.path(), s.reason()));
        var sidecar = Sidecar.NONE;
        try {
            sidecar = Sidecar.of(folder);
        } catch (Unreadable e) {
            skipped.add(new Reading.Skipped(prefix + Sidecar.NAME, e.reason()));
            brokenSidecar = true;
        }
        var root = new Root(true, owns, sidecar);
        for (var file : walk.files.entrySet()) {
            var entry = file.getValue();
            add(
                    prefix + file.getKey(),
                    new Member(entry.path(), root),
                    entry.size(),
                    entry.modifiedMillis() + sidecar.stamp(file.getKey()));
        }
    }

    private void add(String path, Member member, long size, long stamp) {
        if (files.putIfAbsent(path, member) == null) sources.add(new Source(path, size, stamp));
        else skipped.add(new Reading.Skipped(path, "is called like one that was added in a chat; rename it"));
    }

    /// Whether a `corpus.yaml` could not be read, so that what it states is not known.
    public boolean hasBrokenSidecar() {
        return brokenSidecar;
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
        var member = files.get(source.path());
        if (member == null) throw new IllegalArgumentException("not of this corpus: " + source.path());
        return isJsonLines(source.path())
                ? lines(source.path(), member)
                : Stream.of(member).map(m -> document(source.path(), m));
    }

    private Reading document(String path, Member member) {
        try {
            var extract = FileReader.read(member.file(), path, limits);
            return new Reading.Read(assembled(path, path, member.root(), extract));
        } catch (Unreadable e) {
            return new Reading.Skipped(path, e.reason());
        }
    }

    private Stream<Reading> lines(String path, Member member) {
        try {
            var lines = new JsonLines(new BufferedInputStream(Files.newInputStream(member.file()), 1 << 16), limits);
            return StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, 0), false)
                    .map(line -> reading(path, member.root(), line))
                    .onClose(() -> close(lines));
        } catch (IOException e) {
            return Stream.of(new Reading.Skipped(path, "cannot be read: " + sentence(e)));
        }
    }

    private Reading reading(String path, Root root, JsonLines.Line line) {
        var where = path + ":" + line.number();
        if (line.extract() == null) return new Reading.Skipped(where, String.valueOf(line.problem()));
        try {
            // a folder may hold several .jsonl files with the same ids
            var id = root.isFolder() ? path + "#" + line.id() : line.id();
            return new Reading.Read(assembled(id, path, root, line.extract().within(limits)));
        } catch (Unreadable e) {
            return new Reading.Skipped(where, e.reason());
        }
    }

    private static Document assembled(String id, String path, Root root, Extract extract) {
        var blocks = Classifier.classify(extract.text(), extract.blocks());
        var below = root.owns() ? path.substring(ADDED.length()) : path;
        var known = extract.stated().or(root.sidecar().of(below));
        var name = id.equals(path) ? path.substring(path.lastIndexOf('/') + 1) : null;
        var guessed = Inference.from(extract, blocks, name);
        var folder = root.isFolder() && below.indexOf('/') > 0 ? below.substring(0, below.indexOf('/')) : null;
        if (root.owns()) known = known.in(folder == null ? ADDED + "." : ADDED + folder);
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
