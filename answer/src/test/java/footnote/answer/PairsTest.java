package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.corpus.Metadata;
import footnote.corpus.PartialDate;
import footnote.corpus.Passage;
import footnote.corpus.Sentences;
import footnote.corpus.Span;
import footnote.retrieval.Hit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Short pairs of evidence and a sentence, each about one thing that may be turned: who did it to whom, before or
/// after, some or all, a figure in another spelling or unit. Prints what goes wrong.
class PairsTest {
    private final Proof proof = new Proof();

    @Test
    void honestSentencesPassAndDishonestOnesFall() throws IOException {
        var wrong = new ArrayList<String>();
        var pairs = pairs();
        for (var pair : pairs) {
            boolean passes =
                    proof.check(List.of(draft(pair[1], pair[2]))).rejected().isEmpty();
            if (passes != pair[0].equals("H")) wrong.add(String.join(" | ", pair));
        }
        System.out.printf("pairs: %d of %d judged wrongly%n", wrong.size(), pairs.size());
        wrong.forEach(w -> System.out.println("  " + w));
        assertThat(wrong).hasSizeLessThanOrEqualTo(pairs.size() / 20);
    }

    private static List<String[]> pairs() throws IOException {
        try (var in = PairsTest.class.getResourceAsStream("/pairs.txt")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", -1))
                    .toList();
        }
    }

    private static Draft draft(String evidence, String sentence) {
        var whole = new Span(0, evidence.length());
        var passage = new Passage("notes", 0, whole, 0, evidence, Sentences.in(evidence, whole), null, 0);
        var metadata = new Metadata("Notes", "Courier", null, PartialDate.parse("2025-03-13"), null, null, Set.of());
        return Papers.draft(new Hit(passage, metadata, 1, List.of()), evidence, sentence);
    }
}
