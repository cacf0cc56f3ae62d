package footnote.bot.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/// The connections to a database whose tables are as this version of the program needs them. Opens when it is first
/// needed, and tries again where it could not: a database may come later than the program. Safe for many threads.
final class Database implements AutoCloseable {
    /// How long somebody waits for a connection, and so for an answer that needs one.
    private static final int PATIENCE_MS = 2_000;

    private static final int BUSY_MS = 5_000;
    private static final int SOCKET_SECONDS = 10;
    private static final int CONNECTIONS = 4;
    private static final String FILE = "footnote.db";
    private final StoreSettings settings;
    private @Nullable HikariDataSource pool;
    private volatile @Nullable Jdbi jdbi;

    Database(StoreSettings settings) {
        this.settings = settings;
    }

    /// Whether it is a file of this process' own.
    boolean isEmbedded() {
        return settings.url() == null;
    }

    /// Where the embedded one is.
    Path file() {
        return settings.directory().resolve(FILE);
    }

    /// The database, with its tables.
    ///
    /// @throws RuntimeException where it cannot be reached or written
    Jdbi open() {
        var known = jdbi;
        return known == null ? connect() : known;
    }

    private synchronized Jdbi connect() {
        var known = jdbi;
        if (known != null) return known;
        var opened = new HikariDataSource(isEmbedded() ? embedded() : server());
        try {
            Flyway.configure()
                    .dataSource(opened)
                    .locations("classpath:footnote/bot/store")
                    .loggers("slf4j")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            opened.close();
            throw e;
        }
        pool = opened;
        var now = Jdbi.create(opened);
        jdbi = now;
        return now;
    }

    /// Asks whether it answers, without making a table; one of this process' own that is not there yet is no trouble.
    ///
    /// @throws RuntimeException where it does not
    void probe() {
        if (isEmbedded() && !Files.exists(file())) return;
        try (var opened = new HikariDataSource(isEmbedded() ? embedded() : server())) {
            Jdbi.create(opened).useHandle(handle -> handle.execute("SELECT 1"));
        }
    }

    /// WAL lets questions read while something is written. Each commit reaches the disk before it is acknowledged
    /// (synchronous FULL; with NORMAL a power failure loses the last ones); many share one, so it costs little.
    /// What is deleted is overwritten.
    private HikariConfig embedded() {
        try {
            Files.createDirectories(settings.directory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var config = common();
        config.setJdbcUrl("jdbc:sqlite:" + file());
        config.addDataSourceProperty("journal_mode", "WAL");
        config.addDataSourceProperty("synchronous", "FULL");
        config.addDataSourceProperty("busy_timeout", "" + BUSY_MS);
        config.addDataSourceProperty("secure_delete", "true");
        config.addDataSourceProperty("transaction_mode", "IMMEDIATE");
        return config;
    }

    private HikariConfig server() {
        var config = common();
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.addDataSourceProperty("ApplicationName", "footnote");
        config.addDataSourceProperty("connectTimeout", "" + PATIENCE_MS / 1000);
        config.addDataSourceProperty("socketTimeout", "" + SOCKET_SECONDS);
        config.addDataSourceProperty("tcpKeepAlive", "true");
        return config;
    }

    private static HikariConfig common() {
        var config = new HikariConfig();
        config.setPoolName("footnote-state");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE_MS);
        return config;
    }

    @Override
    public synchronized void close() {
        jdbi = null;
        if (pool != null) pool.close();
        pool = null;
    }
}
