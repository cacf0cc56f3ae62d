package footnote.bot.picture;

/// A picture as a file.
///
/// @param name of the file, ending with `.png`
/// @param description what it shows, for those who do not see it; at most 1,000 characters
/// @param png its bytes; not copied
@SuppressWarnings("ArrayRecordComponent")
public record Picture(String name, String description, byte[] png) {}
