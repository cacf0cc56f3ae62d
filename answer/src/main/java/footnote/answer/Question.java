package footnote.answer;

import footnote.retrieval.Filter;
import java.util.List;

/// A question as it was asked.
///
/// @param earlier the questions asked before it in the same conversation, oldest first; empty for a first one
public record Question(String text, Filter filter, List<String> earlier) {
    public Question {
        earlier = List.copyOf(earlier);
    }

    public static Question of(String text) {
        return new Question(text, Filter.NONE, List.of());
    }
}
