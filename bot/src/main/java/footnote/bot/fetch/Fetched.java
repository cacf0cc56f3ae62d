package footnote.bot.fetch;

/// What became of an attempt to bring a page.
public sealed interface Fetched {
    /// It is here.
    ///
    /// @param address where it was found in the end, after all redirects
    /// @param extension of the format that its sender says it has: `html`, `txt`, `md`, `pdf`, `docx` or `jsonl`
    @SuppressWarnings("ArrayRecordComponent") // made once, read once, never compared
    record Page(String address, String extension, byte[] bytes) implements Fetched {}

    /// It was not fetched.
    ///
    /// @param sentence why, and what to do, for whoever gave the address
    record Refused(String sentence) implements Fetched {}
}
