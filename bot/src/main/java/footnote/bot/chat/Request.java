package footnote.bot.chat;

import footnote.answer.Question;
import footnote.retrieval.Filter;

/// All that a person can want from the documents.
public sealed interface Request {
    /// An answer.
    ///
    /// @param again whether it was answered before and is only to be shown in another way
    record Ask(Question question, boolean again) implements Request {}

    /// Ranked passages.
    record Search(String words, Filter filter) implements Request {}

    /// The documents.
    ///
    /// @param page from 0
    record Sources(int page) implements Request {}

    /// The text of one document.
    ///
    /// @param document its id, the end of its id, its title, or its [key][Catalogue#key]
    /// @param page from 0
    record Read(String document, int page) implements Request {}

    /// The place in a document that carries a statement.
    record Open(Place place) implements Request {}

    /// Which document says this.
    record Quote(String text) implements Request {}

    /// What is said of something, oldest first.
    record History(String topic, Filter filter) implements Request {}

    /// Which sentences of a text the documents support.
    record Check(String text) implements Request {}
}
