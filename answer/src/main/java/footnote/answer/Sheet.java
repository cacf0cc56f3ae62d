package footnote.answer;

import footnote.answer.text.Attribution;
import footnote.answer.text.Parsed;
import footnote.answer.text.Speakers;
import footnote.answer.text.Verbatim;
import footnote.corpus.Metadata;
import footnote.corpus.Passage;
import footnote.corpus.Span;
import footnote.retrieval.Hit;
import org.jspecify.annotations.Nullable;

/// A passage read once for proving, however many quotes it holds.
///
/// @param words what it says
/// @param heading what its document's metadata says: title, publisher, author, section
record Sheet(Passage passage, Metadata metadata, Verbatim text, Parsed words, Parsed heading, Speakers speakers) {
    static Sheet of(Hit hit) {
        var passage = hit.passage();
        return new Sheet(
                passage,
                hit.metadata(),
                Verbatim.of(passage.text()),
                Parsed.of(passage.text()),
                Parsed.of(heading(hit)),
                Speakers.in(passage));
    }

    private static String heading(Hit hit) {
        var metadata = hit.metadata();
        return metadata.title() + "\n" + given(metadata.publisher()) + "\n" + given(metadata.author()) + "\n"
                + given(hit.passage().section());
    }

    private static String given(@Nullable String value) {
        return value == null ? "" : value;
    }

    /// The evidence for a quote, or null where it is no contiguous stretch of the passage.
    @Nullable
    Evidence find(String quote) {
        var found = text.find(quote);
        if (found == null || found.length() == 0) return null;
        var by = speakers.over(found);
        int base = passage.span().start();
        var span = new Span(base + found.start(), base + found.end());
        return new Evidence(passage, metadata, span, Speakers.shown(by));
    }

    /// Who says most of a stretch of the passage's text, or null.
    @Nullable
    Attribution speaker(Span local) {
        return speakers.over(local);
    }
}
