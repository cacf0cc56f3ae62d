package footnote.answer.text;

import java.util.List;

/// Who does something to whom, as far as the order of words tells.
///
/// @param verb the word that says what is done
/// @param doers the words beside it that may name who does it, in the order of the text
/// @param others those that may name whom or what it is done to
/// @param pronoun whether a pronoun does it, as in "they included"
/// @param direct whether a name, a pronoun or a noun with its article stands right behind the verb
public record Deed(Word verb, List<Word> doers, List<Word> others, boolean pronoun, boolean direct) {
    public Deed {
        doers = List.copyOf(doers);
        others = List.copyOf(others);
    }
}
