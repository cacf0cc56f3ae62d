package footnote.bot.contract;

import java.util.List;

/// A message of the bot's, as a person sees it.
public interface Told {
    /// Its words, without the platform's markup: lines as they stand, links by their names.
    String words();

    /// Whether only one person sees it.
    boolean isPrivate();

    /// What stands on its buttons.
    List<String> labels();

    boolean isGone();

    /// When it said something new, in nanoseconds, in order; the first is when it appeared.
    List<Long> changes();
}
