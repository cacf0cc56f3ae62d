package footnote.bot.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/// One WebSocket of the gateway, compressed the way `zlib-stream` is: one stream, flushed after each frame.
final class Connection extends WebSocketListener {
    private final Gateway gateway;
    private final Deflater deflater = new Deflater();
    private @Nullable WebSocket socket;
    private @Nullable Session session;

    Connection(Gateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public void onOpen(WebSocket webSocket, Response response) {
        synchronized (this) {
            socket = webSocket;
        }
        send(Json.object("op", 10, "d", Json.object("heartbeat_interval", gateway.heartbeatMillis())));
    }

    @Override
    public void onMessage(WebSocket webSocket, String text) {
        var frame = Json.parse(text);
        switch (frame.get("op").asInt()) {
            case 1 -> {
                if (gateway.isTalking()) send(Json.object("op", 11));
            }
            case 2 -> session = gateway.identify(this, frame.get("d"));
            case 6 -> resume(frame.get("d"));
            default -> {}
        }
    }

    private void resume(JsonNode d) {
        session = gateway.resume(d.get("session_id").asText());
        if (session == null) send(Json.object("op", 9, "d", false));
        else session.resume(this, d.get("seq").asInt());
    }

    synchronized void send(ObjectNode frame) {
        if (socket == null) return;
        deflater.setInput(frame.toString().getBytes(StandardCharsets.UTF_8));
        var out = new ByteArrayOutputStream();
        var buffer = new byte[8192];
        int n;
        while ((n = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH)) > 0) out.write(buffer, 0, n);
        socket.send(ByteString.of(out.toByteArray()));
    }

    synchronized void end(int code) {
        if (socket == null) return;
        socket.close(code, "local");
        socket = null;
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

    private void over() {
        var s = session;
        if (s != null) s.lost(this);
    }
}
