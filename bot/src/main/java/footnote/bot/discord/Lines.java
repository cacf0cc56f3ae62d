package footnote.bot.discord;

import footnote.answer.Question;
import footnote.bot.chat.Asked;
import footnote.retrieval.Filter;
import java.util.ArrayList;
import java.util.Optional;

/// What an answer of ours says that was asked: enough to ask it again.
final class Lines {
    static final String ASKED = "> ";
    static final String EARLIER = "-# ↳ ";

    private Lines() {}

    /// The question at the top of a message; empty where it is no answer.
    static Optional<Question> question(String content, Filter filter) {
        var earlier = new ArrayList<String>();
        for (var line : content.split("\n", -1)) {
            if (line.startsWith(EARLIER)) earlier.add(Markdown.unescape(line.substring(EARLIER.length())));
            else if (line.startsWith(ASKED) && line.length() > ASKED.length())
                return Optional.of(Asked.question(Markdown.unescape(line.substring(ASKED.length())), filter, earlier));
            else return Optional.empty();
        }
        return Optional.empty();
    }
}
