package footnote.bot.discord.local;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One gateway session: what was sent to it, so that it can be resumed after its connection is gone.
final class Session {
    final String id;
    final int shard;
    private final List<ObjectNode> sent = new ArrayList<>();
    private @Nullable Connection connection;

    Session(String id, int shard, Connection connection) {
        this.id = id;
        this.shard = shard;
        this.connection = connection;
    }

    synchronized void dispatch(String type, ObjectNode data) {
        var frame = Json.object("op", 0, "t", type, "s", sent.size() + 1, "d", data);
        sent.add(frame);
        if (connection != null) connection.send(frame);
    }

    synchronized void resume(Connection on, int seen) {
        connection = on;
        for (var frame : sent.subList(Math.min(seen, sent.size()), sent.size())) on.send(frame);
        dispatch("RESUMED", Json.object());
    }

    /// Sends the last `count` dispatches again under new numbers, as a gateway that repeats itself.
    synchronized void repeat(int count) {
        for (var frame : List.copyOf(sent.subList(Math.max(0, sent.size() - count), sent.size())))
            if (frame.get("t").asText().endsWith("ION_CREATE")
                    || frame.get("t").asText().equals("MESSAGE_CREATE"))
                dispatch(frame.get("t").asText(), (ObjectNode) frame.get("d"));
    }

    /// Ends the connection.
    synchronized void drop(int code) {
        if (connection != null) connection.end(code);
        connection = null;
    }

    synchronized boolean isConnected() {
        return connection != null;
    }

    synchronized void lost(Connection which) {
        if (connection == which) connection = null;
    }
}
