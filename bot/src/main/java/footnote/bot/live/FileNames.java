package footnote.bot.live;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Names of files that people or pages give, as names that can do no harm: one part, no leading dot, letters, digits
/// and a few signs, an ending that is read.
final class FileNames {
    private static final Set<String> ENDINGS = Set.of("txt", "md", "markdown", "html", "htm", "pdf", "docx", "jsonl");
    private static final int LONGEST = 80;

    private FileNames() {}

    /// The name of a file that was sent; null where it has no ending of a format that is read.
    static @Nullable String ofFile(String name) {
        int dot = name.lastIndexOf('.');
        var ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return dot < 0 || !ENDINGS.contains(ending) ? null : clean(name.substring(0, dot)) + "." + ending;
    }

    /// A name for a page, by its host and path.
    static String ofPage(String address, String ending) {
        var bare = address.replaceFirst("^https?://", "");
        int question = bare.indexOf('?');
        var path = question < 0 ? bare : bare.substring(0, question);
        var query = question < 0 ? "" : "-" + bare.substring(question + 1);
        var name = clean((path.replaceFirst("(?<=/[^/]{1,200})\\.[A-Za-z]{2,5}$", "") + query).replace('/', '-'));
        // What was cut off may be all that tells two pages apart.
        var sum = Integer.toHexString(address.hashCode());
        return (name.length() < LONGEST ? name : name.substring(0, LONGEST - 9) + "-" + sum) + "." + ending;
    }

    private static String clean(String name) {
        var composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        var last = composed.substring(Math.max(composed.lastIndexOf('/'), composed.lastIndexOf('\\')) + 1);
        var plain = last.replaceAll("[^\\p{L}\\p{M}\\p{N} ._()-]", "-")
                .replaceAll("\\s+", " ")
                .replaceAll("-{2,}", "-");
        var bare = plain.replaceAll("^[ .-]+|[ .-]+$", "");
        int end = Math.min(bare.length(), LONGEST);
        if (end < bare.length() && Character.isLowSurrogate(bare.charAt(end))) end--;
        return bare.isEmpty() ? "document" : bare.substring(0, end).strip();
    }

    static String megabytes(long bytes) {
        return Math.max(1, bytes >> 20) + " MB";
    }
}
