package footnote.bot.config;

import java.util.Locale;
import java.util.regex.Pattern;

/// A number of bytes, written `512KB`, `64MB`, `2GB` or plain; a kilobyte is 1,024 bytes.
public record Size(long bytes) implements Comparable<Size> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,12})\\s*(B|KB|MB|GB)?");

    public Size {
        if (bytes < 0) throw new IllegalArgumentException("a size is not negative");
    }

    /// Reads a size.
    ///
    /// @throws IllegalArgumentException where it is not a size
    public static Size parse(String text) {
        var m = FORM.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!m.matches()) throw new IllegalArgumentException("a size such as 64MB");
        var unit = m.group(2);
        int power = unit == null ? 0 : "BKMG".indexOf(unit.charAt(0));
        return new Size(Math.multiplyExact(Long.parseLong(m.group(1)), 1L << (10 * power)));
    }

    @Override
    public int compareTo(Size other) {
        return Long.compare(bytes, other.bytes);
    }

    @Override
    public String toString() {
        for (int power = 3; power > 0; power--) {
            if (bytes > 0 && bytes % (1L << (10 * power)) == 0)
                return (bytes >> (10 * power)) + " KMG".substring(power, power + 1) + "B";
        }
        return bytes + "B";
    }
}
