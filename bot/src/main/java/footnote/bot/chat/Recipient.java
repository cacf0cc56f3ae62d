package footnote.bot.chat;

import footnote.answer.Stage;

/// Where a reply goes. The desk calls it from one thread at a time, and [#reply] exactly once, last.
public interface Recipient {
    /// Work has come this far. Returns at once.
    void stage(Stage stage);

    /// Shows the reply; returns when the platform has taken it, and throws where it has not.
    void reply(Reply reply);
}
