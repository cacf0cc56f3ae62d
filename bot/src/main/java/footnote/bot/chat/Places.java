package footnote.bot.chat;

import java.util.concurrent.Semaphore;

/// How many may be worked on at once; first come, first served. May be changed while they are: where there are
/// fewer than are taken, nobody is sent away, and the next one waits until enough have left.
final class Places extends Semaphore {
    private static final long serialVersionUID = 1;
    private int number;

    Places(int number) {
        super(number, true);
        this.number = number;
    }

    synchronized void resize(int wanted) {
        if (wanted > number) release(wanted - number);
        else reducePermits(number - wanted);
        number = wanted;
    }
}
