package footnote.bot.http;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.bot.chat.Desk;
import footnote.bot.chat.House;
import footnote.bot.chat.Limits;
import footnote.bot.chat.Memory;
import footnote.bot.watch.Watch;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/// An API that is open, for tests of what it says and of what it refuses.
abstract class ApiHouse {
    static final String ASK = "{\"question\":\"" + Harbour.QUESTION + "\"}";

    @TempDir
    static Path folder;

    static Harbour harbour;
    final Watch watch = new Watch(null);
    Desk desk;
    HttpDoor door;
    Caller caller;

    @BeforeAll
    static void build() throws IOException {
        harbour = new Harbour(folder);
    }

    @AfterAll
    static void end() throws IOException {
        harbour.close();
    }

    void open() throws Exception {
        open(new Limits(16, 100, Duration.ofHours(1), 1_000, Duration.ofMinutes(1), Duration.ofSeconds(20)));
    }

    void open(Limits limits) throws Exception {
        desk = new Desk(House.of(harbour), limits, Memory.ofProcess(), watch.observations());
        door = HttpDoor.open(VitalsTest.settings(0, Caller.TOKEN), watch);
        door.answerFrom(desk);
        caller = Caller.of(door.port());
    }

    @AfterEach
    void close() {
        harbour.before = () -> {};
        if (door != null) door.close();
        if (desk != null) desk.close();
        watch.close();
    }

    static void isFault(HttpResponse<String> response, int status, String code) throws IOException {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        var json = Caller.json(response);
        assertThat(Schemas.faults("Error", json)).isEmpty();
        assertThat(json.at("/error/code").asText()).isEqualTo(code);
        assertThat(response.body()).doesNotContain("Exception", "\tat ", "footnote.bot", Caller.TOKEN);
        assertThat(response.headers().firstValue("Server")).isEmpty();
    }
}
