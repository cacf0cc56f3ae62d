package footnote.answer;

import footnote.answer.text.Language;

/// Makes of what a person asked a question that can be looked for. It decides what is found and never what is
/// shown: every sentence is proved by what was found.
@FunctionalInterface
public interface Phrasing {
    /// The question as one that stands alone: a follow-up with what it points back at.
    Question standalone(Question question);

    /// The question in the language of the documents, which is not its own; unchanged where nobody can translate.
    default Question in(Language language, Question question) {
        return question;
    }
}
