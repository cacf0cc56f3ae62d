package footnote.bot.chat;

/// What a person thought of an answer.
///
/// @param reason in their words; empty where they gave none
public record Feedback(String platform, String message, String asker, boolean good, String reason) {}
