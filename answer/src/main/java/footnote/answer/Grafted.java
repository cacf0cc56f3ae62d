package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Cautions;
import footnote.answer.text.Claims;
import footnote.answer.text.Dates;
import footnote.answer.text.Names;
import footnote.answer.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether no clause is grafted on from elsewhere: a "which", "as" or "before" with a clause of which the
/// quoted sentences have not one word. Pure.
final class Grafted {
    private static final Set<String> OPENERS = Set.of(
            "which",
            "who",
            "whose",
            "that",
            "as",
            "after",
            "before",
            "because",
            "while",
            "when",
            "until",
            "since",
            "although",
            "though",
            "following",
            "amid",
            "despite");

    /// A clause of fewer words of content is told too shortly to be sure of.
    private static final int SHORTEST = 3;

    private Grafted() {}

    static @Nullable Fault check(Case draft) {
        if (!Substance.isEnglish(draft)) return null;
        var words = draft.said().words();
        for (int from = 1; from < words.size(); from++) {
            if (!opens(words, from)) continue;
            int to = from + 1;
            while (to < words.size() && !opens(words, to) && !isBreak(words.get(to - 1))) to++;
            var fault = clause(words.subList(from, to), draft);
            if (fault != null) return fault;
        }
        return null;
    }

    private static boolean opens(List<Word> words, int k) {
        var key = words.get(k).key();
        boolean participle = key.endsWith("ing") && words.get(k - 1).after() == ',';
        return OPENERS.contains(key) || participle;
    }

    private static boolean isBreak(Word word) {
        return word.after() == ',' || word.after() == ';' || word.after() == ':' || word.after() == '.';
    }

    private static @Nullable Fault clause(List<Word> clause, Case draft) {
        var told = new ArrayList<Word>();
        for (var word : clause) {
            if (!word.isContent() || isNeutral(word)) continue;
            if (draft.quotes(word.stem()) || isFigure(word, draft)) return null;
            if (word.kind() == Word.Kind.PLAIN) told.add(word);
        }
        if (told.size() < SHORTEST) return null;
        return new Fault(
                Reason.UNSUPPORTED,
                "the evidence does not say \"" + told.getFirst().text() + " \u2026 "
                        + told.getLast().text() + "\"");
    }

    private static boolean isFigure(Word word, Case draft) {
        return draft.said().dates().stream()
                        .anyMatch(d -> d.start() <= word.start() && word.end() <= d.end() && Calendar.quotes(draft, d))
                || draft.said().quantities().stream()
                        .anyMatch(q -> q.start() <= word.start() && word.end() <= q.end() && Figures.quotes(draft, q));
    }

    /// Names have rules of their own.
    private static boolean isNeutral(Word word) {
        return Names.isName(word)
                || Claims.isSaying(word.key())
                || Claims.isNeutral(word.key())
                || Cautions.isHedge(word.key())
                || Dates.isCalendarWord(word.key())
                || word.key().endsWith("ly");
    }
}
