package footnote.bot.store;

import footnote.bot.chat.Customs;
import footnote.bot.chat.Language;
import footnote.bot.chat.MemoryAway;
import footnote.bot.chat.Preferences;
import footnote.bot.chat.Where;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Settings, all of them at hand: a question never waits for the database.
final class SqlCustoms implements Customs {
    /// All columns: a file that cannot be written may lack the latest.
    private static final String SELECT = "SELECT * FROM preference";

    private static final String UPSERT =
            "INSERT INTO preference (group_id, channel_id, auto_answer, alone, collections, cool_down_ms, language)"
                    + " VALUES (:group, :channel, :auto, :alone, :collections, :cool, :language)"
                    + " ON CONFLICT (group_id, channel_id) DO UPDATE SET auto_answer = excluded.auto_answer,"
                    + " alone = excluded.alone, collections = excluded.collections,"
                    + " cool_down_ms = excluded.cool_down_ms, language = excluded.language";
    private final Writer writer;
    private volatile Map<Where, Preferences> known = new ConcurrentHashMap<>();

    SqlCustoms(Writer writer) {
        this.writer = writer;
    }

    /// Reads all of them; call it before the first question, and again where another process may have changed some.
    void load(Handle handle) {
        var all = new HashMap<Where, Preferences>();
        handle.createQuery(SELECT)
                .map((row, ctx) -> Map.entry(where(row), preferences(row)))
                .forEach(e -> all.put(e.getKey(), e.getValue()));
        known = new ConcurrentHashMap<>(all);
    }

    @Override
    public Preferences at(Where where) {
        return known.getOrDefault(where, Preferences.NONE);
    }

    @Override
    public Preferences change(Where where, UnaryOperator<Preferences> how) throws MemoryAway {
        var now = writer.now(Kind.SETTING, handle -> change(handle, where, how));
        known.put(where, now);
        return now;
    }

    private static Preferences change(Handle handle, Where where, UnaryOperator<Preferences> how) {
        var before = handle.createQuery(SELECT + " WHERE group_id = :group AND channel_id = :channel")
                .bind("group", where.group())
                .bind("channel", Columns.channel(where))
                .map((row, ctx) -> preferences(row))
                .findOne()
                .orElse(Preferences.NONE);
        var now = how.apply(before);
        handle.createUpdate(UPSERT)
                .bind("group", where.group())
                .bind("channel", Columns.channel(where))
                .bind("auto", now.autoAnswer() == null ? null : Columns.truth(now.autoAnswer()))
                .bind("alone", now.alone() == null ? null : Columns.truth(now.alone()))
                .bind("collections", now.collections() == null ? null : lines(now.collections()))
                .bind("cool", now.coolDown() == null ? null : now.coolDown().toMillis())
                .bind("language", now.language() == null ? null : now.language().tag())
                .execute();
        return now;
    }

    private static Where where(ResultSet row) throws SQLException {
        var channel = row.getString("channel_id");
        return new Where(row.getString("group_id"), channel.isEmpty() ? null : channel);
    }

    private static Preferences preferences(ResultSet row) throws SQLException {
        var collections = row.getString("collections");
        var coolDown = number(row, "cool_down_ms");
        var language = has(row, "language") ? row.getString("language") : null;
        return new Preferences(
                truth(row, "auto_answer"),
                truth(row, "alone"),
                collections == null ? null : names(collections),
                coolDown == null ? null : Duration.ofMillis(coolDown),
                language == null ? null : Language.of(language));
    }

    private static boolean has(ResultSet row, String column) throws SQLException {
        var columns = row.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++)
            if (column.equalsIgnoreCase(columns.getColumnName(i))) return true;
        return false;
    }

    /// A name a line.
    private static String lines(Set<String> names) {
        return String.join("\n", new TreeSet<>(names));
    }

    private static Set<String> names(String lines) {
        return lines.isEmpty() ? Set.of() : Set.copyOf(List.of(lines.split("\n")));
    }

    private static @Nullable Boolean truth(ResultSet row, String column) throws SQLException {
        var number = number(row, column);
        return number == null ? null : number != 0;
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }
}
