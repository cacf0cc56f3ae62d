package footnote.retrieval;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// As fast as can be, until the process is told to end (Ctrl-C, SIGTERM, the end of a chat): then no further batch is
/// begun, and the process waits until what was made is committed and the model is freed. A process that ends while
/// the model is at work crashes in native code.
final class UntilEnd implements Pace, AutoCloseable {
    /// A batch takes a second or two; what takes longer than this is given up.
    private static final long PATIENCE_SECONDS = 20;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = Thread.ofPlatform().unstarted(this::end);
    private volatile boolean ending;

    UntilEnd() {
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            ending = true;
        }
    }

    private void end() {
        ending = true;
        try {
            var _ = done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public int workers() {
        return FULL.workers();
    }

    @Override
    public boolean goesOn() {
        return !ending;
    }

    @Override
    public void rest(long nanos) {}

    @Override
    public void close() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ends) {
            // It is what waited for this.
        }
    }
}
