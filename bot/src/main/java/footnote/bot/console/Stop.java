package footnote.bot.console;

/// Ends a verb with a sentence for the person at the console. The sentence names the file or key and says what
/// to do.
final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// Bad usage or configuration.
    static final int USAGE = 2;

    /// Something failed.
    static final int FAILURE = 3;

    private final int code;

    private Stop(int code, String sentence) {
        super(sentence);
        this.code = code;
    }

    static Stop usage(String sentence) {
        return new Stop(USAGE, sentence);
    }

    static Stop failure(String sentence) {
        return new Stop(FAILURE, sentence);
    }

    /// The exit code.
    int code() {
        return code;
    }
}
