package footnote.bot.chat;

import footnote.answer.Question;
import footnote.retrieval.Filter;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All that a person can want.
public sealed interface Request {
    /// Wanted from the documents.
    sealed interface OfDocuments extends Request {}

    /// Wanted by somebody about themselves or an answer they were given.
    sealed interface Personal extends Request {}

    /// For those who manage the group it is wanted in; the desk refuses it to everybody else and notes who did it.
    sealed interface Admin extends Request {
        /// In a few words, for the trail.
        String what();

        /// What exactly, for the trail; empty where there is nothing more to it.
        default String detail() {
            return "";
        }

        /// Whether something will be different afterwards: then it is not done where it cannot be noted.
        default boolean changes() {
            return true;
        }
    }

    /// What concerns how the bot behaves, and what it remembers.
    sealed interface OfMemory extends Admin {}

    /// What concerns which documents there are.
    sealed interface OfHoldings extends Admin {}

    /// An answer.
    ///
    /// @param again whether it was answered before and is only to be shown in another way
    record Ask(Question question, boolean again) implements OfDocuments {}

    /// Ranked passages.
    ///
    /// @param most how many
    record Search(String words, Filter filter, int most) implements OfDocuments {
        private static final int FEW = 5;

        /// As many as a message holds.
        public Search(String words, Filter filter) {
            this(words, filter, FEW);
        }
    }

    /// The documents.
    ///
    /// @param page from 0
    record Sources(int page) implements OfDocuments {}

    /// The text of one document.
    ///
    /// @param document its id, the end of its id, its title, or its [key][Catalogue#key]
    /// @param page from 0
    record Read(String document, int page) implements OfDocuments {}

    /// The place in a document that carries a statement.
    record Open(Place place) implements OfDocuments {}

    /// Which document says this.
    record Quote(String text, Filter filter) implements OfDocuments {
        /// In any document.
        public Quote(String text) {
            this(text, Filter.NONE);
        }
    }

    /// What is said of something, oldest first.
    record History(String topic, Filter filter) implements OfDocuments {}

    /// Which sentences of a text the documents support.
    record Check(String text) implements OfDocuments {}

    /// Says what an answer was worth.
    ///
    /// @param message the platform's name of the message that shows it
    /// @param reason in their words; empty where they gave none
    record Judge(String message, boolean good, String reason) implements Personal {}

    /// What is kept of the one who asks.
    record WhatIsKept() implements Personal {}

    /// Erases what is kept of the one who asks.
    record ForgetMe() implements Personal {}

    /// How the bot behaves in a channel or in the whole group, and why.
    ///
    /// @param channel null: the whole group
    record ShowSettings(@Nullable String channel) implements OfMemory {
        @Override
        public String what() {
            return "looked at the settings";
        }

        @Override
        public boolean changes() {
            return false;
        }
    }

    /// Changes how the bot behaves.
    ///
    /// @param channel null: in the whole group
    /// @param to what is said anew; what is null in it stays as it is
    /// @param reset what is not said there any more
    record ChangeSettings(@Nullable String channel, Preferences to, Set<Preferences.Item> reset) implements OfMemory {
        public ChangeSettings {
            reset = Set.copyOf(reset);
        }

        @Override
        public String what() {
            return "changed the settings";
        }

        @Override
        public String detail() {
            return (channel == null ? "everywhere: " : "in " + channel + ": ")
                    + to
                    + (reset.isEmpty() ? "" : " reset=" + new java.util.TreeSet<>(reset));
        }
    }

    /// How many questions there were, and what became of them.
    ///
    /// @param days so many back from now
    record Statistics(int days) implements OfMemory {
        @Override
        public String what() {
            return "looked at the statistics";
        }

        @Override
        public boolean changes() {
            return false;
        }
    }

    /// Which questions the documents did not answer.
    ///
    /// @param days so many back from now
    record Gaps(int days) implements OfMemory {
        @Override
        public String what() {
            return "looked at the gaps";
        }

        @Override
        public boolean changes() {
            return false;
        }
    }

    /// What was done by those who manage the group.
    record Audit() implements OfMemory {
        @Override
        public String what() {
            return "looked at the audit trail";
        }

        @Override
        public boolean changes() {
            return false;
        }
    }

    /// Adds a document for the group.
    record AddDocument(Addition addition) implements OfHoldings {
        @Override
        public String what() {
            return "added a document";
        }

        @Override
        public String detail() {
            return Asked.line(addition.name(), Asked.LONGEST);
        }
    }

    /// Removes a document that was added for the group.
    ///
    /// @param document its file's name, or what [Read] takes
    record RemoveDocument(String document) implements OfHoldings {
        @Override
        public String what() {
            return "removed a document";
        }

        @Override
        public String detail() {
            return Asked.line(document, Asked.LONGEST);
        }
    }

    /// Has the documents looked through for changes now.
    record Reload() implements OfHoldings {
        @Override
        public String what() {
            return "had the documents looked through";
        }

        @Override
        public boolean changes() {
            return false;
        }
    }

    /// Which documents there are, and what could not be read.
    record ShowStock() implements OfHoldings {
        @Override
        public String what() {
            return "looked at the state of the documents";
        }

        @Override
        public boolean changes() {
            return false;
        }
    }
}
