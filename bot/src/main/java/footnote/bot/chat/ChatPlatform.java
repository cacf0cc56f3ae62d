package footnote.bot.chat;

import java.util.concurrent.CompletionStage;

/// Where people write: Discord, Slack, a console. It turns what they do into requests for a [Desk] and shows
/// the replies.
public interface ChatPlatform extends AutoCloseable {
    /// Connects, and returns when people can ask.
    ///
    /// @throws CannotServe where it never will without a change by the operator: a bad token, say
    void start() throws CannotServe;

    /// Whether it hears what people write at this moment: false before it is connected, and while a lost
    /// connection is made anew. Returns at once.
    boolean isConnected();

    /// Completes when it is over: normally after [#close], with a [CannotServe] where the platform ended it
    /// for good.
    CompletionStage<Void> ended();

    /// Disconnects. Close the desk first, so that what is in flight is answered.
    @Override
    void close();
}
