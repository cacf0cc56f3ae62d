package footnote.corpus;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Keeps what a parser does to one file from reaching the others: its exceptions and errors, and its time.
final class Guard {
    /// A thousand-page PDF takes some seconds; what takes longer than this was made to.
    private static final int SECONDS = 60;

    private Guard() {}

    /// What can be asked of a parser.
    interface Parse {
        Extract read() throws Exception;
    }

    /// Runs `parse` in a thread of its own, which is abandoned when its time is over.
    ///
    /// @param format how to name it, as in "is no valid PDF"
    /// @throws Unreadable for whatever goes wrong
    static Extract run(String format, Parse parse) throws Unreadable {
        var task = new FutureTask<>(parse::read);
        Thread.ofPlatform().daemon().name("read " + format).start(task);
        try {
            return task.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw reason(format, e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new Unreadable("took longer than " + SECONDS + " s to read as " + format);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new Unreadable("was being read when the work was stopped");
        }
    }

    private static Unreadable reason(String format, Throwable cause) {
        return switch (cause) {
            case Unreadable known -> known;
            case StackOverflowError e -> new Unreadable("is nested too deeply to be read as " + format);
            case OutOfMemoryError e -> new Unreadable("needs more memory than there is to be read as " + format);
            default -> new Unreadable("is no valid " + format + ": " + said(cause));
        };
    }

    private static String said(Throwable cause) {
        var message = cause.getMessage() == null ? "" : White.fold(cause.getMessage());
        if (message.isEmpty()) return cause.getClass().getSimpleName();
        return message.length() > 200 ? message.substring(0, 200) + "…" : message;
    }
}
