package footnote.bot.config;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Everything an operator can set: one record a section, one component a key.
///
/// To add a section, write its record (here or in a file of its own in this package), name it below, and
/// describe its
/// keys in `config/footnote.yaml`. The compact constructor of a section refuses values that make no sense
/// together.
/// A component may be a `String`, `boolean`, `int`, `long`, `double`, an enum, [Path], [java.time.Duration],
/// [Size],
/// [Secret] or a `List<String>`; `maxFileSize` is written `max-file-size` in the file and `MAX_FILE_SIZE` in
/// variables.
public record Settings(
        Corpus corpus,
        Additions additions,
        Collections collections,
        Index index,
        Model model,
        Chat chat,
        Discord discord,
        Slack slack,
        State state,
        Http http,
        Log log,
        Traces traces) {

    /// Which documents are read.
    ///
    /// @param path a folder or a `.jsonl` file
    /// @param maxFileSize a larger file is skipped with its reason
    /// @param lookEvery how often `serve` looks for changes that the system does not tell of; 0s: never for changes
    ///     at all
    public record Corpus(
            @Key("corpus/documents") Path path,
            @Key("50MB") Size maxFileSize,
            @Key("2s") Duration lookEvery) {
        public Corpus {
            if (maxFileSize.bytes() < 1024) throw new IllegalArgumentException("max-file-size must be 1KB or more");
            if (lookEvery.isNegative()) throw new IllegalArgumentException("look-every must be 0s or more");
        }
    }

    /// Where what was read is kept.
    ///
    /// @param directory where the index is kept; null: one folder a corpus below `.footnote`
    public record Index(
            @Key(value = "", variable = "FOOTNOTE_INDEX") @Nullable
            Path directory) {}
}
