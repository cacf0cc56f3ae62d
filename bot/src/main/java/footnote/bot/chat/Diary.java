package footnote.bot.chat;

import java.time.Instant;
import java.util.List;

/// What became of questions, and what people thought of the answers.
public interface Diary {
    /// Notes what became of a question. Returns at once; where it cannot be kept it is lost, and counted.
    void add(Outcome outcome);

    /// Notes what somebody thought of an answer. Their last word on a message counts. When this returns it will
    /// survive the end of the process.
    void add(Feedback feedback) throws MemoryAway;

    /// How many questions there were since, and what became of them.
    Tally tally(String group, Instant since) throws MemoryAway;

    /// The questions that the documents did not answer, newest first, at most a thousand; empty where their text is
    /// not kept.
    List<Gap> gaps(String group, Instant since) throws MemoryAway;
}
