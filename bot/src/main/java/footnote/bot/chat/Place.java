package footnote.bot.chat;

import footnote.answer.Evidence;
import footnote.corpus.Passage;
import footnote.corpus.Span;

/// A stretch of a document, in so few characters that a button can carry it, and able to tell that the
/// document has
/// changed since.
///
/// @param document the document's [key][Catalogue#key]
/// @param start in Unicode code points of the document's text
/// @param length likewise
/// @param check of the words that stood there
public record Place(String document, int start, int length, int check) {
    public Place {
        if (start < 0 || length < 0) throw new IllegalArgumentException("no place: " + start + "+" + length);
    }

    public static Place of(Evidence evidence) {
        return of(evidence.passage(), evidence.span());
    }

    public static Place of(Passage passage, Span span) {
        int start = passage.codePointAt(span.start());
        int end = passage.codePointAt(span.end());
        return new Place(Catalogue.key(passage.document()), start, end - start, checkOf(passage.at(span)));
    }

    /// The [key][Catalogue#key] of a document.
    public static String keyOf(String document) {
        return Catalogue.key(document);
    }

    /// Equal for equal words, white space aside.
    static int checkOf(String words) {
        return words.strip().replaceAll("\\s+", " ").hashCode();
    }
}
