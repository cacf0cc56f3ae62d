package footnote.bot.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import okhttp3.Dns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class FetcherTest {
    private static final long LIMIT = 1 << 16;
    private static final Duration PATIENT = Duration.ofSeconds(30);
    private Web web;

    @BeforeEach
    void start() throws IOException {
        web = new Web();
    }

    @AfterEach
    void stop() {
        web.close();
    }

    private Fetched fetch(String address) {
        return web.fetcher(LIMIT, PATIENT).fetch(address);
    }

    private void isRefused(Fetched fetched, String... words) {
        assertThat(fetched).isInstanceOfSatisfying(Fetched.Refused.class, r -> {
            assertThat(r.sentence()).endsWith(".").hasSizeGreaterThan(20).doesNotContain("Exception");
            for (var w : words) assertThat(r.sentence()).contains(w);
        });
        assertThat(web.reachedInside).hasValue(0);
    }

    @Test
    void aPublicPageIsBroughtWithWhereItWasFound() {
        var page = web.page("/bridge", e -> Web.reply(e, 200, "text/html; charset=utf-8", "<p>The bridge is open."));
        var moved = web.page("/old", e -> Web.redirect(e, "/bridge#now"));
        assertThat(fetch(moved)).isInstanceOfSatisfying(Fetched.Page.class, p -> {
            assertThat(p.address()).isEqualTo(page);
            assertThat(p.extension()).isEqualTo("html");
            assertThat(new String(p.bytes(), StandardCharsets.UTF_8)).contains("The bridge is open.");
        });
        assertThat(web.reachedInside).hasValue(0);
    }

    /// IN stands for the port of the server that must not be reached.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:IN/",
                "http://127.0.0.1.:IN/",
                "http://127.1:IN/",
                "http://2130706433:IN/",
                "http://0x7f000001:IN/",
                "http://0x7f.0.0.1:IN/",
                "http://0177.0.0.1:IN/",
                "http://017700000001:IN/",
                "http://127.0.1:IN/",
                "http://0:IN/",
                "http://0.0.0.0:IN/",
                "http://[::1]:IN/",
                "http://[::]:IN/",
                "http://[::ffff:127.0.0.1]:IN/",
                "http://[::ffff:7f00:1]:IN/",
                "http://[0:0:0:0:0:ffff:127.0.0.1]:IN/",
                "http://[::127.0.0.1]:IN/",
                "http://[64:ff9b::7f00:1]:IN/",
                "http://[2002:7f00:1::]:IN/",
                "http://[fe80::1]:IN/",
                "http://[fd00:ec2::254]/latest/meta-data/",
                "http://localhost:IN/",
                "http://localhost.:IN/",
                "http://LOCALHOST:IN/",
                "http://inside.example:IN/",
                "http://INSIDE.example:IN/",
                "http://①②⑦.⓪.⓪.①:IN/",
                "http://127。0。0。1:IN/",
                "http://ｌｏｃａｌｈｏｓｔ:IN/",
                "http://%31%32%37.0.0.1:IN/",
                "http://169.254.169.254/latest/meta-data/",
                "http://100.100.100.200/latest/meta-data/",
                "http://168.63.129.16/machine",
                "http://metadata.google.internal/computeMetadata/v1/",
                "http://10.0.0.1/",
                "http://192.168.1.1/",
                "http://172.16.0.1/",
                "http://100.64.0.1/",
                "http://224.0.0.1/",
                "http://255.255.255.255/",
                "http://public.example@127.0.0.1:IN/",
                "http://127.0.0.1:IN#@public.example/",
                "http://127.0.0.1:IN\\@public.example/",
                "http:\\\\127.0.0.1:IN\\",
                "http:127.0.0.1:IN",
                "http://ada:secret@public.example/",
                "file:///etc/passwd",
                "ftp://127.0.0.1:IN/",
                "gopher://127.0.0.1:IN/",
                "jar:http://127.0.0.1:IN/!/",
                "data:text/plain,hello",
                "javascript:alert(1)",
                "//127.0.0.1:IN/",
                "http://",
                "http:///",
                "https://:443/",
                "",
                "not an address",
                "http://nobody.example/",
                "http://public.example:99999/",
                "\u0000http://127.0.0.1:IN/"
            })
    void nothingIsFetchedFromWhereItMustNotBe(String address) {
        isRefused(fetch(address.replace("IN", "" + web.insidePort())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:IN/",
                "http://[::ffff:127.0.0.1]:IN/",
                "//127.1:IN/",
                "http://2130706433:IN/",
                "http://inside.example:IN/",
                "http://localhost:IN/",
                "file:///etc/passwd",
                "ftp://127.0.0.1:IN/",
                "http://ada:secret@inside.example:IN/",
                "http://[64:ff9b::7f00:1]:IN/",
                "http://169.254.169.254/latest/meta-data/"
            })
    void aRedirectIsCheckedLikeTheFirstAddress(String to) {
        var page = web.page("/page", e -> Web.redirect(e, to.replace("IN", "" + web.insidePort())));
        isRefused(fetch(page));
    }

    @Test
    void aNameWithOneAddressInsideIsRefusedForAll() {
        web.page("/page", e -> Web.reply(e, 200, "text/plain", "hello"));
        web.name("mixed.example", List.of(Web.PUBLIC_SIDE, Web.INSIDE));
        isRefused(fetch("http://mixed.example:" + web.insidePort() + "/"), "public web");
    }

    @Test
    void aNameIsLookedUpOnceForAConnection() {
        var page = web.page("/page", e -> Web.reply(e, 200, "text/plain", "hello"));
        web.name("rebound.example", List.of(Web.PUBLIC_SIDE), List.of(Web.INSIDE));
        assertThat(fetch(page.replace("public.example", "rebound.example"))).isInstanceOf(Fetched.Page.class);
        assertThat(web.lookups).hasValue(1);
        assertThat(web.reachedInside).hasValue(0);
    }

    @Test
    void aNameThatLeadsInsideTheSecondTimeIsRefusedThen() {
        web.name("rebound.example", List.of(Web.PUBLIC_SIDE), List.of(Web.INSIDE));
        var page = web.page(
                "/page", e -> Web.redirect(e, "http://rebound.example:" + web.insidePort() + "/latest/meta-data"));
        isRefused(fetch(page.replace("public.example", "rebound.example")), "public web");
        assertThat(web.lookups).hasValue(2);
    }

    @Test
    void aSocketLooksAtTheAddressItIsAboutToReach() throws IOException {
        try (var socket = new Doors(Rule.PUBLIC, Dns.SYSTEM).createSocket()) {
            var inside = new java.net.InetSocketAddress(Web.INSIDE, web.insidePort());
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> socket.connect(inside))
                    .isInstanceOf(Doors.Closed.class);
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> socket.connect(inside, 1000))
                    .isInstanceOf(Doors.Closed.class);
        }
    }

    @Test
    void onlyTheWebsOwnPortsAreFetchedFromInProduction() {
        var names = (Dns) host -> List.of(InetAddress.ofLiteral("8.8.8.8"));
        var fetcher = new Fetcher(Rule.PUBLIC, names, Bounds.of(LIMIT));
        for (var port : new int[] {22, 25, 6379, 8080, 9200, 65535})
            isRefused(fetcher.fetch("http://public.example:" + port + "/"), "port " + port);
    }

    @Test
    void fiveRedirectsAreFollowedAndNoMore() {
        web.page("/5", e -> Web.reply(e, 200, "text/plain", "here"));
        for (int i = 0; i < 5; i++) {
            int next = i + 1;
            web.page("/" + i, e -> Web.redirect(e, "/" + next));
        }
        var first = web.page("/first", e -> Web.redirect(e, "/0"));
        assertThat(fetch(first.replace("/first", "/0"))).isInstanceOf(Fetched.Page.class);
        isRefused(fetch(first), "more than 5 times");
        isRefused(fetch(web.page("/loop", e -> Web.redirect(e, "/loop"))), "more than 5 times");
    }

    @Test
    void aPageThatIsTooLargeIsRefusedWhateverItSaysOfItself() throws IOException {
        isRefused(fetch(web.page("/said", e -> Web.reply(e, 200, "text/plain", new byte[(int) LIMIT + 1]))), "larger");
        isRefused(
                fetch(web.page("/endless", e -> {
                    e.getResponseHeaders().add("Content-Type", "text/plain");
                    e.sendResponseHeaders(200, 0);
                    for (int i = 0; i < 10_000; i++) e.getResponseBody().write(new byte[1024]);
                })),
                "larger");
        var bomb = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bomb)) {
            for (int i = 0; i < 50; i++) zip.write(new byte[1 << 20]);
        }
        assertThat(bomb.size()).isLessThan((int) LIMIT);
        isRefused(
                fetch(web.page("/bomb", e -> {
                    e.getResponseHeaders().add("Content-Encoding", "gzip");
                    Web.reply(e, 200, "text/html", bomb.toByteArray());
                })),
                "larger");
    }

    @Test
    void aSlowPageIsGivenUp() {
        var slow = web.page("/slow", e -> {
            e.getResponseHeaders().add("Content-Type", "text/plain");
            e.sendResponseHeaders(200, 0);
            for (int i = 0; i < 600; i++) {
                e.getResponseBody().write('.');
                e.getResponseBody().flush();
                pause();
            }
        });
        isRefused(web.fetcher(LIMIT, Duration.ofSeconds(2)).fetch(slow), "took too long");
        var around = web.page("/around", e -> {
            for (int i = 0; i < 10; i++) pause();
            Web.redirect(e, "/around");
        });
        isRefused(web.fetcher(LIMIT, Duration.ofSeconds(2)).fetch(around), "took too long");
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
