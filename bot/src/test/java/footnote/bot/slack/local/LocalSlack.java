package footnote.bot.slack.local;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import mockwebserver3.MockWebServer;
import org.jspecify.annotations.Nullable;

/// Slack on loopback: Web API, Socket Mode and addresses for answers on one port, people, a channel, and Slack's
/// published limits, which every request is held against. [#close] fails where one was broken.
public final class LocalSlack implements AutoCloseable {
    /// The only tokens it lets in.
    public static final String BOT_TOKEN = "xoxb-local-development";

    public static final String APP_TOKEN = "xapp-local-development";
    private static final String CHANNEL = "C0001";
    private final World world = new World();
    private final Sockets sockets = new Sockets(world);
    private final Rules rules = new Rules();
    private final Web web = new Web(world, sockets, rules);
    private final MockWebServer server = new MockWebServer();
    private final Wire wire;

    /// @param scopes what the app has been granted
    public LocalSlack(List<String> scopes) throws IOException {
        web.scopes = String.join(",", scopes);
        server.setDispatcher(web);
        server.start(InetAddress.getLoopbackAddress(), 0);
        wire = new Wire(server.getPort());
        web.port = wire.port();
        world.pane.put("url", "http://127.0.0.1:" + server.getPort() + "/");
    }

    /// What a bot is given in place of Slack's own address.
    public String baseUrl() {
        return "http://127.0.0.1:" + server.getPort() + "/api/";
    }

    public Sockets sockets() {
        return sockets;
    }

    /// A person in the workspace's only channel; the same one for the same name.
    public Member member(String name) {
        return new Member(world, sockets, "U" + name.toUpperCase(java.util.Locale.ROOT), CHANNEL, null);
    }

    /// Makes somebody an admin of the workspace.
    public void promote(Member who) {
        world.admins.add(who.id);
    }

    /// The next `times` calls whose method matches fail with this status of HTTP and this word of Slack's.
    public void failNext(int times, String method, int status, String error) {
        web.faults.add(new Fault(Pattern.compile(method), status, error, new AtomicInteger(times)));
    }

    /// The next `times` calls whose method matches are done, or not, and the connection breaks instead of an answer.
    public void breakNext(int times, String method, boolean taken) {
        web.breaks.add(new Break(Pattern.compile(method), taken, new AtomicInteger(times)));
    }

    /// Cuts every connection of Socket Mode without closing it.
    public void cut() {
        wire.cut();
    }

    /// Makes the workspace one of an organisation, where presses and forms come without it.
    public void joinOrganisation() {
        world.organisation = true;
    }

    /// Lets nobody in any more.
    public void revoke() {
        web.botToken = "revoked";
        web.appToken = "revoked";
    }

    /// How often a method was called, refused calls too.
    public long calls(String method) {
        return web.calls().stream()
                .filter(Pattern.compile(method).asMatchPredicate())
                .count();
    }

    public <T> T await(String what, Supplier<@Nullable T> look) {
        return world.await(what, World.PATIENCE, look);
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
        sockets.close();
        server.close();
        try {
            wire.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        if (!violations().isEmpty()) throw new AssertionError("against Slack's rules: " + violations());
    }
}
