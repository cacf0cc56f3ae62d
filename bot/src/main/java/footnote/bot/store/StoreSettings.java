package footnote.bot.store;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Where and how long things are kept.
///
/// @param directory of the embedded database, where there is no `url`
/// @param url a PostgreSQL database, as `jdbc:postgresql://host/name`; null: the embedded one
/// @param keepQuestions whether the words of questions are kept, which gaps need
/// @param keep how long counts, feedback and the words of questions are kept
/// @param keepAudit how long the deeds of those who manage a server are kept
/// @param context how long a conversation is remembered
public record StoreSettings(
        Path directory,
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        boolean keepQuestions,
        Duration keep,
        Duration keepAudit,
        Duration context) {
    public StoreSettings {
        if (url != null && !url.startsWith("jdbc:postgresql:"))
            throw new IllegalArgumentException("url must be an address such as jdbc:postgresql://localhost/footnote");
        if (url != null && url.contains("password="))
            throw new IllegalArgumentException("the password must stand in password and not in url, which is shown");
        if (url == null && (user != null || password != null))
            throw new IllegalArgumentException("user and password belong to a database that url must name");
        if (!keep.isPositive() || !keepAudit.isPositive() || context.isNegative())
            throw new IllegalArgumentException("keep and keep-audit must be more than 0, and context 0s or more");
    }

    /// Without the password.
    @Override
    public String toString() {
        return url == null ? directory.toString() : url;
    }
}
