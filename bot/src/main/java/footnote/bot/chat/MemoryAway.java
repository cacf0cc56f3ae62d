package footnote.bot.chat;

/// What is kept can be neither read nor added to just now. Answers do not need it.
public final class MemoryAway extends Exception {
    private static final long serialVersionUID = 1;

    public MemoryAway(String why) {
        super(why);
    }

    public MemoryAway(String why, Throwable cause) {
        super(why, cause);
    }
}
