package footnote.bot.slack;

import java.io.IOException;

/// Slack did not answer: whether it did what was asked of it is not known, and to ask again could do it twice.
final class Unsure extends Refused {
    private static final long serialVersionUID = 1;

    /// @param method what was asked
    Unsure(String method, IOException cause) {
        super(method, "" + cause.getMessage());
    }
}
