package footnote.bot.http;

import footnote.answer.Stage;
import footnote.bot.chat.Desk;
import footnote.bot.chat.Language;
import footnote.bot.chat.Recipient;
import footnote.bot.chat.Reply;
import footnote.bot.chat.Request;
import footnote.bot.chat.Visit;
import footnote.bot.layout.Wording;
import footnote.bot.layout.Words;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/// Asks a desk as a program does: all programs are one group, whose questions a minute count together, and none of
/// them is a person who has to wait between two questions.
final class Inquiry {
    /// What the desk calls the group.
    static final String GROUP = "http";

    private volatile @Nullable Desk desk;

    /// From now on there is somebody to answer.
    void open(Desk desk) {
        this.desk = desk;
    }

    boolean isOpen() {
        return desk != null;
    }

    /// Waits for the reply that the desk promises.
    ///
    /// @throws Fault.Refusal where there is none to show
    Reply ask(Request request) throws Fault.Refusal, InterruptedException {
        var there = desk;
        if (there == null) throw Fault.ofStatus(503).refusal();
        var shown = new CompletableFuture<Reply>();
        var visit = new Visit(GROUP + ":" + UUID.randomUUID(), Visit.NOBODY, GROUP, null, false);
        there.take(visit, request, new Caller(shown));
        try {
            return answered(shown.get());
        } catch (ExecutionException e) {
            throw new IllegalStateException("a reply is never a failure", e);
        }
    }

    private record Caller(CompletableFuture<Reply> shown) implements Recipient {
        @Override
        public void stage(Stage stage) {}

        @Override
        public void reply(Reply reply) {
            shown.complete(reply);
        }
    }

    private static Reply answered(Reply reply) throws Fault.Refusal {
        if (reply instanceof Reply.Sorry(var sentence))
            throw Fault.of(404, "not_found", sentence).refusal();
        if (reply instanceof Reply.Declined declined)
            throw Fault.of(404, "not_found", Wording.declined(declined, Words.in(Language.EN)))
                    .refusal();
        if (reply instanceof Reply.Busy busy) throw busy(busy).refusal();
        if (reply instanceof Reply.Failed failed) throw failed(failed).refusal();
        return reply;
    }

    private static Fault busy(Reply.Busy busy) {
        long seconds = Math.max(1, busy.pause().plusMillis(999).toSeconds());
        return new Fault(429, "busy", "Too much is asked; try again in " + seconds + " seconds.", null, seconds);
    }

    private static Fault failed(Reply.Failed failed) {
        return switch (failed.fault()) {
            case BROKEN ->
                new Fault(
                        500,
                        "failed",
                        "Something failed; the log says what, under this reference.",
                        failed.reference(),
                        0);
            case TOO_SLOW ->
                new Fault(504, "too_slow", "The answer took too long and was given up.", failed.reference(), 0);
            case CLOSING -> new Fault(503, "closing", "The program is ending; try again later.", null, 5);
        };
    }
}
