package footnote.bot.chat;

import footnote.answer.Answer;
import footnote.answer.Evidence;
import footnote.answer.Question;
import footnote.answer.Timeline;
import footnote.answer.Trace;
import footnote.retrieval.Entry;
import footnote.retrieval.Hit;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything a person can ever see.
public sealed interface Reply {
    /// An answer, or that the documents do not say.
    record Answered(Question question, Answer answer) implements Reply {}

    /// Ranked passages.
    record Found(String words, List<Hit> hits) implements Reply {}

    /// One page of the documents.
    ///
    /// @param page from 0
    /// @param pages how many there are, at least 1
    /// @param total how many documents there are
    record Listed(List<Entry> documents, int page, int pages, int total) implements Reply {}

    /// One page of a document's text.
    record Shown(Entry document, String text, int page, int pages) implements Reply {}

    /// A passage with what stands before and after it.
    record Opened(Entry document, String before, String quote, String after) implements Reply {}

    /// Which document says something.
    record Traced(String text, Trace trace) implements Reply {}

    /// Dated statements, oldest first.
    record Told(String topic, List<Timeline.Entry> moments) implements Reply {}

    /// What the documents say to each sentence of a text.
    ///
    /// @param whole whether these are all of its sentences
    record Checked(List<Verdict> verdicts, boolean whole) implements Reply {}

    /// What the documents say to a sentence.
    ///
    /// @param evidence what they say; null where they do not say anything of it
    /// @param reason for a contradiction what differs, else empty
    record Verdict(
            String sentence, Finding finding, @Nullable Evidence evidence, String reason) {}

    enum Finding {
        SUPPORTED,
        CONTRADICTED,
        NOT_COVERED
    }

    /// It cannot be done as asked; a sentence that says why and what to do.
    record Sorry(String sentence) implements Reply {}

    /// Not now.
    ///
    /// @param pause how long until it is worth another try
    /// @param whole whether the whole server has asked enough, and not this person alone
    record Busy(Duration pause, boolean whole) implements Reply {}

    /// It went wrong.
    ///
    /// @param reference also in the log
    record Failed(Fault fault, String reference) implements Reply {}

    enum Fault {
        BROKEN,
        TOO_SLOW,
        CLOSING
    }
}
