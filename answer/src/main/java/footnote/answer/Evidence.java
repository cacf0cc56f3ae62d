package footnote.answer;

import footnote.answer.text.Speakers;
import footnote.corpus.Metadata;
import footnote.corpus.Passage;
import footnote.corpus.Span;
import footnote.retrieval.Hit;
import org.jspecify.annotations.Nullable;

/// A verbatim span of a document that carries a statement.
///
/// @param passage the passage it stands in
/// @param metadata that of the passage's document
/// @param span where it stands: one contiguous stretch within the passage, in UTF-16 offsets of the document's
///     text
/// @param speaker in whose mouth the document puts it; null where the document itself says it
public record Evidence(
        Passage passage,
        Metadata metadata,
        Span span,
        @Nullable String speaker) {
    public Evidence {
        if (!passage.span().contains(span)) throw new IllegalArgumentException("evidence outside its passage");
    }

    /// A stretch of a passage that was found, with the speaker that the passage gives it.
    static Evidence in(Hit hit, Span span) {
        return new Evidence(hit.passage(), hit.metadata(), span, Speakers.of(hit.passage(), span));
    }

    /// The document's words, white space folded.
    public String quote() {
        return passage.at(span).strip().replaceAll("\\s+", " ");
    }

    /// Where the quote starts, in Unicode code points of the document's text.
    public int startCodePoint() {
        return passage.codePointAt(span.start());
    }

    /// Where the quote ends, likewise, exclusive.
    public int endCodePoint() {
        return passage.codePointAt(span.end());
    }
}
