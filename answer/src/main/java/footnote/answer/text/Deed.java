package footnote.answer.text;

import java.util.List;

/// Who does something to whom, as far as the order of words tells.
///
/// @param verb the word that says what is done
/// @param doers the words beside it that may name who does it, in the order of the text
/// @param others those that may name whom or what it is done to
public record Deed(Word verb, List<Word> doers, List<Word> others) {
    public Deed {
        doers = List.copyOf(doers);
        others = List.copyOf(others);
    }
}
