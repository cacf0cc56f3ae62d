package footnote.bot.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// The embedded database.
class SqliteTest implements StoreContract {
    @TempDir
    Path folder;

    private Opened opened;

    @BeforeEach
    void open() throws Exception {
        opened = new Opened(settings(false, Duration.ofDays(180), Duration.ofMinutes(30)));
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Override
    public StoreSettings settings(boolean keepQuestions, Duration keep, Duration context) {
        return new StoreSettings(
                folder.resolve("state"), null, null, null, keepQuestions, keep, Duration.ofDays(730), context);
    }

    @Override
    public Connection connection() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("state/footnote.db"));
    }

    @Override
    public Opened opened() {
        return opened;
    }
}
