package footnote.bot.chat;

import java.time.Instant;

/// One thing that is kept of a person.
///
/// @param text what it says: a question, a reason, a deed
public record Kept(Instant at, Sort sort, String text) {
    /// What it is.
    public enum Sort {
        QUESTION,
        FEEDBACK,
        /// A question that is kept for a short while, so that the next one may lean on it.
        TALK,
        /// Done by the person as one who manages a server: it stays, under another name.
        DEED
    }
}
