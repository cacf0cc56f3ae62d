package footnote.bot.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a platform writes text. Whatever is given to it shows as it is written: no formatting, no mention, no
/// link, no list, white space folded. Pure.
public interface Markup {
    /// The words escaped, in at most so many characters: what does not fit is cut after a word and ends with `…`.
    String escape(String text, int most);

    /// The whole text escaped, in pieces of at most so many characters that end after a word where they can.
    List<String> pieces(String text, int most);

    /// A link with these words, or the words alone where the address is none that can be linked or is longer,
    /// escaped, than `most` characters.
    String link(String words, @Nullable String url, int most);

    /// Text that is escaped already, made to stand out.
    String strong(String escaped);
}
