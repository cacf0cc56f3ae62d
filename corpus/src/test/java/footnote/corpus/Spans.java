package footnote.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/// What holds for the parts of every text.
final class Spans {
    private Spans() {}

    /// The spans are in order, do not overlap, have no white space at their ends, and leave only white space out.
    static void assertCover(String text, List<Span> spans, String of) {
        int at = 0;
        for (var span : spans) {
            assertThat(span.start()).as(of).isGreaterThanOrEqualTo(at);
            assertThat(span.end()).as(of).isLessThanOrEqualTo(text.length()).isGreaterThan(span.start());
            assertThat(White.trim(text, span.start(), span.end())).as(of).isEqualTo(span);
            assertThat(White.trim(text, at, span.start()).length())
                    .as("%s: left out before %s", of, span)
                    .isZero();
            at = span.end();
        }
        assertThat(White.trim(text, at, text.length()).length())
                .as("%s: left out at the end", of)
                .isZero();
    }

    /// The same for a document's blocks; and its passages lie in evidence and number their code points rightly.
    static void assertSound(Document document) {
        var text = document.text();
        assertCover(text, document.blocks().stream().map(Block::span).toList(), document.id());
        int at = 0;
        int ordinal = 0;
        for (var passage : Splitter.split(document)) {
            assertThat(passage.ordinal()).isEqualTo(ordinal++);
            assertThat(passage.span().start()).as(document.id()).isGreaterThanOrEqualTo(at);
            assertThat(passage.codePoints())
                    .isEqualTo(text.codePointCount(0, passage.span().start()));
            assertCover(
                    passage.text(),
                    passage.sentences().stream().map(s -> moved(s, passage)).toList(),
                    document.id());
            assertThat(document.blocks())
                    .as(document.id())
                    .noneMatch(b -> !b.kind().isEvidence() && b.span().overlaps(passage.span()));
            at = passage.span().end();
        }
    }

    private static Span moved(Span sentence, Passage passage) {
        return new Span(
                sentence.start() - passage.span().start(),
                sentence.end() - passage.span().start());
    }
}
