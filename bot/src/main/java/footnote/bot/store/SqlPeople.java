package footnote.bot.store;

import footnote.bot.chat.Kept;
import footnote.bot.chat.MemoryAway;
import footnote.bot.chat.People;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// What is kept of a person, over all tables that name one.
final class SqlPeople implements People {
    private final Writer writer;
    private final Reader reader;
    private final Runnable erased;

    /// @param erased told each time
    SqlPeople(Writer writer, Reader reader, Runnable erased) {
        this.writer = writer;
        this.reader = reader;
        this.erased = erased;
    }

    @Override
    public List<Kept> keptOf(String asker) throws MemoryAway {
        return reader.read(handle -> {
            var all = new ArrayList<Kept>();
            all.addAll(kept(
                    handle, asker, Kept.Sort.QUESTION, "SELECT at_ms, words AS text FROM question WHERE asker = :a"));
            all.addAll(kept(
                    handle,
                    asker,
                    Kept.Sort.FEEDBACK,
                    "SELECT at_ms, CASE good WHEN 1 THEN '👍 ' ELSE '👎 ' END || reason AS text FROM feedback"
                            + " WHERE asker = :a"));
            all.addAll(
                    kept(handle, asker, Kept.Sort.TALK, "SELECT at_ms, question AS text FROM talk WHERE asker = :a"));
            all.addAll(kept(
                    handle,
                    asker,
                    Kept.Sort.DEED,
                    "SELECT at_ms, what || ' ' || detail AS text FROM deed WHERE who = :a"));
            all.sort(Comparator.comparing(Kept::at).reversed());
            return all;
        });
    }

    private static List<Kept> kept(Handle handle, String asker, Kept.Sort sort, String sql) {
        return handle.createQuery(sql)
                .bind("a", asker)
                .map((row, ctx) -> new Kept(
                        Instant.ofEpochMilli(row.getLong("at_ms")),
                        sort,
                        row.getString("text").strip()))
                .list();
    }

    @Override
    public void forget(String asker) throws MemoryAway {
        writer.now(Kind.ERASURE, handle -> forget(handle, asker));
        erased.run();
    }

    /// In the trail of deeds they get a new name each time, so that nobody is recognised by it.
    private static int forget(Handle handle, String asker) {
        int rows = 0;
        for (var table : List.of("question", "feedback", "talk"))
            rows += handle.createUpdate("DELETE FROM " + table + " WHERE asker = :a")
                    .bind("a", asker)
                    .execute();
        return rows
                + handle.createUpdate("UPDATE deed SET who = :name WHERE who = :a")
                        .bind("name", "somebody-" + UUID.randomUUID().toString().substring(0, 8))
                        .bind("a", asker)
                        .execute();
    }
}
