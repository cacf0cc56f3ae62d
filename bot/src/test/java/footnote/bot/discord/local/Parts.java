package footnote.bot.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import mockwebserver3.RecordedRequest;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/// The body of a request: JSON, and the files that came with it, by their `files[n]`.
record Parts(JsonNode json, Map<String, byte[]> files) {
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)");
    private static final Pattern NAME = Pattern.compile("(?i)content-disposition:[^\n]*[ ;]name=\"([^\"]+)\"");
    private static final ByteString END_OF_HEAD = ByteString.encodeUtf8("\r\n\r\n");

    static Parts of(RecordedRequest request) {
        var body = request.getBody();
        if (body == null) return new Parts(Json.parse(""), Map.of());
        var boundary = boundary(request.getHeaders().get("content-type"));
        return boundary == null ? new Parts(Json.parse(body.utf8()), Map.of()) : multipart(body, boundary);
    }

    private static @Nullable String boundary(@Nullable String type) {
        if (type == null || !type.startsWith("multipart/form-data")) return null;
        var m = BOUNDARY.matcher(type);
        return m.find() ? m.group(1) : null;
    }

    private static Parts multipart(ByteString body, String boundary) {
        var mark = ByteString.encodeUtf8("--" + boundary);
        var files = new LinkedHashMap<String, byte[]>();
        var json = Json.parse("");
        int at = body.indexOf(mark, 0);
        while (at >= 0) {
            int next = body.indexOf(mark, at + mark.size());
            if (next < 0) break;
            var part = body.substring(at + mark.size(), next - 2);
            int head = part.indexOf(END_OF_HEAD, 0);
            var name = name(part.substring(0, head).string(StandardCharsets.UTF_8));
            var content = part.substring(head + END_OF_HEAD.size());
            if (name.equals("payload_json")) json = Json.parse(content.utf8());
            else files.put(name, content.toByteArray());
            at = next;
        }
        return new Parts(json, files);
    }

    private static String name(String head) {
        var m = NAME.matcher(head);
        return m.find() ? m.group(1) : "";
    }
}
