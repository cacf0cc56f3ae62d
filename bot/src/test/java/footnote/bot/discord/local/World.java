package footnote.bot.discord.local;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Who and what is there: a bot, servers with one text channel each, people, and every message.
final class World {
    /// Everything but what makes a member one who manages the server.
    static final long ALL_PERMISSIONS = ((1L << 50) - 1) & ~(1L << 3) & ~(1L << 5);

    /// Manage Server.
    static final long MANAGE = 1L << 5;

    final long bot = 1_000_000_000_000_000_001L;
    final List<Place> places = new ArrayList<>();
    final Map<Long, Note> notes = new ConcurrentHashMap<>();
    final Map<String, Exchange> exchanges = new ConcurrentHashMap<>();
    private final AtomicLong counter = new AtomicLong();
    private final Object monitor = new Object();
    volatile String url = "";
    volatile int shards = 1;

    /// A channel, and the server it is in (0 for direct messages).
    record Place(long channel, long server, int type) {
        boolean isDirect() {
            return server == 0;
        }
    }

    /// An id as Discord makes them: the time in it matters, libraries read it.
    long nextId() {
        return ((System.currentTimeMillis() - 1_420_070_400_000L) << 22) | (counter.incrementAndGet() & 0x3F_FFFF);
    }

    int shards() {
        return shards;
    }

    void changed() {
        synchronized (monitor) {
            monitor.notifyAll();
        }
    }

    /// Waits until something is there. It is looked for without the monitor: what looks takes locks of its own, which
    /// others hold when they tell that something has changed.
    <T> T await(String what, Duration atMost, Supplier<@Nullable T> look) {
        return await(() -> what, atMost, look);
    }

    /// The same for what can only be described when it did not come.
    <T> T await(Supplier<String> what, Duration atMost, Supplier<@Nullable T> look) {
        long end = System.nanoTime() + atMost.toNanos();
        while (true) {
            var found = look.get();
            if (found != null) return found;
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) throw new AssertionError("waited " + atMost + " in vain for " + what.get());
            synchronized (monitor) {
                try {
                    monitor.wait(Math.min(left, 50));
                } catch (InterruptedException e) {
                    throw new AssertionError("interrupted while waiting for " + what.get(), e);
                }
            }
        }
    }

    ObjectNode botUser() {
        return Json.object("id", "" + bot, "username", "footnote", "discriminator", "0", "bot", true);
    }

    ObjectNode ready(String session, int shard) {
        var guilds = Json.array();
        for (var p : places)
            if (!p.isDirect() && shardOf(p) == shard) guilds.add(Json.object("id", "" + p.server, "unavailable", true));
        return Json.object(
                "v",
                10,
                "guilds",
                guilds,
                "user",
                botUser(),
                "private_channels",
                Json.array(),
                "session_id",
                session,
                "resume_gateway_url",
                url,
                "application",
                Json.object("id", "" + bot, "flags", 0));
    }

    private int shardOf(Place p) {
        return (int) ((p.server >> 22) % shards);
    }

    List<ObjectNode> guilds(int shard) {
        return places.stream()
                .filter(p -> !p.isDirect() && p.type == 0 && shardOf(p) == shard)
                .map(p -> guild(p, ALL_PERMISSIONS))
                .toList();
    }

    /// The role of those who manage a server.
    static long managers(Place p) {
        return p.server + 1;
    }

    private static ObjectNode role(long id, String name, long permissions) {
        return Json.object(
                "id",
                "" + id,
                "name",
                name,
                "permissions",
                "" + permissions,
                "position",
                0,
                "colors",
                Json.object("primary_color", 0),
                "color",
                0,
                "hoist",
                false,
                "managed",
                false,
                "mentionable",
                false);
    }

    ObjectNode guild(Place p, long permissions) {
        var everyone = role(p.server, "@everyone", permissions);
        var managers = role(managers(p), "managers", MANAGE);
        var channel = Json.object("id", "" + p.channel, "type", 0, "name", "general", "position", 0);
        var self = Json.object("user", botUser(), "roles", Json.array(), "joined_at", "2026-01-01T00:00:00+00:00");
        return Json.object(
                "id",
                "" + p.server,
                "name",
                "Reading room",
                "owner_id",
                "7",
                "member_count",
                2,
                "afk_timeout",
                60,
                "roles",
                Json.array(everyone, managers),
                "channels",
                Json.array(channel),
                "members",
                Json.array(self),
                "threads",
                Json.array(),
                "guild_scheduled_events",
                Json.array(),
                "emojis",
                Json.array(),
                "voice_states",
                Json.array(),
                "preferred_locale",
                "en-US");
    }
}
