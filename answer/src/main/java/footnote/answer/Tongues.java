package footnote.answer;

import footnote.answer.text.Language;
import footnote.retrieval.Hit;
import java.util.List;
import java.util.stream.Collectors;

/// The language of a question beside that of the passages found for it. Pure.
///
/// A sentence in another language than its evidence cannot be proved: without a model nobody can tell "opened" from
/// "closed" across languages. So an answer keeps the language of the documents, and says so.
record Tongues(Language asked, Language found) {
    private static final int READ = 3;

    static Tongues of(Question question, List<Hit> hits) {
        var asked = Language.of(question.text());
        if (asked == Language.UNKNOWN) return new Tongues(asked, asked);
        var text = hits.stream().limit(READ).map(h -> h.passage().text()).collect(Collectors.joining("\n"));
        return new Tongues(asked, Language.of(text));
    }

    boolean differ() {
        return asked != Language.UNKNOWN && found != Language.UNKNOWN && asked != found;
    }

    /// Beside an answer.
    String note() {
        return "The documents are in %s, and so is the answer: a translation into %s could not be checked against them."
                .formatted(found.english(), asked.english());
    }

    /// In place of one.
    String missing() {
        return "The question is in %s and the documents are in %s: below is what comes nearest, word for word; ask in %s to search by their words."
                .formatted(asked.english(), found.english(), found.english());
    }
}
