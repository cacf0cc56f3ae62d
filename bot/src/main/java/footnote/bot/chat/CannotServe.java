package footnote.bot.chat;

/// A platform that cannot be served as things are. Its message is one line for the operator that says what to do.
public final class CannotServe extends Exception {
    public CannotServe(String message) {
        super(message);
    }
}
