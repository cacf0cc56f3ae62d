package footnote.bot.slack;

import footnote.answer.Stage;
import footnote.bot.chat.Recipient;
import footnote.bot.chat.Reply;
import footnote.bot.layout.Wording;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The answer to a message. A message that tells the stages is posted only where it takes a while, and becomes the
/// answer; in the assistant's pane its status tells them. An answer for the asker alone is not announced.
final class MessageAnswer implements Recipient {
    private static final Logger LOG = LoggerFactory.getLogger(MessageAnswer.class);
    private static final long BETWEEN_UPDATES = Duration.ofSeconds(1).toNanos();
    private final Delivery delivery;
    private final Pane pane;
    private final Place place;
    private final Place aside;
    private final boolean alone;
    private @Nullable CompletableFuture<String> placeholder;
    private boolean over;
    private volatile long lastShown;

    /// @param pane tells the stages where the place is a thread of the assistant's pane
    /// @param aside where only the asker is told: Slack shows nobody such words in a thread without answers
    /// @param alone whether only the asker sees the answer; changes nothing in a direct message
    MessageAnswer(Delivery delivery, Pane pane, Place place, Place aside, boolean alone) {
        this.delivery = delivery;
        this.pane = pane;
        this.place = place;
        this.aside = aside;
        this.alone = alone && !place.isDirect();
    }

    /// Says something that needs no work. Returns at once.
    void say(String mrkdwn) {
        Thread.startVirtualThread(() -> Now.ignoring("a remark", () -> delivery.post(place, Sheet.plain(mrkdwn))));
    }

    @Override
    public synchronized void stage(Stage stage) {
        if (over || alone) return;
        var words = Wording.stage(stage, place.words());
        if (placeholder == null)
            placeholder = CompletableFuture.supplyAsync(() -> first(words), Thread::startVirtualThread);
        else placeholder = placeholder.thenApplyAsync(ts -> next(ts, words), Thread::startVirtualThread);
    }

    /// The message that tells the stages; empty where the pane does.
    private String first(String words) {
        if (pane.status(place, words)) return "";
        var ts = delivery.post(place, Sheet.plain("_" + words + "_"));
        lastShown = System.nanoTime();
        return ts;
    }

    private String next(String ts, String words) {
        synchronized (this) {
            if (over) return ts;
        }
        if (ts.isEmpty()) pane.status(place, words);
        else Now.ignoring("a stage", () -> update(ts, Sheet.plain("_" + words + "_")));
        return ts;
    }

    /// Not sooner than a second after what was shown before.
    private void update(String ts, Sheet sheet) {
        Delivery.rest(Duration.ofNanos(Math.max(0, lastShown + BETWEEN_UPDATES - System.nanoTime())));
        delivery.update(place, ts, sheet);
        lastShown = System.nanoTime();
    }

    @Override
    public void reply(Reply reply) {
        var posted = last();
        var sheet = SlackFormat.sheet(reply, place.guest(alone));
        if (alone || (!place.isDirect() && Wording.isForAskerOnly(reply))) {
            if (!posted.isEmpty()) Now.ignoring("a removal", () -> delivery.delete(place, posted));
            delivery.surely(aside, sheet, () -> delivery.whisper(aside, sheet));
        } else delivery.surely(aside, sheet, () -> show(posted, sheet));
    }

    /// Where the message that told the stages is, or where there is none or it has been removed in a new one.
    private void show(String posted, Sheet sheet) {
        if (posted.isEmpty()) {
            delivery.post(place, sheet);
            return;
        }
        try {
            update(posted, sheet);
        } catch (Unsure e) {
            throw e;
        } catch (Refused e) {
            LOG.warn("Slack: an answer is posted anew ({})", e.getMessage());
            delivery.post(place, sheet);
        }
    }

    /// Ends the stages; the message that tells them, empty where there is none or it could not be posted.
    private String last() {
        CompletableFuture<String> posted;
        synchronized (this) {
            over = true;
            posted = placeholder;
        }
        try {
            return posted == null ? "" : posted.join();
        } catch (CompletionException e) {
            return "";
        }
    }
}
