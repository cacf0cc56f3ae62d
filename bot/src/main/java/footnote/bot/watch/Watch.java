package footnote.bot.watch;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/// Everything that watches the program while it serves: one registry of meters, the steps of each request, and
/// whether it is ready. No meter and no span holds anything of what was asked. Safe for use by many threads.
public final class Watch implements AutoCloseable {
    /// Where the buckets of a time end: from a look-up in memory to the longest a model may take.
    private static final List<Duration> BUCKETS = DoubleStream.of(
                    .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 20, 30, 60, 90)
            .mapToObj(s -> Duration.ofNanos((long) (s * 1e9)))
            .toList();

    private final PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final ObservationRegistry observations = ObservationRegistry.create();
    private final Pulse pulse = new Pulse();
    private final JvmGcMetrics collections = new JvmGcMetrics();
    private final Optional<Frugal> frugal = Frugal.begin();
    private final @Nullable Spans spans;

    /// Begins to watch.
    ///
    /// @param collector where spans go, in OpenTelemetry's protocol over HTTP; null: nowhere
    public Watch(@Nullable String collector) {
        meters.config().meterFilter(histograms());
        for (var jvm : List.of(
                new JvmMemoryMetrics(),
                new JvmThreadMetrics(),
                new ClassLoaderMetrics(),
                new ProcessorMetrics(),
                new UptimeMetrics(),
                collections)) jvm.bindTo(meters);
        var config = observations.observationConfig();
        config.observationHandler(new Timed(meters));
        FunctionCounter.builder("footnote.log.dropped", Backlog.STANDARD_ERROR, Backlog::dropped)
                .description("Lines of the log that could not be written and are lost")
                .register(meters);
        spans = collector == null ? null : new Spans(collector);
        if (spans != null) config.observationHandler(spans);
    }

    private static MeterFilter histograms() {
        var ends = BUCKETS.stream().mapToDouble(Duration::toNanos).toArray();
        return new MeterFilter() {
            @Override
            public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
                if (id.getType() != Meter.Type.TIMER || !id.getName().startsWith("footnote.")) return config;
                return DistributionStatisticConfig.builder()
                        .serviceLevelObjectives(ends)
                        .build()
                        .merge(config);
            }
        };
    }

    /// Counts and times everything.
    public MeterRegistry meters() {
        return meters;
    }

    /// Is told when each step of a request begins and ends.
    public ObservationRegistry observations() {
        return observations;
    }

    /// Whether the program is ready.
    public Pulse pulse() {
        return pulse;
    }

    /// Counts a platform among those that must be connected, and shows its state.
    public void platform(String name, BooleanSupplier isConnected) {
        pulse.expect(name, isConnected);
        Gauge.builder("footnote.platform.connected", isConnected, c -> c.getAsBoolean() ? 1 : 0)
                .description("Whether the platform hears what people write: 1 or 0")
                .tag("platform", name)
                .strongReference(true)
                .register(meters);
    }

    /// Shows a size that is asked for at each scrape.
    ///
    /// @param name with dots, below `footnote.`
    public <T> void size(String name, String description, T of, ToDoubleFunction<T> size) {
        Gauge.builder("footnote." + name, of, size)
                .description(description)
                .strongReference(true)
                .register(meters);
    }

    /// Everything counted so far, as Prometheus reads it.
    public String scrape() {
        return meters.scrape();
    }

    /// Sends the spans that are waiting.
    @Override
    public void close() {
        if (spans != null) spans.close();
        collections.close();
        frugal.ifPresent(Frugal::close);
    }
}
