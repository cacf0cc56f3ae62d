package footnote.bot.slack;

import footnote.answer.Stage;
import footnote.bot.chat.Recipient;
import footnote.bot.chat.Reply;

/// Another page in the place of the one that was pressed on.
record TurnedPage(Hook hook) implements Recipient {
    @Override
    public void stage(Stage stage) {}

    @Override
    public void reply(Reply reply) {
        hook.replace(SlackFormat.sheet(reply, hook.place().guest(true)));
    }
}
