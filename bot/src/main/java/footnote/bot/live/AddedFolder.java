package footnote.bot.live;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The documents that people have added, a folder for each group. Files appear whole; where a page came from stands
/// in the `corpus.yaml` beside the folders. Safe for use by many threads of one process.
final class AddedFolder {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final String SIDECAR = "corpus.yaml";
    private final Path root;
    private final Acquisitions.Quota quota;

    /// It cannot be added or removed; a sentence that says why and what to do.
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        Refused(String sentence) {
            super(sentence);
        }

        String sentence() {
            return String.valueOf(getMessage());
        }
    }

    AddedFolder(Path root, Acquisitions.Quota quota) {
        this.root = root;
        this.quota = quota;
    }

    Acquisitions.Quota quota() {
        return quota;
    }

    /// Keeps a document.
    ///
    /// @param name as [FileNames] makes them
    /// @param url where it is from; null where it was sent as a file. What is there from the same page is replaced
    /// @return whether it was there already
    synchronized boolean put(String group, String name, byte[] bytes, @Nullable String url)
            throws IOException, Refused {
        var folder = Files.createDirectories(root.resolve(group));
        var file = folder.resolve(name);
        var origins = origins();
        var key = group + "/" + name;
        boolean there = Files.exists(file);
        if (there
                && (url == null
                        || !url.equals(origins.getOrDefault(key, Map.of()).get("url"))))
            throw new Refused("There is a document called " + name + " already. Remove it first with /corpus remove, or"
                    + " give this one another name.");
        check(folder, bytes.length - (there ? Files.size(file) : 0));
        if (url != null) origins.put(key, Map.of("url", url));
        write(origins);
        write(folder, name, bytes);
        return there;
    }

    private void check(Path folder, long more) throws IOException, Refused {
        if (size(folder) + more > quota.group())
            throw new Refused("This server or workspace has added as much as it may ("
                    + FileNames.megabytes(quota.group()) + "). Remove something with /corpus remove first.");
        if (size(root) + more > quota.total())
            throw new Refused("There is no room for more documents. Whoever runs me can make some.");
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            long size = 0;
            for (var f : (Iterable<Path>) files::iterator) if (Files.isRegularFile(f)) size += Files.size(f);
            return size;
        }
    }

    /// Removes a document.
    ///
    /// @return whether it was there
    synchronized boolean remove(String group, String name) throws IOException {
        var file = root.resolve(group).resolve(name);
        if (!file.normalize().equals(file) || !Files.deleteIfExists(file)) return false;
        var origins = origins();
        if (origins.remove(group + "/" + name) != null) write(origins);
        return true;
    }

    private Map<String, Map<String, String>> origins() throws IOException {
        var file = root.resolve(SIDECAR);
        if (!Files.exists(file)) return new TreeMap<>();
        var read =
                YAML.readValue(file.toFile(), new TypeReference<@Nullable TreeMap<String, Map<String, String>>>() {});
        return read == null ? new TreeMap<>() : read;
    }

    private void write(Map<String, Map<String, String>> origins) throws IOException {
        write(root, SIDECAR, YAML.writeValueAsBytes(origins));
    }

    /// Whole or not at all: half of a file would use up what is left of a full disk.
    private static void write(Path folder, String name, byte[] bytes) throws IOException {
        var whole = folder.resolve("." + name + ".part");
        try {
            Files.write(whole, bytes);
            Files.move(whole, folder.resolve(name), ATOMIC_MOVE, REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(whole);
            throw e;
        }
    }
}
