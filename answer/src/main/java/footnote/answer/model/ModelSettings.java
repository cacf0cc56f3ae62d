package footnote.answer.model;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Which model composes answers, and within what bounds.
///
/// @param baseUrl where its server is, http or https; null means the provider's own address
/// @param model the name the provider knows it by
/// @param key null where the server asks for none
/// @param deadline the time within which a question is answered, whether the model answers or not
/// @param maxConcurrent how many calls may be under way at once; the next ones wait a moment, then go without a model
/// @param passageTokens how much of the found passages the model is shown, in tokens of about four characters
/// @param replyTokens how long its reply may get, in its own tokens
/// @param temperature 0 for the most likely words; null where the model does not let it be set
public record ModelSettings(
        Provider provider,
        @Nullable URI baseUrl,
        String model,
        @Nullable Secret key,
        Duration deadline,
        int maxConcurrent,
        int passageTokens,
        int replyTokens,
        @Nullable Double temperature) {
    public ModelSettings {
        if (model.isBlank()) throw new IllegalArgumentException("model.name: name the model that answers");
        if (baseUrl != null && !isHttp(baseUrl))
            throw new IllegalArgumentException("model.base-url: write http://host/… or https://host/…, without a name or"
                    + " password in it, not '" + baseUrl.getScheme() + ":…'");
        if (baseUrl == null && provider.needsBaseUrl())
            throw new IllegalArgumentException("model.base-url: say where the server is, such as http://localhost:8000/v1");
        atLeast("model.deadline (milliseconds)", deadline.toMillis(), 500);
        atLeast("model.max-concurrent", maxConcurrent, 1);
        atLeast("model.passage-tokens", passageTokens, 100);
        atLeast("model.reply-tokens", replyTokens, 50);
    }

    /// A model with the defaults of `config/footnote.yaml`.
    public static ModelSettings of(Provider provider, @Nullable URI baseUrl, String model, @Nullable Secret key) {
        return new ModelSettings(provider, baseUrl, model, key, Duration.ofSeconds(20), 4, 3000, 1000, 0.0);
    }

    private static boolean isHttp(URI url) {
        return ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))
                && url.getHost() != null
                && url.getUserInfo() == null;
    }

    private static void atLeast(String key, long value, long least) {
        if (value < least) throw new IllegalArgumentException(key + ": " + value + " is too little, take " + least + " or more");
    }
}
