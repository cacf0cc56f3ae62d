package footnote.bot.store;

import footnote.bot.chat.Where;
import org.jspecify.annotations.Nullable;

/// How things are written in a row.
final class Columns {
    private Columns() {}

    static String group(@Nullable Where where) {
        return where == null ? "" : where.group();
    }

    static String channel(@Nullable Where where) {
        return where == null || where.channel() == null ? "" : where.channel();
    }

    static int truth(boolean value) {
        return value ? 1 : 0;
    }
}
