package footnote.bot.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Dns;

/// Two servers on loopback: one that stands for the public web, at 127.0.0.2, and one of the operator's network, at
/// 127.0.0.1, that nothing may reach. The rule is the real one but for the first address and for ports.
public final class Web implements AutoCloseable, Rule, Dns {
    static final InetAddress PUBLIC_SIDE = InetAddress.ofLiteral("127.0.0.2");
    static final InetAddress INSIDE = InetAddress.ofLiteral("127.0.0.1");

    /// What a server does with a request.
    public interface Handler {
        void handle(HttpExchange exchange) throws IOException;
    }

    private final HttpServer open;
    private final HttpServer inner;
    private final Map<String, Deque<List<InetAddress>>> names = new HashMap<>();
    public final AtomicInteger reachedInside = new AtomicInteger();
    final AtomicInteger lookups = new AtomicInteger();

    public Web() throws IOException {
        inner = server(INSIDE);
        inner.createContext("/", exchange -> {
            reachedInside.incrementAndGet();
            reply(exchange, 200, "text/plain", "the key is 4711");
        });
        open = server(PUBLIC_SIDE);
        name("public.example", List.of(PUBLIC_SIDE));
        name("inside.example", List.of(INSIDE));
    }

    private static HttpServer server(InetAddress at) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(at, 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return server;
    }

    /// What a name is when it is looked up, time after time; the last answer stays.
    @SafeVarargs
    final void name(String host, List<InetAddress>... answers) {
        var all = new ArrayDeque<List<InetAddress>>();
        for (var answer : answers) all.add(answer);
        names.put(host, all);
    }

    /// A page of the public server.
    ///
    /// @return its address
    public String page(String path, Handler handler) {
        open.createContext(path, exchange -> {
            try (exchange) {
                handler.handle(exchange);
            }
        });
        return "http://public.example:" + open.getAddress().getPort() + path;
    }

    public static void reply(HttpExchange exchange, int code, String type, String text) throws IOException {
        reply(exchange, code, type, text.getBytes(StandardCharsets.UTF_8));
    }

    static void reply(HttpExchange exchange, int code, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(code, body.length);
        exchange.getResponseBody().write(body);
    }

    static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        exchange.sendResponseHeaders(302, -1);
    }

    public int insidePort() {
        return inner.getAddress().getPort();
    }

    public Fetcher fetcher(long bytes, Duration total) {
        return new Fetcher(this, this, new Bounds(bytes, 5, total, total));
    }

    @Override
    public boolean allows(InetAddress address) {
        return address.equals(PUBLIC_SIDE) || Rule.PUBLIC.allows(address);
    }

    @Override
    public boolean allows(int port) {
        return true;
    }

    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        lookups.incrementAndGet();
        var answers = names.get(host);
        if (answers != null) return answers.size() > 1 ? answers.pop() : answers.element();
        if (host.endsWith(".example") || host.endsWith(".internal")) throw new UnknownHostException(host);
        return Dns.SYSTEM.lookup(host);
    }

    @Override
    public void close() {
        open.stop(0);
        inner.stop(0);
    }
}
