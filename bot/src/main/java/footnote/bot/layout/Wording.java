package footnote.bot.layout;

import footnote.answer.Stage;
import footnote.bot.chat.Reply;
import java.time.Duration;

/// Sentences about the work itself, plain.
public final class Wording {
    private Wording() {}

    /// What is said while a question is worked on.
    public static String stage(Stage stage) {
        return switch (stage) {
            case SEARCHING -> "Searching the documents…";
            case READING -> "Reading what was found…";
            case CHECKING -> "Checking every sentence against its source…";
        };
    }

    /// Whether a reply is of no use to anybody but the asker.
    public static boolean isForAskerOnly(Reply reply) {
        return reply instanceof Reply.Busy || reply instanceof Reply.Failed || reply instanceof Reply.Sorry;
    }

    static String busy(Reply.Busy busy) {
        var pause = seconds(busy.pause());
        return busy.whole()
                ? "Many people here are asking at the moment. Please ask again in " + pause + "."
                : "One question at a time, please: ask the next one in " + pause + ".";
    }

    private static String seconds(Duration pause) {
        long seconds = Math.max(1, (pause.toMillis() + 999) / 1000);
        return seconds == 1 ? "a second" : seconds + " seconds";
    }

    static String failed(Reply.Failed failed) {
        return switch (failed.fault()) {
            case BROKEN ->
                "Something went wrong on my side. Please try again; if it happens again, tell whoever runs"
                        + " this bot the reference " + failed.reference() + ".";
            case TOO_SLOW ->
                "That took too long, and I stopped. A narrower question often helps. Reference " + failed.reference()
                        + ".";
            case CLOSING -> "I am being restarted and could not finish this. Please ask again in a minute.";
        };
    }
}
