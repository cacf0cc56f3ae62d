package footnote.answer;

import footnote.answer.text.Verbatim;
import footnote.corpus.Metadata;
import footnote.corpus.Passage;
import footnote.corpus.Span;
import footnote.retrieval.Hit;
import footnote.retrieval.Retriever;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Neighbouring passages of one document laid together, so that a quote may run over their borders.
///
/// @param passage all of them as one
record Stretch(Passage passage, Metadata metadata, Verbatim text) {
    /// Between two passages with nothing else between them stands white space only, which is not in either.
    private static final int LARGEST_GAP = 4;

    /// The stretches around some hits, best hit first.
    static List<Stretch> around(List<Hit> hits, Retriever retriever) {
        Map<String, List<Passage>> byDocument = new LinkedHashMap<>();
        Map<String, Metadata> metadata = new LinkedHashMap<>();
        for (var hit : hits) {
            var passages = byDocument.computeIfAbsent(hit.passage().document(), _ -> new ArrayList<>());
            metadata.putIfAbsent(hit.passage().document(), hit.metadata());
            passages.add(hit.passage());
            passages.addAll(retriever.around(hit.passage()));
        }
        var stretches = new ArrayList<Stretch>();
        byDocument.forEach((document, passages) -> join(passages)
                .forEach(p -> stretches.add(new Stretch(
                        p, metadata.getOrDefault(document, Metadata.titled(document)), Verbatim.of(p.text())))));
        return stretches;
    }

    /// Each passage by itself.
    static List<Stretch> of(List<Hit> hits) {
        return hits.stream()
                .map(h -> new Stretch(
                        h.passage(), h.metadata(), Verbatim.of(h.passage().text())))
                .toList();
    }

    /// The evidence at a stretch of the text.
    Evidence at(Span inText) {
        int base = passage.span().start();
        return new Evidence(passage, metadata, new Span(base + inText.start(), base + inText.end()), null);
    }

    private static List<Passage> join(Collection<Passage> passages) {
        var ordered = new TreeSet<Passage>(
                Comparator.comparingInt((Passage p) -> p.span().start())
                        .thenComparingInt(p -> -p.span().end()));
        ordered.addAll(passages);
        var joined = new ArrayList<Passage>();
        for (var next : ordered) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last == null || next.span().start() - last.span().end() > LARGEST_GAP) joined.add(next);
            else if (next.span().end() > last.span().end()) joined.set(joined.size() - 1, join(last, next));
        }
        return joined;
    }

    private static Passage join(Passage a, Passage b) {
        int gap = b.span().start() - a.span().end();
        var text = gap >= 0
                ? a.text() + " ".repeat(gap) + b.text()
                : a.text() + b.text().substring(-gap);
        var sentences = new ArrayList<>(a.sentences());
        for (var s : b.sentences()) if (s.start() >= a.span().end()) sentences.add(s);
        var span = new Span(a.span().start(), b.span().end());
        return new Passage(a.document(), a.ordinal(), span, a.codePoints(), text, sentences, a.section(), a.page());
    }
}
