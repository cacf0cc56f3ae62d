package footnote.answer.extract;

import footnote.answer.FollowUps;
import footnote.answer.Question;
import footnote.retrieval.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Questions that ask for two things: "who wrote it and where does she live?"
final class Compound {
    private static final String ASKING = "(?:who|whom|whose|what|when|where|why|which|how)";
    private static final String AUXILIARY = "(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should)";
    private static final String POINTING = "(?:it|they|he|she|this|that|these|those|there)";

    private static final Pattern NEXT = Pattern.compile("(?iu),? and (?=(?:(?:by|in|at|for|from|to|with|on|under) )?"
            + ASKING + "\\b(?! (?:of|in turn)))"
            + "|,? and (?=" + AUXILIARY + " " + POINTING + "\\b)"
            + "|, (?:and|or|but) (?=" + AUXILIARY + " (?:the|any)\\b)"
            + "|(?<=\\b(?:say|said|think|write|wrote|know|known|reported|announced) about [^,?]{3,60}),? and (?=about )"
            + "|(?<=\\baccording to [^,?]{3,60}),? and (?=according to )"
            + "|, (?:or|but) (?=" + AUXILIARY + " " + POINTING + "\\b)"
            + "|[?] +(?=(?:and |but |also,? )?(?:" + ASKING + "|" + AUXILIARY + ")\\b)");

    /// "How many engines and how many radars …": what is not said of the first alone.
    private static final Pattern BARE = Pattern.compile(
            "(?iu)^(?:how (?:many|much)|which|what)(?: (?!" + AUXILIARY + "\\b)[\\p{L}\\p{N}'’-]+){1,3}$");

    /// "What comes next, when will it open?"
    private static final Pattern TWO = Pattern.compile("(?iu)(?<=^(?:(?:who|what|why|how|which)\\b|(?:when|where) "
            + AUXILIARY + "\\b)[^,?]{8,120}), (?=(?:who|what|when|where|why|how) " + AUXILIARY + " )");

    private static final List<String> LINKS = List.of("about ", "according to ");

    private static final int MOST = 3;
    private static final int SHORTEST = 8;

    private Compound() {}

    /// One of the questions in a question.
    ///
    /// @param text as it was put
    /// @param named with the name of whom "he" or "she" means
    /// @param alone with all that it points at in those before it
    record Part(String text, String named, String alone) {
        /// Whether it points at what was asked before.
        boolean leans() {
            return !text.equals(alone);
        }
    }

    /// The questions in a question, at most three; itself where it is one.
    static List<Part> parts(String question) {
        var parts = new ArrayList<String>();
        int from = 0;
        var marked = TWO.matcher(question).replaceFirst("? ");
        for (var next = NEXT.matcher(marked); next.find(); ) {
            var part = marked.substring(from, next.start()).strip();
            if (part.length() < SHORTEST || BARE.matcher(part).matches()) continue;
            parts.add(part);
            from = next.end();
        }
        parts.add(marked.substring(from).strip());
        return parts.size() > MOST ? List.of(new Part(question, question, question)) : standingAlone(parts);
    }

    /// "And about the idea": asks of it what is asked before.
    private static String whole(String text, List<String> before) {
        for (var link : before.isEmpty() ? List.<String>of() : LINKS) {
            var first = before.getFirst();
            int at = first.toLowerCase(Locale.ROOT).indexOf(" " + link);
            if (at >= 0 && text.regionMatches(true, 0, link, 0, link.length()))
                return first.substring(0, at + 1) + text;
        }
        return text;
    }

    /// "And was it any use?" points back at the part before.
    private static List<Part> standingAlone(List<String> texts) {
        var parts = new ArrayList<Part>();
        var before = new ArrayList<String>();
        for (var part : texts) {
            var text = whole(part, before);
            var alone = FollowUps.standalone(new Question(text, Filter.NONE, before))
                    .text();
            parts.add(new Part(text, FollowUps.named(text, before), alone));
            before.add(alone);
        }
        return List.copyOf(parts);
    }
}
