package footnote.answer.text;

import java.util.List;
import java.util.Set;

/// Whom an "according to" names, where that takes more than one phrase: the name in commas behind a
/// post, and who gave the figures. Pure.
final class Sources {
    private static final Set<String> OWNING = Set.of("the", "a", "an", "its", "his", "her", "their");
    private static final Set<String> OWN = Lexicon.words("own-words");
    private static final Set<String> GIVEN =
            Set.of("made", "given", "provided", "released", "published", "issued", "cited", "supplied", "presented");
    private static final int OWNED = 4;

    private final List<Word> words;
    private final Phrases phrases;

    Sources(List<Word> words, Phrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /// "According to the coach, Ida Holm, they": the name in commas behind who that is; else `to`
    /// itself.
    int endOfNameBehind(int from, int to) {
        if (to >= words.size() || !phrases.gapHas(to - 1, ',')) return to;
        var last = words.get(to - 1);
        boolean one =
                !last.isCapital() && !last.key().endsWith("s") && !Claims.isVoice(last.key()) && isOwned(from, to);
        if (!Names.isTitle(last.key()) && !one) return to;
        int k = to;
        while (k < words.size() && Names.isName(words.get(k))) {
            k++;
            if (k == words.size() || phrases.isBreak(k - 1)) return k;
        }
        return to;
    }

    /// "Velmark's envoy", "the envoy": one whose name may follow.
    private boolean isOwned(int from, int to) {
        return words.subList(from, to).stream()
                .anyMatch(w -> OWNING.contains(w.key())
                        || w.text().endsWith("'s")
                        || w.text().endsWith("\u2019s"));
    }

    /// "The figures given by the mill", "allegations made by Brandt": where those begin who gave them;
    /// else `from` itself.
    int behindOwn(int from) {
        for (int k = from; k < Math.min(words.size() - 2, from + OWNED); k++) {
            if (phrases.isBreak(k)) return from;
            if (!OWN.contains(words.get(k).key())
                    && !Claims.isAccusation(words.get(k).key())) continue;
            boolean given = GIVEN.contains(words.get(k + 1).key());
            var by = words.get(given ? k + 2 : k + 1).key();
            int next = given ? k + 3 : k + 2;
            return (by.equals("by") || by.equals("of")) && next < words.size() ? next : from;
        }
        return from;
    }
}
