package footnote.answer.model;

import footnote.answer.Question;
import footnote.answer.text.Names;
import footnote.answer.text.Parsed;
import footnote.answer.text.Synonyms;
import footnote.answer.text.Word;
import footnote.retrieval.Words;
import java.util.ArrayList;
import java.util.List;

/// Whether a question that a model wrote is still the one that the person asked. Pure.
final class Restated {
    /// Words of its own that a sentence may need to be a whole one.
    private static final int OWN = 2;

    private Restated() {}

    /// Whether a follow-up written out keeps every word of content of the newest question, takes nearly all of its
    /// others from the conversation, and every figure.
    static boolean keeps(Question question, String restated) {
        var given = content(restated);
        var newest = content(question.text());
        var known = new ArrayList<>(newest);
        for (var earlier : question.earlier()) known.addAll(content(earlier));
        if (!newest.stream().allMatch(w -> holds(given, w))) return false;
        var strange = given.stream().filter(w -> !holds(known, w)).toList();
        return strange.size() <= OWN && strange.stream().allMatch(w -> w.kind() == Word.Kind.PLAIN);
    }

    /// Whether a translation keeps the names and figures, and adds none.
    static boolean translates(String question, String translated) {
        var from = Parsed.of(question).words();
        var to = Parsed.of(translated).words();
        return marks(from).stream().allMatch(w -> holds(to, w))
                && figures(to).stream().allMatch(w -> holds(from, w));
    }

    /// Names in the middle of a sentence, and figures. In German every noun looks like a name.
    private static List<Word> marks(List<Word> words) {
        long capitals = words.stream().filter(w -> !w.opens() && w.isCapital()).count();
        boolean nouns = capitals * 3 > words.size();
        return words.stream()
                .filter(w -> w.kind() != Word.Kind.PLAIN || (!nouns && !w.opens() && Names.isName(w)))
                .toList();
    }

    private static List<Word> figures(List<Word> words) {
        return words.stream().filter(w -> w.kind() != Word.Kind.PLAIN).toList();
    }

    private static List<Word> content(String text) {
        return Parsed.of(text).words().stream()
                .filter(w -> w.isContent() && !isFiller(w))
                .toList();
    }

    /// What asks or points, and says nothing of the matter.
    private static boolean isFiller(Word word) {
        return Words.in(word.text()).stream().allMatch(w -> Words.isStop(w.stem()) || Words.isAsking(w.stem()));
    }

    private static boolean holds(List<Word> words, Word word) {
        return words.stream()
                .anyMatch(w -> w.key().equals(word.key())
                        || Names.same(w.key(), word.key())
                        || (w.kind() == Word.Kind.PLAIN && Synonyms.alike(w.stem(), word.stem())));
    }
}
