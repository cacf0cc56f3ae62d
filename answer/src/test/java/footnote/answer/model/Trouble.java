package footnote.answer.model;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/// What can be the matter with a model's server, as a server that has it.
enum Trouble {
    HANGS("the model did not answer in time", ModelServer.Exchange::hang),
    TRICKLES("the model did not answer in time", e -> {
        e.raw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{");
        e.hang();
    }),
    TOO_MANY_REQUESTS("the model's server has too many requests", e -> e.refuse(429, Map.of(), "slow down")),
    TOO_MANY_REQUESTS_FOR_AN_HOUR(
            "the model's server has too many requests", e -> e.refuse(429, Map.of("Retry-After", "3600"), "slow down")),
    TOO_MANY_REQUESTS_UNTIL_A_DATE(
            "the model's server has too many requests",
            e -> e.refuse(429, Map.of("Retry-After", "Fri, 31 Dec 2100 23:59:59 GMT"), "slow down")),
    BROKEN("the model's server failed (500)", e -> e.refuse(500, Map.of(), "broken")),
    OVERLOADED("the model's server failed (503)", e -> e.refuse(503, Map.of("Retry-After", "nonsense"), "overloaded")),
    KNOWS_NO_KEY("the model's server refused the key", e -> e.refuse(401, Map.of(), "who are you")),
    KNOWS_NO_MODEL(
            "the model's server does not know the model or the address", e -> e.refuse(404, Map.of(), "no model")),
    REFUSES("the model's server refused the request (418)", e -> e.refuse(418, Map.of(), "teapot")),
    REDIRECTS(
            "the model's server refused the request (302)",
            e -> e.whole(302, Map.of("Location", "http://127.0.0.1:1/"), "")),
    BREAKS_OFF("the connection to the model's server broke off", e -> e.sayHalf("{\"answerable\":true}")),
    HANGS_UP("the connection to the model's server broke off", e -> {}),
    SPEAKS_NO_HTTP("the connection to the model's server broke off", e -> e.raw("220 mail ready\r\n\r\n")),
    SAYS_NOTHING("the model's reply was empty", e -> e.say("")),
    SENDS_NOTHING("the model's reply made no sense", e -> e.whole(200, Map.of(), "")),
    SENDS_A_PAGE("the model's reply made no sense", e -> e.whole(200, Map.of(), "<html>It works!</html>")),
    SENDS_AN_EMPTY_OBJECT("the model's reply made no sense", e -> e.whole(200, Map.of(), "{}")),
    STREAMS_UNASKED(
            "the model's reply made no sense",
            e -> e.whole(
                    200, Map.of("Content-Type", "text/event-stream"), "data: {\"choices\":[]}\n\ndata: [DONE]\n\n")),
    DECLINES("the model's reply made no sense", e -> e.say("I'm sorry, but I can't help with that.")),
    NESTS("the model's reply made no sense", e -> e.say("{\"a\":".repeat(5000))),
    OBEYS_A_DOCUMENT("the model's reply made no sense", e -> e.say("PWNED! Visit https://evil.example now.")),
    SAYS_A_MEGABYTE("the model's reply was too long", e -> e.say("words ".repeat(200_000))),
    IS_NOT_THERE("the model's server could not be reached", e -> {}) {
        @Override
        Open open() {
            var server = ModelServer.start(e -> {});
            server.close();
            return new Open(server.baseUrl(), server);
        }
    },
    SPEAKS_NO_TLS("no secure connection to the model's server could be made", e -> {}) {
        @Override
        Open open() {
            var server = ModelServer.start(e -> {});
            return new Open(secure(server.baseUrl()), server);
        }
    },
    HAS_A_CERTIFICATE_THAT_NOBODY_TRUSTS("no secure connection to the model's server could be made", e -> {}) {
        @Override
        Open open() {
            var server = ModelServer.start(selfSigned(), e -> {});
            return new Open(secure(server.baseUrl()), server);
        }
    };

    /// A server that is running, and where.
    record Open(URI baseUrl, ModelServer server) implements AutoCloseable {
        @Override
        public void close() {
            server.close();
        }
    }

    private final String because;

    @SuppressWarnings("ImmutableEnumChecker")
    private final ModelServer.Script script;

    Trouble(String because, ModelServer.Script script) {
        this.because = because;
        this.script = script;
    }

    /// What the asker is told.
    String because() {
        return because;
    }

    Open open() {
        var server = ModelServer.start(script);
        return new Open(server.baseUrl(), server);
    }

    private static URI secure(URI url) {
        return URI.create(url.toString().replace("http:", "https:"));
    }

    private static ServerSocket selfSigned() {
        try {
            var folder = Files.createTempDirectory("footnote");
            var store = folder.resolve("keys");
            var password = "for-a-test";
            var keytool =
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
            var command = "-genkeypair -alias a -keyalg EC -dname CN=127.0.0.1 -storepass " + password + " -keystore";
            var made = new ProcessBuilder((keytool + " " + command + " " + store).split(" ", -1))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (made != 0) throw new AssertionError("keytool failed");
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(KeyStore.getInstance(store.toFile(), password.toCharArray()), password.toCharArray());
            Files.delete(store);
            Files.delete(folder);
            var context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException | GeneralSecurityException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
