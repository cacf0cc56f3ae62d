package footnote.answer.model;

import java.net.URI;
import java.util.regex.Pattern;

/// The two roads to a server: operators give its address with and without `/v1`, and servers want the one or the other.
/// What led there once is taken from then on. Safe for use by many threads.
final class Roads {
    private static final Pattern LAST =
            Pattern.compile("(.*?)(/v1)?(/chat/completions|/messages|/api/chat)(\\?.*)?", Pattern.CASE_INSENSITIVE);

    private volatile boolean other;

    /// The road that is taken first.
    URI first(String url) {
        return URI.create(other ? turned(url) : url);
    }

    /// The other one; the same where there is none.
    URI second(String url) {
        return URI.create(other ? url : turned(url));
    }

    /// The second road led there.
    void turn() {
        other = !other;
    }

    private static String turned(String url) {
        var m = LAST.matcher(url);
        if (!m.matches()) return url;
        var more = m.group(4) == null ? "" : m.group(4);
        return m.group(1) + (m.group(2) == null ? "/v1" : "") + m.group(3) + more;
    }
}
