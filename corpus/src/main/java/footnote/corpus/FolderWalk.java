package footnote.corpus;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The files below a folder, each under its path with `/` in composed Unicode (NFC), and those that are passed
/// over.
final class FolderWalk extends SimpleFileVisitor<Path> {
    /// A file and what the file system says about it.
    record Entry(Path path, long size, long modifiedMillis) {}

    final SortedMap<String, Entry> files = new TreeMap<>();
    final List<Reading.Skipped> skipped = new ArrayList<>();
    private final Path root;

    private FolderWalk(Path root) {
        this.root = root;
    }

    /// @param root a real path
    static FolderWalk of(Path root) throws IOException {
        var walk = new FolderWalk(root);
        Files.walkFileTree(root, walk);
        return walk;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return !folder.equals(root) && isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isHidden(file) || file.equals(root.resolve(Sidecar.NAME))) return FileVisitResult.CONTINUE;
        if (attributes.isSymbolicLink()) takeLink(file);
        else if (attributes.isRegularFile()) take(file, attributes);
        else skip(file, "is no regular file");
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
        if (!isHidden(file)) skip(file, "cannot be read: " + Corpus.sentence(problem) + "; check its permissions");
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @org.jspecify.annotations.Nullable IOException problem) {
        if (problem != null) skip(folder, "could not be listed to its end: " + Corpus.sentence(problem));
        return FileVisitResult.CONTINUE;
    }

    /// A link to a file of the corpus is that file under another name; a link that leads out is not followed.
    private void takeLink(Path link) {
        try {
            var target = link.toRealPath();
            if (!target.startsWith(root))
                skip(link, "is a link that leads out of the corpus folder; copy the file instead");
            else if (Files.isRegularFile(target)) take(link, Files.readAttributes(target, BasicFileAttributes.class));
        } catch (IOException e) {
            skip(link, "is a link to nothing that can be read");
        }
    }

    private void take(Path file, BasicFileAttributes attributes) {
        var entry =
                new Entry(file, attributes.size(), attributes.lastModifiedTime().toMillis());
        if (files.putIfAbsent(name(file), entry) != null)
            skip(file, "has the same name as another file once both are written in composed Unicode; rename one");
    }

    private void skip(Path file, String reason) {
        skipped.add(new Reading.Skipped(name(file), reason));
    }

    private String name(Path file) {
        var below =
                root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        return Normalizer.normalize(below, Normalizer.Form.NFC);
    }

    private static boolean isHidden(Path path) {
        var name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }
}
