package footnote.bot.chat;

import java.util.concurrent.CompletionStage;

/// Where people write: Discord, Slack, a console. It turns what they do into requests for a [Desk] and shows
/// the replies.
public interface ChatPlatform extends AutoCloseable {
    /// How it is called in messages and logs.
    String name();

    /// Connects, and returns when people can ask.
    ///
    /// @throws CannotServe where it never will without a change by the operator: a bad token, say
    void start() throws CannotServe;

    /// Completes when it is over: normally after [#close], with a [CannotServe] where the platform ended it
    /// for good.
    CompletionStage<Void> ended();

    /// Disconnects. Close the desk first, so that what is in flight is answered.
    @Override
    void close();
}
