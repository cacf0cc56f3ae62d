package footnote.bot.discord;

/// For whom a reply is formatted.
///
/// @param asker who asked, as Discord's id
/// @param alone whether only they see it
record Guest(long asker, boolean alone) {}
