package footnote.answer;

import com.fasterxml.jackson.databind.JsonNode;
import footnote.corpus.Metadata;
import footnote.corpus.PartialDate;
import footnote.corpus.Passage;
import footnote.corpus.Sentences;
import footnote.corpus.Span;
import footnote.retrieval.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Passages for tests, made of text written there.
final class Papers {
    private static final Pattern SENTENCE = Pattern.compile(
            "(?:[A-Z][a-z]{0,3}\\.(?=\\s)|\\b[A-Z]\\.|\\d\\.\\d|[^.!?])+[.!?]*[\"”’']*\\s*", Pattern.DOTALL);

    private Papers() {}

    /// A document of one passage.
    static Hit paper(String id, @Nullable String publisher, @Nullable String published, String text) {
        var date = published == null ? null : PartialDate.parse(published);
        return new Hit(
                passage(id, 0, 0, text),
                new Metadata("Paper " + id, publisher, null, date, null, null, Set.of()),
                1,
                List.of());
    }

    static Hit paper(String id, String text) {
        return paper(id, null, null, text);
    }

    /// The passage of a line of a file of retellings, as its paper tells it.
    static Hit told(JsonNode line) {
        var text = line.get("passage").asText();
        var whole = new Span(0, text.length());
        var passage = new Passage(line.get("id").asText(), 0, whole, 0, text, Sentences.in(text, whole), null, 0);
        var published = line.hasNonNull("published")
                ? PartialDate.parse(line.get("published").asText())
                : null;
        var publisher = line.hasNonNull("publisher") ? line.get("publisher").asText() : null;
        var title = line.get("title").asText();
        return new Hit(passage, new Metadata(title, publisher, null, published, null, null, Set.of()), 1, List.of());
    }

    /// A passage that stands at an offset of its document.
    static Passage passage(String id, int ordinal, int offset, String text) {
        return new Passage(
                id, ordinal, new Span(offset, offset + text.length()), offset, text, sentences(text, offset), null, 0);
    }

    private static List<Span> sentences(String text, int offset) {
        var spans = new ArrayList<Span>();
        var m = SENTENCE.matcher(text);
        while (m.find()) {
            int end = m.start() + m.group().stripTrailing().length();
            if (end > m.start()) spans.add(new Span(offset + m.start(), offset + end));
        }
        return spans;
    }

    /// A statement on one quote.
    static Draft draft(Hit hit, String quote, String text) {
        return new Draft(text, List.of(new Draft.Claim(hit, quote)));
    }
}
