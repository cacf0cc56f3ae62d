package footnote.corpus;

import java.util.Locale;

/// Sizes of files as people write them.
final class Size {
    private Size() {}

    static String of(long bytes) {
        if (bytes < 1_000) return bytes + " bytes";
        if (bytes < 1_000_000) return shortly(bytes / 1e3) + " kB";
        return bytes < 1_000_000_000 ? shortly(bytes / 1e6) + " MB" : shortly(bytes / 1e9) + " GB";
    }

    private static String shortly(double value) {
        return value >= 10
                ? String.valueOf(Math.round(value))
                : String.format(Locale.ROOT, "%.1f", value).replace(".0", "");
    }
}
