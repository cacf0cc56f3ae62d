package footnote.answer.extract;

import footnote.answer.text.Countries;
import footnote.answer.text.Folding;
import footnote.answer.text.Stems;
import footnote.answer.text.Synonyms;
import footnote.retrieval.Recent;
import footnote.retrieval.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which words of a question a text holds, or holds a word for that means the same.
final class Meanings {
    private final Map<String, String> asked = new HashMap<>();

    /// The same words come again in every passage.
    private final Map<String, Set<String>> known = new HashMap<>();

    Meanings(Asked question) {
        for (var w : Words.in(question.text()))
            if (question.weights().containsKey(w.stem())) asked.put(w.stem(), light(question.text(), w));
    }

    /// The question's stems that a text meets.
    Set<String> met(String text, List<Words.Word> words) {
        var met = new HashSet<String>();
        var lights = LIGHTS.of(text);
        for (int i = 0; i < words.size(); i++) met.addAll(met(words.get(i), lights.get(i)));
        return met;
    }

    /// The question's stems that one of a text's words meets.
    Set<String> met(String text, List<Words.Word> words, int index) {
        return met(words.get(index), LIGHTS.of(text).get(index));
    }

    private Set<String> met(Words.Word word, String light) {
        return known.computeIfAbsent(light, l -> metBy(word.stem(), l));
    }

    private Set<String> metBy(String stem, String light) {
        var met = new HashSet<String>();
        for (var a : asked.entrySet())
            if (a.getKey().equals(stem) || Synonyms.alike(a.getValue(), light) || Countries.areOne(a.getValue(), light))
                met.add(a.getKey());
        return met;
    }

    private static final Recent<String, List<String>> LIGHTS = new Recent<>(4096, Meanings::lights);

    private static List<String> lights(String text) {
        return Words.in(text).stream().map(w -> light(text, w)).toList();
    }

    private static String light(String text, Words.Word word) {
        return Stems.of(Folding.fold(word.span().of(text)));
    }
}
