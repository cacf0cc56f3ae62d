package footnote.bot.http;

import footnote.bot.json.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Why a request is not answered, as an HTTP status and for people and programs.
///
/// @param code a word for programs
/// @param message a sentence that says what to do
/// @param reference also in the log; null where nothing more is logged
/// @param seconds until it is worth another try; 0 where that does not help
record Fault(
        int status, String code, String message, @Nullable String reference, long seconds) {
    static Fault of(int status, String code, String message) {
        return new Fault(status, code, message, null, 0);
    }

    static Fault badRequest(String message) {
        return of(400, "bad_request", message);
    }

    /// For a status that nothing more is known of.
    static Fault ofStatus(int status) {
        return switch (status) {
            case 404 -> of(404, "not_found", "There is nothing at this path; /v1/openapi.json describes the API.");
            case 405 -> of(405, "method_not_allowed", "This path does not take this method.");
            case 413 -> of(413, "too_large", "The request is too large.");
            case 431 -> of(431, "too_large", "The headers of the request are too large.");
            case 503 -> of(503, "not_ready", "The program is not ready; /readyz says why.");
            default ->
                status < 500
                        ? of(status, "bad_request", "The request cannot be understood.")
                        : of(status, "failed", "Something failed inside the program; its log says what.");
        };
    }

    Map<String, @Nullable Object> json() {
        var error = Json.object("code", code, "message", message);
        if (reference != null) error.put("reference", reference);
        if (seconds > 0) error.put("retry_after", seconds);
        return Json.object("error", error);
    }

    /// Ends the work on a request.
    Refusal refusal() {
        return new Refusal(this);
    }

    /// Carries a fault to where it is written.
    static final class Refusal extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Fault fault;

        private Refusal(Fault fault) {
            super(fault.message, null, false, false);
            this.fault = fault;
        }

        Fault fault() {
            return fault;
        }
    }
}
