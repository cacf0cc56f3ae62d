package footnote.bot.store;

import footnote.bot.chat.Asked;
import footnote.bot.chat.MemoryAway;
import footnote.bot.chat.Talks;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/// Conversations, for as long as the operator wants; not at all where that is no time.
final class SqlTalks implements Talks {
    private static final String INSERT =
            "INSERT INTO talk (talk, at_ms, asker, question) VALUES (:talk, :at, :asker, :question)";
    private static final String LAST = "SELECT question FROM talk WHERE talk = :talk AND at_ms > :since"
            + " ORDER BY at_ms DESC LIMIT " + Asked.EARLIER;
    private final Writer writer;
    private final Reader reader;
    private final Duration context;
    private final Clock clock;

    SqlTalks(Writer writer, Reader reader, Duration context, Clock clock) {
        this.writer = writer;
        this.reader = reader;
        this.context = context;
        this.clock = clock;
    }

    @Override
    public void add(String talk, String asker, String question) {
        if (context.isZero()) return;
        long now = clock.millis();
        writer.later(
                Kind.TALK,
                handle -> handle.createUpdate(INSERT)
                        .bind("talk", talk)
                        .bind("at", now)
                        .bind("asker", asker)
                        .bind("question", question)
                        .execute());
    }

    @Override
    public List<String> earlier(String talk) {
        try {
            return reader.read(handle -> handle.createQuery(LAST)
                            .bind("talk", talk)
                            .bind("since", clock.millis() - context.toMillis())
                            .mapTo(String.class)
                            .list())
                    .reversed();
        } catch (MemoryAway e) {
            return List.of();
        }
    }
}
