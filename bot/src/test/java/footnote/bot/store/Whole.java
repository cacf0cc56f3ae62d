package footnote.bot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteDataSource;

/// Whether a database that nobody has open is whole.
public final class Whole {
    private Whole() {}

    /// Fails where SQLite finds a fault in it.
    public static void check(Path directory) throws SQLException {
        var source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + directory.resolve("footnote.db"));
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("PRAGMA integrity_check")) {
            assertThat(row.getString(1)).isEqualTo("ok");
        }
    }
}
