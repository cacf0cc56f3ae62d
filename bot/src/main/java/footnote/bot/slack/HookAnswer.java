package footnote.bot.slack;

import footnote.answer.Stage;
import footnote.bot.chat.Recipient;
import footnote.bot.chat.Reply;
import footnote.bot.layout.Wording;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The answer to a command, a shortcut or a button. Where it takes a while the asker is told so, once: an address
/// for answers takes five. A fault is shown to the asker alone, though the answer would have been for everybody.
final class HookAnswer implements Recipient {
    private static final Logger LOG = LoggerFactory.getLogger(HookAnswer.class);
    private static final int ANNOUNCED_SECONDS = 5;
    private final Hook hook;
    private final boolean alone;
    private final Function<Reply, Sheet> format;
    private @Nullable CompletableFuture<Void> announcement;

    /// @param alone whether only the asker sees it
    HookAnswer(Hook hook, boolean alone) {
        this(hook, alone, reply -> SlackFormat.sheet(reply, hook.place().guest(alone)));
    }

    HookAnswer(Hook hook, boolean alone, Function<Reply, Sheet> format) {
        this.hook = hook;
        this.alone = alone;
        this.format = format;
    }

    @Override
    public synchronized void stage(Stage stage) {
        if (announcement != null) return;
        var words = hook.place().words();
        var sheet = Sheet.plain(words.say("stage.follows", Wording.stage(stage, words)));
        announcement = CompletableFuture.runAsync(
                () -> Now.ignoring("a stage", () -> hook.announce(sheet)), Thread::startVirtualThread);
    }

    /// What announces an answer stands above it: an announcement that is on its way is waited for.
    private void awaitAnnouncement() {
        CompletableFuture<Void> sent;
        synchronized (this) {
            sent = announcement;
        }
        if (sent == null) return;
        try {
            sent.get(ANNOUNCED_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.debug("Slack: an answer was not announced", e);
        }
    }

    @Override
    public void reply(Reply reply) {
        awaitAnnouncement();
        hook.answer(format.apply(reply), alone || Wording.isForAskerOnly(reply));
    }
}
