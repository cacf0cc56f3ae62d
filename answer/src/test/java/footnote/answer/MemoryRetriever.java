package footnote.answer;

import footnote.answer.text.Folding;
import footnote.corpus.Passage;
import footnote.retrieval.Hit;
import footnote.retrieval.Query;
import footnote.retrieval.Retriever;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Searches passages held in memory by their rare words.
final class MemoryRetriever implements Retriever {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final List<Hit> hits;
    private final Map<String, List<Integer>> postings = new HashMap<>();

    MemoryRetriever(List<Hit> hits) {
        this.hits = List.copyOf(hits);
        for (int i = 0; i < hits.size(); i++)
            for (var word : words(hits.get(i).passage().text()))
                postings.computeIfAbsent(word, _ -> new ArrayList<>()).add(i);
    }

    @Override
    public List<Hit> find(Query query, int limit) {
        var scores = new HashMap<Integer, Double>();
        for (var word : words(query.text()))
            for (int i : postings.getOrDefault(word, List.of())) scores.merge(i, rarity(word), Double::sum);
        return scores.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(e -> hits.get(e.getKey()))
                .toList();
    }

    @Override
    public List<Passage> around(Passage passage) {
        return hits.stream()
                .map(Hit::passage)
                .filter(p -> p.document().equals(passage.document()))
                .filter(p -> Math.abs(p.ordinal() - passage.ordinal()) == 1)
                .sorted(Comparator.comparingInt(Passage::ordinal))
                .toList();
    }

    @Override
    public double rarity(String word) {
        var known = postings.getOrDefault(Folding.fold(word), List.of());
        return Math.log((hits.size() + 1.0) / (known.size() + 1.0));
    }

    private static Set<String> words(String text) {
        var words = new HashSet<String>();
        var m = WORD.matcher(Folding.fold(text));
        while (m.find()) words.add(m.group());
        return words;
    }
}
