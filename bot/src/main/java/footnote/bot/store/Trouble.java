package footnote.bot.store;

import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Locale;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/// What a database's exceptions mean.
final class Trouble {
    /// Data that does not fit (22), a broken rule (23), a statement that makes no sense (42): the same the next time.
    private static final String OURS = "22|23|42";

    private static final int SQLITE_FULL = 13;
    private static final int SQLITE_READONLY = 8;
    private static final int SQLITE_IOERR = 10;
    private static final int SQLITE_CANTOPEN = 14;
    private static final int SQLITE_BUSY = 5;

    private Trouble() {}

    /// Whether it is the database that fails, so that the same may succeed later.
    static boolean isOutage(RuntimeException e) {
        if (e instanceof UncheckedIOException) return true;
        var sql = sql(e);
        if (sql == null) return e instanceof FlywayException;
        var state = sql.getSQLState();
        if (state != null) return !state.matches("(" + OURS + ").*");
        return switch (sql.getErrorCode() & 0xff) {
            case SQLITE_FULL, SQLITE_READONLY, SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_BUSY, 0 -> true;
            default -> false;
        };
    }

    /// In a sentence's half, for the log.
    static String reason(Throwable e) {
        var sql = sql(e);
        var text = sql == null ? e.toString() : String.valueOf(sql.getMessage());
        var line = text.lines().findFirst().orElse(text).strip();
        return line.toLowerCase(Locale.ROOT).contains("password") ? "the login was refused" : line;
    }

    private static @Nullable SQLException sql(Throwable e) {
        SQLException deepest = null;
        for (Throwable t = e; t != null; t = t.getCause()) if (t instanceof SQLException s) deepest = s;
        return deepest;
    }
}
