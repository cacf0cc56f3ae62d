package footnote.bot.store;

import footnote.bot.chat.MemoryAway;

/// Reads while others write. Safe for many threads.
final class Reader {
    private final Database database;

    Reader(Database database) {
        this.database = database;
    }

    <T> T read(Writer.Work<T> work) throws MemoryAway {
        try {
            return database.open().withHandle(work::in);
        } catch (RuntimeException e) {
            throw new MemoryAway("the database cannot be read", e);
        }
    }
}
