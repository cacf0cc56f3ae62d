package footnote.bot.store;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Counts what could not be kept, and says it once an outage for each kind. Safe for many threads.
final class Losses {
    private static final Logger LOG = LoggerFactory.getLogger(Losses.class);
    private final Map<Kind, Counter> counters = new EnumMap<>(Kind.class);
    private final Set<Kind> said = Collections.synchronizedSet(EnumSet.noneOf(Kind.class));
    private volatile boolean away;

    Losses(MeterRegistry meters) {
        for (var kind : Kind.values())
            counters.put(
                    kind,
                    Counter.builder("footnote.memory.lost")
                            .description("What could not be kept")
                            .tag("kind", kind.label())
                            .register(meters));
        Gauge.builder("footnote.memory.available", () -> away ? 0 : 1)
                .description("Whether the database could be written last time")
                .register(meters);
    }

    /// Whether the database could not be written the last time.
    boolean isAway() {
        return away;
    }

    /// The database cannot be written, since now or still.
    void began(Throwable why) {
        if (away) return;
        away = true;
        LOG.warn(
                "Memory: the database cannot be written ({}). Answers go on; feedback and settings are refused, counts"
                        + " wait until it is back",
                Trouble.reason(why));
    }

    /// One thing is not kept.
    void lost(Kind kind) {
        requireCounter(kind).increment();
        if (said.add(kind)) LOG.warn("Memory: a {} could not be kept; further ones are only counted", kind.label());
    }

    /// One thing can never be kept as it is.
    void broken(Kind kind, Throwable why) {
        requireCounter(kind).increment();
        if (said.add(kind)) LOG.error("Memory: a {} does not fit the database", kind.label(), why);
    }

    private Counter requireCounter(Kind kind) {
        return java.util.Objects.requireNonNull(counters.get(kind));
    }

    /// Something has been written.
    void over() {
        if (!away) return;
        away = false;
        said.clear();
        LOG.info("Memory: the database is back");
    }
}
