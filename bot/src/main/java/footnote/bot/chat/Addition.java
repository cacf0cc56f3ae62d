package footnote.bot.chat;

import java.io.IOException;
import java.io.InputStream;

/// Something to be added to the documents.
public sealed interface Addition {
    /// What it is called by whoever adds it.
    String name();

    /// A page of the web.
    record Page(String address) implements Addition {
        @Override
        public String name() {
            return address;
        }
    }

    /// A file.
    ///
    /// @param name what its sender called it; not to be trusted
    /// @param bytes its size, as far as the platform knows
    record File(String name, long bytes, Content content) implements Addition {}

    /// The content of a file, which is brought when it is opened.
    interface Content {
        /// The caller closes it, and need not read it to its end.
        InputStream open() throws IOException;
    }
}
