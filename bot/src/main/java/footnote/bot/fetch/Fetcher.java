package footnote.bot.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/// Brings single pages from the public web, and from nowhere else: no machine of the operator's network, no
/// credentials, no cookies, no proxy. Safe for use by many threads.
public final class Fetcher {
    private static final int LONGEST = 2000;
    private final Rule rule;
    private final Dns names;
    private final Bounds bounds;

    Fetcher(Rule rule, Dns names, Bounds bounds) {
        this.rule = rule;
        this.names = names;
        this.bounds = bounds;
    }

    /// From public addresses over http and https.
    public static Fetcher fromPublicWeb(Bounds bounds) {
        return new Fetcher(Rule.PUBLIC, Dns.SYSTEM, bounds);
    }

    /// Brings a page. Blocks for at most the total of its bounds, longer only where the system looks up a name.
    public Fetched fetch(String address) {
        long end = System.nanoTime() + bounds.total().toNanos();
        try {
            var url = checked(address);
            for (int hops = 0; hops <= bounds.redirects(); hops++) {
                try (var response = call(url, end)) {
                    if (!response.isRedirect()) return page(url, response);
                    url = next(url, response);
                }
            }
            throw new Refusal("The address was redirected more than " + bounds.redirects()
                    + " times; give the address that it ends at.");
        } catch (Refusal e) {
            return new Fetched.Refused(e.sentence());
        } catch (IOException | IllegalArgumentException e) {
            return new Fetched.Refused(sentence(e));
        }
    }

    /// A reason not to fetch, as a sentence.
    private static final class Refusal extends Exception {
        private static final long serialVersionUID = 1;

        Refusal(String sentence) {
            super(sentence);
        }

        String sentence() {
            return String.valueOf(getMessage());
        }
    }

    private HttpUrl checked(String address) throws Refusal {
        var text = address.strip();
        var url = text.length() > LONGEST ? null : HttpUrl.parse(text);
        if (url == null) throw new Refusal("That is no address of a page; it should begin with https:// or http://.");
        return checked(url);
    }

    private HttpUrl checked(HttpUrl url) throws Refusal {
        if (!url.username().isEmpty() || !url.password().isEmpty())
            throw new Refusal("The address holds a name or a password; give one that needs neither.");
        if (!rule.allows(url.port()))
            throw new Refusal("The address names port " + url.port() + "; only 80 and 443 are fetched from.");
        var literal = literal(url.host());
        if (literal != null && !rule.allows(literal)) throw closed();
        return url;
    }

    /// The address that a host is without being looked up; null for a name.
    private static @Nullable InetAddress literal(String host) {
        try {
            return InetAddress.ofLiteral(host);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Refusal closed() {
        return new Refusal(
                "The address does not lead to the public web; only pages that anybody can reach are fetched.");
    }

    private HttpUrl next(HttpUrl from, Response response) throws Refusal {
        var location = response.header("Location");
        var to = location == null || location.length() > LONGEST ? null : from.resolve(location);
        if (to == null) throw new Refusal("The address redirects to something that is no address of a page.");
        return checked(to);
    }

    private Response call(HttpUrl url, long end) throws IOException {
        long left = end - System.nanoTime();
        if (left <= 0) throw new InterruptedIOException("timeout");
        var request = new Request.Builder()
                .url(url)
                .header("User-Agent", "Footnote (fetches single pages that people add)")
                .header("Accept", "text/html, application/pdf, text/plain, text/markdown, */*;q=.1")
                .build();
        return client(Duration.ofNanos(left)).newCall(request).execute();
    }

    /// One a call, so that no connection is used again for a name that was looked up before.
    private OkHttpClient client(Duration left) {
        var doors = new Doors(rule, names);
        return new OkHttpClient.Builder()
                .dns(doors)
                .socketFactory(doors)
                .proxy(Proxy.NO_PROXY)
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.MILLISECONDS))
                .connectTimeout(bounds.pause())
                .readTimeout(bounds.pause())
                .callTimeout(left)
                .build();
    }

    private Fetched page(HttpUrl url, Response response) throws IOException, Refusal {
        if (response.code() != 200)
            throw new Refusal(
                    "The page answered with " + response.code() + " instead of a document; check the address.");
        var body = response.body();
        var type = body.contentType();
        var extension = Media.extension(type, url.encodedPath());
        if (extension == null || response.header("Content-Encoding") != null)
            throw new Refusal("The page is " + (type == null ? "of no format" : type.type() + "/" + type.subtype())
                    + "; only text, Markdown, HTML, PDF, DOCX and .jsonl are read.");
        if (body.contentLength() > bounds.bytes()) throw tooLarge();
        int most = (int) Math.min(Integer.MAX_VALUE - 16, bounds.bytes());
        var bytes = body.byteStream().readNBytes(most + 1);
        if (bytes.length > most) throw tooLarge();
        if (bytes.length == 0) throw new Refusal("The page is empty; check the address.");
        var address = url.newBuilder().fragment(null).build().toString();
        return new Fetched.Page(address, extension, Media.readable(bytes, extension, type));
    }

    private Refusal tooLarge() {
        return new Refusal("The page is larger than " + Math.max(1, bounds.bytes() >> 10)
                + " KB, the limit for one document; add a part of it as a file.");
    }

    private String sentence(Exception e) {
        for (Throwable t = e; t != null; t = t.getCause()) if (t instanceof Doors.Closed) return closed().sentence();
        return switch (e) {
            case UnknownHostException unknown -> "There is no such host; check the address.";
            case InterruptedIOException slow ->
                "The page took too long (the limit is " + bounds.total().toSeconds() + " seconds); try again later.";
            default -> "The page could not be fetched: the connection failed. Check the address, or try again later.";
        };
    }
}
