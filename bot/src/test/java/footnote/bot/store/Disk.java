package footnote.bot.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A small file system of its own, in memory, that can be filled and made read-only. Needs the right to mount.
public final class Disk implements AutoCloseable {
    private static final int CHUNK = 16 * 1024;
    private final Path root;

    /// Mounts it.
    ///
    /// @param root an empty folder
    public Disk(Path root, String size) throws IOException {
        this.root = Files.createDirectories(root);
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=" + size, "footnote-test", root.toString()),
                "skipped: this needs the right to mount a file system in memory");
    }

    private static boolean run(String... command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.onExit().get(30, TimeUnit.SECONDS).exitValue() == 0;
        } catch (IOException | InterruptedException | ExecutionException | TimeoutException e) {
            return false;
        }
    }

    /// Writes until nothing fits any more.
    public void fill() throws IOException {
        try (var out = Files.newOutputStream(root.resolve("filler"))) {
            while (true) out.write(new byte[CHUNK]);
        } catch (IOException full) {
            if (root.toFile().getUsableSpace() > CHUNK) throw full;
        }
    }

    public void makeRoom() throws IOException {
        Files.delete(root.resolve("filler"));
    }

    /// Changes whether it may be written.
    ///
    /// @param mode `ro` or `rw`
    public void remount(String mode) {
        boolean done = run("mount", "-o", "remount," + mode, root.toString());
        if (!done) throw new IllegalStateException("cannot remount " + root);
    }

    @Override
    public void close() {
        run("umount", "-l", root.toString());
    }
}
