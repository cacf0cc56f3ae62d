package footnote.bot.store;

import footnote.bot.chat.Deed;
import footnote.bot.chat.MemoryAway;
import footnote.bot.chat.Trail;
import footnote.bot.chat.Where;
import java.time.Instant;
import java.util.List;

final class SqlTrail implements Trail {
    private static final String INSERT = "INSERT INTO deed (at_ms, group_id, channel_id, who, what, detail)"
            + " VALUES (:at, :group, :channel, :who, :what, :detail)";
    private static final String LAST = "SELECT at_ms, channel_id, who, what, detail FROM deed WHERE group_id = :group"
            + " ORDER BY at_ms DESC LIMIT :most";
    private final Writer writer;
    private final Reader reader;

    SqlTrail(Writer writer, Reader reader) {
        this.writer = writer;
        this.reader = reader;
    }

    @Override
    public void add(Deed d) throws MemoryAway {
        writer.now(
                Kind.DEED,
                handle -> handle.createUpdate(INSERT)
                        .bind("at", d.at().toEpochMilli())
                        .bind("group", d.where().group())
                        .bind("channel", Columns.channel(d.where()))
                        .bind("who", d.who())
                        .bind("what", d.what())
                        .bind("detail", d.detail())
                        .execute());
    }

    @Override
    public List<Deed> last(String group, int atMost) throws MemoryAway {
        return reader.read(handle -> handle.createQuery(LAST)
                .bind("group", group)
                .bind("most", atMost)
                .map((row, ctx) -> {
                    var channel = row.getString("channel_id");
                    return new Deed(
                            Instant.ofEpochMilli(row.getLong("at_ms")),
                            new Where(group, channel.isEmpty() ? null : channel),
                            row.getString("who"),
                            row.getString("what"),
                            row.getString("detail"));
                })
                .list());
    }
}
