package footnote.bot.chat;

import footnote.answer.Stage;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A recipient that is shown no more than one thing in a while: of the stages the newest one each time, none in
/// the first while, and the reply always. A quick reply is thus shown at once, with no stage before it.
public final class Paced implements Recipient {
    private final Recipient inner;
    private final ScheduledExecutorService timer;
    private final long gap;
    private long last = System.nanoTime();
    private boolean shown;
    private boolean over;
    private @Nullable Stage waiting;
    private @Nullable ScheduledFuture<?> due;

    /// Wraps a recipient.
    ///
    /// @param timer only started from, never blocked
    public Paced(Recipient inner, ScheduledExecutorService timer, Duration gap) {
        this.inner = inner;
        this.timer = timer;
        this.gap = gap.toNanos();
    }

    @Override
    public synchronized void stage(Stage stage) {
        if (over) return;
        waiting = stage;
        if (due == null) due = timer.schedule(this::show, remaining(), TimeUnit.NANOSECONDS);
    }

    private long remaining() {
        return Math.max(0, last + gap - System.nanoTime());
    }

    private synchronized void show() {
        due = null;
        if (over || waiting == null) return;
        inner.stage(waiting);
        waiting = null;
        shown = true;
        last = System.nanoTime();
    }

    @Override
    public void reply(Reply reply) {
        long pause;
        synchronized (this) {
            over = true;
            if (due != null) due.cancel(false);
            pause = shown ? remaining() : 0;
        }
        rest(pause);
        inner.reply(reply);
    }

    private static void rest(long nanos) {
        try {
            TimeUnit.NANOSECONDS.sleep(nanos);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
