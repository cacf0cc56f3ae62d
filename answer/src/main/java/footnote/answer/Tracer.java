package footnote.answer;

import footnote.answer.text.Verbatim;
import footnote.answer.text.Words;
import footnote.corpus.Passage;
import footnote.corpus.Span;
import footnote.retrieval.Filter;
import footnote.retrieval.Hit;
import footnote.retrieval.Query;
import footnote.retrieval.Retriever;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells which document says a quote. Safe for use by many threads where its retriever is.
public final class Tracer {
    /// How many passages each search brings: a sentence that stands in more of them is found in the best
    /// ones.
    private static final int CANDIDATES = 20;

    /// A short quote of common words may stand in many passages that no search puts first, so more are
    /// looked through.
    private static final int SHORT = 10;

    private static final int MANY = 500;

    /// A search with more words than this finds passages that share its common ones; the rarest are enough.
    private static final int SEARCHED_WORDS = 16;

    /// Longer quotes are looked up by their first words; no passage with its neighbours is longer.
    private static final int LONGEST = 1_500;

    /// A quote of which more words than every fourth would have to change is another sentence: at every
    /// third, sentences with their words shuffled were taken for it.
    private static final double MOST_EDITS = 0.25;

    private static final int FEWEST_WORDS = 4;
    private static final Pattern ELISION =
            Pattern.compile("\\s*(?:\\[\\s*)?(?:\\u2026|\\.\\s?\\.\\s?\\.)\\.?(?:\\s*])?\\s*");

    private final Retriever retriever;

    public Tracer(Retriever retriever) {
        this.retriever = retriever;
    }

    /// Looks for a quote of any length in all documents.
    public Trace trace(String quote) {
        return trace(quote, Filter.NONE);
    }

    /// Looks for a quote in the documents that pass a filter.
    public Trace trace(String quote, Filter filter) {
        var tokens = Alignment.tokens(quote);
        if (tokens.isEmpty()) return new Trace.Absent(List.of());
        var sought = tokens.subList(0, Math.min(tokens.size(), LONGEST));
        var hits = candidates(quote, filter);
        var stretches = Stretch.around(hits, retriever);
        var exact = exact(quote, stretches);
        if (exact.isEmpty() && tokens.size() <= SHORT)
            exact = exact(quote, Stretch.of(retriever.skim(new Query(quote, filter), MANY)));
        if (!exact.isEmpty()) return new Trace.Exact(exact);
        var elided = elided(quote, stretches);
        return elided != null ? elided : nearest(sought, stretches, hits);
    }

    /// By the quote as it is, and by the rarest words of each stretch of it.
    private List<Hit> candidates(String quote, Filter filter) {
        Map<Passage, Hit> found = new LinkedHashMap<>();
        var words = Words.of(quote).stream().map(w -> w.text()).toList();
        for (int from = 0; from < Math.min(words.size(), LONGEST / 4); from += 40) {
            var part = words.subList(from, Math.min(words.size(), from + 40));
            for (var text : new LinkedHashSet<>(List.of(String.join(" ", part), rarest(part))))
                for (var hit : retriever.skim(new Query(text, filter), CANDIDATES))
                    found.putIfAbsent(hit.passage(), hit);
        }
        return List.copyOf(found.values());
    }

    private String rarest(List<String> words) {
        var distinct = new ArrayList<>(new LinkedHashSet<>(words));
        distinct.sort(Comparator.comparingDouble((String w) -> -retriever.rarity(w)));
        return String.join(" ", distinct.subList(0, Math.min(distinct.size(), SEARCHED_WORDS)));
    }

    private static List<Evidence> exact(String quote, List<Stretch> stretches) {
        var places = new ArrayList<Evidence>();
        for (var stretch : stretches) {
            var span = find(stretch.text(), quote);
            if (span != null) places.add(stretch.at(span));
        }
        return places;
    }

    /// As it stands, or with its first letter in the other case.
    private static @Nullable Span find(Verbatim text, String quote) {
        var bare = trimmed(quote);
        if (bare.isEmpty()) return null;
        var span = text.find(bare);
        if (span != null) return span;
        char first = bare.charAt(0);
        char other = Character.isUpperCase(first) ? Character.toLowerCase(first) : Character.toUpperCase(first);
        return text.find(other + bare.substring(1));
    }

    private static String trimmed(String quote) {
        int from = 0;
        int to = quote.length();
        while (from < to && isOuter(quote.charAt(from))) from++;
        while (to > from && isOuter(quote.charAt(to - 1))) to--;
        return quote.substring(from, to);
    }

    private static boolean isOuter(char c) {
        return !Character.isLetterOrDigit(c) && "%$€£¥₽₹°+-−".indexOf(c) < 0 && !Character.isSurrogate(c);
    }

    /// A quote that says where it leaves words out, each part of which stands in order in one stretch.
    private static Trace.@Nullable Altered elided(String quote, List<Stretch> stretches) {
        var parts =
                ELISION.splitAsStream(trimmed(quote)).filter(p -> !p.isBlank()).toList();
        if (parts.size() < 2) return null;
        for (var stretch : stretches) {
            var spans = inOrder(parts, stretch);
            if (spans == null) continue;
            var changes = new ArrayList<Trace.Change>();
            for (int i = 1; i < spans.size(); i++) {
                var left = stretch.passage()
                        .text()
                        .substring(spans.get(i - 1).end(), spans.get(i).start());
                changes.add(new Trace.Change(left.strip().replaceAll("\\s+", " "), "…"));
            }
            var whole = new Span(spans.getFirst().start(), spans.getLast().end());
            return new Trace.Altered(stretch.at(whole), changes);
        }
        return null;
    }

    private static @Nullable List<Span> inOrder(List<String> parts, Stretch stretch) {
        var spans = new ArrayList<Span>();
        int end = 0;
        for (var part : parts) {
            var span = find(stretch.text(), part);
            if (span == null || span.start() < end) return null;
            spans.add(span);
            end = span.end();
        }
        return spans;
    }

    private static Trace nearest(List<Alignment.Token> quote, List<Stretch> stretches, List<Hit> hits) {
        Alignment best = null;
        Stretch where = null;
        for (var stretch : stretches) {
            var alignment =
                    Alignment.of(quote, Alignment.tokens(stretch.passage().text()));
            if (alignment == null || (best != null && alignment.edits() >= best.edits())) continue;
            best = alignment;
            where = stretch;
        }
        if (best == null || where == null || !isAltered(best, quote.size())) return absent(hits);
        var place = where.at(best.span());
        return best.changes().isEmpty() ? new Trace.Exact(List.of(place)) : new Trace.Altered(place, best.changes());
    }

    private static boolean isAltered(Alignment alignment, int words) {
        return alignment.edits() == 0
                || (words >= FEWEST_WORDS && alignment.edits() <= Math.max(1, (int) (words * MOST_EDITS)));
    }

    private static Trace absent(List<Hit> hits) {
        return new Trace.Absent(hits.stream()
                .limit(3)
                .map(h -> new Evidence(h.passage(), h.metadata(), best(h), null))
                .toList());
    }

    /// The sentence of a hit that comes nearest.
    private static Span best(Hit hit) {
        var sentences = hit.passage().sentences();
        if (sentences.isEmpty()) return hit.passage().span();
        int best = 0;
        for (int i = 1; i < Math.min(sentences.size(), hit.similarities().size()); i++)
            if (hit.similarities().get(i) > hit.similarities().get(best)) best = i;
        return sentences.get(best);
    }
}
