package footnote.bot.watch;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The log as an operator wants it. `logback.xml` is how it is until then.
public final class Logs {
    private Logs() {}

    /// How a line is written.
    public enum Format {
        /// For people.
        TEXT,
        /// An object a line, for programs.
        JSON
    }

    /// What is written of what the program itself says; of the libraries warnings are, and what is worse.
    public enum Threshold {
        ERROR,
        WARN,
        INFO,
        /// With details of faults, which may hold what somebody asked.
        DEBUG
    }

    /// Writes the log so from now on.
    public static void arrange(Format format, Threshold threshold) {
        if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext context)) return;
        context.getLogger("footnote").setLevel(Level.valueOf(threshold.name()));
        if (format == Format.TEXT) return;
        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.iteratorForAppenders().forEachRemaining(appender -> {
            if (appender instanceof OutputStreamAppender<ILoggingEvent> out) out.setEncoder(encoder(context));
        });
    }

    private static JsonEncoder encoder(LoggerContext context) {
        var encoder = new JsonEncoder();
        encoder.setContext(context);
        encoder.setWithSequenceNumber(false);
        encoder.setWithNanoseconds(false);
        encoder.setWithContext(false);
        encoder.setWithMessage(false);
        encoder.setWithArguments(false);
        encoder.setWithFormattedMessage(true);
        encoder.start();
        return encoder;
    }
}
