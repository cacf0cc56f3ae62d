package footnote.bot.live;

import footnote.retrieval.Pace;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// Makes vectors one at a time, and while people ask rests after each as long as it took, so that no more than half
/// of one processor is taken from them.
final class Gentle implements Pace {
    private final BooleanSupplier busy;
    private final BooleanSupplier stop;

    Gentle(BooleanSupplier busy, BooleanSupplier stop) {
        this.busy = busy;
        this.stop = stop;
    }

    @Override
    public int workers() {
        return 1;
    }

    @Override
    public boolean goesOn() {
        return !stop.getAsBoolean();
    }

    @Override
    public void rest(long nanos) {
        if (!busy.getAsBoolean() || stop.getAsBoolean()) return;
        try {
            TimeUnit.NANOSECONDS.sleep(nanos);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
