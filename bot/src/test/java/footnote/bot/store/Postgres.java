package footnote.bot.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/// A PostgreSQL of a test's own that can be stopped and started again with what it holds.
public final class Postgres implements AutoCloseable {
    public static final String USER = "postgres";

    private final Path data;
    private final int port;
    private EmbeddedPostgres running;

    /// Starts it.
    ///
    /// @param data a folder, for what it holds
    public Postgres(Path data) throws IOException {
        assumeItRunsHere();
        this.data = data;
        running = builder().setDataDirectory(data).setCleanDataDirectory(false).start();
        port = running.getPort();
    }

    /// Skips the test where there is none for this machine.
    static void assumeItRunsHere() {
        assumeTrue(
                System.getProperty("os.name").equals("Linux")
                        && System.getProperty("os.arch").equals("amd64"),
                "skipped: the PostgreSQL of these tests is one for Linux on x86-64");
    }

    static EmbeddedPostgres.Builder builder() {
        return EmbeddedPostgres.builder().setPGStartupWait(Duration.ofMinutes(2));
    }

    /// Where it is, as `state.url` has it.
    public String url() {
        return url(port);
    }

    static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    public void stop() throws IOException {
        running.close();
    }

    public void startAgain() throws IOException {
        running = builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    @Override
    public void close() throws IOException {
        running.close();
    }
}
