package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.retrieval.Hit;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

/// How much of what is made false is caught, and how much of what is true is let through. Prints a table.
class MutationTest {
    private static final long SEED = 4;
    private static final int EACH = 300;
    private static final int TRIES = 60_000;

    private final Proof proof = new Proof();
    private final long[] times = new long[200_000];
    private int proved;

    @Test
    void whatIsMadeFalseIsCaughtAndWhatIsVerbatimPasses() throws IOException {
        for (var corpus : Corpora.chosen().entrySet()) run(corpus.getKey(), Corpora.read(corpus.getValue()));
        Arrays.sort(times, 0, proved);
        System.out.printf(
                "proof of one statement, processor time: p50 %.2f ms, p99 %.2f ms%n",
                times[proved / 2] / 1e6, times[proved * 99 / 100] / 1e6);
    }

    private void run(String name, List<Hit> hits) {
        var mutations = new Mutations(hits, new Random(SEED));
        Map<Mutations.Kind, int[]> counts = new EnumMap<>(Mutations.Kind.class);
        int made = 0;
        for (var kind : Mutations.Kind.values())
            made += catches(kind, mutations, counts.computeIfAbsent(kind, _ -> new int[2]));
        int wrong = 0;
        for (int i = 0; i < 1_000; i++) {
            var draft = mutations.verbatim();
            if (!rejects(draft)) continue;
            wrong++;
            if (System.getProperty("footnote.missed") != null) System.out.println("  fell: " + draft.text());
        }
        System.out.printf(
                "mutations of %s (seed %d): %,d made; verbatim wrongly rejected %.1f %%%n",
                name, SEED, made, wrong / 10.0);
        counts.forEach((kind, n) -> System.out.printf(
                "  %-18s %4d of %4d caught  %5.1f %%%n", kind, n[1], n[0], n[0] == 0 ? 100 : 100.0 * n[1] / n[0]));
        assertThat(wrong).as("verbatim statements rejected of 1,000").isLessThanOrEqualTo(10);
        counts.forEach(
                (kind, n) -> assertThat((double) n[1]).as(name + " " + kind).isGreaterThanOrEqualTo(kind.least * n[0]));
    }

    private int catches(Mutations.Kind kind, Mutations mutations, int[] counts) {
        // a sentence that lends itself to a class more than once counts once
        var seen = new HashSet<String>();
        for (int i = 0; i < TRIES && counts[0] < EACH; i++) {
            var draft = mutations.make(kind);
            if (draft == null || !seen.add(draft.text() + draft.claims())) continue;
            counts[0]++;
            if (rejects(draft)) counts[1]++;
            else if (System.getProperty("footnote.missed") != null)
                System.out.println("  missed " + kind + ": " + draft.text() + "\n      <- "
                        + draft.claims().getFirst().quote());
        }
        return counts[0];
    }

    private boolean rejects(Draft draft) {
        LongSupplier now = ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime;
        long started = now.getAsLong();
        boolean rejected = proof.check(List.of(draft)).passed().isEmpty();
        if (proved < times.length) times[proved++] = now.getAsLong() - started;
        return rejected;
    }
}
