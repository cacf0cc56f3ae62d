package footnote.bot.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PlacesTest {
    @Test
    void fewerPlacesSendNobodyAwayAndTheNextOneWaitsUntilEnoughHaveLeft() {
        var places = new Places(3);
        for (int i = 0; i < 3; i++) assertThat(places.tryAcquire()).isTrue();
        places.resize(1);
        places.release();
        places.release();
        assertThat(places.tryAcquire()).isFalse();
        places.release();
        assertThat(places.tryAcquire()).isTrue();
        assertThat(places.tryAcquire()).isFalse();
    }

    @Test
    void morePlacesAreThereAtOnceForThoseWhoWait() throws Exception {
        var places = new Places(1);
        places.acquire();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = threads.submit(() -> {
                places.acquire();
                return true;
            });
            while (!places.hasQueuedThreads()) Thread.onSpinWait();
            places.resize(2);
            assertThat(waiting.get()).isTrue();
        }
    }

    @Test
    void underChangesNeverMoreAreInsideThanTheMostThatWereAllowed() {
        var places = new Places(2);
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 2_000; i++) {
                int size = 1 + i % 5;
                if (i % 50 == 0) threads.execute(() -> places.resize(size));
                threads.execute(() -> {
                    places.acquireUninterruptibly();
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    Thread.onSpinWait();
                    inside.decrementAndGet();
                    places.release();
                });
            }
        }
        places.resize(3);
        assertThat(most.get()).isBetween(1, 5);
        assertThat(places.availablePermits()).isEqualTo(3);
    }
}
