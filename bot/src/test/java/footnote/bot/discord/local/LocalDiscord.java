package footnote.bot.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import mockwebserver3.MockWebServer;
import org.jspecify.annotations.Nullable;

/// Discord on loopback: REST and gateway on one port, members, channels, and Discord's published limits, which
/// every
/// request is held against. [#close] fails where one was broken.
public final class LocalDiscord implements AutoCloseable {
    /// The only token it lets in.
    public static final String TOKEN = "local.development.token";

    private final World world = new World();
    private final Gateway gateway = new Gateway(world);
    private final Rules rules = new Rules();
    private final List<Fault> faults = new CopyOnWriteArrayList<>();
    private final Rest rest = new Rest(world, gateway, rules, faults);
    private final MockWebServer server = new MockWebServer();
    private final World.Place general;

    public LocalDiscord() throws IOException {
        long guild = world.nextId();
        general = new World.Place(world.nextId(), guild, 0);
        world.places.add(general);
        server.setDispatcher(rest);
        server.start(InetAddress.getLoopbackAddress(), 0);
        world.url = "ws://127.0.0.1:" + server.getPort() + "/gateway/ws";
    }

    /// What a bot is given in place of Discord's own address.
    public String baseUrl() {
        return "http://127.0.0.1:" + server.getPort() + "/api/v10/";
    }

    /// What a program needs to be told to serve here, to people who may ask as often as they like.
    public Map<String, String> environment() {
        return Map.of(
                "FOOTNOTE_DISCORD_TOKEN",
                TOKEN,
                "FOOTNOTE_DISCORD_API",
                baseUrl(),
                "FOOTNOTE_CHAT_COOL_DOWN",
                "0s",
                "FOOTNOTE_CHAT_PER_MINUTE",
                "1000000");
    }

    public Gateway gateway() {
        return gateway;
    }

    /// A new person in the server's only text channel.
    public Member member(String name) {
        return new Member(world, gateway, world.nextId(), name, general);
    }

    /// The same person writing to the bot directly.
    public Member direct(Member who) {
        return who.in(directPlace(who.id));
    }

    private World.Place directPlace(long user) {
        return rest.direct(user);
    }

    /// The same person in a thread that the bot opened.
    public Member inThread(Member who, long thread) {
        return who.in(new World.Place(thread, general.server(), 11));
    }

    /// Another server; with several shards another one may carry it.
    public Member memberElsewhere(String name, int shard) {
        long guild = world.nextId();
        while ((guild >> 22) % world.shards() != shard) guild += 1L << 22;
        var place = new World.Place(world.nextId(), guild, 0);
        world.places.add(place);
        return new Member(world, gateway, world.nextId(), name, place);
    }

    public void setShards(int total) {
        world.shards = total;
    }

    /// Changes what the bot may do in the server (a bit mask of permissions).
    public void permit(long permissions) {
        var everyone = world.guild(general, permissions).get("roles").get(0);
        gateway.dispatch("GUILD_ROLE_UPDATE", Json.object("guild_id", "" + general.server(), "role", everyone));
    }

    /// The next `times` requests whose "METHOD /path" matches get this status.
    public void failNext(int times, String request, int status) {
        faults.add(new Fault(false, Pattern.compile(request), status, 0.2, new AtomicInteger(times)));
    }

    /// The next request that matches is carried out, and gets this status all the same.
    public void failAfterNext(String request, int status) {
        faults.add(new Fault(true, Pattern.compile(request), status, 0.2, new AtomicInteger(1)));
    }

    /// How often a request was made, refused ones too.
    public long requests(String pattern) {
        return rest.lines().stream()
                .filter(Pattern.compile(pattern).asPredicate())
                .count();
    }

    /// The commands that are registered.
    public JsonNode commands() {
        return rest.commands();
    }

    public <T> T await(String what, Supplier<@Nullable T> look) {
        return world.await(what, Exchange.PATIENCE, look);
    }

    public <T> T await(String what, Duration atMost, Supplier<@Nullable T> look) {
        return world.await(what, atMost, look);
    }

    /// What was sent against the rules so far.
    public List<String> violations() {
        return rules.violations();
    }

    @Override
    public void close() {
        server.close();
        if (!violations().isEmpty()) throw new AssertionError("against Discord's rules: " + violations());
    }
}
