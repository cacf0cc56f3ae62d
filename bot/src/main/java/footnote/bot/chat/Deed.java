package footnote.bot.chat;

import java.time.Instant;

/// Something that was done by somebody who manages a server.
///
/// @param what in a few words, such as `changed settings`
/// @param detail what exactly; empty where there is nothing more to it
public record Deed(Instant at, Where where, String who, String what, String detail) {}
