package footnote.answer.extract;

import footnote.retrieval.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Says what the documents lack.
final class Missing {
    /// How many words are named.
    private static final int MOST = 4;

    /// Of a part of a question so many characters are told.
    private static final int LONGEST = 120;

    /// Words that are more common in English say nothing about what the documents lack.
    private static final double RARE = .8;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}|\\p{N}");

    private Missing() {}

    /// Of a question that is answered but for some of its parts.
    static String of(List<String> parts) {
        return "No answer was found to "
                + String.join(
                        " or ",
                        parts.stream().map(p -> "“" + shortened(p) + "”").toList())
                + ".";
    }

    private static String shortened(String part) {
        boolean isShort = part.codePointCount(0, part.length()) <= LONGEST;
        return isShort ? part : part.substring(0, part.offsetByCodePoints(0, LONGEST)) + "…";
    }

    static String sentence(Ranking ranking) {
        var asked = ranking.asked();
        if (asked.weights().isEmpty() || !WORD.matcher(asked.text()).find())
            return "The question has no word that could be looked for; name what it is about.";
        if (isForeign(asked))
            return "No word of the question stands in the documents; ask in the language that they are in.";
        var unknown = Unknown.words(ranking);
        if (!unknown.isEmpty())
            return "The documents never mention "
                    + String.join(
                            " or ",
                            unknown.stream().limit(MOST).map(w -> "“" + w + "”").toList()) + ".";
        var voice = Voice.of(asked.text());
        if (!ranking.isEmpty() && Wish.isSilent(voice, ranking))
            return "The documents tell nothing that " + voice.name() + " said about this.";
        if (asked.kind() == AnswerKind.AMOUNT || asked.kind() == AnswerKind.NUMBER || asked.kind() == AnswerKind.DATE)
            return "The documents come near this, but give no " + (asked.kind() == AnswerKind.DATE ? "date" : "figure")
                    + " for it.";
        var missing = words(ranking);
        if (missing.isEmpty()) return "The documents speak of this, but no sentence in them answers the question.";
        return "The passages that come nearest do not mention " + String.join(", ", missing) + ".";
    }

    /// Whether the question is written in letters of which the documents know no word.
    private static boolean isForeign(Asked asked) {
        return asked.unknown().size() == asked.weights().size()
                && !LATIN.matcher(asked.text()).find();
    }

    /// The question's words that the best passage lacks, as they were written.
    private static List<String> words(Ranking ranking) {
        var asked = ranking.asked();
        var missing = new ArrayList<String>();
        if (ranking.isEmpty()) return missing;
        var around = ranking.best().candidate().around();
        for (var w : Words.in(asked.text())) {
            var word = "“" + w.span().of(asked.text()) + "”";
            if (asked.weights().containsKey(w.stem())
                    && !around.contains(w.stem())
                    && saysSomething(asked, w.stem())
                    && missing.size() < MOST
                    && !missing.contains(word)) missing.add(word);
        }
        return missing;
    }

    /// Whether a word names what is asked about: not "say", "about", "went".
    private static boolean saysSomething(Asked asked, String stem) {
        return asked.names().contains(stem) || (CommonWords.factor(stem) >= RARE && !Unknown.saysLittle(stem));
    }
}
