package footnote.retrieval;

import java.io.IOException;
import java.nio.file.Path;

/// Another process is writing this index.
public final class IndexBusyException extends IOException {
    private static final long serialVersionUID = 1;

    IndexBusyException(Path directory, Throwable cause) {
        super(
                "the index in " + directory
                        + " is being written by another process: wait for it to end, or give --index another folder",
                cause);
    }
}
