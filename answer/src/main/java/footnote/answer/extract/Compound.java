package footnote.answer.extract;

import footnote.answer.FollowUps;
import footnote.answer.Question;
import footnote.retrieval.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Questions that ask for two things: "who wrote it and where does she live?"
final class Compound {
    private static final Pattern NEXT =
            Pattern.compile("(?iu),? and (?=(?:who|whom|whose|what|when|where|why|which|how)\\b(?! (?:of|in turn)))"
                    + "|, (?:and|or|but) (?=(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could) (?:it|they|he|she|this|that|these|those|there|the|any)\\b)"
                    + "|[?] +(?=\\p{L})");

    /// "What comes next, when will it open?"
    private static final Pattern TWO = Pattern.compile(
            "(?iu)(?<=^(?:who|what|when|where|why|how|which)\\b[^,?]{8,120}), (?=(?:who|what|when|where|why|how) (?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should) )");

    private static final int MOST = 3;
    private static final int SHORTEST = 8;

    private Compound() {}

    /// The questions in a question, at most three; itself where it is one.
    static List<String> parts(String question) {
        var parts = new ArrayList<String>();
        for (var part :
                NEXT.splitAsStream(TWO.matcher(question).replaceFirst("? ")).toList())
            if (part.strip().length() >= SHORTEST) parts.add(part.strip());
        return parts.size() < 2 || parts.size() > MOST ? List.of(question) : standingAlone(parts);
    }

    /// "And was it any use?" points back at the part before.
    private static List<String> standingAlone(List<String> parts) {
        var alone = new ArrayList<String>();
        for (var part : parts) {
            var pointing = AnswerKind.of(part) == AnswerKind.YES_NO;
            var earlier = pointing ? List.copyOf(alone) : List.<String>of();
            alone.add(FollowUps.standalone(new Question(part, Filter.NONE, earlier))
                    .text());
        }
        return List.copyOf(alone);
    }
}
