package footnote.bot.layout;

import footnote.answer.Stage;
import footnote.bot.chat.Reply;
import footnote.bot.chat.Unclear;

/// Sentences about the work itself, plain.
public final class Wording {
    private Wording() {}

    /// What is said while a question is worked on.
    public static String stage(Stage stage, Words words) {
        return switch (stage) {
            case SEARCHING -> words.say("stage.searching");
            case READING -> words.say("stage.reading");
            case CHECKING -> words.say("stage.checking");
        };
    }

    /// Whether a reply is of no use to anybody but the asker.
    public static boolean isForAskerOnly(Reply reply) {
        return reply instanceof Reply.Busy
                || reply instanceof Reply.Failed
                || reply instanceof Reply.Declined
                || reply instanceof Reply.Sorry;
    }

    static String busy(Reply.Busy busy, Words words) {
        long seconds = Math.max(1, (busy.pause().toMillis() + 999) / 1000);
        var pause = words.count("busy.pause", seconds);
        return busy.whole() ? words.say("busy.group", pause) : words.say("busy.person", pause);
    }

    static String failed(Reply.Failed failed, Words words) {
        return switch (failed.fault()) {
            case BROKEN -> words.say("failed.broken", failed.reference());
            case TOO_SLOW -> words.say("failed.slow", failed.reference());
            case CLOSING -> words.say("failed.closing");
        };
    }

    /// Why it cannot be done as asked, and what to do.
    public static String declined(Reply.Declined declined, Words words) {
        var about = declined.about();
        return switch (declined.cause()) {
            case NO_DATE -> words.say("declined.no-date", about);
            case SWAPPED_DATES -> words.say("declined.swapped-dates");
            case UNKNOWN_DOCUMENT -> words.say("declined.unknown-document", about);
            case DOCUMENT_GONE -> words.say("declined.document-gone");
            case DOCUMENT_CHANGED -> words.say("declined.document-changed", about);
            case NO_SENTENCE -> words.say("declined.no-sentence");
            case NOT_A_MANAGER -> words.say("declined.not-a-manager");
            case MEMORY_AWAY -> words.say("declined.memory-away");
        };
    }

    /// What to tell somebody whose words are no request.
    public static String unclear(IllegalArgumentException e, Words words) {
        return e instanceof Unclear unclear ? declined(unclear.reply(), words) : String.valueOf(e.getMessage());
    }
}
