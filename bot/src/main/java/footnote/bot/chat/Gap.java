package footnote.bot.chat;

import java.time.Instant;

/// A question that the documents did not answer.
public record Gap(Instant at, String question) {}
