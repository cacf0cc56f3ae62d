package footnote.bot.config;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What people who manage a server may add to the documents, if anything.
///
/// @param path where it is kept; null: a folder for each corpus below that of the state
/// @param maxFileSize of one document
/// @param perServer all that one server may have added
/// @param total all that all of them may have added
/// @param everywhere whether it is seen in all servers and not only in the one it was added in
public record Additions(
        @Key("true") boolean allowed,
        @Key("") @Nullable Path path,
        @Key("20MB") Size maxFileSize,
        @Key("200MB") Size perServer,
        @Key("2GB") Size total,
        @Key("false") boolean everywhere) {
    public Additions {
        if (maxFileSize.bytes() < 1024) throw new IllegalArgumentException("max-file-size must be 1KB or more");
        if (perServer.bytes() < maxFileSize.bytes() || total.bytes() < perServer.bytes())
            throw new IllegalArgumentException(
                    "total must be no less than per-server, and that no less than max-file-size");
        if (maxFileSize.bytes() > 1 << 30) throw new IllegalArgumentException("max-file-size must be 1GB or less");
    }
}
