package footnote.answer.model;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Which model composes answers, and within what bounds. Its text form hides the key.
///
/// @param baseUrl where its server is, http or https; null means the provider's own address
/// @param model the name the provider knows it by
/// @param key null where the server asks for none
/// @param deadline the time within which a question is answered, whether the model answers or not, at most 10
///     minutes:
///     a Discord interaction lives for 15
/// @param maxConcurrent how many calls may be under way at once; the next ones wait a moment, then go without
///     a model
/// @param passageTokens how much of the found passages the model is shown, in tokens of about four characters
/// @param replyTokens how long its reply may get, in its own tokens
public record ModelSettings(
        Provider provider,
        @Nullable URI baseUrl,
        String model,
        @Nullable String key,
        Duration deadline,
        int maxConcurrent,
        int passageTokens,
        int replyTokens) {
    /// @throws IllegalArgumentException whose message starts with the key in `config/footnote.yaml` that it is
    ///     about
    public ModelSettings {
        if (model.isBlank()) throw new IllegalArgumentException("name must say which model answers");
        if (baseUrl == null && provider.needsBaseUrl())
            throw new IllegalArgumentException(
                    "base-url must say where the server is, such as http://localhost:8000/v1");
        if (baseUrl != null && !isHttp(baseUrl))
            throw new IllegalArgumentException("base-url must be http://… or https://…, without a user in it");
        if (deadline.toMillis() < 500 || deadline.toMinutes() > 10)
            throw new IllegalArgumentException("deadline must be from 500ms to 10m");
        atLeast("max-concurrent", maxConcurrent, 1);
        atLeast("passage-tokens", passageTokens, 100);
        atLeast("reply-tokens", replyTokens, 50);
    }

    /// A model with the defaults of `config/footnote.yaml`.
    public static ModelSettings of(Provider provider, @Nullable URI baseUrl, String model, @Nullable String key) {
        return new ModelSettings(provider, baseUrl, model, key, Duration.ofSeconds(20), 4, 3000, 1000);
    }

    private static boolean isHttp(URI url) {
        return ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))
                && url.getHost() != null
                && url.getUserInfo() == null;
    }

    private static void atLeast(String key, int value, int least) {
        if (value < least) throw new IllegalArgumentException(key + " must be " + least + " or more");
    }

    /// Who answers and where, as an operator would say it.
    @Override
    public String toString() {
        return provider.key() + " " + model + (baseUrl == null ? "" : " at " + baseUrl);
    }
}
