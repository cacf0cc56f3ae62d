package footnote.bot.store;

import footnote.bot.chat.Diary;
import footnote.bot.chat.Feedback;
import footnote.bot.chat.Gap;
import footnote.bot.chat.MemoryAway;
import footnote.bot.chat.Outcome;
import footnote.bot.chat.Tally;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/// Questions are counted by hour, place and outcome; their words go to a table of their own, where they are wanted.
final class SqlDiary implements Diary {
    private static final int GAPS = 1_000;
    private static final String COUNT = "INSERT INTO outcome (hour_ms, group_id, channel_id, kind, amount)"
            + " VALUES (:hour, :group, :channel, :kind, 1) ON CONFLICT (group_id, hour_ms, channel_id, kind)"
            + " DO UPDATE SET amount = outcome.amount + 1";
    private static final String QUESTION = "INSERT INTO question (at_ms, group_id, channel_id, asker, kind, words)"
            + " VALUES (:at, :group, :channel, :asker, :kind, :words)";
    private static final String FEEDBACK = "INSERT INTO feedback (message_id, asker, at_ms, group_id, channel_id, good,"
            + " reason) VALUES (:message, :asker, :at, :group, :channel, :good, :reason)"
            + " ON CONFLICT (message_id, asker) DO UPDATE SET at_ms = excluded.at_ms, good = excluded.good,"
            // The thumb itself may be written after the reason that was given for it.
            + " reason = CASE WHEN excluded.reason = '' AND excluded.good = feedback.good THEN feedback.reason"
            + " ELSE excluded.reason END";
    private final Writer writer;
    private final Reader reader;
    private final boolean words;

    SqlDiary(Writer writer, Reader reader, boolean words) {
        this.writer = writer;
        this.reader = reader;
        this.words = words;
    }

    @Override
    public void add(Outcome outcome) {
        writer.later(Kind.OUTCOME, handle -> write(handle, outcome));
    }

    private void write(Handle handle, Outcome o) {
        handle.createUpdate(COUNT)
                .bind("hour", o.at().truncatedTo(ChronoUnit.HOURS).toEpochMilli())
                .bind("group", Columns.group(o.where()))
                .bind("channel", Columns.channel(o.where()))
                .bind("kind", o.kind().name())
                .execute();
        if (!words) return;
        handle.createUpdate(QUESTION)
                .bind("at", o.at().toEpochMilli())
                .bind("group", Columns.group(o.where()))
                .bind("channel", Columns.channel(o.where()))
                .bind("asker", o.asker())
                .bind("kind", o.kind().name())
                .bind("words", o.question())
                .execute();
    }

    @Override
    public void add(Feedback f) throws MemoryAway {
        writer.now(
                Kind.FEEDBACK,
                handle -> handle.createUpdate(FEEDBACK)
                        .bind("message", f.message())
                        .bind("asker", f.asker())
                        .bind("at", f.at().toEpochMilli())
                        .bind("group", Columns.group(f.where()))
                        .bind("channel", Columns.channel(f.where()))
                        .bind("good", Columns.truth(f.good()))
                        .bind("reason", f.reason())
                        .execute());
    }

    @Override
    public Tally tally(String group, Instant since) throws MemoryAway {
        return reader.read(handle -> {
            var hours = new TreeMap<Long, Map<String, Integer>>();
            var channels = new HashMap<String, Integer>();
            questions(handle, group, since, hours, channels);
            feedback(handle, group, since, hours);
            return new Tally(
                    hours.entrySet().stream()
                            .map(e -> hour(e.getKey(), e.getValue()))
                            .toList(),
                    channels);
        });
    }

    private static void questions(
            Handle handle,
            String group,
            Instant since,
            Map<Long, Map<String, Integer>> hours,
            Map<String, Integer> channels) {
        handle.createQuery("SELECT hour_ms, channel_id, kind, amount FROM outcome"
                        + " WHERE group_id = :group AND hour_ms >= :since")
                .bind("group", group)
                .bind("since", since.truncatedTo(ChronoUnit.HOURS).toEpochMilli())
                .mapToMap()
                .forEach(row -> {
                    int amount = number(row, "amount").intValue();
                    count(hours, number(row, "hour_ms").longValue(), String.valueOf(row.get("kind")), amount);
                    var channel = String.valueOf(row.get("channel_id"));
                    if (!channel.isEmpty()) channels.merge(channel, amount, Integer::sum);
                });
    }

    private static void feedback(Handle handle, String group, Instant since, Map<Long, Map<String, Integer>> hours) {
        handle.createQuery("SELECT at_ms, good FROM feedback WHERE group_id = :group AND at_ms >= :since")
                .bind("group", group)
                .bind("since", since.toEpochMilli())
                .mapToMap()
                .forEach(row -> {
                    var at = Instant.ofEpochMilli(number(row, "at_ms").longValue());
                    count(
                            hours,
                            at.truncatedTo(ChronoUnit.HOURS).toEpochMilli(),
                            number(row, "good").intValue() == 1 ? "GOOD" : "BAD",
                            1);
                });
    }

    private static Number number(Map<String, Object> row, String column) {
        return (Number) java.util.Objects.requireNonNull(row.get(column), column);
    }

    private static void count(Map<Long, Map<String, Integer>> hours, long hour, String what, int amount) {
        hours.computeIfAbsent(hour, h -> new HashMap<>()).merge(what, amount, Integer::sum);
    }

    private static Tally.Hour hour(long from, Map<String, Integer> n) {
        return new Tally.Hour(
                Instant.ofEpochMilli(from),
                n.getOrDefault(Outcome.Kind.ANSWERED.name(), 0),
                n.getOrDefault(Outcome.Kind.REFUSED.name(), 0),
                n.getOrDefault(Outcome.Kind.FAILED.name(), 0),
                n.getOrDefault("GOOD", 0),
                n.getOrDefault("BAD", 0));
    }

    @Override
    public List<Gap> gaps(String group, Instant since) throws MemoryAway {
        return reader.read(handle -> handle.createQuery("SELECT at_ms, words FROM question WHERE group_id = :group"
                        + " AND kind = :kind AND at_ms >= :since ORDER BY at_ms DESC LIMIT " + GAPS)
                .bind("group", group)
                .bind("kind", Outcome.Kind.REFUSED.name())
                .bind("since", since.toEpochMilli())
                .map((row, ctx) -> new Gap(Instant.ofEpochMilli(row.getLong("at_ms")), row.getString("words")))
                .list());
    }
}
