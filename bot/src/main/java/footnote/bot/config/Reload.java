package footnote.bot.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads the settings and the words said to a model again when their files change while the program runs. What
/// is wrong is refused with one line in the log, and what was in force stays; a key that counts only from the
/// next start is named.
///
/// It looks at what the files hold, not at their times or at events: mounts and Kubernetes' links tell neither
/// reliably. What it finds must be the same at two looks, so that a half-written file is waited for.
public final class Reload implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Reload.class);

    /// The files are a few kilobytes; an operator who saves one waits for two looks.
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    /// Reads the settings as they would be at a start.
    @FunctionalInterface
    public interface Source {
        Configuration read() throws ConfigurationException;
    }

    /// Puts settings in force: all of them, or none where it throws.
    @FunctionalInterface
    public interface Use {
        void of(Configuration now) throws ConfigurationException;
    }

    private final Source source;
    private final Use use;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("footnote-settings").factory());
    private Configuration inForce;
    private List<String> before;
    private List<String> known;

    private Reload(Configuration inForce, Source source, Use use) {
        this.inForce = inForce;
        this.source = source;
        this.use = use;
        known = contents();
        before = known;
    }

    /// Begins to look, on a thread of its own, until it is closed.
    ///
    /// @param inForce the settings that the program started with
    public static Reload of(Configuration inForce, Source source, Use use) {
        return every(BETWEEN_LOOKS, inForce, source, use);
    }

    static Reload every(Duration pause, Configuration inForce, Source source, Use use) {
        var reload = new Reload(inForce, source, use);
        var _ = reload.timer.scheduleWithFixedDelay(
                reload::look, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        return reload;
    }

    private void look() {
        try {
            var now = contents();
            var settled = now.equals(before);
            before = now;
            if (!settled || now.equals(known)) return;
            boolean emptied = inForce.file() != null
                    && now.getFirst().isBlank()
                    && !known.getFirst().isBlank();
            known = now;
            if (emptied) LOG.warn("{} is empty or gone; what was in force stays.", inForce.file());
            else take(source.read());
        } catch (ConfigurationException e) {
            var lines = Objects.requireNonNullElse(e.getMessage(), "").lines().toList();
            LOG.warn(
                    "The settings were changed and are refused; what was in force stays. {}{}",
                    lines.getFirst(),
                    lines.size() == 1 ? "" : " (And " + (lines.size() - 1) + " more: 'doctor' lists them.)");
        } catch (RuntimeException e) {
            LOG.error("The settings could not be read again; what was in force stays.", e);
        }
    }

    private void take(Configuration now) throws ConfigurationException {
        use.of(now);
        var live = now.changed(inForce, true);
        var later = now.changed(inForce, false);
        inForce = now;
        // Another file may hold the words now.
        known = contents();
        before = known;
        LOG.info(
                "The settings and the words said to the model were read again.{}{}",
                live.isEmpty() ? "" : " In force now: " + shown(live) + ".",
                later.isEmpty() ? "" : " From the next start on: " + shown(later) + ".");
    }

    private String shown(List<String> names) {
        return inForce.keys().stream()
                .filter(key -> names.contains(key.key()))
                .map(key -> key.key() + " = " + key.shown())
                .collect(Collectors.joining(", "));
    }

    /// What the files hold; a file that is not there holds nothing.
    private List<String> contents() {
        var texts = new ArrayList<String>();
        var words = inForce.settings().model().promptFile(inForce.file());
        for (var file : new @org.jspecify.annotations.Nullable Path[] {inForce.file(), words})
            if (file != null) texts.add(content(file));
        return texts;
    }

    private static String content(Path file) {
        try {
            // Any bytes: whether they are text is for the reader to say.
            return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public void close() {
        timer.close();
    }
}
