package footnote.answer;

/// A composer could not propose anything: its model is away, slow, or makes no sense.
///
/// Its message is for the asker: a clause in lower case that completes "quoted from the documents, because …",
/// such as
/// "the model did not answer within 13 s". It never holds the question, a key, or what a server said.
public final class ComposerFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// @param because the clause
    public ComposerFailed(String because) {
        super(because);
    }

    /// @param cause what happened, for the log
    public ComposerFailed(String because, Throwable cause) {
        super(because, cause);
    }
}
