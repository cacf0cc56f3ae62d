package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Claims;
import footnote.answer.text.Parsed;
import footnote.answer.text.Stems;
import footnote.answer.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether of two sides that the evidence contrasts the same one is ahead: of "men were the majority, but
/// women lost more" not that men lost more than women. Pure.
final class Outdone {
    private static final Set<String> TURNS = Set.of("but", "while", "whereas", "although", "though");

    private Outdone() {}

    static @Nullable Fault check(Case draft) {
        var words = draft.said().words();
        for (int i = 1; i < words.size(); i++) {
            if (!words.get(i).key().equals("than")) continue;
            int mark = i - 1;
            while (mark > 0
                    && !isComparative(words.get(mark))
                    && words.get(mark).after() != ',') mark--;
            if (!isComparative(words.get(mark))) continue;
            var ahead = content(words.subList(0, mark));
            var behind = content(words.subList(i + 1, end(words, i + 1)));
            for (var e : draft.exhibits())
                if (isTurned(e.context(), words.get(mark), ahead, behind))
                    return new Fault(Reason.ROLES, "the evidence has the other one ahead");
        }
        return null;
    }

    private static int end(List<Word> words, int from) {
        int k = from;
        while (k < words.size() && (k == from || words.get(k - 1).after() == ' ')) k++;
        return k;
    }

    private static boolean isComparative(Word word) {
        return Claims.isHigher(word.key()) || Claims.isLower(word.key());
    }

    /// Whether the evidence says the same "more" without a "than", of the one whom the sentence has behind, and the
    /// one ahead stands only on the other side of its "but".
    private static boolean isTurned(Parsed text, Word mark, List<Word> ahead, List<Word> behind) {
        var words = text.words();
        if (text.keys().contains("than")) return false;
        for (int k = 1; k < words.size(); k++) {
            if (!words.get(k).key().equals(mark.key())) continue;
            int from = k;
            while (from > 0
                    && !TURNS.contains(words.get(from - 1).key())
                    && words.get(from - 1).after() != '.') from--;
            if (from == 0 || !TURNS.contains(words.get(from - 1).key())) continue;
            var side = content(words.subList(from, k));
            var other = new ArrayList<>(content(words.subList(0, from - 1)));
            if (from == 1) other.addAll(content(words.subList(k, words.size())));
            boolean ours = behind.stream().anyMatch(w -> holds(side, w) && !holds(other, w) && !holds(ahead, w));
            boolean theirs = ahead.stream().anyMatch(w -> holds(other, w) && !holds(side, w) && !holds(behind, w));
            if (ours && theirs) return true;
        }
        return false;
    }

    private static List<Word> content(List<Word> words) {
        return words.stream()
                .filter(w -> w.isContent() && w.kind() == Word.Kind.PLAIN)
                .toList();
    }

    private static boolean holds(List<Word> words, Word word) {
        return words.stream().anyMatch(w -> Stems.alike(w.stem(), word.stem()));
    }
}
