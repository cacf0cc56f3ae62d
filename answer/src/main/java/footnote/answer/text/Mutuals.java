package footnote.answer.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Verbs of which it does not matter who does them to whom ("met"), and those that tell one deed from its two
/// ends ("bought", "sold"). Pure.
public final class Mutuals {
    private static final Set<String> MUTUAL =
            Lexicon.words("mutual-verbs").stream().map(Stems::of).collect(Collectors.toUnmodifiableSet());
    private static final List<List<String>> CONVERSES = Lexicon.lines("converses").stream()
            .map(line -> Lexicon.split(line).stream().map(Stems::of).toList())
            .toList();

    private static final Set<String> BIDDING =
            Lexicon.words("bidding").stream().map(Stems::of).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> OF_ITSELF =
            Lexicon.words("of-itself").stream().map(Stems::of).collect(Collectors.toUnmodifiableSet());

    private Mutuals() {}

    /// Whether what one does this to may do it itself: "the town opens a school" is "a school opens in
    /// the town".
    public static boolean isOfItself(Word verb) {
        return OF_ITSELF.contains(verb.stem());
    }

    /// Whether a verb has somebody do something: "ordered it to".
    public static boolean bids(Word verb) {
        return BIDDING.contains(verb.stem());
    }

    /// Whether "A did it with B" says the same as "B did it with A".
    public static boolean is(Word verb) {
        return MUTUAL.contains(verb.stem());
    }

    /// Whether one verb tells of the one end what the other tells of the other.
    public static boolean isConverse(Word a, Word b) {
        return CONVERSES.stream().anyMatch(pair -> are(a, b, pair) || are(b, a, pair));
    }

    private static boolean are(Word a, Word b, List<String> pair) {
        return Stems.alike(a.stem(), pair.getFirst()) && Stems.alike(b.stem(), pair.getLast());
    }
}
