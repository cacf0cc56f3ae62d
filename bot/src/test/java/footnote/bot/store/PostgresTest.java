package footnote.bot.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/// A PostgreSQL of its own, empty for each test.
class PostgresTest implements StoreContract {
    private static EmbeddedPostgres server;
    private Opened opened;

    @BeforeAll
    static void start() throws IOException {
        Postgres.assumeItRunsHere();
        server = Postgres.builder().start();
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) server.close();
    }

    @BeforeEach
    void open() throws Exception {
        empty();
        opened = new Opened(settings(false, Duration.ofDays(180), Duration.ofMinutes(30)));
    }

    private static void empty() throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA public CASCADE");
            statement.execute("CREATE SCHEMA public");
        }
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Override
    public StoreSettings settings(boolean keepQuestions, Duration keep, Duration context) {
        return new StoreSettings(
                java.nio.file.Path.of("unused"),
                Postgres.url(server.getPort()),
                Postgres.USER,
                Postgres.USER,
                keepQuestions,
                keep,
                Duration.ofDays(730),
                context);
    }

    @Override
    public Connection connection() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    @Override
    public Opened opened() {
        return opened;
    }
}
