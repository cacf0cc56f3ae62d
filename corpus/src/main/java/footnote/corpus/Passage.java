package footnote.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The unit that is indexed, found and cited: some neighbouring sentences of one document, all of them evidence.
///
/// @param document the document's id
/// @param ordinal its number in the document, from 0 without gaps
/// @param span where it stands, in UTF-16 offsets of the document's text
/// @param codePoints how many Unicode code points stand before it in the document's text
/// @param text the document's text from start to end, as it stands there
/// @param sentences the sentences in it, in order, in UTF-16 offsets of the document's text
/// @param section the heading it stands under, or null
/// @param page the page it starts on, from 1; 0 where the format has no pages
public record Passage(
        String document,
        int ordinal,
        Span span,
        int codePoints,
        String text,
        List<Span> sentences,
        @Nullable String section,
        int page) {
    public Passage {
        if (text.length() != span.length()) throw new IllegalArgumentException("text and span differ");
        for (var s : sentences) if (!span.contains(s)) throw new IllegalArgumentException("a sentence outside");
        sentences = List.copyOf(sentences);
    }

    /// What stands in the document at `span`, which must lie within this passage.
    public String at(Span inner) {
        return text.substring(inner.start() - span.start(), inner.end() - span.start());
    }

    /// The offset in Unicode code points, in the document's text, of a UTF-16 offset within this passage.
    public int codePointAt(int offset) {
        return codePoints + text.codePointCount(0, offset - span.start());
    }
}
