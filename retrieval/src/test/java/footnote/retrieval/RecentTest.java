package footnote.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RecentTest {
    @Test
    void whatWasMadeLatelyIsNotMadeAgain() {
        var made = new AtomicInteger();
        var recent = new Recent<Integer, String>(10, k -> made.incrementAndGet() + ":" + k);
        assertThat(recent.of(7)).isEqualTo(recent.of(7)).isEqualTo("1:7");
        assertThat(made).hasValue(1);
    }

    @Test
    void whatWasNotAskedForInALongTimeIsForgotten() {
        var made = new AtomicInteger();
        var recent = new Recent<Integer, Integer>(10, k -> made.incrementAndGet());
        recent.of(-1);
        for (int i = 0; i < 100; i++) recent.of(i);
        recent.of(-1);
        assertThat(made).hasValue(102);
    }

    @Test
    void whatIsAskedForAgainAndAgainStays() {
        var made = new AtomicInteger();
        var recent = new Recent<Integer, Integer>(10, k -> made.incrementAndGet());
        for (int i = 0; i < 100; i++) {
            recent.of(-1);
            recent.of(i);
        }
        assertThat(made).hasValue(101);
    }

    @Test
    void manyThreadsGetWhatIsMadeOfTheirKey() throws Exception {
        var recent = new Recent<Integer, Integer>(16, k -> k * k);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<java.util.concurrent.Future<Integer>>();
            for (int i = 0; i < 2000; i++) {
                int key = i % 100;
                all.add(threads.submit(() -> recent.of(key)));
            }
            for (int i = 0; i < 2000; i++) assertThat(all.get(i).get()).isEqualTo((i % 100) * (i % 100));
        }
    }
}
