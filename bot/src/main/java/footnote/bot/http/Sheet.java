package footnote.bot.http;

import footnote.bot.json.Json;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes responses. Nothing of them is kept by caches or taken for a page.
final class Sheet {
    static final String JSON = "application/json";

    private Sheet() {}

    static void json(HttpServletResponse response, int status, Map<String, @Nullable Object> object)
            throws IOException {
        write(response, status, JSON, Json.line(object) + "\n");
    }

    static void fault(HttpServletResponse response, Fault fault) throws IOException {
        if (fault.seconds() > 0) response.setHeader("Retry-After", Long.toString(fault.seconds()));
        if (fault.status() == 401) response.setHeader("WWW-Authenticate", "Bearer");
        json(response, fault.status(), fault.json());
    }

    static void write(HttpServletResponse response, int status, String type, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
