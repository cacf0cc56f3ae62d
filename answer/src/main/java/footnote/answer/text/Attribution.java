package footnote.answer.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Words that put something in someone's mouth: "Ilse Brandt said", "according to the report".
///
/// @param speaker who, as it stands in the text, without titles where a name is left
/// @param keys the words of the name; where there is none, the nouns that say who: "officials"
/// @param also the other names of the phrase: "Pentagon" of "Pentagon spokesman John Kirby"
/// @param named whether a proper name is among them
/// @param pronoun whether it is only "he", "she" or the like
/// @param told whether a clause or a quotation is told, and not only a deed: "said that", not "accused"
/// @param weak whether what follows is told as found or done ("the trial showed") and may be repeated as
///     fact
/// @param cue the words of the attribution themselves, as word numbers `[from, to)`
/// @param from the first word of what is said
/// @param to the word after the last of it
public record Attribution(
        String speaker,
        Set<String> keys,
        Set<String> also,
        boolean named,
        boolean pronoun,
        boolean told,
        boolean weak,
        Cue cue,
        int from,
        int to) {
    /// A range of words.
    public record Cue(int from, int to) {}

    public Attribution {
        keys = Set.copyOf(keys);
        also = Set.copyOf(also);
    }

    /// Whether a word, by its number, is part of what is said.
    public boolean covers(int word) {
        return from <= word && word < to && !(cue.from <= word && word < cue.to);
    }

    /// This attribution, said of other words.
    Attribution over(int first, int end) {
        return new Attribution(speaker, keys, also, named, pronoun, told, weak, cue, first, end);
    }

    /// This attribution, of the speaker of another.
    Attribution by(Attribution other) {
        return new Attribution(other.speaker, other.keys, other.also, true, false, told, weak, cue, from, to);
    }

    /// This attribution, of someone named by these words.
    Attribution by(List<Word> name) {
        var names = name.stream().filter(Word::isContent).map(Word::key).collect(Collectors.toSet());
        var said = String.join(" ", name.stream().map(Word::text).toList());
        return new Attribution(said, names, Set.of(), true, false, told, weak, cue, from, to);
    }

    /// Whether one of these words names the speaker.
    public boolean isNamedBy(List<Word> words) {
        return words.stream()
                .anyMatch(w -> keys.stream().anyMatch(k -> Names.same(k, w.key()))
                        || also.stream().anyMatch(k -> Names.same(k, w.key())));
    }
}
