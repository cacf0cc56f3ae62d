package footnote.bot.chat;

/// What somebody typed is no request; what to tell them is its reply.
public final class Unclear extends IllegalArgumentException {
    private static final long serialVersionUID = 1;
    private final transient Reply.Declined reply;

    Unclear(Reply.Cause cause, String about) {
        super(cause + " " + about);
        this.reply = new Reply.Declined(cause, about);
    }

    public Reply.Declined reply() {
        return reply;
    }
}
