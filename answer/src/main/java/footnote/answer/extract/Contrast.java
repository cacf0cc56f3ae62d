package footnote.answer.extract;

import footnote.retrieval.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Signs that a sentence, however alike its words are, speaks of another thing than the question. Pure.
final class Contrast {
    private Contrast() {}

    /// How many of the question's words stand beside another word here than in the question: of "Second Warsaw
    /// Republic" only the last in "Second Polish Republic". A share of its pairs of words, 0 to 1.
    static double swapped(Asked asked, Candidate c) {
        var question = asked.order();
        int swapped = 0;
        for (int i = 0; i + 1 < question.size(); i++) {
            boolean first = c.metAround().contains(question.get(i));
            boolean second = c.metAround().contains(question.get(i + 1));
            if (!first && second && isLed(question.get(i + 1), asked, c.order())) swapped++;
        }
        return (double) swapped / Math.max(1, question.size() - 1);
    }

    /// Whether a word that the question does not hold, and that says something, stands right before this one.
    private static boolean isLed(String stem, Asked asked, List<String> sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            var before = sentence.get(i - 1);
            if (sentence.get(i).equals(stem)
                    && !Words.isStop(before)
                    && !asked.all().contains(before)) return true;
        }
        return false;
    }

    /// The share of the question's names of several words of which the passage holds some words but nowhere all
    /// of them together; 0 where there is no such name.
    static double broken(Asked asked, Candidate c) {
        int broken = 0;
        for (var name : asked.phrases()) {
            long there = name.stream().filter(c.around()::contains).count();
            if (there < name.size()) broken++;
        }
        return (double) broken / Math.max(1, asked.phrases().size());
    }

    private static final Set<String> ORDINALS = Set.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth");

    /// Whether the question asks for one in a row and the sentences tell only of another: of "the fifth law" what the
    /// third one says.
    static boolean isOtherInRow(Asked asked, List<Choice.Pick> picks) {
        var question = Words.in(asked.text());
        for (int i = 0; i + 1 < question.size(); i++) {
            var ordinal = lower(question.get(i), asked.text());
            if (!ORDINALS.contains(ordinal)) continue;
            var told = new HashSet<String>();
            for (var p : picks)
                told.addAll(ordinals(p.candidate(), question.get(i + 1).stem()));
            if (!told.isEmpty() && picks.stream().noneMatch(p -> holds(p.candidate(), ordinal))) return true;
        }
        return false;
    }

    /// The ordinals that stand right before a word.
    private static Set<String> ordinals(Candidate c, String stem) {
        var ordinals = new HashSet<String>();
        for (int i = 0; i + 1 < c.words().size(); i++) {
            var word = lower(c.words().get(i), c.text());
            if (ORDINALS.contains(word) && c.words().get(i + 1).stem().equals(stem)) ordinals.add(word);
        }
        return ordinals;
    }

    private static boolean holds(Candidate c, String word) {
        return c.words().stream().anyMatch(w -> lower(w, c.text()).equals(word));
    }

    private static String lower(Words.Word word, String text) {
        return word.span().of(text).toLowerCase(Locale.ROOT);
    }
}
