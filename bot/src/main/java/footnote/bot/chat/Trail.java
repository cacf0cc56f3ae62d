package footnote.bot.chat;

import java.util.List;

/// What was done by those who manage a server. Nothing of it is ever changed, but that a person who is forgotten
/// gets another name in it.
public interface Trail {
    /// When this returns it will survive the end of the process.
    void add(Deed deed) throws MemoryAway;

    /// The last deeds in a group, newest first.
    List<Deed> last(String group, int atMost) throws MemoryAway;
}
