package footnote.answer.model;

import dev.langchain4j.model.chat.listener.ChatModelErrorContext;
import dev.langchain4j.model.chat.listener.ChatModelListener;
import dev.langchain4j.model.chat.listener.ChatModelResponseContext;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/// Counts the calls to a model and the tokens they cost: `footnote.model.calls` by `outcome` (ok, failed) and
/// `footnote.model.tokens` by `direction` (in, out), the latter as far as the server tells.
final class ModelMeters implements ChatModelListener {
    private final Counter succeeded;
    private final Counter failed;
    private final Counter in;
    private final Counter out;

    ModelMeters(MeterRegistry registry) {
        succeeded = registry.counter("footnote.model.calls", "outcome", "ok");
        failed = registry.counter("footnote.model.calls", "outcome", "failed");
        in = registry.counter("footnote.model.tokens", "direction", "in");
        out = registry.counter("footnote.model.tokens", "direction", "out");
    }

    @Override
    public void onResponse(ChatModelResponseContext context) {
        succeeded.increment();
        var usage = context.chatResponse().tokenUsage();
        if (usage == null) return;
        if (usage.inputTokenCount() != null) in.increment(usage.inputTokenCount());
        if (usage.outputTokenCount() != null) out.increment(usage.outputTokenCount());
    }

    @Override
    public void onError(ChatModelErrorContext context) {
        failed.increment();
    }
}
