package footnote.bot.contract;

import java.util.function.Supplier;

/// Somebody in a channel where the bot is, and what they do there. What waits for an answer gives the final one.
public interface Person {
    /// Uses `/ask`.
    ///
    /// @param options in turn: `private` with `yes`, `from`, `to` or `document` with its value
    default Told asks(String question, String... options) {
        return begins(question, options).get();
    }

    /// The same without waiting; what is returned waits.
    Supplier<Told> begins(String question, String... options);

    /// Names the bot in a message.
    default Told mentions(String text) {
        return beginsMention(text).get();
    }

    Supplier<Told> beginsMention(String text);

    /// Asks on, where an answer to a mention stands.
    Told asksOn(Told answer, String text);

    /// Writes to the bot directly.
    Told writesDirectly(String text);

    /// Uses a command that looks something up.
    Told looksUp(String command, String text);

    /// Presses the button whose label starts so.
    Told presses(String label, Told on);

    /// Presses a button that changes the message it stands on, and waits until that says this.
    void turns(String label, Told on, String says);

    /// Presses a button that opens a form, and sends it.
    Told fills(String label, Told on, String text);

    /// Chooses the entry of the message's menu that starts so.
    Told picks(String label, Told on);

    /// Chooses an entry of the menu of a message that says this: `Ask about this` or `Check against the sources`.
    Told chooses(String entry, String message);

    boolean sees(Told told);

    /// Waits until this person alone is told this, wherever the platform tells it.
    Told isTold(String part);

    /// How many messages of the bot's this person sees in the channel.
    int count();
}
