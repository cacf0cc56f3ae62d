package footnote.answer;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Counts what became of every answer, and logs one line about each. Neither holds anything of what was asked.
///
/// Meters: `footnote.answers` by `outcome` (cited, refused) and `mode`; `footnote.answer.time` by `stage`;
/// `footnote.rejected` by `reason`; `footnote.fallbacks`, answers that the extractive composer had to give for
/// another.
public final class AnswerMeters implements Consumer<Answer> {
    private static final Logger LOG = LoggerFactory.getLogger(AnswerMeters.class);

    private final MeterRegistry registry;
    private final Answer.Mode expected;

    /// @param expected the mode of the composer that should answer; another one is a fallback
    public AnswerMeters(MeterRegistry registry, Answer.Mode expected) {
        this.registry = registry;
        this.expected = expected;
    }

    @Override
    public void accept(Answer answer) {
        var outcome = switch (answer) {
            case Answer.Cited _ -> "cited";
            case Answer.NotFound _ -> "refused";
        };
        var mode = answer.mode().name().toLowerCase(Locale.ROOT);
        var fallback = answer.mode() != expected;
        registry.counter("footnote.answers", "outcome", outcome, "mode", mode).increment();
        if (fallback) registry.counter("footnote.fallbacks").increment();
        for (var rejection : answer.rejected())
            registry.counter("footnote.rejected", "reason", rejection.reason().words())
                    .increment();
        time(answer.timing());
        log(answer, outcome, mode, fallback, Spending.take());
    }

    private void time(Timing timing) {
        stage("retrieve").record(Duration.ofNanos(timing.retrieve()));
        stage("compose").record(Duration.ofNanos(timing.compose()));
        stage("prove").record(Duration.ofNanos(timing.prove()));
        stage("total").record(Duration.ofNanos(timing.total()));
    }

    private Timer stage(String name) {
        return registry.timer("footnote.answer.time", "stage", name);
    }

    private static void log(Answer answer, String outcome, String mode, boolean fallback, Spending.Tokens spent) {
        var timing = answer.timing();
        LOG.info(
                "answer outcome={} mode={} fallback={} statements={} rejected={} reasons={} tokens_in={} tokens_out={}"
                        + " retrieve_ms={} compose_ms={} prove_ms={} total_ms={}",
                outcome,
                mode,
                fallback,
                answer instanceof Answer.Cited cited ? cited.statements().size() : 0,
                answer.rejected().size(),
                reasons(answer),
                spent.in(),
                spent.out(),
                millis(timing.retrieve()),
                millis(timing.compose()),
                millis(timing.prove()),
                millis(timing.total()));
    }

    /// Why sentences fell, by how many: `altered-figure:2,misattributed:1`; `-` where none did.
    private static String reasons(Answer answer) {
        var counts = new TreeMap<String, Integer>();
        for (var rejection : answer.rejected())
            counts.merge(rejection.reason().words().replace(' ', '-'), 1, Integer::sum);
        if (counts.isEmpty()) return "-";
        return counts.entrySet().stream()
                .map(e -> e.getKey() + ":" + e.getValue())
                .collect(Collectors.joining(","));
    }

    private static double millis(long nanos) {
        return Math.round(nanos / 100_000.0) / 10.0;
    }
}
