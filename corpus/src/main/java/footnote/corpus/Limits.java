package footnote.corpus;

/// How large a document may be before it is skipped; what keeps one file from taking all memory.
///
/// @param fileBytes the size of a file, or of one line of a `.jsonl` file, in bytes
/// @param textChars the length of the text read from it, in UTF-16 units
public record Limits(long fileBytes, int textChars) {
    /// 50 MB of file, 20 million characters of text: a thousand-page PDF passes, a dump of a database does not.
    public static final Limits DEFAULT = new Limits(50_000_000, 20_000_000);

    public Limits {
        if (fileBytes < 1 || textChars < 1) throw new IllegalArgumentException("a limit is positive");
    }
}
