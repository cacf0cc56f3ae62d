package footnote.bot.slack;

import footnote.answer.Stage;
import footnote.bot.chat.Recipient;
import footnote.bot.chat.Reply;

/// Nobody waits for the reply.
enum Unheard implements Recipient {
    INSTANCE;

    @Override
    public void stage(Stage stage) {}

    @Override
    public void reply(Reply reply) {}
}
