package footnote.bot.slack.local;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import org.jspecify.annotations.Nullable;

/// Socket Mode: each envelope goes to one connection, which has three seconds to acknowledge it. An event that is
/// not acknowledged comes again, up to three times, on any connection.
public final class Sockets {
    private static final Duration TO_ACKNOWLEDGE = Duration.ofSeconds(3);
    private static final int RETRIES = 3;
    private final World world;
    private final List<Connection> connections = new CopyOnWriteArrayList<>();
    private final Map<String, Envelope> open = new ConcurrentHashMap<>();
    private final Deque<Envelope> waiting = new ArrayDeque<>();
    private final List<String> late = new CopyOnWriteArrayList<>();
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger retried = new AtomicInteger();
    private final Deque<Envelope> past = new ArrayDeque<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("local-slack").factory());

    /// @param again how often it has been sent before
    private record Envelope(
            String id,
            JsonObject frame,
            Runnable acknowledged,
            int again,
            @Nullable Connection on) {
        boolean isEvent() {
            return Json.text(frame, "type").equals("events_api");
        }
    }

    Sockets(World world) {
        this.world = world;
    }

    Connection connect() {
        return new Connection();
    }

    public boolean isConnected() {
        return connections.stream().anyMatch(c -> c.talking);
    }

    /// How many connections there have been.
    public int opened() {
        return opened.get();
    }

    /// How many events were sent again.
    public int retried() {
        return retried.get();
    }

    /// What commands and presses people were told had failed, because nobody acknowledged them.
    public List<String> late() {
        return late;
    }

    /// Sends a frame that wants an acknowledgement, now or as soon as somebody listens.
    void send(String type, JsonObject payload, Runnable acknowledged) {
        var id = world.nextId("envelope");
        var frame = Json.object(
                "envelope_id",
                id,
                "type",
                type,
                "accepts_response_payload",
                !type.equals("events_api"),
                "payload",
                payload);
        deliver(new Envelope(id, frame, acknowledged, 0, null));
    }

    private synchronized void deliver(Envelope envelope) {
        var to = connections.stream().filter(c -> c.talking).toList();
        if (to.isEmpty()) {
            waiting.add(envelope);
            return;
        }
        var connection = to.get(Math.floorMod(envelope.id.hashCode() + envelope.again, to.size()));
        var sent = new Envelope(envelope.id, envelope.frame, envelope.acknowledged, envelope.again, connection);
        open.put(envelope.id, sent);
        past.add(sent);
        connection.send(envelope.frame);
        var _ = clock.schedule(() -> overdue(sent), TO_ACKNOWLEDGE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void overdue(Envelope envelope) {
        if (envelope.equals(open.get(envelope.id))) again(envelope, "timeout");
    }

    private void again(Envelope envelope, String reason) {
        if (!open.remove(envelope.id, envelope)) return;
        if (!envelope.isEvent() || envelope.again >= RETRIES) {
            late.add(Json.text(envelope.frame, "type"));
            return;
        }
        retried.incrementAndGet();
        var frame = envelope.frame.deepCopy();
        var id = world.nextId("envelope");
        frame.addProperty("envelope_id", id);
        frame.addProperty("retry_attempt", envelope.again + 1);
        frame.addProperty("retry_reason", reason);
        deliver(new Envelope(id, frame, envelope.acknowledged, envelope.again + 1, null));
    }

    /// Sends the last envelopes once more, as Slack does when it lost track.
    public synchronized void repeat(int count) {
        var last = new ArrayList<>(past).subList(Math.max(0, past.size() - count), past.size());
        for (var e : last) {
            var frame = e.frame.deepCopy();
            var id = world.nextId("envelope");
            frame.addProperty("envelope_id", id);
            deliver(new Envelope(id, frame, () -> {}, RETRIES, null));
        }
    }

    /// Asks every connection to make way, with a reason of Slack's, and ends it a little later.
    public void disconnect(String reason, Duration later) {
        for (var c : connections) {
            c.talking = false;
            c.send(Json.object("type", "disconnect", "reason", reason, "debug_info", new JsonObject()));
            var _ = clock.schedule(() -> c.end(1000), later.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /// Ends every connection with this code.
    public void drop(int code) {
        for (var c : connections) c.end(code);
    }

    void close() {
        connections.forEach(c -> c.end(1001));
        clock.shutdownNow();
    }

    /// One WebSocket.
    final class Connection extends WebSocketListener {
        private volatile boolean talking;
        private @Nullable WebSocket socket;

        @Override
        public void onOpen(WebSocket webSocket, Response response) {
            synchronized (this) {
                socket = webSocket;
            }
            opened.incrementAndGet();
            connections.add(this);
            send(Json.object("type", "hello", "num_connections", connections.size()));
            talking = true;
            var now = new ArrayList<Envelope>();
            synchronized (Sockets.this) {
                now.addAll(waiting);
                waiting.clear();
            }
            now.forEach(Sockets.this::deliver);
            world.changed();
        }

        @Override
        public void onMessage(WebSocket webSocket, String text) {
            var id = Json.text(Json.parse(text), "envelope_id");
            var envelope = open.get(id);
            // only from the connection that it was sent to
            if (envelope == null || envelope.on != this || !open.remove(id, envelope)) return;
            envelope.acknowledged.run();
            world.changed();
        }

        synchronized void send(JsonObject frame) {
            if (socket != null) socket.send(frame.toString());
        }

        void end(int code) {
            WebSocket s;
            synchronized (this) {
                s = socket;
            }
            over();
            if (s != null) s.close(code, "local");
        }

        private void over() {
            talking = false;
            if (!connections.remove(this)) return;
            // what it may still acknowledge on its way out counts
            var _ = clock.schedule(this::giveUp, 300, TimeUnit.MILLISECONDS);
        }

        private void giveUp() {
            for (var e : open.values()) if (e.on == this) again(e, "connection_lost");
        }

        @Override
        public void onClosing(WebSocket webSocket, int code, String reason) {
            webSocket.close(1000, null);
            over();
        }

        @Override
        public void onFailure(WebSocket webSocket, Throwable t, @Nullable Response response) {
            over();
        }
    }
}
