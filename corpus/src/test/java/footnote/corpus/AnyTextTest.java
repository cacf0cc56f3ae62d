package footnote.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What holds for the blocks, sentences and passages of any text at all.
class AnyTextTest {
    private static final List<String> PIECES = List.of(
            "The mill closed in March, and the wheel was sold to a museum far away from the river on which it had turned",
            "He left.",
            "By Ada Lind",
            "2 comments:",
            "No comments:",
            "References:",
            "[1] Annals",
            "Share",
            "What now?",
            "- a lamp",
            "https://h.example/x",
            "3 March 2024.",
            "the",
            "U.S.",
            "“Never,” he said.",
            "水車は止まった。",
            "Мельница закрыта.",
            "\uD83D\uDE00",
            "Photo: the wheel",
            "1. First",
            "...",
            "a b c d e f g h i j k l m n o p q r s t u v w x y z.",
            "About the author:",
            "—",
            "\u00A0");
    private static final List<String> GAPS =
            List.of(" ", "\n", "\n\n", "\r\n", "\t", "\n   ", "\u2028", " \u00A0 ", "\f", "");

    @Test
    void everyTextIsWhollyInItsBlocksAndItsPassagesInItsEvidence() {
        for (long seed = 0; seed < 1_000; seed++) {
            var text = text(new Random(seed));
            var blocks = Classifier.classify(text, Layout.blocks(text));
            Spans.assertSound(new Document("seed " + seed, Metadata.titled("any"), text, blocks));
            for (var block : blocks) Spans.assertCover(block.span().of(text), inside(text, block), "seed " + seed);
        }
    }

    private static List<Span> inside(String text, Block block) {
        int start = block.span().start();
        return Sentences.in(text, block.span()).stream()
                .map(s -> new Span(s.start() - start, s.end() - start))
                .toList();
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(40); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(GAPS.get(random.nextInt(GAPS.size())));
        }
        return text.toString();
    }

    @Test
    void theSampleCorpusIsReadWhole() throws IOException {
        assertAllSound(Path.of(System.getProperty("footnote.home", "..")).resolve("corpus/documents"));
    }

    @Test
    void theFiveSeedArticlesAreReadWholeAndTheirReadersKeptApart() throws IOException {
        var seeds = Path.of(System.getProperty("footnote.home", "..")).resolve("../shared/corpus/seeds");
        assumeTrue(Files.isDirectory(seeds), "the seed articles are not on this machine");
        var documents = assertAllSound(seeds);
        assertThat(documents).hasSize(5).allSatisfy(d -> {
            long words = words(d, true);
            assertThat(words).as("evidence of " + d.id()).isGreaterThan(9 * words(d, false));
        });
        assertThat(documents).filteredOn(d -> has(d, Block.Kind.COMMENT)).hasSize(1);
        assertThat(documents).filteredOn(d -> has(d, Block.Kind.REFERENCES)).hasSize(2);
        assertThat(documents).filteredOn(d -> has(d, Block.Kind.CAPTION)).hasSize(1);
        assertThat(documents).filteredOn(d -> d.metadata().author() != null).hasSize(2);
        assertThat(documents).filteredOn(d -> d.metadata().published() != null).hasSize(1);
        assertThat(documents).allMatch(d -> d.metadata().isInferred(Metadata.Field.TITLE));
    }

    private static boolean has(Document document, Block.Kind kind) {
        return document.blocks().stream().anyMatch(b -> b.kind() == kind);
    }

    private static long words(Document document, boolean evidence) {
        return document.blocks().stream()
                .filter(b -> b.kind().isEvidence() == evidence)
                .mapToLong(b -> b.span().length())
                .sum();
    }

    private static List<Document> assertAllSound(Path folder) throws IOException {
        var corpus = Corpus.open(folder, Limits.DEFAULT);
        var documents = new ArrayList<Document>();
        for (var source : corpus.sources()) {
            corpus.read(source).forEach(reading -> {
                assertThat(reading).isInstanceOf(Reading.Read.class);
                if (reading instanceof Reading.Read read) documents.add(read.document());
            });
        }
        documents.forEach(Spans::assertSound);
        assertThat(documents).isNotEmpty();
        return documents;
    }
}
