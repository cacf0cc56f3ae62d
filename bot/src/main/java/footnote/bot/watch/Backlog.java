package footnote.bot.watch;

import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.slf4j.LoggerFactory;

/// Where a log goes that may end on a full disk. What cannot be written waits, and is written before whatever comes
/// next, once there is room. What would make more than 64 KB wait is dropped, counted, and said afterwards. Writing
/// never fails. Safe for use by many threads.
public final class Backlog extends OutputStream {
    /// This process' own standard error.
    public static final Backlog STANDARD_ERROR = new Backlog(new FileOutputStream(FileDescriptor.err));

    /// Some hundred lines: an outage of the database is said in them, and a busy hour is not.
    private static final int MOST = 64 * 1024;

    private final OutputStream to;
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    private long dropped;
    private long unsaid;

    Backlog(OutputStream to) {
        this.to = to;
    }

    /// Lines that were dropped since the process began.
    public synchronized long dropped() {
        return dropped;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
        if (!catchesUp() || !isWritten(bytes, from, length)) keep(bytes, from, length);
        else if (unsaid > 0) sayDropped();
    }

    private boolean catchesUp() {
        if (waiting.size() == 0) return true;
        if (!isWritten(waiting.toByteArray(), 0, waiting.size())) return false;
        waiting.reset();
        return true;
    }

    private boolean isWritten(byte[] bytes, int from, int length) {
        try {
            to.write(bytes, from, length);
            return true;
        } catch (IOException full) {
            return false;
        }
    }

    private void keep(byte[] bytes, int from, int length) {
        // What was begun and could not be ended stays a line of its own.
        if (waiting.size() == 0) waiting.write('\n');
        if (waiting.size() + length <= MOST) {
            waiting.write(bytes, from, length);
            return;
        }
        int lines = 0;
        for (int i = from; i < from + length; i++) if (bytes[i] == '\n') lines++;
        dropped += lines;
        unsaid += lines;
    }

    /// On a thread of its own, since whoever writes here may be the log itself; which not every verb has.
    private void sayDropped() {
        long lines = unsaid;
        unsaid = 0;
        Thread.startVirtualThread(() -> LoggerFactory.getLogger(Backlog.class)
                .warn("Log: {} lines could not be written, and are lost; its disk was full", lines));
    }
}
