package footnote.answer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds how large a part of something a text speaks of: "some members", "most of the homes". Pure.
public final class Portions {
    private static final Map<String, String> RANKS = Lexicon.values("portions");
    private static final Set<String> BETWEEN =
            Set.of("of", "the", "these", "those", "its", "their", "his", "her", "our", "all", "them");

    /// The rank of all.
    public static final int WHOLE = 5;

    /// A word for a part, how large that is beside others, and the stem of what it is a part of.
    ///
    /// @param definite whether it is a part "of the" things, or of somebody's
    public record Portion(Word word, int rank, String of, boolean definite) {
        /// Whether it is far from the whole.
        public boolean isSmall() {
            return rank <= 2;
        }
    }

    private static final Set<String> PARTLY = Lexicon.words("partly");

    private Portions() {}

    /// Whether a word tells that only a part is meant.
    public static boolean isPartly(String key) {
        return PARTLY.contains(key);
    }

    public static List<Portion> in(Parsed text) {
        var found = new ArrayList<Portion>();
        var words = text.words();
        for (int i = 0; i < words.size(); i++) {
            var rank = RANKS.get(words.get(i).key());
            var noun = rank == null ? null : noun(words, i + 1);
            if (noun == null || rank == null) continue;
            boolean definite = words.get(i + 1).key().equals("of");
            found.add(new Portion(words.get(i), Integer.parseInt(rank), noun.stem(), definite));
        }
        return found;
    }

    private static @Nullable Word noun(List<Word> words, int from) {
        int k = from;
        while (k < words.size() && BETWEEN.contains(words.get(k).key())) k++;
        return k < words.size()
                        && words.get(k).kind() == Word.Kind.PLAIN
                        && words.get(k).isContent()
                ? words.get(k)
                : null;
    }
}
