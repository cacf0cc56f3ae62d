package footnote.answer.model;

import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// The HTTP that LangChain4j speaks through, with what its own client lacks: a limit on the reply's size, the
/// `Retry-After` of a refusal, and errors without the key. It follows no redirect, so that the key goes
/// nowhere else.
///
/// A call ends when its thread is interrupted, which is how [ModelLine] keeps the time. Streaming is not
/// offered: an
/// answer is shown only after all of it has been proved, so there is nothing to show early.
final class BoundedHttp implements HttpClient {
    /// A reply of 1,000 tokens is about 4 kB of text; nothing useful is longer than this.
    static final int MAX_REPLY_BYTES = 1 << 20;

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final int MAX_DETAIL = 200;

    private final java.net.http.HttpClient client;
    private final Duration timeout;
    private final @Nullable String key;
    private final UnaryOperator<String> reading;
    private final Roads roads = new Roads();

    private BoundedHttp(
            Duration connectTimeout, Duration timeout, @Nullable String key, UnaryOperator<String> reading) {
        this.timeout = timeout;
        this.key = key;
        this.reading = reading;
        // Plain-text servers on this side of a network trip over the offer to upgrade to HTTP/2.
        client = java.net.http.HttpClient.newBuilder()
                .version(Version.HTTP_1_1)
                .connectTimeout(connectTimeout)
                .build();
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        try {
            return send(request, roads.first(request.url()));
        } catch (HttpFault fault) {
            var second = roads.second(request.url());
            if (!isUnknown(fault) || second.equals(roads.first(request.url()))) throw fault;
            return onSecondRoad(request, second, fault);
        }
    }

    /// Not every 404 is of the address: where the second one fails too, the first one tells why.
    private SuccessfulHttpResponse onSecondRoad(HttpRequest request, URI second, HttpFault first) {
        try {
            var response = send(request, second);
            roads.turn();
            return response;
        } catch (HttpFault fault) {
            if (isUnknown(fault)) throw first;
            roads.turn();
            throw fault;
        }
    }

    private static boolean isUnknown(HttpFault fault) {
        return fault.statusCode() == 404 || fault.statusCode() == 405;
    }

    private SuccessfulHttpResponse send(HttpRequest request, URI to) {
        try {
            var response = client.send(
                    translated(request, to), BodyHandlers.limiting(BodyHandlers.ofByteArray(), MAX_REPLY_BYTES));
            if (response.statusCode() / 100 != 2) throw fault(response);
            return SuccessfulHttpResponse.builder()
                    .statusCode(response.statusCode())
                    .headers(response.headers().map())
                    .body(reading.apply(text(response)).getBytes(StandardCharsets.UTF_8))
                    .build();
        } catch (HttpTimeoutException e) {
            throw new TimeoutException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TimeoutException(e);
        }
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("replies are not streamed");
    }

    /// Some servers compress without being asked, and some begin with a mark of the byte order.
    private static String text(HttpResponse<byte[]> response) throws IOException {
        var body = response.body();
        if (body.length > 2 && (body[0] & 0xff) == 0x1f && (body[1] & 0xff) == 0x8b) body = unzipped(body);
        var text = new String(body, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static byte[] unzipped(byte[] body) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            var plain = in.readNBytes(MAX_REPLY_BYTES + 1);
            if (plain.length > MAX_REPLY_BYTES) throw new IOException("the reply exceeds capacity once unpacked");
            return plain;
        }
    }

    private java.net.http.HttpRequest translated(HttpRequest request, URI to) {
        var body = request.body();
        var out = java.net.http.HttpRequest.newBuilder(to)
                .timeout(timeout)
                .method(
                        request.method().name(),
                        body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        request.headers().forEach((name, values) -> values.forEach(value -> out.header(name, value)));
        return out.build();
    }

    private HttpFault fault(HttpResponse<byte[]> response) {
        var said = new String(response.body(), StandardCharsets.UTF_8);
        if (key != null) said = said.replace(key, "(key)");
        var detail = line(said);
        var after = response.headers()
                .firstValue("Retry-After")
                .map(BoundedHttp::wait)
                .orElse(null);
        return new HttpFault(response.statusCode(), "HTTP " + response.statusCode() + ": " + detail, after);
    }

    /// What a server said, in one short line.
    static String line(String said) {
        var line = said.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() > MAX_DETAIL ? line.substring(0, MAX_DETAIL) + "…" : line;
    }

    /// RFC 9110, 10.2.3: seconds, or a date. Null for what is neither.
    static @Nullable Duration wait(String retryAfter) {
        try {
            if (retryAfter.matches("\\d{1,9}")) return Duration.ofSeconds(Long.parseLong(retryAfter));
            var then = ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME);
            var left = Duration.between(Instant.now(), then);
            return left.isNegative() ? Duration.ZERO : left;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /// What a provider's builder is given in place of its own client.
    static final class Builder implements HttpClientBuilder {
        private Duration connectTimeout = CONNECT;
        private Duration readTimeout;
        private final @Nullable String key;
        private UnaryOperator<String> reading = UnaryOperator.identity();

        /// @param timeout until a reply begins; the whole of it is [ModelLine]'s to bound
        Builder(Duration timeout, @Nullable String key) {
            this.readTimeout = timeout;
            this.key = key;
        }

        @Override
        public Duration connectTimeout() {
            return connectTimeout;
        }

        /// Ignored where it is longer than five seconds: a provider's builder passes its whole time-out here.
        @Override
        public HttpClientBuilder connectTimeout(Duration timeout) {
            if (timeout.compareTo(CONNECT) < 0) connectTimeout = timeout;
            return this;
        }

        @Override
        public Duration readTimeout() {
            return readTimeout;
        }

        @Override
        public HttpClientBuilder readTimeout(Duration timeout) {
            readTimeout = timeout;
            return this;
        }

        /// @param how makes of what a server replies what its client reads
        Builder reading(UnaryOperator<String> how) {
            reading = how;
            return this;
        }

        @Override
        public HttpClient build() {
            return new BoundedHttp(connectTimeout, readTimeout, key, reading);
        }
    }
}
