package footnote.bot.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.slack.api.Slack;
import com.slack.api.socket_mode.impl.SocketModeClientJavaWSImpl;
import com.slack.api.socket_mode.queue.impl.ConcurrentLinkedMessageQueue;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One WebSocket of Socket Mode. What it receives is acknowledged on it and nowhere else: Slack takes an
/// acknowledgement only from the connection that it has sent to. Renewing is left to [Sockets].
final class Socket extends SocketModeClientJavaWSImpl {
    private static final Logger LOG = LoggerFactory.getLogger(Socket.class);
    private static final int WORKERS = 10;
    private final Listener listener;
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile boolean greeted;

    /// What becomes of a socket.
    interface Listener {
        /// Slack talks to it now.
        void hello(Socket socket);

        /// Slack will close it soon, for this reason of its own.
        void leaving(Socket socket, String reason);

        /// Something to do, in JSON; the answer to acknowledge it with.
        ///
        /// @throws Exception where it could not be taken; it is then not acknowledged
        String envelope(String json) throws Exception;

        /// It has ended.
        void lost(Socket socket);
    }

    Socket(Slack slack, String appToken, URI url, Listener listener) throws URISyntaxException {
        super(slack, appToken, url.toString(), WORKERS, new ConcurrentLinkedMessageQueue(), false, false, 0);
        this.listener = listener;
        addWebSocketCloseListener((code, reason) -> end());
        addWebSocketErrorListener(e -> end());
    }

    private void end() {
        if (!over.getAndSet(true)) listener.lost(this);
    }

    /// A connection that breaks while it is made may do so without a word.
    void endUnlessGreeted() {
        if (!greeted) end();
    }

    boolean isOver() {
        return over.get();
    }

    @Override
    public void processMessage(String message) {
        var json = json(message);
        var type = json.has("type") ? json.get("type").getAsString() : "";
        switch (type) {
            case "hello" -> {
                greeted = true;
                listener.hello(this);
            }
            case "disconnect" ->
                listener.leaving(this, json.has("reason") ? json.get("reason").getAsString() : "");
            default -> {
                if (json.has("envelope_id")) take(message);
            }
        }
    }

    private static JsonObject json(String message) {
        try {
            return JsonParser.parseString(message).getAsJsonObject();
        } catch (JsonParseException | IllegalStateException e) {
            return new JsonObject();
        }
    }

    private void take(String message) {
        try {
            sendWebSocketMessage(listener.envelope(message));
        } catch (Exception e) {
            // Slack sends what is not acknowledged again, and tells people that something went wrong.
            LOG.warn("Slack: what was sent could not be acknowledged: {}", e.toString());
        }
    }
}
