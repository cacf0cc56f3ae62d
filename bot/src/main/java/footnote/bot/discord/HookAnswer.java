package footnote.bot.discord;

import footnote.answer.Stage;
import footnote.bot.chat.Recipient;
import footnote.bot.chat.Reply;
import footnote.bot.layout.Guest;
import footnote.bot.layout.Wording;
import java.util.List;
import java.util.function.Function;
import net.dv8tion.jda.api.interactions.InteractionHook;

/// The answer to an interaction that has been deferred. A fault is shown to the asker alone, though the answer
/// would have been for everybody.
record HookAnswer(InteractionHook hook, Guest guest, Function<Reply, List<Sheet>> format) implements Recipient {
    HookAnswer(InteractionHook hook, Guest guest) {
        this(hook, guest, reply -> DiscordFormat.sheets(reply, guest));
    }

    @Override
    public void stage(Stage stage) {
        hook.editOriginal(Delivery.edit(DiscordFormat.stage(stage, guest.words())))
                .queue(null, e -> {});
    }

    @Override
    public void reply(Reply reply) {
        var sheets = format.apply(reply);
        if (guest.alone() || !Wording.isForAskerOnly(reply)) Delivery.answer(hook, sheets, guest.alone());
        else {
            Delivery.insist(hook::deleteOriginal);
            Delivery.follow(hook, sheets, true);
        }
    }
}
