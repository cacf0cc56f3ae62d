package footnote.bot.store;

import java.util.Locale;

/// What is written.
enum Kind {
    SETTING,
    FEEDBACK,
    OUTCOME,
    DEED,
    TALK,
    ERASURE;

    /// As in metrics and logs.
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
