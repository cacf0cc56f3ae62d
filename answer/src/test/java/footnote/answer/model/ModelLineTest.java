package footnote.answer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.answer.Question;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ModelLineTest {
    private static final String GOOD = """
            {"answerable":true,"statements":[{"text":"The ferry line was closed on 3 March 2024.",
            "evidence":[{"passage":1,"quote":"The harbour board closed the ferry line on 3 March 2024."}]}],"positions":[]}""";

    private static ModelSettings settings(URI baseUrl, @Nullable String key, Duration deadline) {
        return new ModelSettings(Provider.OPENAI_COMPATIBLE, baseUrl, "local", key, deadline, 2, 3000, 500);
    }

    private static ModelLine line(URI baseUrl, Duration deadline) {
        return ModelLine.open(settings(baseUrl, null, deadline), new SimpleMeterRegistry());
    }

    private static footnote.answer.Composer.Composition ask(ModelLine line) {
        return new ModelComposer(line, Prompt.load(null))
                .compose(Question.of("When was the ferry closed?"), Hits.two());
    }

    @Test
    void aReplyBecomesDraftsWithTheirPassages() {
        try (var server = ModelServer.start(e -> e.say(GOOD));
                var line = line(server.baseUrl(), Duration.ofSeconds(20))) {
            var composition = ask(line);
            assertThat(composition.drafts()).hasSize(1);
            var claim = composition.drafts().getFirst().claims().getFirst();
            assertThat(claim.hit()).isEqualTo(Hits.two().getFirst());
            assertThat(Hits.FERRY).contains(claim.quote());
            var sent = server.exchanges().getFirst();
            assertThat(sent.wantsStream()).isFalse();
            assertThat(sent.wantsSchema()).isTrue();
            assertThat(sent.prompt()).contains("41,000 passengers", "County Gazette", "2024-04", "When was the ferry");
            assertThat(sent.request().path("temperature").asDouble()).isZero();
            assertThat(sent.request().path("max_tokens").asInt()).isEqualTo(500);
            assertThat(sent.request().has("tools")).isFalse();
        }
    }

    @Test
    void aServerThatKnowsNoSchemaIsAskedWithoutOneFromThenOn() {
        try (var server = ModelServer.start(e -> {
                    if (e.wantsSchema()) e.refuse(400, Map.of(), "response_format is not supported");
                    else e.say("Here it is:\n```json\n" + GOOD + "\n```");
                });
                var line = line(server.baseUrl(), Duration.ofSeconds(20))) {
            assertThat(ask(line).drafts()).hasSize(1);
            assertThat(ask(line).drafts()).hasSize(1);
            assertThat(server.exchanges()).hasSize(3);
        }
    }

    @Test
    void aModelThatTakesNoTemperatureIsAskedWithoutOne() {
        try (var server = ModelServer.start(e -> {
                    if (e.request().has("temperature")) e.refuse(400, Map.of(), "temperature is not supported");
                    else e.say(GOOD);
                });
                var line = line(server.baseUrl(), Duration.ofSeconds(20))) {
            assertThat(ask(line).drafts()).hasSize(1);
            assertThat(ask(line).drafts()).hasSize(1);
            assertThat(server.exchanges()).hasSize(4);
        }
    }

    @Test
    void aServerThatBrokeOnceIsAskedForASchemaAgainAndOneThatBreaksAgainIsNot() {
        try (var server = ModelServer.start(e -> {
                    if (e.wantsSchema()) e.refuse(500, Map.of(), "grammar not implemented");
                    else e.say(GOOD);
                });
                var line = line(server.baseUrl(), Duration.ofSeconds(20))) {
            for (int i = 0; i < 3; i++) assertThat(ask(line).drafts()).hasSize(1);
            assertThat(server.exchanges().stream().map(ModelServer.Exchange::wantsSchema))
                    .containsExactly(true, false, true, false, false);
        }
    }

    @Test
    void theRoadThatLedToTheServerIsTakenAgain() {
        try (var server = ModelServer.start(e -> {
            if (e.path().equals("/v1/chat/completions")) e.say(GOOD);
            else e.refuse(404, Map.of(), "Not Found");
        })) {
            var without = URI.create(server.baseUrl().toString().replace("/v1", ""));
            try (var line = line(without, Duration.ofSeconds(20))) {
                for (int i = 0; i < 3; i++) assertThat(ask(line).drafts()).hasSize(1);
            }
            assertThat(server.exchanges()).hasSize(4);
        }
    }

    @Test
    void aRefusalThatNoPlainerRequestCuresIsNotRemembered() {
        try (var server = ModelServer.start(e -> {
                    if (e.number() <= 3) e.refuse(400, Map.of(), "too long");
                    else e.say(GOOD);
                });
                var line = line(server.baseUrl(), Duration.ofSeconds(20))) {
            assertThatThrownBy(() -> ask(line)).hasMessage("the model's server refused the request (400)");
            assertThat(ask(line).drafts()).hasSize(1);
            assertThat(server.exchanges().getLast().wantsSchema()).isTrue();
        }
    }

    @Test
    void aPassingFaultIsTriedAgain() {
        try (var server = ModelServer.start(e -> {
                    if (e.number() == 1) e.refuse(500, Map.of(), "out of memory");
                    else if (e.number() == 2) e.refuse(429, Map.of(), "slow down");
                    else e.say(GOOD);
                });
                var line = line(server.baseUrl(), Duration.ofSeconds(20))) {
            assertThat(ask(line).drafts()).hasSize(1);
            assertThat(server.exchanges()).hasSize(3);
        }
    }

    @Test
    void aRetryAfterWithinTheTimeIsWaitedFor() {
        var times = new java.util.concurrent.CopyOnWriteArrayList<Long>();
        try (var server = ModelServer.start(e -> {
                    times.add(System.nanoTime());
                    if (e.number() == 1) e.refuse(429, Map.of("Retry-After", "1"), "slow down");
                    else e.say(GOOD);
                });
                var line = line(server.baseUrl(), Duration.ofSeconds(20))) {
            assertThat(ask(line).drafts()).hasSize(1);
            assertThat(times.get(1) - times.get(0))
                    .isGreaterThanOrEqualTo(Duration.ofSeconds(1).toNanos());
        }
    }

    @Test
    void aRetryAfterBeyondTheTimeIsNotWaitedFor() {
        try (var server = ModelServer.start(e -> e.refuse(429, Map.of("Retry-After", "3600"), "slow down"));
                var line = line(server.baseUrl(), Duration.ofSeconds(20))) {
            assertThatThrownBy(() -> ask(line)).hasMessage("the model's server has too many requests");
            assertThat(server.exchanges()).hasSize(1);
        }
    }

    @Test
    void aModelThatKeepsFailingIsLeftAlone() {
        try (var server = ModelServer.start(e -> e.refuse(401, Map.of(), "no"));
                var line = line(server.baseUrl(), Duration.ofSeconds(20))) {
            for (int i = 0; i < 5; i++) assertThatThrownBy(() -> ask(line)).hasMessageContaining("refused the key");
            assertThatThrownBy(() -> ask(line))
                    .hasMessage("the model failed several times and is left alone for a while");
            assertThat(server.exchanges()).hasSize(5);
        }
    }

    @Test
    void noMoreCallsAreUnderWayThanAllowed() throws Exception {
        var under = new AtomicInteger();
        var most = new AtomicInteger();
        var two = new CountDownLatch(2);
        var go = new Semaphore(0);
        try (var server = ModelServer.start(e -> {
                    most.accumulateAndGet(under.incrementAndGet(), Math::max);
                    two.countDown();
                    go.acquire();
                    under.decrementAndGet();
                    e.say(GOOD);
                });
                var line = line(server.baseUrl(), Duration.ofSeconds(30));
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = java.util.stream.Stream.generate(() -> threads.submit(() -> ask(line)))
                    .limit(6)
                    .toList();
            two.await();
            go.release(6);
            for (var answer : answers) assertThat(answer.get().drafts()).hasSize(1);
            assertThat(most).hasValue(2);
        }
    }

    @Test
    void callsThatWereGivenUpDoNotUseUpTheCap() {
        try (var server = ModelServer.start(e -> {
                    if (e.number() <= 2) e.hang();
                    else e.say(GOOD);
                });
                var line = line(server.baseUrl(), Duration.ofSeconds(3))) {
            for (int i = 0; i < 2; i++) assertThatThrownBy(() -> ask(line)).hasMessageContaining("in time");
            assertThat(ask(line).drafts()).hasSize(1);
        }
    }

    @Test
    void aLineCanBeTried() {
        try (var server = ModelServer.start(e -> {
                    if (e.number() == 1) e.say("{\"question\": \"Is anybody there?\"}");
                    else e.refuse(404, Map.of(), "no model 'local'");
                });
                var line = line(server.baseUrl(), Duration.ofSeconds(20))) {
            assertThat(line.trouble(Prompt.load(null))).isNull();
            assertThat(line.trouble(Prompt.load(null)))
                    .startsWith("the model's server does not know the model or the address: HTTP 404: ")
                    .contains("no model 'local'");
        }
    }

    @Test
    void theKeyIsSentAndNeverSaid() {
        var key = "sk-very-secret-4711";
        try (var server = ModelServer.start(
                e -> e.refuse(400, Map.of(), "bad key " + e.headers().get("authorization")))) {
            var s = settings(server.baseUrl(), key, Duration.ofSeconds(20));
            try (var line = ModelLine.open(s, new SimpleMeterRegistry())) {
                assertThatThrownBy(() -> ask(line)).satisfies(e -> {
                    var trace = new java.io.StringWriter();
                    e.printStackTrace(new java.io.PrintWriter(trace));
                    assertThat(trace.toString())
                            .contains("bad key Bearer (key)")
                            .doesNotContain("4711");
                });
                assertThat(server.exchanges().getFirst().headers())
                        .containsEntry("authorization", "Bearer sk-very-secret-4711");
            }
            assertThat(s.toString()).doesNotContain("4711");
        }
    }
}
