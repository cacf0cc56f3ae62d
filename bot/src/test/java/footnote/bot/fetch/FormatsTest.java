package footnote.bot.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a page is taken for, and what is said of the operator when it is asked for.
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class FormatsTest {
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

    @ParameterizedTest
    @CsvSource({
        "image/png, /a.png, ''",
        "application/zip, /a.zip, ''",
        "application/octet-stream, /a.exe, ''",
        "application/json, /a.json, ''",
        "text/plain, /a.txt, txt",
        "text/plain, /a.jsonl, jsonl",
        "text/plain, /a.exe, txt",
        "text/markdown, /a, md",
        "application/octet-stream, /a.PDF, pdf",
        "application/pdf, /a, pdf",
        "application/xhtml+xml, /a, html",
    })
    void theFormatIsWhatTheSenderSays(String type, String path, String extension) {
        var fetched = fetch(web.page(path, e -> Web.reply(e, 200, type, "hello")));
        if (extension.isEmpty()) isRefused(fetched, "only text, Markdown, HTML");
        else
            assertThat(fetched)
                    .isInstanceOfSatisfying(
                            Fetched.Page.class, p -> assertThat(p.extension()).isEqualTo(extension));
    }

    @Test
    void whatIsNoDocumentIsRefused() {
        isRefused(fetch(web.page("/gone", e -> Web.reply(e, 404, "text/html", "gone"))), "404");
        isRefused(fetch(web.page("/none", e -> e.sendResponseHeaders(204, -1))), "204");
        isRefused(fetch(web.page("/empty", e -> Web.reply(e, 200, "text/plain", ""))), "empty");
    }

    @Test
    void aStatedEncodingIsUnderstoodAndNothingOfTheOperatorIsSent() {
        var page = web.page("/latin", e -> {
            assertThat(e.getRequestHeaders().keySet()).doesNotContain("Cookie", "Authorization", "Referer");
            Web.reply(e, 200, "text/html; charset=iso-8859-1", "<p>Café".getBytes(StandardCharsets.ISO_8859_1));
        });
        assertThat(fetch(page))
                .isInstanceOfSatisfying(
                        Fetched.Page.class,
                        p -> assertThat(p.bytes())
                                .asString(StandardCharsets.UTF_8)
                                .isEqualTo("\ufeff<p>Café"));
    }
}
