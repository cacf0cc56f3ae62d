package footnote.bot.chat;

import footnote.retrieval.Sight;

/// All documents that there are. Nobody but a desk is let in; what others get is a library of what they may see.
@FunctionalInterface
public interface Stacks {
    /// The documents that may be seen, as if there were no others. Cheap where nothing is hidden.
    Library seenBy(Sight sight);
}
