package footnote.bot.chat;

import org.jspecify.annotations.Nullable;

/// Who asks, and by which event, in words that only their platform understands.
///
/// @param event the platform's id of the event; a second one with this id is a repetition
/// @param asker who asks
/// @param group the server or workspace it is asked in; null in a direct message
public record Visit(String event, String asker, @Nullable String group) {}
