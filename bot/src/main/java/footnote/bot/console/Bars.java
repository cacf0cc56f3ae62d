package footnote.bot.console;

import footnote.retrieval.Progress;
import java.io.Closeable;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/// Shows how far long work has come: a moving bar on a terminal, else a line now and then. Work that is done
/// at once
/// leaves no trace.
final class Bars implements Progress, Closeable {
    /// Shorter work is not worth a bar.
    private static final long PATIENCE = Duration.ofMillis(700).toNanos();

    /// Between two lines where there is no terminal.
    private static final long PAUSE = Duration.ofSeconds(10).toNanos();

    private final Screen screen;
    private String stage = "";
    private long since;
    private @Nullable ProgressBar bar;

    Bars(Screen screen) {
        this.screen = screen;
    }

    @Override
    public synchronized void step(String stage, long done, long total) {
        if (!stage.equals(this.stage)) {
            close();
            this.stage = stage;
            since = System.nanoTime();
        }
        if (screen.bars()) move(done, total);
        else if (System.nanoTime() - since > PAUSE) {
            since = System.nanoTime();
            screen.note(stage + ": " + done + (total > 0 ? " of " + total : ""));
        }
    }

    private void move(long done, long total) {
        if (bar == null && System.nanoTime() - since > PATIENCE && done < total) bar = newBar(done);
        if (bar != null) bar.maxHint(total).stepTo(done);
    }

    private ProgressBar newBar(long done) {
        return new ProgressBarBuilder()
                .setTaskName(stage)
                .setStyle(screen.colours() ? ProgressBarStyle.COLORFUL_UNICODE_BAR : ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(screen.err(), Math.min(screen.width(), 80)))
                .setUpdateIntervalMillis(200)
                .startsFrom(done, Duration.ofNanos(System.nanoTime() - since))
                .clearDisplayOnFinish()
                .build();
    }

    @Override
    public synchronized void close() {
        if (bar != null) bar.close();
        bar = null;
    }
}
