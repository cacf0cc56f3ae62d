package footnote.bot.layout;

/// One piece of a reply that is never cut.
///
/// @param text in the platform's markup, escaped, of at most [#LONGEST] characters; empty for a [Kind#GAP]
public record Line(Kind kind, String text) {
    /// Characters: it then fits in a message of any platform, with what the platform puts around it.
    public static final int LONGEST = 1790;

    /// How a line is set.
    public enum Kind {
        /// Nothing, to keep two parts apart.
        GAP,
        /// A question that came before the one that is answered.
        EARLIER,
        /// The question that is answered.
        ASKED,
        PLAIN,
        /// Goes on in the line before it, where it fits.
        WORD,
        ITEM,
        QUOTE,
        SMALL
    }

    public Line {
        if (text.length() > LONGEST) throw new IllegalArgumentException("a line of " + text.length() + " characters");
    }
}
