package footnote.answer.model;

import dev.langchain4j.exception.HttpException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A model's server answered with a status that is no success.
final class HttpFault extends HttpException {
    private static final long serialVersionUID = 1;

    private final @Nullable Duration retryAfter;

    /// @param detail what the server said, shortened and without the key, for logs and `doctor`
    HttpFault(int status, String detail, @Nullable Duration retryAfter) {
        super(status, detail);
        this.retryAfter = retryAfter;
    }

    /// How long the server asks to be left alone; null where it does not say.
    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }
}
