package footnote.bot.fetch;

import java.time.Duration;

/// How much a page may take.
///
/// @param bytes of it, unpacked
/// @param redirects that are followed, each checked like the first address
/// @param pause between two signs of life from the other side
/// @param total from the first connection to the last byte
public record Bounds(long bytes, int redirects, Duration pause, Duration total) {
    public Bounds {
        if (bytes < 1 || redirects < 0 || !pause.isPositive() || !total.isPositive())
            throw new IllegalArgumentException("a page takes something");
    }

    /// Five redirects, ten seconds of silence, half a minute in all.
    public static Bounds of(long bytes) {
        return new Bounds(bytes, 5, Duration.ofSeconds(10), Duration.ofSeconds(30));
    }
}
