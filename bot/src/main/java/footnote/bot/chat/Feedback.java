package footnote.bot.chat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a person thought of an answer.
///
/// @param where null in a direct message
/// @param message the platform's name of the message that shows the answer
/// @param reason in their words; empty where they gave none
public record Feedback(Instant at, @Nullable Where where, String message, String asker, boolean good, String reason) {}
