package footnote.bot.watch;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationView;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Observations as OpenTelemetry's spans, sent to a collector in batches. Where it cannot be reached the spans are
/// dropped and nothing waits for them.
final class Spans implements ObservationHandler<Observation.Context>, AutoCloseable {
    private static final int SECONDS_TO_SEND = 5;
    private final SdkTracerProvider provider;
    private final Tracer tracer;

    /// @param collector such as `http://localhost:4318`; the path of traces is put after it
    Spans(String collector) {
        var exporter = OtlpHttpSpanExporter.builder()
                .setEndpoint(collector.replaceAll("/+$", "") + "/v1/traces")
                .setTimeout(SECONDS_TO_SEND, TimeUnit.SECONDS)
                .build();
        provider = SdkTracerProvider.builder()
                .setResource(Resource.getDefault().toBuilder()
                        .put("service.name", "footnote")
                        .build())
                .addSpanProcessor(BatchSpanProcessor.builder(exporter).build())
                .build();
        tracer = provider.get("footnote");
    }

    @Override
    public boolean supportsContext(Observation.Context context) {
        return true;
    }

    @Override
    public void onStart(Observation.Context context) {
        var builder = tracer.spanBuilder(context.getName());
        var parent = parent(context.getParentObservation());
        if (parent == null) builder.setNoParent();
        else builder.setParent(Context.root().with(parent));
        context.put(Span.class, builder.startSpan());
    }

    private static @Nullable Span parent(@Nullable ObservationView observation) {
        return observation == null ? null : observation.getContextView().get(Span.class);
    }

    /// Says that it failed, not how: the message of a fault may hold what somebody asked.
    @Override
    public void onError(Observation.Context context) {
        var error = context.getError();
        span(context)
                .setStatus(
                        StatusCode.ERROR, error == null ? "" : error.getClass().getSimpleName());
    }

    @Override
    public void onStop(Observation.Context context) {
        var span = span(context);
        if (context.getContextualName() != null) span.updateName(context.getContextualName());
        for (var pair : context.getAllKeyValues()) span.setAttribute("footnote." + pair.getKey(), pair.getValue());
        span.end();
    }

    private static Span span(Observation.Context context) {
        return context.getRequired(Span.class);
    }

    @Override
    public void close() {
        provider.shutdown().join(SECONDS_TO_SEND, TimeUnit.SECONDS);
    }
}
