package footnote.bot.chat;

import footnote.answer.Answer;
import footnote.answer.Evidence;
import footnote.answer.Question;
import footnote.answer.Timeline;
import footnote.answer.Trace;
import footnote.corpus.Reading;
import footnote.retrieval.Entry;
import footnote.retrieval.Hit;
import java.time.Duration;
import java.time.Instant;
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

    /// Which documents there are, as far as they may be seen.
    ///
    /// @param pending passages whose vectors are still to be made
    /// @param updated when the documents were last read; null where that was before the start
    record Stock(
            int documents,
            long passages,
            long pending,
            List<Reading.Skipped> skipped,
            @Nullable Instant updated) implements Reply {}

    /// How the bot behaves somewhere.
    ///
    /// @param where a channel, or a whole group
    /// @param there what is said for exactly that
    /// @param inForce what counts there; nothing in it is null
    record Settings(Where where, Preferences there, Preferences inForce) implements Reply {}

    /// How many questions there were, and what became of them.
    ///
    /// @param days so many back from now
    record Statistics(int days, Tally tally) implements Reply {}

    /// Questions that the documents did not answer, those that are alike together, the most asked first.
    ///
    /// @param days so many back from now
    /// @param unanswered how many there were, those whose words were not kept too
    record Gaps(int days, int unanswered, List<Alike> gaps) implements Reply {}

    /// What was done by those who manage the group, newest first.
    record Audit(List<Deed> deeds) implements Reply {}

    /// What is kept of the one who asks, newest first.
    record WhatIsKept(List<Kept> kept) implements Reply {}

    /// What somebody thought of an answer is kept.
    record Noted() implements Reply {}

    /// Nothing is kept of the one who asked any more.
    record Erased() implements Reply {}

    /// It cannot be done as asked, for a reason that anybody may meet.
    ///
    /// @param about what it is about, as people wrote it or know it; empty where the cause says all
    record Declined(Cause cause, String about) implements Reply {
        /// For a cause that says all.
        public Declined(Cause cause) {
            this(cause, "");
        }
    }

    enum Cause {
        /// About the name of an option.
        NO_DATE,
        SWAPPED_DATES,
        /// About what was taken for its name.
        UNKNOWN_DOCUMENT,
        DOCUMENT_GONE,
        /// About its title.
        DOCUMENT_CHANGED,
        NO_SENTENCE,
        NOT_A_MANAGER,
        MEMORY_AWAY
    }

    /// It has been done and will stay so; for those who manage, in English.
    record Done(String sentence) implements Reply {}

    /// It cannot be done as asked; a sentence that says why and what to do, for those who manage, in English.
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
