package footnote.bot.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.bot.chat.CannotServe;
import footnote.bot.watch.Watch;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whether it is alive, ready, and what it has counted.
class VitalsTest {
    private final Watch watch = new Watch(null);
    private HttpDoor door;
    private Caller caller;

    static HttpSettings settings(int port, @Nullable String token) {
        return new HttpSettings(port, "127.0.0.1", token, List.of("https://desk.example"), 4096, Duration.ofMinutes(2));
    }

    @BeforeEach
    void open() throws CannotServe {
        door = HttpDoor.open(settings(0, null), watch);
        caller = Caller.of(door.port());
    }

    @AfterEach
    void close() {
        door.close();
        watch.close();
    }

    private String reason() throws IOException, InterruptedException {
        var response = caller.get("/readyz");
        assertThat(response.statusCode()).isEqualTo(503);
        return Caller.json(response).get("reason").asText();
    }

    @Test
    void itIsAliveFromTheStartAndReadyOnceTheIndexIsOpenAndEveryPlatformConnected() throws Exception {
        var isConnected = new AtomicBoolean();
        assertThat(caller.get("/healthz").statusCode()).isEqualTo(200);
        assertThat(reason()).isEqualTo("The index is being opened.");
        watch.pulse().opened();
        assertThat(reason()).isEqualTo("The platforms are being connected.");
        watch.platform("Carrier Pigeon", isConnected::get);
        watch.pulse().started();
        assertThat(reason()).isEqualTo("Carrier Pigeon is not connected.");
        assertThat(caller.get("/metrics").body())
                .contains("footnote_platform_connected{platform=\"Carrier Pigeon\"} 0.0");
        isConnected.set(true);
        var ready = caller.get("/readyz");
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(Caller.json(ready).at("/platforms/Carrier Pigeon").asBoolean())
                .isTrue();
        assertThat(caller.get("/metrics").body())
                .contains("footnote_platform_connected{platform=\"Carrier Pigeon\"} 1.0");
    }

    @Test
    void aProgramThatIsEndingIsAliveAndNotReady() throws Exception {
        watch.pulse().opened();
        watch.pulse().started();
        watch.pulse().closing();
        assertThat(reason()).isEqualTo("The program is ending.");
        assertThat(caller.get("/healthz").statusCode()).isEqualTo(200);
    }

    @Test
    void theStateOfTheProcessIsAmongTheMetrics() throws Exception {
        var response = caller.get("/metrics");
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith("text/plain"));
        assertThat(response.body()).contains("jvm_memory_used_bytes", "process_cpu_usage", "jvm_threads_live_threads");
    }

    @Test
    void withoutATokenThereIsNoApi() throws Exception {
        for (var path : List.of("/v1/ask", "/v1/openapi.json", "/mcp", "/", "/elsewhere")) {
            var response = caller.send(caller.post(path, "{\"question\":\"Why?\"}"));
            assertThat(response.statusCode()).as(path).isEqualTo(404);
            assertThat(Caller.json(response).at("/error/code").asText()).isEqualTo("not_found");
        }
    }

    @Test
    void aPortThatIsTakenIsOneClearLine() {
        assertThatThrownBy(() -> HttpDoor.open(settings(door.port(), null), watch))
                .isInstanceOf(CannotServe.class)
                .hasMessageContaining("port " + door.port() + " of 127.0.0.1 cannot be had")
                .hasMessageNotContaining("\n");
    }

    @Test
    void aKnockIsAnsweredAsTheStateIs() throws Exception {
        assertThat(Knock.at("127.0.0.1", door.port(), false)).isEqualTo(new Knock(200, "{\"alive\":true}"));
        var unready = Knock.at("0.0.0.0", door.port(), true);
        assertThat(unready.status()).isEqualTo(503);
        assertThat(unready.body()).contains("The index is being opened.");
        int port = door.port();
        door.close();
        assertThatThrownBy(() -> Knock.at("127.0.0.1", port, false)).isInstanceOf(IOException.class);
    }
}
