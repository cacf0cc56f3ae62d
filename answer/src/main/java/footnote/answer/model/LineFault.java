package footnote.answer.model;

import com.fasterxml.jackson.core.JacksonException;
import dev.failsafe.BulkheadFullException;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.TimeoutExceededException;
import dev.langchain4j.exception.ContentFilteredException;
import footnote.answer.ComposerFailed;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/// What went wrong on the way to a model and back.
///
/// @param because a clause for the asker, as in [ComposerFailed]
/// @param passing whether the same call may well succeed in a moment
/// @param retryAfter how long the server asks to be left alone; null where it does not say
record LineFault(String because, boolean passing, @Nullable Duration retryAfter) {
    private LineFault(String because, boolean passing) {
        this(because, passing, null);
    }

    /// Reads a failure: the first of it and its causes that is known decides.
    static LineFault of(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            var fault = known(t);
            if (fault != null) return fault;
        }
        return senseless();
    }

    /// Whether a server itself broke, rather than having too much to do or something behind it.
    static boolean isOfServer(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause())
            if (t instanceof HttpFault fault) return fault.statusCode() == 500 || fault.statusCode() == 501;
        return false;
    }

    private static @Nullable LineFault known(Throwable t) {
        return switch (t) {
            case ComposerFailed e -> new LineFault(String.valueOf(e.getMessage()), false);
            case CircuitBreakerOpenException _ ->
                new LineFault("the model failed several times and is left alone for a while", false);
            case BulkheadFullException _ -> new LineFault("the model is busy with other questions", false);
            case TimeoutExceededException _, InterruptedException _ -> slow();
            case ContentFilteredException _ -> new LineFault("the model declined to answer", false);
            case HttpFault e -> status(e);
            // Jackson's is an IOException too.
            case JacksonException _ -> senseless();
            case IOException e -> connection(e);
            case UnresolvedAddressException _ -> unreachable();
            default -> null;
        };
    }

    private static LineFault connection(IOException e) {
        return switch (e) {
            case HttpConnectTimeoutException _ -> new LineFault("the model's server could not be reached", false);
            case HttpTimeoutException _ -> slow();
            case SSLException _ -> new LineFault("no secure connection to the model's server could be made", false);
            case ConnectException _ -> unreachable();
            default ->
                String.valueOf(e.getMessage()).contains("exceeds capacity")
                        ? new LineFault("the model's reply was too long", false)
                        : new LineFault("the connection to the model's server broke off", true);
        };
    }

    private static LineFault status(HttpFault e) {
        var status = e.statusCode();
        return switch (status) {
            case 429, 529 -> new LineFault("the model's server has too many requests", true, e.retryAfter());
            case 401, 403 -> new LineFault("the model's server refused the key", false);
            case 404 -> new LineFault("the model's server does not know the model or the address", false);
            case 408, 425, 500, 502, 503, 504 ->
                new LineFault("the model's server failed (" + status + ")", true, e.retryAfter());
            default -> new LineFault("the model's server refused the request (" + status + ")", false);
        };
    }

    private static LineFault senseless() {
        return new LineFault("the model's reply made no sense", false);
    }

    private static LineFault slow() {
        return new LineFault("the model did not answer in time", false);
    }

    private static LineFault unreachable() {
        return new LineFault("the model's server could not be reached", true);
    }
}
