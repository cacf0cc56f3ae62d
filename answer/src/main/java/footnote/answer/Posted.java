package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Names;
import footnote.answer.text.Parsed;
import footnote.answer.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether a post stays one in the same house: of "Vesna coach Ida Holm" not "Ida Holm, the coach of Lund".
/// Pure.
final class Posted {
    private static final Set<String> OF = Set.of("of", "at", "for", "with");

    /// "Holm, the head coach of": so far behind a name its post is looked for.
    private static final int NEAR = 4;

    private Posted() {}

    /// Who holds a post in which house.
    private record Post(Word holder, Word title, Word house) {}

    static @Nullable Fault check(Case draft) {
        for (var mine : posts(draft.said())) {
            boolean kept = false;
            Word other = null;
            for (var e : draft.exhibits())
                for (var there : posts(e.context())) {
                    if (!Names.same(there.holder().key(), mine.holder().key())
                            || !there.title().stem().equals(mine.title().stem())) continue;
                    if (Names.same(there.house().key(), mine.house().key())) kept = true;
                    else other = there.house();
                }
            if (other == null || kept || says(draft, other)) continue;
            return new Fault(
                    Reason.ALTERED_NAME,
                    "the evidence says " + other.text() + ", not "
                            + mine.house().text());
        }
        return null;
    }

    private static boolean says(Case draft, Word name) {
        return draft.said().words().stream().anyMatch(w -> Names.same(w.key(), name.key()));
    }

    private static List<Post> posts(Parsed text) {
        var found = new ArrayList<Post>();
        var words = text.words();
        for (int i = 0; i < words.size(); i++) {
            var title = words.get(i);
            if (!Names.isTitle(title.key()) || Names.isTitle(key(words, i + 1))) continue;
            // "Club president" names no club
            boolean opens = i > 0 && words.get(i - 1).opens() && Names.isWordly(words.get(i - 1));
            var house = i > 0 && !opens && isHouse(words.get(i - 1)) ? words.get(i - 1) : null;
            var holder = at(words, i + 1);
            if (house != null && holder != null) found.add(new Post(last(words, i + 1), title, house));
            house = OF.contains(key(words, i + 1)) ? at(words, key(words, i + 2).equals("the") ? i + 3 : i + 2) : null;
            if (house == null) continue;
            for (int k = i - 1; k >= Math.max(0, i - NEAR); k--)
                if (isHouse(words.get(k))) {
                    found.add(new Post(words.get(k), title, house));
                    break;
                }
        }
        return found;
    }

    private static boolean isHouse(Word word) {
        return word.kind() == Word.Kind.PLAIN && word.isCapital() && word.isContent() && !Names.isTitle(word.key());
    }

    private static @Nullable Word at(List<Word> words, int i) {
        return i < words.size() && isHouse(words.get(i)) ? words.get(i) : null;
    }

    /// The last name of a run: the surname.
    private static Word last(List<Word> words, int from) {
        int k = from;
        while (k + 1 < words.size() && isHouse(words.get(k + 1)) && words.get(k).after() == ' ') k++;
        return words.get(k);
    }

    private static String key(List<Word> words, int i) {
        return i < words.size() ? words.get(i).key() : "";
    }
}
