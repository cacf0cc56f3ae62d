package footnote.bot.slack;

import footnote.answer.Stage;
import footnote.bot.chat.Recipient;
import footnote.bot.chat.Reply;
import footnote.bot.layout.Guest;
import footnote.bot.layout.Wording;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/// The answer to a command, a shortcut or a button. Where it takes a while the asker is told so, once: an address
/// for answers takes five. A fault is shown to the asker alone, though the answer would have been for everybody.
final class HookAnswer implements Recipient {
    private final Hook hook;
    private final boolean alone;
    private final Function<Reply, Sheet> format;
    private final AtomicBoolean told = new AtomicBoolean();

    /// @param alone whether only the asker sees it
    HookAnswer(Hook hook, boolean alone) {
        this(
                hook,
                alone,
                reply -> SlackFormat.sheet(reply, new Guest(hook.place().user(), alone)));
    }

    HookAnswer(Hook hook, boolean alone, Function<Reply, Sheet> format) {
        this.hook = hook;
        this.alone = alone;
        this.format = format;
    }

    @Override
    public void stage(Stage stage) {
        if (told.getAndSet(true)) return;
        var sheet = Sheet.plain(Wording.stage(stage) + " The answer will follow here.");
        Thread.startVirtualThread(() -> Now.ignoring("a stage", () -> hook.answer(sheet, true)));
    }

    @Override
    public void reply(Reply reply) {
        hook.answer(format.apply(reply), alone || Wording.isForAskerOnly(reply));
    }
}
