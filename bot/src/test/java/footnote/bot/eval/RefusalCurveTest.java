package footnote.bot.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RefusalCurveTest {
    private static final double RULED_OUT = 0;

    @Test
    void moreIsRefusedRightlyTheMoreMayBeRefusedWrongly() {
        var answerable =
                IntStream.range(0, 100).mapToDouble(i -> (i + .01) / 100).toArray();

        assertThat(RefusalCurve.of(answerable, new double[] {.095, .0001, .005, .045}))
                .isEqualTo(Map.of(1, share(2), 2, share(2), 3, share(2), 5, share(3), 10, share(4)));
    }

    @Test
    void whatARuleRefusesIsRefusedAtEachThreshold() {
        var answerable = IntStream.range(0, 100)
                .mapToDouble(i -> i < 4 ? RULED_OUT : i / 100.0)
                .toArray();

        assertThat(RefusalCurve.of(answerable, new double[] {RULED_OUT, .045, .5, .6}))
                .isEqualTo(Map.of(5, share(2), 10, share(2)));
    }

    @Test
    void composersThatDoNotTellHaveNoCurve() {
        assertThat(RefusalCurve.of(new double[] {Double.NaN}, new double[] {Double.NaN}))
                .isEmpty();
    }

    private static Scorecard.Share share(int part) {
        return new Scorecard.Share(part, 4);
    }
}
