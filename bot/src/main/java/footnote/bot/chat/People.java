package footnote.bot.chat;

import java.util.List;

/// What is kept of a person, in every server and in direct messages.
public interface People {
    /// All of it, newest first.
    List<Kept> keptOf(String asker) throws MemoryAway;

    /// Erases all of it; in the trail of deeds they get a name that says nothing. When this returns nothing of
    /// theirs will come back.
    void forget(String asker) throws MemoryAway;
}
