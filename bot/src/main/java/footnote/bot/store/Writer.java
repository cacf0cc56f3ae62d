package footnote.bot.store;

import footnote.bot.chat.MemoryAway;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The one thread that writes. What comes in while it writes shares the next commit. Nobody who answers ever waits for
/// it: what is [#later] waits in a bounded queue, through an outage too; what is [#now] is refused in an outage.
final class Writer implements AutoCloseable {
    private static final int WAITING = 10_000;
    private static final int BATCH = 200;
    private static final long PAUSE_MS = 1_000;
    private static final long TO_CLOSE_MS = 10_000;
    private final Database database;
    private final Losses losses;
    private final BlockingQueue<Task<?>> queue = new ArrayBlockingQueue<>(WAITING);

    /// What could not be written and is tried again, oldest first.
    private final Deque<Task<?>> held = new ArrayDeque<>();

    private volatile @Nullable Thread thread;
    private volatile boolean closing;

    /// Something to be done in a transaction.
    interface Work<T> {
        T in(Handle handle);
    }

    /// @param done null: nobody waits for it
    private record Task<T>(
            Kind kind, Work<T> work, @Nullable CompletableFuture<T> done) {
        Runnable in(Handle handle) {
            T result = work.in(handle);
            return () -> {
                if (done != null) done.complete(result);
            };
        }
    }

    Writer(Database database, Losses losses) {
        this.database = database;
        this.losses = losses;
    }

    /// @param upkeep done by the same thread after every commit and every second
    void start(Runnable upkeep) {
        thread = Thread.ofPlatform().daemon().name("footnote-memory").start(() -> run(upkeep));
    }

    /// How much waits.
    int waiting() {
        return queue.size();
    }

    /// Has it written before long; returns at once.
    void later(Kind kind, Consumer<Handle> work) {
        Work<Boolean> all = handle -> {
            work.accept(handle);
            return true;
        };
        if (closing || !queue.offer(new Task<>(kind, all, null))) losses.lost(kind);
    }

    /// Has it written, and returns when it has been committed.
    <T> T now(Kind kind, Work<T> work) throws MemoryAway {
        var done = new CompletableFuture<T>();
        if (closing || !queue.offer(new Task<>(kind, work, done))) {
            losses.lost(kind);
            throw new MemoryAway("too much waits to be written");
        }
        try {
            return done.get();
        } catch (ExecutionException e) {
            throw new MemoryAway("the database cannot be written", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MemoryAway("interrupted");
        }
    }

    private void run(Runnable upkeep) {
        while (!closing || !queue.isEmpty()) {
            try {
                var batch = next();
                if (!batch.isEmpty()) write(batch);
                upkeep.run();
            } catch (InterruptedException e) {
                closing = true;
            }
        }
        for (var task : held) losses.lost(task.kind);
    }

    private List<Task<?>> next() throws InterruptedException {
        var batch = new ArrayList<Task<?>>();
        while (!held.isEmpty() && batch.size() < BATCH) batch.add(held.removeFirst());
        if (batch.isEmpty()) {
            var first = queue.poll(PAUSE_MS, TimeUnit.MILLISECONDS);
            if (first != null) batch.add(first);
        }
        queue.drainTo(batch, BATCH - batch.size());
        return batch;
    }

    private void write(List<Task<?>> batch) throws InterruptedException {
        try {
            commit(batch);
            losses.over();
        } catch (RuntimeException e) {
            if (batch.size() > 1 && !Trouble.isOutage(e)) for (var task : batch) write(List.of(task));
            else refuse(batch, e);
        }
    }

    private void commit(List<Task<?>> batch) {
        var results = database.open().inTransaction(handle -> {
            var all = new ArrayList<Runnable>();
            for (var task : batch) all.add(task.in(handle));
            return all;
        });
        results.forEach(Runnable::run);
    }

    /// Those who wait are told; the rest is tried again, where it is the database that fails and not the task.
    private void refuse(List<Task<?>> batch, RuntimeException why) throws InterruptedException {
        boolean outage = Trouble.isOutage(why);
        if (outage) losses.began(why);
        for (var task : batch.reversed()) {
            if (task.done != null) {
                losses.lost(task.kind);
                task.done.completeExceptionally(why);
            } else if (outage) held.addFirst(task);
            else losses.broken(task.kind, why);
        }
        if (outage && !closing) Thread.sleep(PAUSE_MS);
        if (outage && closing) throw new InterruptedException("closing");
    }

    /// Writes what waits, for some seconds at most.
    @Override
    public void close() {
        closing = true;
        var running = thread;
        if (running == null) return;
        try {
            running.join(TO_CLOSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        running.interrupt();
    }
}
