package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Deeds;
import footnote.answer.text.Names;
import footnote.answer.text.Parsed;
import footnote.answer.text.Stems;
import footnote.answer.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether what is done by one is not told as done by another of the same sentence: of "found in the cellar of
/// a bookseller by the scholar" not "found by a bookseller in the cellar of the scholar". Pure.
final class Agents {
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "his", "her", "their");

    /// So far behind a participle its "by" may stand.
    private static final int FAR = 14;

    private Agents() {}

    /// A deed and the words that name who does it.
    private record Done(Word verb, List<Word> by) {}

    static @Nullable Fault check(Case draft) {
        var turned = turned(draft);
        if (turned != null) return turned;
        for (var mine : deeds(draft.said()))
            for (var e : draft.exhibits()) {
                var there = deeds(e.context()).stream()
                        .filter(d -> Stems.alike(d.verb().stem(), mine.verb().stem()))
                        .toList();
                if (there.size() != 1) continue;
                var by = there.getFirst().by();
                var rest = e.context().words().stream()
                        .filter(w -> !by.contains(w))
                        .toList();
                var others = draft.said().words().stream()
                        .filter(w -> !mine.by().contains(w))
                        .toList();
                boolean moved = mine.by().stream().allMatch(w -> holds(rest, w) && !holds(by, w));
                if (moved && by.stream().allMatch(w -> holds(others, w)))
                    return new Fault(
                            Reason.ROLES,
                            "the evidence says that it was \"" + mine.verb().text() + "\" by "
                                    + by.getFirst().text());
            }
        return null;
    }

    /// "The takeover of Northsea by Baltic" told of "the takeover of Baltic by Northsea".
    private static @Nullable Fault turned(Case draft) {
        for (var mine : acts(draft.said()))
            for (var e : draft.exhibits())
                for (var there : acts(e.context()))
                    if (there.getFirst().stem().equals(mine.getLast().stem())
                            && there.getLast().stem().equals(mine.getFirst().stem())
                            && !mine.getFirst().stem().equals(mine.getLast().stem()))
                        return new Fault(
                                Reason.ROLES,
                                "the evidence says \"by " + there.getLast().text() + "\"");
        return null;
    }

    /// The name behind the "of" and that behind the "by" of "the takeover of Baltic by Northsea".
    private static List<List<Word>> acts(Parsed text) {
        var found = new ArrayList<List<Word>>();
        var words = text.words();
        for (int i = 0; i + 3 < words.size(); i++) {
            if (!words.get(i).key().equals("of") || !Names.isName(words.get(i + 1))) continue;
            for (int k = i + 2;
                    k + 1 < Math.min(words.size(), i + 6) && words.get(k - 1).after() == ' ';
                    k++)
                if (words.get(k).key().equals("by") && Names.isName(words.get(k + 1)))
                    found.add(List.of(words.get(i + 1), words.get(k + 1)));
        }
        return found;
    }

    private static List<Done> deeds(Parsed text) {
        var found = new ArrayList<Done>();
        var words = text.words();
        for (int i = 1; i + 1 < words.size(); i++) {
            if (!Deeds.isPast(words.get(i)) || !isPassive(words, i)) continue;
            for (int k = i + 1; k < Math.min(words.size() - 1, i + FAR); k++) {
                if (words.get(k - 1).after() != ' ' || Deeds.isBe(words.get(k).key())) break;
                if (!words.get(k).key().equals("by")) continue;
                var by = phrase(words, k + 1);
                if (!by.isEmpty()) found.add(new Done(words.get(i), by));
                break;
            }
        }
        return found;
    }

    private static boolean isPassive(List<Word> words, int verb) {
        return words.subList(Math.max(0, verb - 3), verb).stream().anyMatch(w -> Deeds.isBe(w.key()));
    }

    private static List<Word> phrase(List<Word> words, int from) {
        var phrase = new ArrayList<Word>();
        for (int k = from; k < words.size(); k++) {
            var word = words.get(k);
            if (word.isContent() && word.kind() == Word.Kind.PLAIN) phrase.add(word);
            else if (!(phrase.isEmpty() && ARTICLES.contains(word.key()))) break;
            if (word.after() != ' ') break;
        }
        return phrase;
    }

    private static boolean holds(List<Word> words, Word word) {
        return words.stream().anyMatch(w -> Stems.alike(w.stem(), word.stem()));
    }
}
