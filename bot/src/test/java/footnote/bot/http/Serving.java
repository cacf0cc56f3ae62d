package footnote.bot.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// `serve` as a process of its own, the way an operator runs it, with the API and no platform.
public final class Serving implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /// What Java is given. For tests that start it a hundred times, `-jar bot/target/footnote.jar` and a cache of its
    /// classes make that quicker.
    private static final String PROGRAM = System.getProperty(
            "footnote.program", "-cp " + System.getProperty("java.class.path") + " footnote.bot.Main");

    private final Path folder;
    private final int port;
    private final Process process;

    /// Begins to serve the documents in `docs` below a folder, which keeps everything else too.
    public Serving(Path folder, Map<String, String> environment) throws IOException {
        this.folder = folder;
        this.port = freePort();
        Harbour.write(folder.resolve("docs"));
        var builder = builder(
                "serve",
                "--corpus",
                folder.resolve("docs").toString(),
                "--index",
                folder.resolve("index").toString());
        builder.environment().putAll(environment);
        process = builder.redirectError(log().toFile()).start();
    }

    private ProcessBuilder builder(String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dlogback.configurationFile=logback.xml",
                "-Dfootnote.home=" + folder));
        command.addAll(List.of(PROGRAM.split(" ")));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("FOOTNOTE_") || name.startsWith("OTEL_"));
        builder.environment()
                .putAll(Map.of(
                        "FOOTNOTE_HTTP_PORT",
                        Integer.toString(port),
                        "FOOTNOTE_HTTP_TOKEN",
                        Caller.TOKEN,
                        "FOOTNOTE_STATE_DIRECTORY",
                        folder.resolve("state").toString()));
        return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    Path log() {
        return folder.resolve("serve.log");
    }

    Caller caller() {
        return Caller.of(port);
    }

    /// The exit code of another verb, run while this one serves.
    int run(String... arguments) throws IOException, InterruptedException {
        var other = builder(arguments)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!other.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) throw new AssertionError("it does not end");
        return other.exitValue();
    }

    /// Waits until it can answer.
    public void awaitReady() throws IOException, InterruptedException {
        await("it is not ready", () -> status("/readyz") == 200);
    }

    /// The status of a path; 0 where nobody answers.
    int status(String path) {
        try {
            return Knock.at("127.0.0.1", port, path.equals("/readyz")).status();
        } catch (IOException e) {
            return 0;
        }
    }

    void await(String otherwise, BooleanSupplier condition) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end || !process.isAlive())
                throw new AssertionError(otherwise + ": " + Files.readString(log()));
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    /// Asks it to end, as Docker does.
    void ask() {
        process.destroy();
    }

    /// Waits for its end.
    int end() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) throw new AssertionError("it does not end");
        return process.exitValue();
    }

    /// Ends it without a warning (SIGKILL).
    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
