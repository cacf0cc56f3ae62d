package footnote.bot.chat;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// How people want it in each server and channel.
public interface Customs {
    /// What is said exactly there. Returns at once, from what is known already: it is asked before every answer.
    Preferences at(Where where);

    /// Changes what is said there; no other change comes between. When this returns it will survive the end of the
    /// process.
    ///
    /// @return what is said there now
    Preferences change(Where where, UnaryOperator<Preferences> how) throws MemoryAway;

    /// What counts there: the channel's over its group's. Returns at once.
    ///
    /// @param where null in a direct message
    default Preferences inForce(@Nullable Where where) {
        if (where == null) return Preferences.NONE;
        return where.channel() == null ? at(where) : at(where).over(at(where.whole()));
    }
}
