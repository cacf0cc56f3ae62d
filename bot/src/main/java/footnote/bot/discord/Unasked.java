package footnote.bot.discord;

import footnote.answer.Answer;
import footnote.answer.Stage;
import footnote.bot.chat.Recipient;
import footnote.bot.chat.Reply;

/// The answer to somebody who did not ask the bot: nothing, unless the documents know.
record Unasked(Recipient inner) implements Recipient {
    @Override
    public void stage(Stage stage) {}

    @Override
    public void reply(Reply reply) {
        if (reply instanceof Reply.Answered(var _, Answer.Cited _)) inner.reply(reply);
    }
}
