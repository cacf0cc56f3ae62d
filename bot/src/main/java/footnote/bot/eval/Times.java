package footnote.bot.eval;

import java.util.Arrays;

/// Percentiles.
final class Times {
    private Times() {}

    /// A percentile by the nearest rank, in milliseconds; 0 of none.
    ///
    /// @param nanos in any order
    /// @param share 0 to 1
    static double millis(long[] nanos, double share) {
        return at(Arrays.stream(nanos).sorted().toArray(), share) / 1e6;
    }

    /// The median of whole numbers by the nearest rank; 0 of none.
    static long median(long[] values) {
        return at(Arrays.stream(values).sorted().toArray(), .5);
    }

    private static long at(long[] sorted, double share) {
        if (sorted.length == 0) return 0;
        return sorted[Math.clamp((int) Math.ceil(share * sorted.length) - 1, 0, sorted.length - 1)];
    }
}
