package footnote.answer.extract;

import footnote.corpus.Span;
import footnote.retrieval.Hit;
import footnote.retrieval.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A sentence that may answer, with what is known of how well it fits.
///
/// @param hit the passage it stands in
/// @param index its number among the passage's sentences
/// @param text as it stands there, white space folded
/// @param words those of the text
/// @param order its stems in order
/// @param stems the same as a set
/// @param before the stems of the sentence before it
/// @param context the stems of the sentence before it, of its document's title and of its section
/// @param around the stems of its whole passage, title and section included
/// @param met the question's stems that stand, or whose meaning stands, in the sentence or its context
/// @param metAround the same for the whole passage
/// @param similarity cosine of its vector with the question's; 0 where there is none
record Candidate(
        Hit hit,
        int index,
        String text,
        List<Words.Word> words,
        List<String> order,
        Set<String> stems,
        Set<String> before,
        Set<String> context,
        Set<String> around,
        Set<String> met,
        Set<String> metAround,
        double similarity) {
    Span span() {
        return hit.passage().sentences().get(index);
    }

    /// Every sentence of some passages.
    static List<Candidate> of(Asked asked, List<Hit> hits) {
        var candidates = new ArrayList<Candidate>();
        var meanings = new Meanings(asked);
        for (var hit : hits) new Reader(hit, meanings).read(candidates);
        return candidates;
    }

    /// What is known of a sentence by itself.
    private record Line(String text, List<Words.Word> words, List<String> stems, Set<String> met) {
        static Line of(String text, Meanings meanings) {
            var words = Words.in(text);
            return new Line(text, words, words.stream().map(Words.Word::stem).toList(), meanings.met(text, words));
        }
    }

    /// One passage.
    private static final class Reader {
        private final Hit hit;
        private final Line header;
        private final List<Line> lines = new ArrayList<>();
        private final Set<String> around = new HashSet<>();
        private final Set<String> met = new HashSet<>();

        Reader(Hit hit, Meanings meanings) {
            this.hit = hit;
            var section = hit.passage().section();
            header = Line.of(hit.metadata().title() + " . " + (section == null ? "" : section), meanings);
            for (var s : hit.passage().sentences())
                lines.add(Line.of(hit.passage().at(s).replaceAll("\\s+", " "), meanings));
            collect(header);
            lines.forEach(this::collect);
        }

        private void collect(Line line) {
            around.addAll(line.stems());
            met.addAll(line.met());
        }

        void read(List<Candidate> candidates) {
            for (int i = 0; i < lines.size(); i++) {
                var line = lines.get(i);
                var context = new HashSet<>(header.stems());
                var here = new HashSet<>(header.met());
                here.addAll(line.met());
                var before = i > 0 ? Set.copyOf(lines.get(i - 1).stems()) : Set.<String>of();
                context.addAll(before);
                if (i > 0) here.addAll(lines.get(i - 1).met());
                var similarities = hit.similarities();
                candidates.add(new Candidate(
                        hit,
                        i,
                        line.text(),
                        line.words(),
                        line.stems(),
                        new HashSet<>(line.stems()),
                        before,
                        context,
                        around,
                        here,
                        met,
                        i < similarities.size() ? similarities.get(i) : 0));
            }
        }
    }
}
