package footnote.bot.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jdbi.v3.core.Handle;

/// What has to be done again and again: dropping what has expired, and reading settings that another process may have
/// changed. Called often by the thread that writes; does nothing most of the time.
final class Upkeep implements Runnable {
    private static final Duration EACH_TALK = Duration.ofMinutes(1);
    private static final Duration EACH_PURGE = Duration.ofDays(1);
    private static final Duration EACH_LOAD = Duration.ofSeconds(30);
    private final Database database;
    private final StoreSettings settings;
    private final SqlCustoms customs;
    private final Losses losses;
    private final Clock clock;
    private final AtomicBoolean erased = new AtomicBoolean();
    private Instant nextTalks = Instant.MIN;
    private Instant nextPurge = Instant.MIN;
    private Instant nextLoad = Instant.MIN;

    Upkeep(Database database, StoreSettings settings, SqlCustoms customs, Losses losses, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.customs = customs;
        this.losses = losses;
        this.clock = clock;
    }

    /// Something was erased: its traces in the write-ahead log go, too.
    void erased() {
        erased.set(true);
    }

    @Override
    public void run() {
        var now = clock.instant();
        try {
            if (isDue(nextLoad, now)) {
                database.open().useHandle(customs::load);
                // Nobody else writes to an embedded one; until it opens for the first time it is tried each time.
                nextLoad = database.isEmbedded() ? Instant.MAX : now.plus(EACH_LOAD);
            }
            if (isDue(nextTalks, now)) {
                nextTalks = now.plus(EACH_TALK);
                database.open().useTransaction(handle -> talks(handle, now));
            }
            if (isDue(nextPurge, now)) {
                nextPurge = now.plus(EACH_PURGE);
                database.open().useTransaction(handle -> purge(handle, now));
            }
            if (losses.isAway()) {
                database.open().useTransaction(Upkeep::probe);
                losses.over();
            }
            if (database.isEmbedded() && erased.getAndSet(false))
                database.open().useHandle(handle -> handle.execute("PRAGMA wal_checkpoint(TRUNCATE)"));
        } catch (RuntimeException e) {
            losses.began(e);
        }
    }

    private static boolean isDue(Instant next, Instant now) {
        return !now.isBefore(next);
    }

    /// Whether it can be written: something has to be, since a full disk can still be read.
    private static void probe(Handle handle) {
        handle.execute("INSERT INTO talk (talk, at_ms, asker, question) VALUES ('', 0, '', '')");
        handle.execute("DELETE FROM talk WHERE talk = ''");
    }

    private void talks(Handle handle, Instant now) {
        delete(handle, "talk", "at_ms", now.minus(settings.context()));
    }

    private void purge(Handle handle, Instant now) {
        var before = now.minus(settings.keep());
        delete(handle, "question", "at_ms", before);
        delete(handle, "feedback", "at_ms", before);
        delete(handle, "outcome", "hour_ms", before.truncatedTo(ChronoUnit.HOURS));
        delete(handle, "deed", "at_ms", now.minus(settings.keepAudit()));
        if (!settings.keepQuestions()) handle.execute("DELETE FROM question");
    }

    private static void delete(Handle handle, String table, String column, Instant before) {
        handle.createUpdate("DELETE FROM " + table + " WHERE " + column + " < :before")
                .bind("before", before.toEpochMilli())
                .execute();
    }
}
