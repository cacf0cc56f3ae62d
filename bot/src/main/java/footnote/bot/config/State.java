package footnote.bot.config;

import footnote.bot.store.StoreSettings;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What is kept beyond a question, where and for how long.
///
/// @param directory of the embedded database
/// @param url a PostgreSQL database instead; null: the embedded one
/// @param keepQuestions whether the words of questions are kept
/// @param keep how long counts, feedback and the words of questions are kept
/// @param keepAudit how long the deeds of those who manage a server are kept
/// @param context how long a conversation is remembered where the platform does not carry it
public record State(
        @Key(".footnote/state") Path directory,
        @Key("") @Nullable String url,
        @Key("") @Nullable String user,
        @Key("") @Nullable Secret password,
        @Key("false") boolean keepQuestions,
        @Key("180d") Duration keep,
        @Key("730d") Duration keepAudit,
        @Key("30m") Duration context) {
    public State {
        settings(directory, url, user, password, keepQuestions, keep, keepAudit, context);
    }

    /// What the store needs to know.
    public StoreSettings settings() {
        return settings(directory, url, user, password, keepQuestions, keep, keepAudit, context);
    }

    private static StoreSettings settings(
            Path directory,
            @Nullable String url,
            @Nullable String user,
            @Nullable Secret password,
            boolean keepQuestions,
            Duration keep,
            Duration keepAudit,
            Duration context) {
        var secret = password == null ? null : password.value();
        return new StoreSettings(directory, url, user, secret, keepQuestions, keep, keepAudit, context);
    }
}
