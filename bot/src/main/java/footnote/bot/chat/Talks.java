package footnote.bot.chat;

import java.util.List;

/// What was asked before in a conversation, for a short while: for platforms whose messages do not carry it.
public interface Talks {
    /// Notes a question. Returns at once; where it cannot be kept it is lost.
    ///
    /// @param talk the platform's name of the conversation
    void add(String talk, String asker, String question);

    /// What was asked lately, oldest first, at most [Asked#EARLIER]; none where that cannot be told. Returns at
    /// once.
    List<String> earlier(String talk);
}
