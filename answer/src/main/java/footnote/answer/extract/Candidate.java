package footnote.answer.extract;

import footnote.corpus.Span;
import footnote.retrieval.Hit;
import footnote.retrieval.Recent;
import footnote.retrieval.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

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
/// @param own the question's stems that stand, or whose meaning stands, in the sentence itself
/// @param met the question's stems that stand, or whose meaning stands, in it or its context
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
        Set<String> own,
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
    private record Line(Plainly plainly, Set<String> met) {
        static Line of(String text, Meanings meanings) {
            var plainly = PLAINLY.of(text);
            return new Line(plainly, meanings.met(plainly.text(), plainly.words()));
        }
    }

    /// What is known of it whatever is asked.
    private record Plainly(String text, List<Words.Word> words, List<String> stems, Set<String> set) {
        static Plainly of(String text) {
            var folded = SPACE.matcher(text).replaceAll(" ");
            var words = Words.in(folded);
            var stems = words.stream().map(Words.Word::stem).toList();
            return new Plainly(folded, words, stems, Set.copyOf(stems));
        }
    }

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Recent<String, Plainly> PLAINLY = new Recent<>(4096, Plainly::of);

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
                lines.add(Line.of(hit.passage().at(s), meanings));
            collect(header);
            lines.forEach(this::collect);
        }

        private void collect(Line line) {
            around.addAll(line.plainly().stems());
            met.addAll(line.met());
        }

        void read(List<Candidate> candidates) {
            for (int i = 0; i < lines.size(); i++) {
                var line = lines.get(i);
                var context = new HashSet<>(header.plainly().stems());
                var here = new HashSet<>(header.met());
                here.addAll(line.met());
                var before = i > 0 ? lines.get(i - 1).plainly().set() : Set.<String>of();
                context.addAll(before);
                if (i > 0) here.addAll(lines.get(i - 1).met());
                var similarities = hit.similarities();
                candidates.add(new Candidate(
                        hit,
                        i,
                        line.plainly().text(),
                        line.plainly().words(),
                        line.plainly().stems(),
                        line.plainly().set(),
                        before,
                        context,
                        around,
                        line.met(),
                        here,
                        met,
                        i < similarities.size() ? similarities.get(i) : 0));
            }
        }
    }
}
