package footnote.answer.model;

import dev.failsafe.Bulkhead;
import dev.failsafe.CircuitBreaker;
import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import dev.failsafe.Timeout;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import footnote.answer.ComposerFailed;
import footnote.answer.Spending;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The line to a model. Whatever happens on it, a call ends within its time: with the model's text, or with
/// [ComposerFailed].
///
/// Passing faults are tried again with growing, uneven pauses, as long as the time allows and no sooner than a
/// `Retry-After`; after repeated failures the model is left alone for a while; calls beyond the cap wait briefly.
/// Safe for use by many threads.
public final class ModelLine implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ModelLine.class);

    private static final int TRIES = 3;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    /// Five failures in a row mean that the next question should not wait for a sixth.
    private static final int FAILURES = 5;

    private static final Duration LEFT_ALONE = Duration.ofSeconds(30);

    private final ChatModel model;
    private final ModelSettings settings;
    private final ObservationRegistry observations;
    private final CircuitBreaker<ChatResponse> breaker;
    private final Bulkhead<ChatResponse> bulkhead;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile Manner manner = Manner.WITH_SCHEMA;
    private final AtomicInteger brokeOverSchema = new AtomicInteger();

    ModelLine(ChatModel model, ModelSettings settings) {
        this(model, settings, ObservationRegistry.NOOP);
    }

    private ModelLine(ChatModel model, ModelSettings settings, ObservationRegistry observations) {
        this.model = model;
        this.settings = settings;
        this.observations = observations;
        breaker = CircuitBreaker.<ChatResponse>builder()
                .withFailureThreshold(FAILURES)
                .withDelay(LEFT_ALONE)
                .build();
        bulkhead = Bulkhead.<ChatResponse>builder(settings.maxConcurrent())
                .withMaxWaitTime(settings.deadline().dividedBy(4))
                .build();
    }

    /// A line to the model of the settings. Nothing is sent before the first question.
    ///
    /// @param registry counts its calls and tokens, as [ModelMeters] says
    public static ModelLine open(ModelSettings settings, MeterRegistry registry) {
        return open(settings, registry, ObservationRegistry.NOOP);
    }

    /// The same, and tells when each call begins and ends, its tries and pauses included.
    public static ModelLine open(ModelSettings settings, MeterRegistry registry, ObservationRegistry observations) {
        var http = new BoundedHttp.Builder(settings.deadline(), settings.key());
        var model = settings.provider().open(settings, http, new ModelMeters(registry));
        return new ModelLine(model, settings, observations);
    }

    ModelSettings settings() {
        return settings;
    }

    /// The model's reply to a prompt, never blank.
    ///
    /// @param schema the shape asked for, as far as the server takes one
    /// @param within the time for everything, tries and pauses included
    String ask(Prompt.Filled prompt, JsonSchema schema, Duration within) {
        return Observation.createNotStarted("footnote.model.time", observations)
                .contextualName("model call")
                .observe(() -> call(prompt, schema, within));
    }

    private String call(Prompt.Filled prompt, JsonSchema schema, Duration within) {
        var call = threads.submit(() -> tries(prompt, schema, within));
        try {
            var reply = call.get(within.toNanos(), TimeUnit.NANOSECONDS);
            Spending.add(reply.tokensIn(), reply.tokensOut());
            return reply.text();
        } catch (TimeoutException e) {
            call.cancel(true);
            throw failed(LineFault.of(new InterruptedException()), e);
        } catch (InterruptedException e) {
            call.cancel(true);
            Thread.currentThread().interrupt();
            throw new ComposerFailed("the question was given up", e);
        } catch (CancellationException | ExecutionException e) {
            throw failed(LineFault.of(e), e);
        }
    }

    /// Whether the model answers at all, by asking it something small.
    ///
    /// @return null where it does; else what is wrong, for the person who set it up, without the key
    public @Nullable String trouble(Prompt prompt) {
        var conversation = Map.of("conversation", "{\"earlier\": [], \"newest\": \"Is anybody there?\"}");
        try {
            ask(prompt.fill(Prompt.Task.CONDENSE, conversation), ModelPhrasing.SCHEMA, settings.deadline());
            return null;
        } catch (ComposerFailed e) {
            for (Throwable t = e; t != null; t = t.getCause())
                if (t instanceof HttpFault fault) return e.getMessage() + ": " + fault.getMessage();
            return e.getMessage();
        }
    }

    /// @param tokensIn 0 where the server does not tell
    private record Reply(String text, int tokensIn, int tokensOut) {
        static Reply of(ChatResponse response) {
            var usage = response.tokenUsage();
            return new Reply(
                    ModelLine.text(response),
                    usage == null ? 0 : Objects.requireNonNullElse(usage.inputTokenCount(), 0),
                    usage == null ? 0 : Objects.requireNonNullElse(usage.outputTokenCount(), 0));
        }
    }

    private Reply tries(Prompt.Filled prompt, JsonSchema schema, Duration within) {
        var end = System.nanoTime() + within.toNanos();
        // One try may take nearly all the time: a model that has been thinking that long will not do it faster again.
        var oneTry = Timeout.<ChatResponse>builder(within.multipliedBy(9).dividedBy(10))
                .withInterrupt()
                .build();
        var response =
                Failsafe.with(List.of(retry(end), bulkhead, breaker, oneTry)).get(() -> chat(prompt, schema));
        return Reply.of(response);
    }

    private static RetryPolicy<ChatResponse> retry(long end) {
        return RetryPolicy.<ChatResponse>builder()
                .handleIf(e -> {
                    var fault = LineFault.of(e);
                    var asked = fault.retryAfter();
                    return fault.passing() && (asked == null || asked.toNanos() < end - System.nanoTime());
                })
                .withMaxAttempts(TRIES)
                .withDelayFn(context -> pause(LineFault.of(context.getLastException()), context.getAttemptCount()))
                .build();
    }

    /// Doubles with every try, give or take a quarter, so that many askers do not come back at the same moment.
    private static Duration pause(LineFault fault, int tries) {
        var own = FIRST_PAUSE.toMillis() << (tries - 1);
        var uneven = (long) (own * ThreadLocalRandom.current().nextDouble(0.75, 1.25));
        var asked = fault.retryAfter();
        return Duration.ofMillis(asked == null ? uneven : asked.toMillis() + uneven / 4);
    }

    /// Asks in the manner that worked last. A server that refuses is asked again in the next plainer one.
    private ChatResponse chat(Prompt.Filled prompt, JsonSchema schema) {
        boolean broke = false;
        for (var now = manner; ; now = now.plainer()) {
            try {
                var response = model.chat(request(prompt, schema, now));
                settle(now, broke);
                return response;
            } catch (InvalidRequestException e) {
                if (now == now.plainer()) throw e;
                LOG.debug("The model's server refused a request {}", now, e);
            } catch (InternalServerException e) {
                if (now != Manner.WITH_SCHEMA || !LineFault.isOfServer(e)) throw e;
                LOG.debug("The model's server broke over a request {}", now, e);
                broke = true;
            }
        }
    }

    /// A refusal holds from then on; a server that broke over a schema may have done so over something else, unless it
    /// does so again.
    private void settle(Manner now, boolean broke) {
        if (!broke) {
            manner = now;
            if (now == Manner.WITH_SCHEMA) brokeOverSchema.set(0);
        } else if (brokeOverSchema.incrementAndGet() >= 2) manner = now;
    }

    private ChatRequest request(Prompt.Filled prompt, JsonSchema schema, Manner manner) {
        var request = ChatRequest.builder().messages(messages(prompt, manner));
        if (manner != Manner.BARE) {
            request.temperature(0.0);
            if (settings.provider().takesLength(settings)) request.maxOutputTokens(settings.replyTokens());
        }
        if (manner == Manner.WITH_SCHEMA)
            request.responseFormat(ResponseFormat.builder()
                    .type(ResponseFormatType.JSON)
                    .jsonSchema(schema)
                    .build());
        return request.build();
    }

    private static List<ChatMessage> messages(Prompt.Filled prompt, Manner manner) {
        return manner == Manner.BARE
                ? List.of(UserMessage.from(prompt.system() + "\n\n" + prompt.user()))
                : List.of(SystemMessage.from(prompt.system()), UserMessage.from(prompt.user()));
    }

    /// How a request is put. Not every server takes a JSON schema, and not every model lets its temperature or length
    /// be set or knows a system's words from a user's.
    private enum Manner {
        WITH_SCHEMA,
        PLAIN,
        BARE;

        private Manner plainer() {
            return this == WITH_SCHEMA ? PLAIN : BARE;
        }
    }

    private static String text(ChatResponse response) {
        if (response.finishReason() == FinishReason.CONTENT_FILTER)
            throw new ComposerFailed("the model declined to answer");
        var message = response.aiMessage();
        var text = message == null ? null : message.text();
        if (text == null || text.isBlank()) throw new ComposerFailed("the model's reply was empty");
        return text;
    }

    private static ComposerFailed failed(LineFault fault, Exception cause) {
        LOG.warn("No reply to use: {}", fault.because());
        LOG.debug("No reply to use, because of", cause);
        return new ComposerFailed(fault.because(), cause);
    }

    /// Ends the calls that are under way.
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
