package footnote.corpus;

/// What became of one file, or one line of a `.jsonl` file.
public sealed interface Reading {
    /// It could be read.
    record Read(Document document) implements Reading {}

    /// It could not, or should not; the rest goes on.
    ///
    /// @param path the file below the corpus root, for a `.jsonl` with `:` and the line's number
    /// @param reason one sentence that a person who owns the file understands
    record Skipped(String path, String reason) implements Reading {}
}
