package footnote.bot.chat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What became of a question.
///
/// @param where null in a direct message
/// @param question its words, which are kept only where the operator wants that
public record Outcome(Instant at, @Nullable Where where, String asker, Kind kind, String question) {
    /// How it ended.
    public enum Kind {
        ANSWERED,
        /// The documents do not say.
        REFUSED,
        FAILED
    }
}
