package footnote.bot.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankingTest {
    @Test
    void theFiguresAreThoseOfTrecEval() {
        var grades = Map.of("a", 2, "b", 1, "c", 0);

        // (1/log2 2 + 2/log2 4) / (2/log2 2 + 1/log2 3), by hand.
        assertThat(Ranking.ndcg(List.of("b", "x", "a"), grades, 10)).isCloseTo(2 / (2 + .63093), within(1e-4));
        assertThat(Ranking.averagePrecision(List.of("b", "x", "a"), grades)).isCloseTo((1 + 2 / 3.0) / 2, within(1e-9));
        assertThat(Ranking.recall(List.of("b", "x", "a"), grades, 2)).isEqualTo(.5);
        assertThat(Ranking.ndcg(List.of("a", "b"), grades, 10)).isEqualTo(1);
    }

    @Test
    void percentilesAreByNearestRank() {
        assertThat(Times.millis(new long[] {4_000_000, 1_000_000, 3_000_000, 2_000_000}, .5))
                .isEqualTo(2);
        assertThat(Times.millis(new long[] {4_000_000, 1_000_000}, .99)).isEqualTo(4);
        assertThat(Times.median(new long[0])).isZero();
    }

    @Test
    void quotesAreFoundWhateverTheirMarksAndSpaces() {
        assertThat(Quotes.hasAll(
                        "He said “it’s 1,000 km” – twice",
                        List.of(List.of("it's 1,000 KM"), List.of("never", "- twice"))))
                .isTrue();
        assertThat(Quotes.hasAll("one", List.of(List.of("one"), List.of("two"))))
                .isFalse();
        assertThat(Quotes.stands("b c", "😀a b\n c d", 3, 7)).isTrue();
        assertThat(Quotes.stands("b c", "😀a b\n c d", 2, 6)).isFalse();
        assertThat(Quotes.stands("b", "ab", 1, 9)).isFalse();
    }
}
