package footnote.bot.live;

import footnote.corpus.Corpus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The folders in which something may change.
final class Folders {
    private Folders() {}

    /// Those that hold files of a corpus, and the roots.
    ///
    /// @param roots the corpus itself, and where documents are added
    static Set<Path> of(Corpus corpus, List<Path> roots) {
        var main = roots.getFirst();
        var folders = new HashSet<Path>();
        for (var root : roots) folders.add(Files.isDirectory(root) ? root : parent(root));
        if (!Files.isDirectory(main)) return folders;
        for (var s : corpus.sources()) {
            boolean added = s.path().startsWith(Corpus.ADDED) && roots.size() > 1;
            var root = added ? roots.getLast() : main;
            var below = added ? s.path().substring(Corpus.ADDED.length()) : s.path();
            for (int at = below.lastIndexOf('/'); at > 0; at = below.lastIndexOf('/', at - 1))
                if (!folders.add(root.resolve(below.substring(0, at)))) break;
        }
        return folders;
    }

    private static Path parent(Path file) {
        var parent = file.toAbsolutePath().getParent();
        return parent == null ? file : parent;
    }
}
