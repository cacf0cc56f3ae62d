package footnote.bot.store;

import footnote.bot.chat.CannotServe;
import footnote.bot.chat.Memory;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Files;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Memory in a database: SQLite in a file of its own, or PostgreSQL.
///
/// What is acknowledged (settings, feedback, deeds, erasures) is on disk by then. Counts and conversations are written
/// shortly after. Where the database fails, answers go on; see [Writer] and [Losses]. Safe for many threads.
public final class Store implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Store.class);
    private final Database database;
    private final Writer writer;
    private final Memory memory;

    private Store(Database database, Writer writer, Memory memory) {
        this.database = database;
        this.writer = writer;
        this.memory = memory;
    }

    /// Opens it, with all settings read.
    ///
    /// @throws CannotServe where what is set cannot be known: no answer may be given that ignores it
    public static Store open(StoreSettings settings, MeterRegistry meters, Clock clock) throws CannotServe {
        var database = new Database(settings);
        var losses = new Losses(meters);
        var writer = new Writer(database, losses);
        var reader = new Reader(database);
        var customs = new SqlCustoms(writer);
        var upkeep = new Upkeep(database, settings, customs, losses, clock);
        load(database, settings, customs, losses);
        writer.start(upkeep);
        Gauge.builder("footnote.memory.waiting", writer, Writer::waiting)
                .description("What waits to be written")
                .register(meters);
        var memory = new Memory(
                customs,
                new SqlDiary(writer, reader, settings.keepQuestions()),
                new SqlTrail(writer, reader),
                new SqlPeople(writer, reader, upkeep::erased),
                new SqlTalks(writer, reader, settings.context(), clock));
        return new Store(database, writer, memory);
    }

    /// Why it could not be opened now, in half a sentence; null where it could. Changes nothing.
    public static @Nullable String trouble(StoreSettings settings) {
        try (var database = new Database(settings)) {
            database.probe();
            return null;
        } catch (RuntimeException e) {
            return Trouble.reason(e);
        }
    }

    private static void load(Database database, StoreSettings settings, SqlCustoms customs, Losses losses)
            throws CannotServe {
        try {
            database.open().useHandle(customs::load);
        } catch (RuntimeException e) {
            LOG.debug("memory cannot be opened", e);
            if (!database.isEmbedded() || !Trouble.isOutage(e)) throw cannot(settings, e);
            loadUnwritable(database, settings, customs);
            losses.began(e);
        }
    }

    /// A folder that cannot be written, or a full disk: what was set before counts all the same.
    private static void loadUnwritable(Database database, StoreSettings settings, SqlCustoms customs)
            throws CannotServe {
        var file = database.file();
        if (!Files.exists(file)) return;
        // Without a log beside it the file is whole, and SQLite needs no lock that it could not take.
        var how = Files.exists(file.resolveSibling(file.getFileName() + "-wal")) ? "mode=ro" : "immutable=1";
        try {
            Jdbi.create("jdbc:sqlite:file:" + file + "?" + how).useHandle(customs::load);
        } catch (RuntimeException e) {
            throw cannot(settings, e);
        }
    }

    private static CannotServe cannot(StoreSettings settings, RuntimeException e) {
        var todo = settings.url() == null
                ? "move footnote.db away from there to start with an empty one, or set state.directory"
                : "start the database, or check state.url, state.user and state.password";
        return new CannotServe(
                "The memory " + settings + " cannot be opened (" + Trouble.reason(e) + "); " + todo + ".");
    }

    /// What a desk is given.
    public Memory memory() {
        return memory;
    }

    /// Writes what waits, for some seconds at most.
    @Override
    public void close() {
        writer.close();
        database.close();
    }
}
