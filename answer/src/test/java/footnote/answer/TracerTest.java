package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.corpus.Corpus;
import footnote.corpus.Limits;
import footnote.corpus.Span;
import footnote.retrieval.Embedder;
import footnote.retrieval.Hit;
import footnote.retrieval.Indexer;
import footnote.retrieval.PassageIndex;
import footnote.retrieval.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TracerTest {
    /// Each search embeds its words, so that the whole suite takes minutes.
    private static final int EACH = Corpora.ALL ? 200 : 40;
    private static final long SEED = 20_260_110;

    private final List<Hit> papers = List.of(
            Papers.paper(
                    "mill.txt",
                    "The mill burned in 1904. Anna Reuss rebuilt it with $40,000 of her own money. It ground rye until 1961."),
            Papers.paper("fair.txt", "The fair opens on Friday. About 300 sellers from six countries will come."));
    private final Tracer tracer = new Tracer(new MemoryRetriever(papers));

    @Test
    void aTrueQuoteNamesItsDocumentWhateverStandsAroundIt() {
        for (var quote : List.of(
                "\"Anna Reuss rebuilt it\"", "the mill burned in 1904", "rebuilt it with $40,000 of her own money…"))
            assertThat(documents(tracer.trace(quote))).as(quote).containsExactly("mill.txt");
    }

    @Test
    void anAlteredQuoteShowsWhatTheDocumentSays() {
        var trace = tracer.trace("Anna Reuss rebuilt it with $4,000 of her own money.");
        assertThat(trace).isInstanceOfSatisfying(Trace.Altered.class, altered -> {
            assertThat(altered.changes()).containsExactly(new Trace.Change("$40,000", "$4,000"));
            assertThat(altered.place().quote()).isEqualTo("Anna Reuss rebuilt it with $40,000 of her own money");
        });
    }

    @Test
    void aQuoteWithAnOmissionShowsWhatWasLeftOut() {
        var trace = tracer.trace("Anna Reuss rebuilt it … It ground rye until 1961.");
        assertThat(trace)
                .isInstanceOfSatisfying(
                        Trace.Altered.class,
                        altered -> assertThat(altered.changes())
                                .containsExactly(new Trace.Change("with $40,000 of her own money.", "…")));
    }

    @Test
    void whatNoDocumentSaysIsAbsent() {
        assertThat(tracer.trace("The fair burned with 300 countries of rye.")).isInstanceOf(Trace.Absent.class);
        assertThat(tracer.trace("…")).isEqualTo(new Trace.Absent(List.of()));
    }

    @Test
    void trueAlteredAndAbsentQuotesOfAnyCorpusAreToldApart(@TempDir Path directory) throws IOException {
        try (var embedder = Embedder.load()) {
            for (var corpus : Corpora.chosen().entrySet()) {
                var home = directory.resolve(corpus.getKey());
                indexed(Corpus.open(corpus.getValue(), Limits.DEFAULT), home);
                try (var index = PassageIndex.open(home, embedder)) {
                    var suite = new Suite(Corpora.read(corpus.getValue()), new Tracer(index), new Random(SEED));
                    System.out.printf("trace, %s: %s%n", corpus.getKey(), suite.run());
                    assertThat(suite.faults).as(corpus.getKey()).isEmpty();
                }
            }
        }
    }

    /// With its vectors, of a small corpus: without them every search makes its own.
    private static void indexed(Corpus corpus, Path home) throws IOException {
        var indexer = new Indexer(home);
        if (Corpora.ALL) indexer.read(corpus, Progress.NONE);
        else indexer.update(corpus, Progress.NONE);
    }

    private static List<String> documents(Trace trace) {
        return trace instanceof Trace.Exact exact
                ? exact.places().stream().map(e -> e.passage().document()).toList()
                : List.of();
    }

    /// Quotes made from a corpus, and what became of them.
    private static final class Suite {
        final List<String> faults = new ArrayList<>();
        private final List<Hit> hits;
        private final Tracer tracer;
        private final Random random;
        private final List<String> vocabulary = new ArrayList<>();

        Suite(List<Hit> hits, Tracer tracer, Random random) {
            this.hits = hits;
            this.random = random;
            this.tracer = tracer;
            for (var hit : hits) vocabulary.addAll(List.of(hit.passage().text().split("\\s+", -1)));
        }

        String run() {
            long started = System.nanoTime();
            for (int i = 0; i < EACH; i++) {
                trueQuote();
                alteredQuote();
                absentQuote();
            }
            return "%d each, %d faults, %.1f ms a trace"
                    .formatted(EACH, faults.size(), (System.nanoTime() - started) / 3e6 / EACH);
        }

        private void trueQuote() {
            var hit = hits.get(random.nextInt(hits.size()));
            var quote = random.nextBoolean() ? sentences(hit, 2) : part(sentences(hit, 1));
            if (Alignment.tokens(quote).isEmpty()) return;
            if (!documents(tracer.trace(quote)).contains(hit.passage().document())) faults.add("not found: " + quote);
        }

        private void alteredQuote() {
            var hit = hits.get(random.nextInt(hits.size()));
            var sentence = sentences(hit, 1);
            var words = new ArrayList<>(List.of(sentence.split("\\s+", -1)));
            if (Alignment.tokens(sentence).size() < 6) return;
            int at = 1 + random.nextInt(words.size() - 2);
            switch (random.nextInt(3)) {
                case 0 -> words.set(at, changed(words.get(at)));
                case 1 -> words.add(at, "unbelievably");
                default -> words.remove(at);
            }
            var quote = String.join(" ", words);
            var trace = tracer.trace(quote);
            if (said(quote)) return;
            boolean flagged = trace instanceof Trace.Altered altered
                    && !altered.changes().isEmpty()
                    && altered.place().passage().text().contains(sentence);
            if (!flagged) faults.add("not flagged: " + quote + " -> " + trace);
        }

        private void absentQuote() {
            var words = new ArrayList<>(
                    List.of(sentences(hits.get(random.nextInt(hits.size())), 1).split("\\s+", -1)));
            if (random.nextBoolean()) words.replaceAll(_ -> vocabulary.get(random.nextInt(vocabulary.size())));
            Collections.shuffle(words, random);
            var quote = String.join(" ", words);
            if (words.size() < 8 || said(quote)) return;
            var trace = tracer.trace(quote);
            if (!(trace instanceof Trace.Absent)) faults.add("attributed: " + quote + " -> " + trace);
        }

        private String changed(String word) {
            for (int i = 0; i < word.length(); i++)
                if (Character.isDigit(word.charAt(i)))
                    return word.substring(0, i)
                            + (char) ('0' + (word.charAt(i) - '0' + 3) % 10)
                            + word.substring(i + 1);
            return "Zanzibar";
        }

        /// Whether the words happen to stand in a document after all.
        private boolean said(String quote) {
            return hits.stream()
                    .anyMatch(h -> h.passage().text().replaceAll("\\W+", " ").contains(quote.replaceAll("\\W+", " ")));
        }

        private String sentences(Hit hit, int count) {
            var all = hit.passage().sentences();
            int first = random.nextInt(all.size());
            int last = Math.min(all.size(), first + count) - 1;
            return hit.passage()
                    .at(new Span(all.get(first).start(), all.get(last).end()));
        }

        private String part(String sentence) {
            var words = List.of(sentence.split("\\s+", -1));
            if (words.size() < 8) return sentence;
            int from = random.nextInt(words.size() - 5);
            int to = Math.min(words.size(), from + 5 + random.nextInt(8));
            return String.join(" ", words.subList(from, to));
        }
    }
}
