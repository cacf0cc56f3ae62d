package footnote.answer.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.corpus.PartialDate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DisputesTest {
    /// Every second pair was looked at while the rules were made; the others were only measured.
    private enum Half {
        DEVELOPED_ON,
        MEASURED
    }

    private record Pair(Side one, Side other, String text) {
        static Pair of(String line) {
            var parts = line.split("\t", -1);
            return new Pair(
                    Side.of(parts[2], PartialDate.parse(parts[1])),
                    Side.of(parts[4], PartialDate.parse(parts[3])),
                    parts[2] + " | " + parts[4]);
        }

        @Nullable
        Dispute dispute() {
            return Disputes.between(one, other);
        }
    }

    @Test
    void whatOnlyLooksLikeADisagreementIsNone() throws IOException {
        for (var half : Half.values()) {
            var pairs = pairs("agreements.tsv", half);
            var wrong = pairs.stream().filter(p -> p.dispute() != null).toList();
            System.out.printf(
                    "disputes, %s: %d of %d that are none were called one%n", half, wrong.size(), pairs.size());
            assertThat(wrong.size()).as("%s", wrong).isLessThanOrEqualTo(half == Half.MEASURED ? 1 : 0);
        }
    }

    @Test
    void mostDisagreementsAreSeen() throws IOException {
        for (var half : Half.values()) {
            var pairs = pairs("disagreements.tsv", half);
            var seen = pairs.stream().filter(p -> p.dispute() != null).toList();
            System.out.printf("disputes, %s: %d of %d were seen%n", half, seen.size(), pairs.size());
            assertThat(seen.size()).isGreaterThanOrEqualTo(pairs.size() * 85 / 100);
        }
    }

    @Test
    void theOrderOfTheSidesDoesNotMatter() throws IOException {
        for (var file : List.of("agreements.tsv", "disagreements.tsv"))
            for (var half : Half.values())
                for (var pair : pairs(file, half))
                    assertThat(Disputes.between(pair.other(), pair.one()))
                            .as(pair.text())
                            .isEqualTo(pair.dispute());
    }

    @Test
    void noSentenceContradictsItself() throws IOException {
        for (var half : Half.values())
            for (var pair : pairs("disagreements.tsv", half))
                assertThat(Disputes.between(pair.one(), pair.one()))
                        .as(pair.text())
                        .isNull();
    }

    private static List<Pair> pairs(String file, Half half) throws IOException {
        try (var in = Objects.requireNonNull(DisputesTest.class.getResourceAsStream("/" + file), file)) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#") && !l.isBlank())
                    .toList();
            var pairs = new ArrayList<Pair>();
            for (int i = half == Half.DEVELOPED_ON ? 0 : 1; i < lines.size(); i += 2) pairs.add(Pair.of(lines.get(i)));
            return pairs;
        }
    }
}
