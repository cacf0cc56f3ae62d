package footnote.bot.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// `/v1`: JSON in, and out what the command line prints with `--json`. Reads only.
final class Api extends HttpServlet {
    private static final long serialVersionUID = 1;
    private final String description = description();
    private final transient Questions questions;
    private final int longest;

    /// @param longest in bytes, of a body
    Api(Questions questions, int longest) {
        this.questions = questions;
        this.longest = longest;
    }

    /// The OpenAPI document.
    static String description() {
        try (var in = Objects.requireNonNull(Api.class.getResourceAsStream("openapi.json"), "openapi.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = String.valueOf(request.getPathInfo());
        var kind = Questions.Kind.of(path);
        var method = kind == null ? "GET" : "POST";
        if (kind == null && !path.equals("/openapi.json")) Sheet.fault(response, Fault.ofStatus(404));
        else if (!method.equals(request.getMethod())) {
            response.setHeader("Allow", method);
            Sheet.fault(response, Fault.ofStatus(405));
        } else if (kind == null) Sheet.write(response, 200, Sheet.JSON, description);
        else answer(kind, request, response);
    }

    private void answer(Questions.Kind kind, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            if (!isJson(request.getContentType()))
                throw Fault.of(415, "unsupported_media_type", "Send JSON, and say so: Content-Type: application/json.")
                        .refusal();
            var answer = questions.answer(kind, Wanted.read(body(request)));
            Sheet.json(response, 200, answer.json());
        } catch (Fault.Refusal e) {
            Sheet.fault(response, e.fault());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            Sheet.fault(response, Fault.ofStatus(503));
        }
    }

    private static boolean isJson(@Nullable String type) {
        if (type == null) return false;
        var plain = type.toLowerCase(Locale.ROOT).replace(" ", "").replace("\"", "");
        return plain.equals(Sheet.JSON) || plain.equals(Sheet.JSON + ";charset=utf-8");
    }

    private byte[] body(HttpServletRequest request) throws IOException, Fault.Refusal {
        var bytes = request.getInputStream().readNBytes(longest + 1);
        if (bytes.length > longest)
            throw Fault.of(413, "too_large", "The body must have at most " + longest + " bytes.")
                    .refusal();
        return bytes;
    }
}
