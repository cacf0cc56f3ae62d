package footnote.bot.discord;

import footnote.retrieval.Filter;
import java.util.ArrayList;
import java.util.List;

/// What was asked before, read from what the bot itself has written: so it needs no memory, and survives a
/// restart.
final class Earlier {
    private Earlier() {}

    /// The questions that an answer of ours shows, oldest first; none where it is no answer.
    static List<String> of(String content) {
        var questions = new ArrayList<String>();
        Lines.question(content, Filter.NONE).ifPresent(q -> {
            questions.addAll(q.earlier());
            questions.add(q.text());
        });
        return questions;
    }
}
