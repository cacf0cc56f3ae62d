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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whether a sentence that else follows its evidence adds nothing: no purpose, consequence or
/// circumstance that the quoted sentences do not tell of. Pure.
final class Added {
    /// So many words in a row that stand for none of the evidence's are an addition.
    private static final int LEAST = 2;

    private static final Pattern MEANT = Pattern.compile(
            "(?iu)\\b(?:den(?:y|ies|ied)|reject(?:s|ed)|dismiss(?:es|ed)|confirm(?:s|ed)|disput(?:es|ed)|support(?:s|ed)|condemn(?:s|ed)|welcom(?:es|ed)) (?:this|it|that|(?:the|these|those) (?:claims?|accusations?|allegations?|reports?|charges?|ideas?|criticism))\\b");

    private static final Set<String> COMING = Set.of("due", "scheduled", "supposed", "set");

    /// So many words has a name in full.
    private static final int FULL = 4;

    private Added() {}

    static @Nullable Fault check(Case draft) {
        if (!draft.follows() || !Substance.isEnglish(draft)) return null;
        var strange = new ArrayList<Word>();
        for (var word : draft.said().words()) {
            boolean tells = word.isContent() && !isNeutral(word, draft);
            if (tells && isQuoted(word, draft)) strange.clear();
            else if (tells && !isInFull(word, draft) && !isMeant(word, draft)) strange.add(word);
            if (strange.size() >= LEAST)
                return new Fault(
                        Reason.UNSUPPORTED,
                        "the evidence does not say \"" + strange.getFirst().text() + " … "
                                + strange.getLast().text() + "\"");
            if (isBreak(word)) strange.clear();
        }
        return null;
    }

    /// "Denied that the rebels had fired" told of "denied this": what it is stands before in the passage.
    private static boolean isMeant(Word word, Case draft) {
        return draft.exhibits().stream()
                .anyMatch(e -> (MEANT.matcher(e.context().text()).find()
                                || e.context().keys().contains("counterpart"))
                        && Case.holds(e.sheet().words(), word.stem()));
    }

    /// "The modern languages department" told of "the department", where the passage calls it so.
    static boolean isInFull(Word word, Case draft) {
        var words = draft.said().words();
        int from = words.indexOf(word);
        for (int k = from - 1; k >= Math.max(0, from - FULL + 1) && words.get(k).after() == ' '; k--)
            if (draft.quotes(words.get(k).stem()) && words.get(k).isContent()) {
                var name = words.subList(k, from + 1);
                if (draft.exhibits().stream()
                        .anyMatch(e -> stands(name, e.sheet().words().words()))) return true;
                break;
            }
        for (int to = from + 1;
                to < Math.min(words.size(), from + FULL) && words.get(to - 1).after() == ' ';
                to++) {
            var name = words.subList(from, to + 1);
            if (!draft.quotes(words.get(to).stem())) continue;
            // "the audit office's criticism" told of "the criticism"
            boolean owns = words.get(to - 1).text().matches("(?iu).*(?:['’]s|s['’])");
            var known = owns ? words.subList(from, to) : name;
            return draft.exhibits().stream()
                    .anyMatch(e -> stands(known, e.sheet().words().words()));
        }
        return false;
    }

    private static boolean stands(List<Word> name, List<Word> words) {
        for (int i = 0; i + name.size() <= words.size(); i++) {
            int k = 0;
            while (k < name.size() && words.get(i + k).key().equals(name.get(k).key())) k++;
            if (k == name.size()) return true;
        }
        return false;
    }

    private static boolean isBreak(Word word) {
        return word.after() == ',' || word.after() == ';' || word.after() == ':' || word.after() == '.';
    }

    private static boolean isQuoted(Word word, Case draft) {
        return draft.quotes(word.stem())
                || isRanked(word, draft)
                || draft.said().quantities().stream()
                        .anyMatch(q -> q.start() <= word.start() && word.end() <= q.end() && Figures.quotes(draft, q));
    }

    /// "The second round" told of a run-off: what the place in an order is one of.
    private static boolean isRanked(Word word, Case draft) {
        return draft.said().quantities().stream()
                .anyMatch(q -> q.unit().equals("#")
                        && q.counted().stream().limit(1).anyMatch(word.stem()::equals)
                        && Figures.quotes(draft, q));
    }

    /// Names, figures and dates have rules of their own; verbs of saying, hedges and adverbs add little.
    private static boolean isNeutral(Word word, Case draft) {
        return Names.isName(word)
                || Dates.isCalendarWord(word.key())
                || Claims.isSaying(word.key())
                || Claims.isNeutral(word.key())
                || Cautions.isHedge(word.key())
                || COMING.contains(word.key())
                || word.key().endsWith("ly")
                || word.key().equals("able")
                || draft.said().dates().stream().anyMatch(d -> d.start() <= word.start() && word.end() <= d.end());
    }
}
