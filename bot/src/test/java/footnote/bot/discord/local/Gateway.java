package footnote.bot.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// The WebSocket side: sessions, events to them, and what a gateway does to a bot on a bad day.
public final class Gateway {
    private static final int MESSAGE_CONTENT = 1 << 15;
    private final World world;
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();
    private final List<JsonNode> identified = new CopyOnWriteArrayList<>();
    private final AtomicInteger resumes = new AtomicInteger();
    private volatile boolean talking = true;
    private volatile int heartbeatMillis = 41_250;
    private volatile int refusal;

    Gateway(World world) {
        this.world = world;
    }

    /// The payloads of every IDENTIFY so far.
    public List<JsonNode> identified() {
        return identified;
    }

    /// Whether the bot asked for the text of messages that do not mention it.
    boolean showsContent() {
        return !identified.isEmpty() && (identified.getLast().path("intents").asInt() & MESSAGE_CONTENT) != 0;
    }

    /// Answers no heartbeat any more, or does so again.
    public void setTalking(boolean talks) {
        talking = talks;
    }

    public void setHeartbeatMillis(int millis) {
        heartbeatMillis = millis;
    }

    /// Closes whoever identifies with this code; 0 lets everybody in.
    public void refuseWith(int closeCode) {
        refusal = closeCode;
    }

    boolean isTalking() {
        return talking;
    }

    int heartbeatMillis() {
        return heartbeatMillis;
    }

    /// Ends every connection; its session can be resumed.
    public void drop(int code) {
        sessions.values().forEach(s -> s.drop(code));
    }

    /// Forgets every session, so that none can be resumed.
    public void forget() {
        var old = List.copyOf(sessions.values());
        sessions.clear();
        old.forEach(s -> s.drop(4000));
    }

    /// Sends the last events once more.
    public void repeat(int count) {
        sessions.values().forEach(s -> s.repeat(count));
    }

    public boolean isConnected() {
        return !sessions.isEmpty() && sessions.values().stream().allMatch(Session::isConnected);
    }

    /// How often a session was taken up again.
    public int resumes() {
        return resumes.get();
    }

    @Nullable
    Session resume(String id) {
        var session = sessions.get(id);
        if (session != null) resumes.incrementAndGet();
        world.changed();
        return session;
    }

    /// Sends an event to the shard that carries it.
    void dispatch(String type, ObjectNode data) {
        long guild = data.path("guild_id").asLong(0);
        for (var session : sessions.values())
            if (session.shard == (guild >> 22) % world.shards()) session.dispatch(type, data);
    }

    @Nullable
    Session identify(Connection connection, JsonNode d) {
        identified.add(d);
        if (refusal != 0) {
            connection.end(refusal);
            return null;
        }
        int shard = d.path("shard").path(0).asInt(0);
        sessions.values().removeIf(s -> s.shard == shard);
        var session = new Session("session-" + world.nextId(), shard, connection);
        sessions.put(session.id, session);
        session.dispatch("READY", world.ready(session.id, shard));
        for (var guild : world.guilds(shard)) session.dispatch("GUILD_CREATE", guild);
        world.changed();
        return session;
    }
}
