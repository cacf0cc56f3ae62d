package footnote.bot.http;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.bot.chat.Limits;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who is let in, what is refused, and what becomes of requests at the end.
class ApiMannersTest extends ApiHouse {
    @Test
    void nobodyIsLetInWithoutTheToken() throws Exception {
        open();
        for (var header : List.of("", "Bearer", "Bearer ", "Bearer wrong", "Basic " + Caller.TOKEN, Caller.TOKEN)) {
            for (var path : List.of("/v1/ask", "/v1/search", "/v1/trace", "/mcp", "/v1/none")) {
                var request = caller.to(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(ASK));
                if (!header.isEmpty()) request.header("Authorization", header);
                var response = caller.send(request);
                isFault(response, 401, "unauthorized");
                assertThat(response.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
            }
        }
        assertThat(caller.get("/v1/openapi.json").statusCode()).isEqualTo(200);
    }

    @Test
    void pagesOfOtherOriginsAreRefusedAndNoneIsToldThatItMayRead() throws Exception {
        open();
        for (var path : List.of("/v1/ask", "/mcp", "/v1/openapi.json")) {
            var foreign = caller.send(caller.post(path, ASK).header("Origin", "https://evil.example"));
            isFault(foreign, 403, "forbidden");
            var preflight = caller.send(caller.to(path)
                    .header("Origin", "https://evil.example")
                    .method("OPTIONS", BodyPublishers.noBody()));
            isFault(preflight, 403, "forbidden");
        }
        var own = caller.send(caller.post("/v1/ask", ASK).header("Origin", "https://desk.example"));
        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(own.headers().map().keySet()).noneMatch(h -> h.startsWith("access-control"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "7",
                "null",
                "{} {}",
                "{}",
                "{\"question\":\"\"}",
                "{\"question\":\"  \"}",
                "{\"question\":7}",
                "{\"question\":[\"Why?\"]}",
                "{\"question\":\"Why?\",\"colour\":\"red\"}",
                "{\"question\":\"Why?\",\"from\":\"tomorrow\"}",
                "{\"question\":\"Why?\",\"from\":\"2025\",\"to\":\"2024\"}",
                "{\"question\":\"Why?\",\"earlier\":\"Who?\"}",
                "{\"question\":\"Why?\",\"earlier\":[1]}",
                "{\"question\":\"Why?\",\"id\":{}}",
                "{\"question\":\"Why?\",\"question\":",
            })
    void whatCannotBeUnderstoodIsRefusedByName(String body) throws Exception {
        open();
        isFault(caller.send(caller.post("/v1/ask", body)), 400, "bad_request");
    }

    @Test
    void bodiesAndWordsHaveALimit() throws Exception {
        open();
        isFault(caller.send(caller.post("/v1/ask", "{\"question\":\"" + "x".repeat(5000) + "\"}")), 413, "too_large");
        isFault(caller.send(caller.post("/v1/ask", "{\"question\":\"" + "x".repeat(2001) + "\"}")), 400, "bad_request");
        isFault(caller.send(caller.post("/v1/ask", "[".repeat(3000))), 400, "bad_request");
        isFault(caller.send(caller.post("/v1/search", "{\"text\":\"x\",\"top\":51}")), 400, "bad_request");
        isFault(caller.send(caller.post("/v1/search", "{\"text\":\"x\",\"top\":1e9}")), 400, "bad_request");
        isFault(caller.send(caller.post("/v1/ask", ASK).header("X-Long", "x".repeat(9000))), 431, "too_large");
    }

    @Test
    void onlyJsonIsReadAndOnlyWhereItBelongs() throws Exception {
        open();
        for (var type : List.of("text/plain", "application/x-www-form-urlencoded", "application/json;charset=utf-16"))
            isFault(
                    caller.send(caller.to("/v1/ask")
                            .header("Authorization", "Bearer " + Caller.TOKEN)
                            .header("Content-Type", type)
                            .POST(BodyPublishers.ofString(ASK))),
                    415,
                    "unsupported_media_type");
        var get = caller.send(caller.to("/v1/ask").header("Authorization", "Bearer " + Caller.TOKEN));
        isFault(get, 405, "method_not_allowed");
        assertThat(get.headers().firstValue("Allow")).hasValue("POST");
        isFault(caller.send(caller.post("/v1/openapi.json", "{}")), 405, "method_not_allowed");
        isFault(caller.send(caller.post("/v1/source", ASK)), 404, "not_found");
        isFault(caller.send(caller.post("/v1/../v1/nothing", ASK)), 404, "not_found");
    }

    @Test
    void programsTogetherAskNoMoreThanAServerMay() throws Exception {
        open(new Limits(16, 100, Duration.ofHours(1), 2, Duration.ofMinutes(1), Duration.ofSeconds(20)));
        caller.answer("/v1/ask", ASK);
        caller.answer("/v1/ask", ASK);
        var third = caller.send(caller.post("/v1/ask", ASK));
        isFault(third, 429, "busy");
        assertThat(third.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 60L);
    }

    @Test
    void whatTakesTooLongOrBreaksIsSaidWithItsReference() throws Exception {
        open(new Limits(16, 100, Duration.ZERO, 1_000, Duration.ofMillis(300), Duration.ofSeconds(20)));
        harbour.before = () -> rest(new CountDownLatch(1));
        var slow = caller.send(caller.post("/v1/ask", ASK));
        isFault(slow, 504, "too_slow");
        assertThat(Caller.json(slow).at("/error/reference").asText()).startsWith("F-");
        harbour.before = () -> {
            throw new IllegalStateException("the words of " + Harbour.QUESTION);
        };
        var broken = caller.send(caller.post("/v1/ask", ASK));
        isFault(broken, 500, "failed");
        assertThat(broken.body()).doesNotContain("ferry");
        assertThat(Caller.json(broken).at("/error/reference").asText()).startsWith("F-");
    }

    @Test
    void whatWasAskedBeforeTheEndIsAnsweredAndNothingAfter() throws Exception {
        open();
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        harbour.before = () -> {
            begun.countDown();
            rest(goOn);
        };
        var inFlight = CompletableFuture.supplyAsync(() -> ask(caller), Thread::startVirtualThread);
        begun.await();
        var closing = CompletableFuture.runAsync(desk::close, Thread::startVirtualThread);
        harbour.before = () -> {};
        HttpResponse<String> late;
        do late = caller.send(caller.post("/v1/ask", ASK));
        while (late.statusCode() == 200);
        isFault(late, 503, "closing");
        goOn.countDown();
        assertThat(inFlight.get().statusCode()).isEqualTo(200);
        closing.get();
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
            throw new IllegalStateException("given up", e);
        }
    }

    @Test
    void beforeThereIsADeskItIsNotReady() throws Exception {
        door = HttpDoor.open(VitalsTest.settings(0, Caller.TOKEN), watch);
        caller = Caller.of(door.port());
        isFault(caller.send(caller.post("/v1/ask", ASK)), 503, "not_ready");
    }

    @Test
    void theDescriptionTellsEveryPathAndWhatItTakes() throws Exception {
        open();
        var document = Caller.json(caller.get("/v1/openapi.json"));
        assertThat(document.get("openapi").asText()).startsWith("3.1");
        var samples = List.of(
                "{\"question\":\"Why?\",\"earlier\":[\"Who?\"],\"from\":\"2024\"}",
                "{\"text\":\"ferry\",\"top\":3}",
                "{\"text\":\"carries 180\",\"id\":9}");
        int number = 0;
        for (var path : List.of("/v1/ask", "/v1/search", "/v1/trace")) {
            var schema = document.at("/paths").get(path).at("/post/requestBody/content/application~1json/schema/$ref");
            var name = schema.asText().replace("#/components/schemas/", "");
            var sample = samples.get(number++);
            assertThat(Schemas.faults(name, Caller.MAPPER.readTree(sample))).isEmpty();
            assertThat(caller.send(caller.post(path, sample)).statusCode()).isEqualTo(200);
            var wrong = sample.replace("{", "{\"colour\":1,");
            assertThat(Schemas.faults(name, Caller.MAPPER.readTree(wrong))).isNotEmpty();
            isFault(caller.send(caller.post(path, wrong)), 400, "bad_request");
        }
    }
}
