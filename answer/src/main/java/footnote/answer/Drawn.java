package footnote.answer;

import footnote.answer.text.Parsed;
import footnote.answer.text.Synonyms;
import footnote.answer.text.Word;
import footnote.corpus.Sentences;
import footnote.corpus.Span;
import java.util.List;

/// From which of several quoted sentences a statement is drawn: a "not" or "perhaps" of a sentence that it
/// repeats nothing of is none that it has to keep. Pure.
final class Drawn {
    private Drawn() {}

    /// Whether a word of caution stands in a sentence that the statement draws on: one that has a word of it
    /// that none of the others has, or the only one.
    static boolean isFrom(Word caution, Parsed context, Parsed said) {
        var text = context.text();
        var sentences = Sentences.in(text, new Span(0, text.length()));
        if (sentences.size() < 2) return true;
        var own = context.words().stream()
                .filter(w -> sentences.stream().anyMatch(s -> has(s, caution) && has(s, w)))
                .toList();
        var others = context.words().stream().filter(w -> !own.contains(w)).toList();
        return own.isEmpty()
                || others.isEmpty()
                || said.words().stream().anyMatch(w -> w.isContent() && holds(own, w) && !holds(others, w));
    }

    private static boolean has(Span sentence, Word word) {
        return sentence.start() <= word.start() && word.end() <= sentence.end();
    }

    private static boolean holds(List<Word> words, Word word) {
        return words.stream().anyMatch(w -> w.isContent() && Synonyms.alike(w.stem(), word.stem()));
    }
}
