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
/// @param order its stems in order
/// @param stems the same as a set
/// @param context the stems of the sentence before it, of its document's title and of its section
/// @param around the stems of its whole passage, title and section included
/// @param similarity cosine of its vector with the question's; 0 where there is none
record Candidate(
        Hit hit,
        int index,
        List<String> order,
        Set<String> stems,
        Set<String> before,
        Set<String> context,
        Set<String> around,
        double similarity) {
    Span span() {
        return hit.passage().sentences().get(index);
    }

    String text() {
        return hit.passage().at(span()).replaceAll("\\s+", " ");
    }

    /// Every sentence of some passages.
    static List<Candidate> of(List<Hit> hits) {
        var candidates = new ArrayList<Candidate>();
        for (var hit : hits) {
            var header = stems(hit.metadata().title() + " . "
                    + (hit.passage().section() == null ? "" : hit.passage().section()));
            var around = new HashSet<>(header);
            var sentences = hit.passage().sentences();
            var each = new ArrayList<List<String>>();
            for (var s : sentences) {
                var stems = stems(hit.passage().at(s));
                each.add(stems);
                around.addAll(stems);
            }
            for (int i = 0; i < sentences.size(); i++) {
                var context = new HashSet<>(header);
                var before = i > 0 ? Set.copyOf(each.get(i - 1)) : Set.<String>of();
                context.addAll(before);
                var similarities = hit.similarities();
                double similarity = i < similarities.size() ? similarities.get(i) : 0;
                candidates.add(new Candidate(
                        hit, i, each.get(i), new HashSet<>(each.get(i)), before, context, around, similarity));
            }
        }
        return candidates;
    }

    private static List<String> stems(String text) {
        return Words.in(text).stream().map(Words.Word::stem).toList();
    }
}
