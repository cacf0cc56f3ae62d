package footnote.answer.text;

import footnote.corpus.Span;
import footnote.retrieval.Recent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A text read once: its words, dates and quantities, each with its offsets in the text. Immutable.
///
/// @param keys the words as they are compared
/// @param stems their stems
public record Parsed(
        String text,
        List<Word> words,
        List<DateMention> dates,
        List<Quantity> quantities,
        Set<String> keys,
        Set<String> stems) {
    private static final Recent<String, Parsed> RECENT = new Recent<>(1024, Parsed::read);

    /// A longer text than a passage is read each time.
    public static final int PASSAGE = 4000;

    public static Parsed of(String text) {
        return text.length() > PASSAGE ? read(text) : RECENT.of(text);
    }

    private static Parsed read(String text) {
        var words = Words.of(text);
        var dates = Dates.in(text, words);
        var keys = new HashSet<String>();
        var stems = new HashSet<String>();
        for (var word : words) {
            keys.add(word.key());
            stems.add(word.stem());
        }
        return new Parsed(text, words, dates, Quantities.in(text, words, dates), keys, stems);
    }

    /// The words within a stretch of the text.
    public List<Word> wordsIn(Span span) {
        var inside = new ArrayList<Word>();
        for (var word : words) if (span.start() <= word.start() && word.end() <= span.end()) inside.add(word);
        return inside;
    }

    /// The quantities within a stretch of the text.
    public List<Quantity> quantitiesIn(Span span) {
        return quantities.stream()
                .filter(q -> span.start() <= q.start() && q.end() <= span.end())
                .toList();
    }

    /// Whether a stem, or one alike, is among the words.
    public boolean hasStem(String stem) {
        if (stems.contains(stem)) return true;
        return stem.length() >= 5 && stems.stream().anyMatch(s -> Stems.alike(s, stem));
    }
}
