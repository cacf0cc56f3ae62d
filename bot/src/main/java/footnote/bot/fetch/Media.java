package footnote.bot.fetch;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import okhttp3.MediaType;
import org.jspecify.annotations.Nullable;

/// What a sender says a page is, as a format that documents may have.
final class Media {
    private static final Map<String, String> EXTENSIONS = Map.of(
            "text/html", "html",
            "application/xhtml+xml", "html",
            "text/plain", "txt",
            "text/markdown", "md",
            "text/x-markdown", "md",
            "application/pdf", "pdf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx",
            "application/x-ndjson", "jsonl",
            "application/jsonl", "jsonl");

    private static final Set<String> TEXTS = Set.of("html", "txt", "md", "jsonl");

    private Media() {}

    /// The extension of its format; null for one that is not read. A file that is called plain text or mere bytes
    /// goes by the end of its address.
    static @Nullable String extension(@Nullable MediaType type, String path) {
        var name = type == null ? "application/octet-stream" : type.type() + "/" + type.subtype();
        var said = EXTENSIONS.get(name.toLowerCase(Locale.ROOT));
        if (said != null && !said.equals("txt")) return said;
        if (said == null && !name.endsWith("/octet-stream")) return null;
        var end = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return EXTENSIONS.containsValue(end) ? end : said;
    }

    /// A text as UTF-8 that says so, where the sender states another encoding; else the bytes as they are.
    static byte[] readable(byte[] bytes, String extension, @Nullable MediaType type) {
        var stated = type == null || !TEXTS.contains(extension) ? null : charset(type);
        if (stated == null || stated.equals(StandardCharsets.UTF_8)) return bytes;
        return ("\ufeff" + new String(bytes, stated)).getBytes(StandardCharsets.UTF_8);
    }

    private static @Nullable Charset charset(MediaType type) {
        try {
            var name = type.parameter("charset");
            return name == null ? null : Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
