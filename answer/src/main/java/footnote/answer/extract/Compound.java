package footnote.answer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Questions that ask for two things: "who wrote it and where does she live?"
final class Compound {
    private static final Pattern NEXT = Pattern.compile(
            "(?iu),? and (?=(?:who|whom|whose|what|when|where|why|which|how)\\b(?! (?:of|in turn)))|[?] +(?=\\p{L})");
    private static final int MOST = 3;
    private static final int SHORTEST = 8;

    private Compound() {}

    /// The questions in a question, at most three; itself where it is one.
    static List<String> parts(String question) {
        var parts = new ArrayList<String>();
        for (var part : NEXT.splitAsStream(question).toList())
            if (part.strip().length() >= SHORTEST) parts.add(part.strip());
        return parts.size() < 2 || parts.size() > MOST ? List.of(question) : List.copyOf(parts);
    }
}
