package footnote.bot.config;

import footnote.bot.http.HttpSettings;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How other programs reach this one, if at all.
///
/// @param port 0: not at all
/// @param token null: they see how it is, and may not ask
/// @param origins web pages that may ask
public record Http(
        @Key("0") int port,
        @Key("127.0.0.1") String address,
        @Key("") @Nullable Secret token,
        @Key("") List<String> origins,
        @Key("64KB") Size maxBody) {
    public Http {
        origins = List.copyOf(origins);
        if (port == 0 && token != null)
            throw new IllegalArgumentException("port must be set for the token to be of use");
        settings(port, address, token, origins, maxBody, Duration.ofSeconds(1));
    }

    /// What the door needs to know; null where there is none.
    ///
    /// @param deadline of an answer
    public @Nullable HttpSettings settings(Duration deadline) {
        return port == 0 ? null : settings(port, address, token, origins, maxBody, deadline);
    }

    private static HttpSettings settings(
            int port, String address, @Nullable Secret token, List<String> origins, Size maxBody, Duration deadline) {
        return new HttpSettings(
                port,
                address,
                token == null ? null : token.value(),
                origins,
                (int) Math.min(maxBody.bytes(), 1 << 24),
                deadline.plusSeconds(10));
    }
}
