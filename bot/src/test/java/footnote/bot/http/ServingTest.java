package footnote.bot.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole program as an operator runs and watches it.
class ServingTest {
    private static final String KEY = "the-key-of-the-model";
    private static final String ASK = "{\"question\":\"" + Harbour.QUESTION + "\"}";
    private static final Pattern METRIC = Pattern.compile("\\b(?:footnote|jvm|process|system)_[a-z_]+\\b");

    @TempDir
    Path folder;

    private static Map<String, String> environment(LocalModel model) {
        return Map.of(
                "FOOTNOTE_LOG_FORMAT", "json",
                "OTEL_EXPORTER_OTLP_ENDPOINT", model.url(),
                "FOOTNOTE_MODEL_PROVIDER", "openai-compatible",
                "FOOTNOTE_MODEL_NAME", "local",
                "FOOTNOTE_MODEL_BASE_URL", model.url() + "/v1",
                "FOOTNOTE_MODEL_DEADLINE", "60s",
                "FOOTNOTE_MODEL_KEY", KEY);
    }

    @Test
    void whatItDoesCanBeWatchedAndNothingOfWhatIsAskedIsSeen() throws Exception {
        try (var model = new LocalModel();
                var serving = new Serving(folder, environment(model))) {
            serving.awaitReady();
            assertThat(serving.run("health")).isZero();
            assertThat(serving.run("health", "--ready")).isZero();
            var caller = serving.caller();
            var answer = caller.answer("/v1/ask", ASK);
            assertThat(answer.get("mode").asText()).as(answer.toString()).isEqualTo("model");
            assertThat(answer.at("/rejected/0/reason").asText()).isEqualTo("altered figure");
            model.reply = "Ahoy!";
            assertThat(caller.answer("/v1/ask", ASK).get("mode").asText()).isEqualTo("extractive");
            caller.answer("/v1/search", "{\"text\":\"ferry\"}");
            assertThat(caller.get("/v1/openapi.json").statusCode()).isEqualTo(200);
            var metrics = caller.get("/metrics").body();
            hasCounted(metrics);
            theDashboardShowsEveryMetricAndNoOther(metrics);
            serving.ask();
            serving.end();
            theLogIsJsonWithTheReferenceOfEachAnswer();
            stepsAreTold(model.spans());
            for (var seen : List.of(
                    metrics, Files.readString(serving.log()), model.spans().toString()))
                assertThat(seen).doesNotContain("passengers", "Ahoy", Caller.TOKEN, KEY);
            assertThat(serving.run("health")).isEqualTo(1);
        }
    }

    private static void hasCounted(String metrics) {
        assertThat(metrics)
                .contains(
                        "footnote_answers_total{mode=\"model\",outcome=\"cited\"} 1.0",
                        "footnote_answers_total{mode=\"extractive\",outcome=\"cited\"} 1.0",
                        "footnote_rejected_total{reason=\"altered figure\"} 1.0",
                        "footnote_fallbacks_total 1.0",
                        "footnote_model_tokens_total{direction=\"in\"} 200.0",
                        "footnote_model_calls_total{outcome=\"ok\"} 2.0",
                        "footnote_index_documents 2.0",
                        "footnote_index_vectors_pending 0.0",
                        "footnote_request_seconds_count{error=\"none\",kind=\"search\",outcome=\"done\"} 1",
                        "footnote_answer_time_seconds_bucket{stage=\"prove\",le=\"+Inf\"} 2");
    }

    private static void theDashboardShowsEveryMetricAndNoOther(String metrics) throws IOException {
        var file = Path.of(System.getProperty("footnote.home", "..")).resolve("config/grafana-dashboard.json");
        var exported = metrics.lines()
                .filter(l -> !l.startsWith("#"))
                .map(l -> l.replaceAll("[{ ].*", ""))
                .collect(Collectors.toSet());
        var wanted = new TreeSet<String>();
        var queries = new ArrayList<String>();
        for (var key : List.of("expr", "query"))
            Caller.MAPPER.readTree(file.toFile()).findValues(key).stream()
                    .filter(JsonNode::isTextual)
                    .forEach(q -> queries.add(q.asText()));
        for (var query : queries) {
            var m = METRIC.matcher(query);
            while (m.find()) wanted.add(m.group());
        }
        // Only where some platform is connected, which another test sees.
        wanted.remove("footnote_platform_connected");
        assertThat(queries).hasSizeGreaterThan(20);
        assertThat(wanted).hasSizeGreaterThan(15);
        assertThat(exported).containsAll(wanted);
        assertThat(wanted.stream().map(ServingTest::meter)).containsAll(ours(exported));
        assertThat(labels(queries)).allSatisfy(label -> assertThat(metrics).contains(label + "=\""));
    }

    /// The meters of this program.
    private static Set<String> ours(Set<String> exported) {
        return exported.stream()
                .filter(name -> name.startsWith("footnote_"))
                .map(ServingTest::meter)
                .collect(Collectors.toSet());
    }

    /// The meter that a metric belongs to.
    private static String meter(String metric) {
        return metric.replaceAll("_(?:bucket|count|sum|max)$", "");
    }

    /// The labels that the queries group by or choose, those that Prometheus itself adds apart.
    private static Set<String> labels(List<String> queries) {
        var labels = new TreeSet<String>();
        for (var query : queries) {
            var m = Pattern.compile("by \\(([a-z, ]+)\\)|\\b([a-z]+)=~?\"").matcher(query);
            while (m.find()) labels.addAll(List.of((m.group(1) == null ? m.group(2) : m.group(1)).split(", ")));
        }
        labels.removeAll(Set.of("instance"));
        assertThat(labels).contains("stage", "outcome", "reason", "le");
        return labels;
    }

    private void theLogIsJsonWithTheReferenceOfEachAnswer() throws IOException {
        var answers = new ArrayList<String>();
        for (var line : Files.readAllLines(folder.resolve("serve.log"))) {
            if (!line.startsWith("{")) continue;
            var object = Caller.MAPPER.readTree(line);
            assertThat(object.path("level").asText()).isNotEmpty();
            assertThat(object.path("timestamp").isIntegralNumber()).isTrue();
            if (object.path("formattedMessage").asText().startsWith("answer outcome="))
                answers.add(object.at("/mdc/reference").asText());
        }
        assertThat(answers).hasSize(2).doesNotHaveDuplicates().allMatch(r -> r.startsWith("F-"));
    }

    private static void stepsAreTold(List<Span> spans) {
        var requests = named(spans, "request");
        assertThat(requests).hasSize(3);
        var first = requests.stream()
                .filter(r -> attributes(r).get("footnote.kind").equals("ask"))
                .findFirst()
                .orElseThrow();
        assertThat(first.getParentSpanId().isEmpty()).isTrue();
        assertThat(attributes(first)).containsEntry("footnote.outcome", "cited").containsKey("footnote.reference");
        var own = spans.stream()
                .filter(s -> s.getTraceId().equals(first.getTraceId()))
                .toList();
        for (var step : List.of("retrieve", "compose", "prove"))
            assertThat(named(own, step))
                    .as(step)
                    .isNotEmpty()
                    .allSatisfy(s -> assertThat(s.getParentSpanId()).isEqualTo(first.getSpanId()));
        var call = named(own, "model call").getFirst();
        assertThat(named(own, "compose"))
                .anySatisfy(c -> assertThat(c.getSpanId()).isEqualTo(call.getParentSpanId()));
        assertThat(call.getEndTimeUnixNano()).isGreaterThan(call.getStartTimeUnixNano());
    }

    private static List<Span> named(List<Span> spans, String name) {
        return spans.stream().filter(s -> s.getName().equals(name)).toList();
    }

    private static Map<String, String> attributes(Span span) {
        return span.getAttributesList().stream()
                .collect(Collectors.toMap(a -> a.getKey(), a -> a.getValue().getStringValue()));
    }

    @Test
    void whoAskedBeforeTheEndIsAnsweredAfterReadinessHasGone() throws Exception {
        try (var model = new LocalModel();
                var serving = new Serving(folder, environment(model))) {
            var begun = new CountDownLatch(1);
            var goOn = new CountDownLatch(1);
            model.before = () -> {
                begun.countDown();
                rest(goOn);
            };
            serving.awaitReady();
            var caller = serving.caller();
            var inFlight = CompletableFuture.supplyAsync(() -> ask(caller), Thread::startVirtualThread);
            begun.await();
            serving.ask();
            serving.await("it stays ready", () -> serving.status("/readyz") == 503);
            assertThat(serving.status("/healthz")).isEqualTo(200);
            var late = caller.send(caller.post("/v1/ask", ASK));
            assertThat(late.statusCode()).isEqualTo(503);
            goOn.countDown();
            assertThat(inFlight.get().statusCode()).isEqualTo(200);
            assertThat(inFlight.get().body()).contains("180 passengers");
            serving.end();
        }
    }

    private static HttpResponse<String> ask(Caller caller) {
        try {
            return caller.send(caller.post("/v1/ask", ASK));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void rest(CountDownLatch until) {
        try {
            until.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
