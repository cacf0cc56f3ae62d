package footnote.bot.live;

import footnote.corpus.Corpus;
import footnote.corpus.Reading;
import footnote.retrieval.Embedder;
import footnote.retrieval.Indexer;
import footnote.retrieval.PassageIndex;
import footnote.retrieval.Progress;
import footnote.retrieval.Report;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps an index in step with its documents while questions are answered from it: on one thread of its own that
/// looks when the system tells of a change, when it is asked to, and now and then. What has changed and keeps still is
/// read and can be found by its words at once, then gets its vectors, at a pace that leaves the machine to those who
/// ask. Whatever fails is said once, and tried again.
public final class Upkeep implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
    private static final Duration SOON = Duration.ofMillis(200);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);
    private static final int LOOKS_SHARE = 10;
    private static final long IDLE = Duration.ofMinutes(2).toNanos();
    private static final long NEVER = Duration.ofDays(1000).toNanos();

    /// A folder that has lost all of its documents is more often one that is not there at the moment.
    private static final long UNBELIEVED = Duration.ofMinutes(1).toNanos();

    /// The documents as they are on disk.
    @FunctionalInterface
    public interface Documents {
        Corpus open() throws IOException;
    }

    /// What is to be kept in step with what.
    ///
    /// @param roots the folders that the documents are in, that of added ones last
    /// @param directory where the index is
    /// @param index the same, as it is opened for questions
    /// @param every how often to look where nothing tells of a change; zero: only when it is asked to
    public record Duty(Documents documents, List<Path> roots, Path directory, PassageIndex index, Duration every) {}

    private final Duty duty;
    private final Bell bell;
    private final Listing listing = new Listing();
    private final ConcurrentLinkedQueue<CompletableFuture<Boolean>> asked = new ConcurrentLinkedQueue<>();
    private final Set<String> said = new HashSet<>();
    private final Thread thread =
            Thread.ofPlatform().daemon().name("footnote-corpus").unstarted(this::run);
    private volatile Gentle pace = new Gentle(() -> false, () -> false);
    private volatile Runnable changed = () -> {};
    private volatile Inventory inventory = new Inventory(null, List.of());
    private volatile boolean closed;
    private volatile boolean behind;
    private @Nullable Long emptySince;
    private long retryAt = System.nanoTime() + NEVER;
    private long lookAgainAt;
    private int tries;
    private @Nullable Embedder embedder;
    private long lastVector;

    public Upkeep(Duty duty) {
        this.duty = duty;
        this.bell = new Bell(duty.roots().getFirst());
    }

    /// What the last update found.
    ///
    /// @param updated when; null before the first
    /// @param skipped files that could not be read, and why
    public record Inventory(@Nullable Instant updated, List<Reading.Skipped> skipped) {
        public Inventory {
            skipped = List.copyOf(skipped);
        }
    }

    /// Who is answered from the index.
    ///
    /// @param busy whether people are asking, so that the machine is theirs
    /// @param changed is told that other documents are there than before
    public record Readers(BooleanSupplier busy, Runnable changed) {}

    /// Begins.
    public void start(Readers readers) {
        changed = readers.changed();
        pace = new Gentle(readers.busy(), this::isToLook);
        thread.start();
    }

    /// Has the documents looked at now.
    ///
    /// @return completes with true once what has changed before can be found, with false where it could not be done
    public CompletableFuture<Boolean> look() {
        var done = new CompletableFuture<Boolean>();
        asked.add(done);
        bell.ring();
        if (closed) finish(List.of(done), false);
        return done;
    }

    /// What the last update found.
    public Inventory inventory() {
        return inventory;
    }

    /// Whether the last look was taken into the index; false where that cannot be written, or is not to be believed.
    public boolean isInStep() {
        return !behind;
    }

    private void run() {
        try {
            while (!closed) bell.await(step());
        } catch (InterruptedException | ClosedWatchServiceException e) {
            LOG.debug("the upkeep of the index was ended", e);
        } finally {
            unload();
            finish(drain(), false);
        }
    }

    /// One look, and what follows from it.
    ///
    /// @return how long until the next one, if nothing happens
    private Duration step() throws InterruptedException {
        var waiting = drain();
        boolean done = false;
        try {
            done = look(!waiting.isEmpty());
            finish(waiting, done);
            vectors();
            behind = !done;
            if (done) said.removeIf(s -> s.startsWith("!"));
            return done ? pause() : AFTER_FAILURE;
        } catch (IOException | RuntimeException e) {
            behind = true;
            // Its message may name another file each time.
            sayOnce("!behind", "The index could not be brought up to date, which is tried again: " + e.getMessage());
            LOG.debug("the upkeep of the index failed", e);
            return AFTER_FAILURE;
        } finally {
            finish(waiting, done);
        }
    }

    private Duration pause() {
        if (listing.isChanged()) return SOON;
        long left = Math.min(retryAt, lookAgainAt) - System.nanoTime();
        return Duration.ofNanos(Math.max(SOON.toNanos(), left));
    }

    private boolean look(boolean now) throws IOException, InterruptedException {
        if (!now && duty.every().isZero() && inventory.updated() != null) return true;
        var corpus = opened();
        if (!isBelieved(corpus)) return false;
        if (now && listing.isChanged() && !listing.isDue(System.nanoTime())) {
            Thread.sleep(Listing.STILL_MILLIS);
            corpus = opened();
        }
        long at = System.nanoTime();
        if (now || listing.isDue(at) || at >= retryAt) update(corpus);
        return true;
    }

    private Corpus opened() throws IOException {
        long start = System.nanoTime();
        var corpus = duty.documents().open();
        long end = System.nanoTime();
        listing.look(corpus, end);
        if (!duty.every().isZero()) bell.watch(Folders.of(corpus, duty.roots()));
        // A large or distant folder must not be looked at all the time.
        lookAgainAt =
                end + Math.max(duty.every().isZero() ? NEVER : duty.every().toNanos(), LOOKS_SHARE * (end - start));
        return corpus;
    }

    /// Nothing is taken while a `corpus.yaml` is broken: what it hides would be shown. Nor while everything is gone.
    private boolean isBelieved(Corpus corpus) {
        if (corpus.hasBrokenSidecar()) {
            for (var s : corpus.skipped()) say(s);
            return false;
        }
        long now = System.nanoTime();
        if (!listing.isEmptied()) emptySince = null;
        else if (emptySince == null) emptySince = now;
        if (emptySince == null || now - emptySince > UNBELIEVED) return true;
        sayOnce("!empty", "All documents are gone; the index stays as it is for a minute, in case they come back");
        return false;
    }

    private void update(Corpus corpus) throws IOException {
        long now = System.nanoTime();
        var report = new Indexer(duty.directory()).read(corpus, s -> listing.isReady(s, now), Progress.NONE);
        listing.took(corpus, now);
        duty.index().refresh();
        inventory = new Inventory(Instant.now(), report.skipped());
        if (report.added() > 0 || report.removed() > 0) {
            changed.run();
            LOG.info(
                    "The index is up to date: {} documents added or changed, {} removed, {} in all",
                    report.added(),
                    report.removed(),
                    report.documents());
        }
        tell(report, now);
    }

    /// Says of each file once why it is skipped, and tries those again that may not have been whole.
    private void tell(Report report, long now) {
        report.skipped().forEach(this::say);
        var reasons = report.skipped().stream().map(Upkeep::line).collect(Collectors.toSet());
        said.removeIf(s -> !s.startsWith("!") && !reasons.contains(s));
        var files = report.skipped().stream()
                .map(s -> s.path().replaceFirst("\\.jsonl:\\d+$", ".jsonl"))
                .collect(Collectors.toSet());
        tries = listing.isAnyYoung(files, now) ? tries + 1 : 0;
        retryAt = tries == 0 ? now + NEVER : now + SOON.toNanos() * (1L << Math.min(tries, 7));
    }

    private void say(Reading.Skipped s) {
        sayOnce(line(s), "Skipped " + line(s));
    }

    private static String line(Reading.Skipped s) {
        return s.path() + " " + s.reason();
    }

    private void sayOnce(String key, String sentence) {
        if (said.add(key)) LOG.warn("{}.", sentence);
    }

    private boolean isToLook() {
        return closed || bell.hasRung() || System.nanoTime() >= Math.min(lookAgainAt, retryAt) || listing.isChanged();
    }

    /// The model is loaded while there is something to do, and a little longer: it takes a fifth of the memory.
    private void vectors() throws IOException {
        if (isToLook()) return;
        if (duty.index().pending() == 0) {
            if (System.nanoTime() - lastVector > IDLE) unload();
            return;
        }
        if (embedder == null) embedder = Embedder.loadBeside();
        if (new Indexer(duty.directory()).embed(embedder, pace, Progress.NONE) > 0)
            duty.index().refresh();
        lastVector = System.nanoTime();
    }

    private void unload() {
        if (embedder != null) embedder.close();
        embedder = null;
    }

    private List<CompletableFuture<Boolean>> drain() {
        var all = new ArrayList<CompletableFuture<Boolean>>();
        for (var one = asked.poll(); one != null; one = asked.poll()) all.add(one);
        return all;
    }

    private static void finish(List<CompletableFuture<Boolean>> all, boolean done) {
        all.forEach(one -> one.complete(done));
    }

    /// Ends after the step that is being taken.
    @Override
    public void close() throws IOException {
        closed = true;
        bell.ring();
        try {
            if (thread.isAlive()) thread.join(Duration.ofSeconds(30));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        bell.close();
        finish(drain(), false);
    }
}
