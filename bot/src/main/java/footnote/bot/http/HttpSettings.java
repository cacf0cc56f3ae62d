package footnote.bot.http;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the door to other programs needs to know.
///
/// @param port 0: any that is free
/// @param address what to listen on
/// @param token who knows it may ask; null: nobody, and there is no API
/// @param origins web pages that may ask, such as `https://example.org`; a request of any other page is refused
/// @param longest in bytes, of the body of a request
/// @param patience how long a connection may be silent; longer than an answer takes
public record HttpSettings(
        int port, String address, @Nullable String token, List<String> origins, int longest, Duration patience) {
    /// Fewer characters could be guessed.
    public static final int SHORTEST_TOKEN = 16;

    public HttpSettings {
        origins = List.copyOf(origins);
        if (port < 0 || port > 65_535) throw new IllegalArgumentException("port must be from 0 to 65535");
        if (address.isBlank()) throw new IllegalArgumentException("address must name an address to listen on");
        if (longest < 1024) throw new IllegalArgumentException("max-body must be 1KB or more");
        if (token != null && token.length() < SHORTEST_TOKEN)
            throw new IllegalArgumentException("token must have " + SHORTEST_TOKEN
                    + " characters or more; 'openssl rand -hex 32' makes a good one");
    }

    /// Never shows the token.
    @Override
    public String toString() {
        return address + ":" + port + (token == null ? "" : " with a token");
    }
}
