package footnote.bot.http;

import footnote.bot.chat.CannotServe;
import footnote.bot.chat.Desk;
import footnote.bot.json.Json;
import footnote.bot.watch.Watch;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The door for other programs: `/healthz`, `/readyz` and `/metrics` from the start, and with a token the API below
/// `/v1` and the tools at `/mcp`, once there is a desk to answer. A virtual thread for each request.
public final class HttpDoor implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HttpDoor.class);
    private static final int CONNECTIONS = 512;
    private static final int HEADERS = 8 << 10;
    private static final int PLATFORM_THREADS = 8;

    /// For responses that are being written when the program ends; what was asked has been answered by then.
    private static final Duration TO_WRITE = Duration.ofSeconds(3);

    /// How long a connection may be silent then: most wait for a next request that will not be answered.
    private static final Duration SILENCE = Duration.ofMillis(250);

    private final Server server;
    private final ServerConnector connector;
    private final Inquiry inquiry = new Inquiry();

    private HttpDoor(HttpSettings settings, Watch watch) {
        var threads = new QueuedThreadPool(PLATFORM_THREADS, 1);
        threads.setName("footnote-http");
        threads.setDaemon(true);
        threads.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server = new Server(threads);
        connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration()));
        connector.setHost(settings.address());
        connector.setPort(settings.port());
        connector.setIdleTimeout(settings.patience().toMillis());
        connector.setShutdownIdleTimeout(SILENCE.toMillis());
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(CONNECTIONS, connector));
        server.setHandler(paths(settings, watch));
        server.setErrorHandler(new Errors());
        server.setStopTimeout(TO_WRITE.toMillis());
    }

    private static HttpConfiguration configuration() {
        var configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setRequestHeaderSize(HEADERS);
        return configuration;
    }

    private ServletContextHandler paths(HttpSettings settings, Watch watch) {
        var paths = new ServletContextHandler("/");
        paths.setErrorHandler(new Errors());
        var vitals = new ServletHolder(new Vitals(watch));
        for (var path : List.of(Vitals.ALIVE, Vitals.READY, Vitals.METRICS)) paths.addServlet(vitals, path);
        paths.addServlet(new ServletHolder(new Nowhere()), "/");
        if (settings.token() == null) return paths;
        var gate = new Gate(settings.token(), Set.copyOf(settings.origins()), inquiry::isOpen);
        for (var path : List.of("/v1/*", Tools.PATH)) paths.addFilter(gate, path, EnumSet.of(DispatcherType.REQUEST));
        var questions = new Questions(inquiry);
        paths.addServlet(new ServletHolder(new Api(questions, settings.longest())), "/v1/*");
        paths.addServlet(new ServletHolder(new Tools(questions).servlet(settings.longest())), Tools.PATH);
        return paths;
    }

    /// Begins to listen.
    ///
    /// @throws CannotServe where the port cannot be had
    public static HttpDoor open(HttpSettings settings, Watch watch) throws CannotServe {
        var door = new HttpDoor(settings, watch);
        try {
            door.server.start();
            return door;
        } catch (Exception e) {
            door.close();
            if (!(e instanceof IOException)) throw new IllegalStateException(e);
            throw new CannotServe("HTTP: port " + settings.port() + " of " + settings.address()
                    + " cannot be had; set http.port or http.address to others, or http.port to 0 for none.");
        }
    }

    /// Where it listens.
    public int port() {
        return connector.getLocalPort();
    }

    /// From now on questions are answered.
    public void answerFrom(Desk desk) {
        inquiry.open(desk);
    }

    /// Ends, after what is being written has been, or after a while. Close the desk first, so that what was asked
    /// is answered.
    @Override
    public void close() {
        try {
            server.stop();
        } catch (TimeoutException e) {
            LOG.info("some connections were cut");
        } catch (Exception e) {
            throw new IllegalStateException("the HTTP server could not be stopped", e);
        }
    }

    /// Every other path, whatever is wanted of it.
    private static final class Nowhere extends HttpServlet {
        private static final long serialVersionUID = 1;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            Sheet.fault(response, Fault.ofStatus(404));
        }
    }

    /// Says no more than the status does.
    private static final class Errors extends ErrorHandler {
        @Override
        protected void generateResponse(
                Request request,
                Response response,
                int code,
                @Nullable String message,
                @Nullable Throwable cause,
                Callback callback) {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, Sheet.JSON);
            Content.Sink.write(response, true, Json.line(Fault.ofStatus(code).json()) + "\n", callback);
        }
    }
}
