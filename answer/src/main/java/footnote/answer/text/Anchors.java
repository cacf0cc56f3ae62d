package footnote.answer.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds small words of time, place and direction with the thing they stand before: "after 2003", "under 12",
/// "from Vesna". Pure.
public final class Anchors {
    private static final Set<String> PAIRS = new HashSet<>();
    private static final Set<String> BOUND = Set.of(
            "according", "up", "due", "thanks", "owing", "close", "compared", "relative", "prior", "next", "subject");
    private static final Set<String> WORDS = new HashSet<>();

    static {
        for (var line : Lexicon.lines("anchors")) {
            var pair = Lexicon.split(line);
            PAIRS.add(pair.getFirst() + " " + pair.getLast());
            PAIRS.add(pair.getLast() + " " + pair.getFirst());
            WORDS.addAll(pair);
        }
    }

    /// Such a word and the stem of the first word of content behind it.
    public record Anchor(Word word, String thing) {}

    private Anchors() {}

    public static List<Anchor> in(Parsed text) {
        var found = new ArrayList<Anchor>();
        var words = text.words();
        for (int i = 0; i + 1 < words.size(); i++) {
            var thing = WORDS.contains(words.get(i).key()) && !isIdle(words, i) ? thing(words, i + 1) : null;
            boolean none = words.get(i).key().equals("with")
                    && Set.of("no", "neither", "little", "few")
                            .contains(words.get(i + 1).key());
            if (thing != null && !none) found.add(new Anchor(words.get(i), thing.stem()));
        }
        return found;
    }

    /// The "to" of "according to" and of "to hear", and the "from" of "from hearing", tell no direction.
    private static boolean isIdle(List<Word> words, int i) {
        var next = words.get(i + 1);
        boolean deed = next.kind() == Word.Kind.PLAIN && next.isContent() && !next.isCapital();
        if (words.get(i).key().equals("from")) return deed && next.key().endsWith("ing");
        if (!words.get(i).key().equals("to")) return false;
        return (i > 0 && BOUND.contains(words.get(i - 1).key()))
                || (deed && !next.key().endsWith("s") && Dates.monthOf(next.key()) == null);
    }

    /// Whether the words are opposites, whatever they stand before.
    public static boolean areOpposed(Word a, Word b) {
        return PAIRS.contains(a.key() + " " + b.key());
    }

    private static @Nullable Word thing(List<Word> words, int from) {
        for (int k = from; k < Math.min(words.size(), from + 3); k++) {
            if (WORDS.contains(words.get(k).key())) return null;
            if (words.get(k).isContent()) return words.get(k);
        }
        return null;
    }
}
