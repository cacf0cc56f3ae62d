package footnote.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.PatternSyntaxException;

/// `corpus.yaml` at the root of a corpus: the metadata of files that cannot carry them. Keys are paths or globs
/// below the
/// root, values the fields `title`, `publisher`, `author`, `published`, `url`, `collection`; the key `defaults`
/// is for all. A path wins over a glob, an earlier glob over a later one, all over the defaults.
final class Sidecar {
    static final String NAME = "corpus.yaml";
    static final Sidecar NONE = new Sidecar(Map.of(), Map.of(), Fields.NONE);

    private final Map<String, Fields> paths;
    private final Map<PathMatcher, Fields> globs;
    private final Fields defaults;

    private Sidecar(Map<String, Fields> paths, Map<PathMatcher, Fields> globs, Fields defaults) {
        this.paths = paths;
        this.globs = globs;
        this.defaults = defaults;
    }

    /// The one at `root`; [#NONE] where there is none.
    ///
    /// @throws Unreadable where it is broken, with the line
    static Sidecar of(Path root) throws Unreadable {
        var file = root.resolve(NAME);
        if (!Files.isRegularFile(file)) return NONE;
        try {
            var tree = Yaml.read(TextDecoder.decode(Files.readAllBytes(file)));
            if (tree == null) return NONE;
            if (!(tree instanceof Map<?, ?> map))
                throw new Unreadable("is no map of paths to fields; its metadata are ignored");
            return read(map);
        } catch (JsonProcessingException e) {
            throw new Unreadable(brokenYaml(e, 0) + "; its metadata are ignored");
        } catch (IOException e) {
            throw new Unreadable("cannot be read: " + Corpus.sentence(e));
        }
    }

    private static Sidecar read(Map<?, ?> map) throws Unreadable {
        var paths = new LinkedHashMap<String, Fields>();
        var globs = new LinkedHashMap<PathMatcher, Fields>();
        var defaults = Fields.NONE;
        for (var entry : map.entrySet()) {
            var key = String.valueOf(entry.getKey());
            if (!(entry.getValue() instanceof Map<?, ?> values))
                throw new Unreadable("'" + key + "' has no fields; its metadata are ignored");
            var fields = Fields.of(values);
            if (key.equals("defaults")) defaults = fields;
            else if (key.matches(".*[*?\\[{].*")) globs.put(glob(key), fields);
            else paths.put(java.text.Normalizer.normalize(key, java.text.Normalizer.Form.NFC), fields);
        }
        return new Sidecar(paths, globs, defaults);
    }

    private static PathMatcher glob(String key) throws Unreadable {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + key);
        } catch (PatternSyntaxException e) {
            throw new Unreadable("'" + key + "' is no glob: " + e.getDescription() + "; its metadata are ignored");
        }
    }

    /// What it states about the file at `path`.
    Fields of(String path) {
        var fields = paths.getOrDefault(path, Fields.NONE);
        for (var glob : globs.entrySet()) {
            if (glob.getKey().matches(Path.of(path))) fields = fields.or(glob.getValue());
        }
        return fields.or(defaults);
    }

    /// Zero where it states nothing about the file at `path`, else a number that changes with what it states,
    /// so that an edit has only those files read again that it speaks of.
    long stamp(String path) {
        return of(path).stamp();
    }

    /// One line of what is wrong with YAML, `firstLine` being the number of lines above it in its file.
    static String brokenYaml(JsonProcessingException e, int firstLine) {
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr() + firstLine;
        var problem = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
        return "line " + Math.max(1, line) + " is no valid YAML: " + White.fold(problem);
    }
}
