package footnote.corpus;

/// A file, or a line of one, that cannot be read as a document; becomes a [Reading.Skipped] with the message as
/// reason.
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
