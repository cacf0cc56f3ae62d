package footnote.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Hugging Face's own tokenizer is the judge.
class WordPiecesTest {
    private static final int LIMIT = 64;

    private static WordPieces pieces;
    private static HuggingFaceTokenizer judge;

    @BeforeAll
    static void load() throws IOException {
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ai.djl.offline", "true");
        pieces = WordPieces.read(vocabulary(), LIMIT);
        var limit = String.valueOf(LIMIT);
        judge = HuggingFaceTokenizer.newInstance(
                vocabulary(),
                Map.of("padding", "false", "truncation", "true", "maxLength", limit, "modelMaxLength", limit));
    }

    private static InputStream vocabulary() {
        return Objects.requireNonNull(
                WordPiecesTest.class.getClassLoader().getResourceAsStream("bge-small-en-v1.5-q-tokenizer.json"));
    }

    @AfterAll
    static void close() {
        judge.close();
    }

    @Test
    void ordinaryTextIsCutAsHuggingFaceCutsIt() {
        for (var text : List.of(
                "",
                " \t\n",
                "The ferry carries 180 passengers.",
                "Gen. Ana O'Brien-Núñez paid $67.5 million (US) — \"half\", she said…",
                "Crème brûlée, naïve façade, İstanbul, ΌΔΟΣ, Straße, ﬁne, ½ cup, x² + y^2 <= z_1",
                "東京 is Tokyo; Москва is Moscow; 서울 is Seoul; القاهرة is Cairo; กรุงเทพ is Bangkok",
                "emoji 😀👩‍🚀🏳️‍🌈 and symbols ©™∞ and e\u0301 combined, zero\u200bwidth, soft\u00adhyphen, no\u00a0break",
                "pneumonoultramicroscopicsilicovolcanoconiosis " + "a".repeat(100) + " " + "b".repeat(101),
                "word ".repeat(200),
                "abc\u0000def\ufffdghi\u0007jkl\u2028mno\u3000pqr\u0085stu")) {
            assertThat(pieces.of(text))
                    .as(text)
                    .isEqualTo(judge.encode(text, true, false).getIds());
        }
    }

    @Test
    void randomCharactersAreCutAsHuggingFaceCutsThem() {
        var random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(24); n >= 0; n--) text.appendCodePoint(character(random));
            assertThat(pieces.of(text.toString()))
                    .as(text.toString())
                    .isEqualTo(judge.encode(text.toString(), true, false).getIds());
        }
    }

    /// Blocks that have long been settled: what is a mark of punctuation in a newer one, the two tables may
    /// tell apart.
    private static int character(Random random) {
        while (true) {
            int c = switch (random.nextInt(5)) {
                case 0 -> random.nextInt(0x80);
                case 1 -> random.nextInt(0x250);
                case 2 -> random.nextInt(0x600);
                case 3 -> 0x2000 + random.nextInt(0x8000);
                default -> 0x1F300 + random.nextInt(0x350);
            };
            if (Character.isDefined(c) && !(c >= 0x2E3A && c < 0x2E80)) return c;
        }
    }

    @Test
    void theModelsMarksAreOnlyTextInADocument() {
        assertThat(pieces.of("[SEP]")).hasSize(5);
    }
}
