package footnote.bot.slack;

/// Slack did not do what was asked of it, and would not if it were asked again.
class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// Slack's own word for why.
    final String error;

    /// @param method what was asked
    Refused(String method, String error) {
        super(method + ": " + error);
        this.error = error;
    }
}
