package footnote.bot.console;

import footnote.bot.http.Knock;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// What Java is shown once so that it remembers the classes of it (`-XX:AOTCacheOutput`): an answer on the console, the
/// way to platforms that do not answer, and a server that becomes ready and answers over HTTP. It fails where one of
/// them does, so that no cache is made of half a start.
final class RehearseVerb implements Verb {
    private static final String QUESTION = "Which countries did Maduro ask for help?";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /// Nobody listens there, so the way to a platform is gone as far as it goes without one.
    private static final String NOWHERE = "http://127.0.0.1:9/";

    /// Long enough for an address; the token is known to nobody else and ends with this process.
    private static final String TOKEN = "only-for-this-rehearsal";

    private static final Map<String, String> DISCORD =
            Map.of("FOOTNOTE_DISCORD_TOKEN", "none", "FOOTNOTE_DISCORD_API", NOWHERE, "FOOTNOTE_HTTP_PORT", "0");
    private static final Map<String, String> SLACK = Map.of(
            "FOOTNOTE_SLACK_BOT_TOKEN",
            "xoxb-none",
            "FOOTNOTE_SLACK_APP_TOKEN",
            "xapp-none",
            "FOOTNOTE_SLACK_API",
            NOWHERE,
            "FOOTNOTE_HTTP_PORT",
            "0");

    private final Footnote footnote;

    /// For what is kept meanwhile.
    private Path folder = Path.of("");

    RehearseVerb(Footnote footnote) {
        this.footnote = footnote;
    }

    @Override
    public String description() {
        return "Does once what a start and an answer do, for Java to learn from.";
    }

    @Override
    public Words words() {
        return new Words("FOLDER", "For what is kept meanwhile; it may be deleted afterwards.", 1);
    }

    @Override
    public void addOptions(Known known) {
        known.flag(
                "answer",
                "Only an answer. What Java learns of a server as well slows the start of an answer by a tenth.");
    }

    @Override
    public int run(Given given) throws Exception {
        folder = Path.of(Footnote.text(given.words(), "folder"));
        Files.createDirectories(folder);
        // Nothing of what an operator has set may count: no token, no model.
        Files.writeString(settings(), "");
        var mute = new PrintStream(OutputStream.nullOutputStream());
        // Platforms that cannot be reached are loud in the log.
        System.setErr(mute);
        var screen = Screen.plain(footnote.screen.in(), mute, footnote.screen.err());
        expect(again(screen, Map.of(), "ask", QUESTION) == 0, "'" + QUESTION + "' has no answer");
        if (given.has("answer")) return 0;
        for (var platform : List.of(DISCORD, SLACK))
            again(Screen.plain(footnote.screen.in(), mute, mute), platform, "serve");
        server(screen);
        return 0;
    }

    /// Ends with the process.
    private void server(Screen screen) throws IOException, InterruptedException {
        int port = freePort();
        var door = Map.of("FOOTNOTE_HTTP_PORT", Integer.toString(port), "FOOTNOTE_HTTP_TOKEN", TOKEN);
        var ended = new CompletableFuture<Integer>();
        Thread.ofPlatform()
                .daemon()
                .name("footnote-rehearsal")
                .start(() -> ended.complete(again(screen, door, "serve")));
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady(port)) {
            expect(!ended.isDone() && System.nanoTime() < end, "the server does not get ready");
            TimeUnit.MILLISECONDS.sleep(50);
        }
        expect(Knock.asking(port, TOKEN, QUESTION).status() == 200, "the server does not answer");
    }

    private static boolean isReady(int port) {
        try {
            return Knock.at("127.0.0.1", port, true).status() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void expect(boolean condition, String otherwise) throws IOException {
        if (!condition)
            throw new IOException("The rehearsal failed: " + otherwise + ", so nothing can be learnt from it.");
    }

    private Path settings() {
        return folder.resolve("footnote.yaml").toAbsolutePath();
    }

    private int again(Screen screen, Map<String, String> variables, String... verb) {
        var all = new ArrayList<>(List.of(verb));
        if (footnote.corpus != null) all.addAll(List.of("--corpus", footnote.corpus.toString()));
        if (footnote.index != null) all.addAll(List.of("--index", footnote.index.toString()));
        all.addAll(List.of("--config", settings().toString()));
        var environment = new HashMap<>(variables);
        environment.put(
                "FOOTNOTE_STATE_DIRECTORY",
                folder.resolve("state").toAbsolutePath().toString());
        environment.put("FOOTNOTE_HOME", footnote.home().toString());
        return Footnote.run(all.toArray(String[]::new), screen, environment, footnote::offers);
    }
}
