package footnote.answer.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a phrase says of who speaks: a name, or the nouns that stand for one. Pure.
final class Whom {
    private static final Set<String> PLACES = Set.of("in", "at", "from", "of", "for", "with");
    private static final Set<String> SEVERAL = Set.of("number", "group", "handful", "couple", "majority");

    private Whom() {}

    /// Whether the phrase is a name and not something of a name: "John Kirby", not "Venezuelan officials".
    static boolean endsInName(List<Word> phrase, List<Word> name) {
        int first = phrase.indexOf(name.getFirst());
        boolean led = false;
        for (int i = 0; i < first; i++) {
            if (led && PLACES.contains(phrase.get(i).key())) return false;
            led |= phrase.get(i).isContent() && !phrase.get(i).isCapital();
        }
        int last = phrase.indexOf(name.getLast());
        return last == phrase.size() - 1
                || !phrase.get(last + 1).isContent()
                || !phrase.getLast().isContent();
    }

    /// The words that say who: those of content up to the first small word, without names; else any.
    static Set<String> nouns(List<Word> phrase) {
        var nouns = new HashSet<String>();
        for (var word : phrase) {
            if (!nouns.isEmpty() && nouns.stream().allMatch(SEVERAL::contains)) nouns.clear();
            else if (!nouns.isEmpty() && !word.isContent()) break;
            if (word.isContent() && word.kind() == Word.Kind.PLAIN && !Names.isName(word)) nouns.add(word.key());
        }
        if (nouns.isEmpty()) nouns.add(phrase.getLast().key());
        return nouns;
    }
}
