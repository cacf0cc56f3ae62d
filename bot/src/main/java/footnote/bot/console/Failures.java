package footnote.bot.console;

import footnote.bot.config.ConfigurationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/// What went wrong, as one sentence and an exit code.
final class Failures {
    private Failures() {}

    static int code(Throwable e) {
        return switch (e) {
            case Stop stop -> stop.code();
            case ConfigurationException _ -> Stop.USAGE;
            case null, default -> Stop.FAILURE;
        };
    }

    /// For a [ConfigurationException] a line for each problem, else one sentence.
    static String sentence(Throwable e) {
        return switch (e) {
            case Stop stop -> said(stop);
            case ConfigurationException c -> said(c);
            case UncheckedIOException u when u.getCause() != null -> sentence(u.getCause());
            case IOException io -> ended(file(io));
            case OutOfMemoryError _ ->
                "The memory did not suffice: give more with FOOTNOTE_JAVA_OPTIONS=-Xmx4g, or a smaller corpus.";
            default ->
                "Something failed inside the program (" + inside(e) + "); run it again with --debug for the details.";
        };
    }

    private static String said(Throwable e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static String file(IOException e) {
        if (!(e instanceof FileSystemException f) || f.getFile() == null) return said(e);
        return switch (f) {
            case NoSuchFileException _ when f.getReason() == null -> f.getFile() + " does not exist; check the path";
            case AccessDeniedException _ -> f.getFile() + " may not be read or written; check its rights";
            default -> f.getFile() + ": " + reason(f.getReason());
        };
    }

    private static String reason(@Nullable String reason) {
        return reason == null ? "it cannot be read or written" : reason;
    }

    private static String inside(Throwable e) {
        var name = e.getClass().getSimpleName();
        return Clean.line(e.getMessage() == null ? name : name + ": " + e.getMessage());
    }

    private static String ended(String words) {
        var sentence = Clean.line(words);
        if (sentence.isEmpty()) return "A file could not be read or written.";
        return sentence.matches(".*[.!?]") ? sentence : sentence + ".";
    }
}
