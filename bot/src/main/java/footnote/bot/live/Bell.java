package footnote.bot.live;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Rings when something happens in a folder that is watched, where the system tells (bind mounts and network folders
/// often do not: look now and then all the same), and when somebody [rings][#ring] it. Only its owner waits.
final class Bell implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(Bell.class);
    private static final Duration STEP = Duration.ofMillis(100);
    private final @Nullable WatchService service;
    private final Map<Path, WatchKey> watched = new HashMap<>();
    private volatile boolean rung;
    private boolean told;

    Bell(Path near) {
        service = service(near);
    }

    private static @Nullable WatchService service(Path near) {
        try {
            return near.getFileSystem().newWatchService();
        } catch (IOException | UnsupportedOperationException e) {
            LOG.info(
                    "The system does not tell of changes ({}); the documents are looked at now and then",
                    e.getMessage());
            return null;
        }
    }

    /// Watches exactly these folders, as far as the system lets it.
    void watch(Set<Path> folders) {
        watched.entrySet().removeIf(e -> !folders.contains(e.getKey()) && isCancelled(e.getValue()));
        if (service == null) return;
        for (var folder : folders) {
            var key = watched.get(folder);
            if ((key != null && key.isValid()) || !Files.isDirectory(folder)) continue;
            try {
                watched.put(folder, folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE));
            } catch (IOException e) {
                if (!told)
                    LOG.info(
                            "{} is not told of by the system ({}); it is looked at now and then",
                            folder,
                            e.getMessage());
                told = true;
                return;
            }
        }
    }

    private static boolean isCancelled(WatchKey key) {
        key.cancel();
        return true;
    }

    /// Ends a wait from another thread, or the next one.
    void ring() {
        rung = true;
    }

    /// Whether it has rung; the same again until it is [waited][#await] for.
    boolean hasRung() {
        for (var key = next(); key != null; key = next()) took(key);
        return rung;
    }

    /// Waits until it rings, or has rung since the last wait, or the time is over.
    void await(Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (!hasRung()) {
            long left = Math.min(end - System.nanoTime(), STEP.toNanos());
            if (left <= 0) break;
            if (service == null) TimeUnit.NANOSECONDS.sleep(left);
            else took(service.poll(left, TimeUnit.NANOSECONDS));
        }
        rung = false;
    }

    private @Nullable WatchKey next() {
        return service == null ? null : service.poll();
    }

    private void took(@Nullable WatchKey key) {
        if (key == null) return;
        rung = true;
        key.pollEvents();
        key.reset();
    }

    @Override
    public void close() {
        try {
            if (service != null) service.close();
        } catch (IOException e) {
            LOG.debug("the watch could not be closed", e);
        }
    }
}
