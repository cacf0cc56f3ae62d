package footnote.answer.text;

/// One word or number of a text.
///
/// @param text as it stands there
/// @param key as it is compared: folded, without possessive ending, an acronym without its dots
/// @param stem what its forms have in common
/// @param start where it starts, in UTF-16 offsets of the text
/// @param opens whether it is the first of a sentence or a quotation, where a capital says nothing
/// @param after the character right after it, 0 at the end
public record Word(String text, String key, String stem, Kind kind, int start, int end, boolean opens, char after) {
    public enum Kind {
        /// Letters.
        PLAIN,
        /// Digits with their separators.
        NUMBER,
        /// Letters and digits: `B-52`, `19th`, `10km`.
        MIXED
    }

    /// Whether it starts with a capital letter.
    public boolean isCapital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /// Whether it says something by itself: a number, or a word that is not on the list of function words.
    public boolean isContent() {
        return kind != Kind.PLAIN || !Words.isFunctionWord(key);
    }
}
