package footnote.bot.config;

import footnote.answer.model.ModelSettings;
import footnote.answer.model.Prompt;
import footnote.answer.model.Provider;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which language model words the answers, if any.
///
/// @param provider null: none, the extractive composer answers
/// @param prompt the words said to it; null: `prompt.md` beside the configuration file, else those in the program
public record Model(
        @Key("") @Nullable Provider provider,
        @Key("") @Nullable String name,
        @Key("") @Nullable String baseUrl,
        @Key("") @Nullable Secret key,
        @Key(value = "20s", least = "500ms", most = "10m") Duration deadline,
        @Key(value = "4", least = "1") int maxConcurrent,
        @Key(value = "3000", least = "100") int passageTokens,
        @Key(value = "1000", least = "50") int replyTokens,
        @Key(value = "", live = true) @Nullable Path prompt) {
    public Model {
        if (provider != null) {
            settings(provider, name, baseUrl, key, deadline, maxConcurrent, passageTokens, replyTokens);
        } else if (name != null || baseUrl != null) {
            throw new IllegalArgumentException(
                    "provider must say who runs the model, or name and base-url be left out");
        }
    }

    /// What the model's line needs to know; null where there is no model.
    public @Nullable ModelSettings settings() {
        return provider == null
                ? null
                : settings(provider, name, baseUrl, key, deadline, maxConcurrent, passageTokens, replyTokens);
    }

    /// The words said to the model.
    ///
    /// @param configuration the configuration file that was read, or null
    /// @throws ConfigurationException where the file of words cannot be used; names it and says what to do
    public Prompt words(@Nullable Path configuration) throws ConfigurationException {
        var beside = promptFile(configuration);
        var file = prompt != null || (beside != null && Files.isRegularFile(beside)) ? beside : null;
        try {
            return Prompt.load(file);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(List.of(e.getMessage() + "."));
        }
    }

    /// Where the words said to it are, or would be; null where they can only be those in the program.
    @Nullable
    Path promptFile(@Nullable Path configuration) {
        if (prompt != null) return prompt;
        return configuration == null ? null : configuration.resolveSibling("prompt.md");
    }

    private static ModelSettings settings(
            Provider provider,
            @Nullable String name,
            @Nullable String baseUrl,
            @Nullable Secret key,
            Duration deadline,
            int maxConcurrent,
            int passageTokens,
            int replyTokens) {
        return new ModelSettings(
                provider,
                baseUrl == null ? null : url(baseUrl),
                name == null ? "" : name,
                key == null ? null : key.value(),
                deadline,
                maxConcurrent,
                passageTokens,
                replyTokens);
    }

    private static URI url(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("base-url must be an address such as http://localhost:8000/v1", e);
        }
    }
}
