package footnote.bot.layout;

/// For whom a reply is laid out.
///
/// @param asker who asked, as the platform's id; without `:`
/// @param alone whether only they see it
/// @param words in their language
public record Guest(String asker, boolean alone, Words words) {
    public Guest {
        if (asker.isEmpty() || asker.indexOf(':') >= 0) throw new IllegalArgumentException("no asker: " + asker);
    }
}
