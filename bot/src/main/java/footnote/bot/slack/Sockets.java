package footnote.bot.slack;

import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import footnote.bot.chat.CannotServe;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps a socket open: a new one before Slack closes the old one, and again after a pause that grows where one is
/// lost. The old one stays until Slack ends it or for a while, so that nothing on its way is lost.
final class Sockets implements Socket.Listener, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sockets.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LINGER = Duration.ofSeconds(15);
    /// Slack says hello at once.
    private static final Duration TO_HELLO = Duration.ofSeconds(10);
    private static final long FIRST_PAUSE_MILLIS = 200;
    private static final long LONGEST_PAUSE_MILLIS = 30_000;
    private final Slack slack;
    private final SlackSettings settings;
    private final Envelopes envelopes;
    private final Consumer<CannotServe> givenUp;
    private final CompletableFuture<Void> first = new CompletableFuture<>();
    private final ExecutorService renewals = Executors.newVirtualThreadPerTaskExecutor();
    private @Nullable Socket current;
    private boolean talking;
    private boolean renewing;
    private long pauseMillis = FIRST_PAUSE_MILLIS;
    private volatile boolean closing;

    /// Takes what comes in; the answer to acknowledge it with.
    interface Envelopes {
        String take(String json) throws Exception;
    }

    /// @param givenUp told where Slack does not let the app in any more
    Sockets(Slack slack, SlackSettings settings, Envelopes envelopes, Consumer<CannotServe> givenUp) {
        this.slack = slack;
        this.settings = settings;
        this.envelopes = envelopes;
        this.givenUp = givenUp;
    }

    /// Opens the first one and waits until Slack talks to it.
    void open() throws CannotServe {
        try {
            connect();
            first.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (IOException | ExecutionException | TimeoutException e) {
            throw new CannotServe("Slack: the socket at " + settings.api() + " could not be opened (" + e.getMessage()
                    + "); check the network and https://slack-status.com.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotServe("Slack: interrupted while connecting.");
        }
    }

    synchronized boolean isTalking() {
        return talking && !closing;
    }

    private void connect() throws IOException, CannotServe {
        try {
            var socket = new Socket(slack, settings.appToken(), address(), this);
            synchronized (this) {
                current = socket;
            }
            socket.connect();
            renewals.execute(() -> {
                Delivery.rest(TO_HELLO);
                socket.endUnlessGreeted();
            });
        } catch (URISyntaxException e) {
            throw new IOException("Slack named a socket that is none", e);
        }
    }

    private URI address() throws IOException, CannotServe, URISyntaxException {
        try {
            var response = slack.methods().appsConnectionsOpen(r -> r.token(settings.appToken()));
            if (response.isOk()) return new URI(response.getUrl());
            throw refusal(String.valueOf(response.getError()));
        } catch (SlackApiException e) {
            throw new IOException("status " + e.getResponse().code(), e);
        }
    }

    private static CannotServe refusal(String error) throws IOException {
        if (Delivery.DEAD_TOKEN.contains(error) || error.equals("not_allowed_token_type"))
            return new CannotServe(
                    "Slack: the app-level token is not valid (" + error + "); copy the one that begins with xapp- from"
                            + " Basic Information at"
                            + " https://api.slack.com/apps into"
                            + " FOOTNOTE_SLACK_APP_TOKEN.");
        if (error.equals("missing_scope"))
            return new CannotServe(
                    "Slack: the app-level token lacks the scope connections:write; make a new one with it"
                            + " at https://api.slack.com/apps, Basic Information.");
        if (error.equals("link_disabled")) return disabled();
        throw new IOException(error);
    }

    private static CannotServe disabled() {
        return new CannotServe(
                "Slack: Socket Mode is switched off for the app; switch it on at https://api.slack.com/apps.");
    }

    @Override
    public void hello(Socket socket) {
        synchronized (this) {
            if (socket != current) return;
            talking = true;
            pauseMillis = FIRST_PAUSE_MILLIS;
        }
        first.complete(null);
    }

    @Override
    public String envelope(String json) throws Exception {
        return envelopes.take(json);
    }

    @Override
    public void leaving(Socket socket, String reason) {
        if (reason.equals("link_disabled")) {
            givenUp.accept(disabled());
            return;
        }
        LOG.info("Slack: renewing the connection ({})", reason);
        renew(socket, 0);
        renewals.execute(() -> releaseLater(socket));
    }

    @Override
    public void lost(Socket socket) {
        if (closing) return;
        long pause;
        synchronized (this) {
            if (socket == current) talking = false;
            pause = pauseMillis;
        }
        // what has come in before may still wait for its turn
        renewals.execute(() -> releaseLater(socket));
        renew(socket, pause);
    }

    /// Opens another socket in place of this one, once.
    private void renew(Socket old, long pause) {
        synchronized (this) {
            if (closing || old != current || renewing) return;
            renewing = true;
            pauseMillis = Math.min(LONGEST_PAUSE_MILLIS, pauseMillis * 2);
        }
        renewals.execute(() -> renewAfter(pause));
    }

    private void renewAfter(long pause) {
        try {
            Delivery.rest(Duration.ofMillis(pause));
            if (!closing) connect();
            synchronized (this) {
                renewing = false;
            }
            again();
        } catch (CannotServe e) {
            givenUp.accept(e);
        } catch (IOException | RuntimeException e) {
            LOG.warn("Slack cannot be reached ({}); trying again", e.getMessage());
            long next;
            synchronized (this) {
                next = pauseMillis;
                pauseMillis = Math.min(LONGEST_PAUSE_MILLIS, pauseMillis * 2);
            }
            if (!closing) renewals.execute(() -> renewAfter(next));
        }
    }

    /// The new socket may have ended before anybody waited for it.
    private void again() {
        Socket socket;
        synchronized (this) {
            socket = current;
        }
        if (socket != null && socket.isOver()) lost(socket);
    }

    private static void releaseLater(Socket socket) {
        Delivery.rest(LINGER);
        release(socket);
    }

    private static void release(Socket socket) {
        try {
            socket.close();
        } catch (IOException | RuntimeException e) {
            LOG.debug("Slack: a socket did not close", e);
        }
    }

    @Override
    public void close() {
        closing = true;
        Socket socket;
        synchronized (this) {
            socket = current;
        }
        if (socket != null) release(socket);
        renewals.shutdownNow();
    }
}
