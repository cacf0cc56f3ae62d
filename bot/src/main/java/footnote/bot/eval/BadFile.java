package footnote.bot.eval;

/// A file of questions or judgements is not as it should be. The message names its file and line.
public final class BadFile extends Exception {
    private static final long serialVersionUID = 1;

    BadFile(String message) {
        super(message);
    }
}
