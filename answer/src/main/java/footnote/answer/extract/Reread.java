package footnote.answer.extract;

import footnote.answer.text.Folding;
import footnote.retrieval.Hit;
import footnote.retrieval.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A question read again in the light of what was found for it: what is a name where it is written without
/// capitals, what a misspelt word may mean, and which words only name a time that a document is of.
final class Reread {
    private static final int SHORTEST = 5;

    /// Of so short a word two letters may be exchanged.
    private static final int VERY_SHORT = 4;
    private static final int LONG = 8;

    private Reread() {}

    /// Among so many of the best passages one must be of the time.
    private static final int TOP = 5;

    static Asked of(Asked asking, List<Hit> hits) {
        var asked = timed(asking, hits);
        boolean bare = asked.text().chars().noneMatch(Character::isUpperCase);
        if (!bare && asked.unknown().isEmpty()) return asked;
        var found = new HashMap<String, Boolean>();
        var written = new HashMap<String, String>();
        for (var hit : hits) collect(hit, found, written);
        return spelled(bare ? named(asked, found) : asked, written);
    }

    /// A document of a time need not state it; [Times] tells which one is.
    private static Asked timed(Asked asked, List<Hit> hits) {
        var times = Times.of(asked.text());
        var unstated = Chronicle.stems(asked);
        boolean any = false;
        for (var hit : hits.subList(0, Math.min(TOP, hits.size()))) {
            if (!times.isOf(hit.metadata().published())) continue;
            any = true;
            Words.in(hit.passage().text()).forEach(w -> unstated.remove(w.stem()));
        }
        var weights = new HashMap<>(asked.weights());
        weights.keySet().removeAll(unstated);
        if (!any || weights.isEmpty() || weights.size() == asked.weights().size()) return asked;
        var names = new HashSet<>(asked.names());
        names.retainAll(weights.keySet());
        return asked.with(
                weights,
                asked.order().stream().filter(weights::containsKey).toList(),
                names,
                asked.unknown(),
                asked.all());
    }

    /// Every stem, and whether it stands with a capital where no sentence starts; every word as written, and
    /// its stem.
    private static void collect(Hit hit, Map<String, Boolean> found, Map<String, String> written) {
        for (var sentence : hit.passage().sentences()) {
            var text = hit.passage().at(sentence);
            boolean first = true;
            for (var w : Words.in(text)) {
                var surface = w.span().of(text);
                boolean capital = !first && Character.isUpperCase(surface.codePointAt(0));
                written.put(Folding.fold(surface), w.stem());
                found.merge(w.stem(), capital, Boolean::logicalOr);
                first = false;
            }
        }
    }

    private static Asked named(Asked asked, Map<String, Boolean> found) {
        var names = new HashSet<>(asked.names());
        for (var stem : asked.weights().keySet()) if (found.getOrDefault(stem, false)) names.add(stem);
        return asked.with(asked.weights(), asked.order(), names, asked.unknown(), asked.all());
    }

    private static Asked spelled(Asked asked, Map<String, String> written) {
        var meant = new HashMap<String, String>();
        var unknown = new LinkedHashSet<String>();
        for (var word : asked.unknown()) {
            var stem = Words.in(word).getFirst().stem();
            var near = CommonWords.factor(stem) < 1 ? null : near(Folding.fold(word), written);
            if (near == null) unknown.add(word);
            else meant.put(stem, near);
        }
        if (meant.isEmpty()) return asked;
        var weights = new HashMap<String, Double>();
        asked.weights().forEach((stem, weight) -> weights.put(meant.getOrDefault(stem, stem), weight));
        return asked.with(
                weights,
                new ArrayList<>(asked.order().stream()
                        .map(s -> meant.getOrDefault(s, s))
                        .toList()),
                mapped(asked.names(), meant),
                unknown,
                mapped(asked.all(), meant));
    }

    private static Set<String> mapped(Set<String> stems, Map<String, String> meant) {
        var mapped = new HashSet<String>();
        for (var s : stems) mapped.add(meant.getOrDefault(s, s));
        return mapped;
    }

    private static boolean isSlip(String word, String found) {
        if (word.length() == VERY_SHORT)
            return found.length() == VERY_SHORT
                    && Arrays.equals(
                            word.chars().sorted().toArray(),
                            found.chars().sorted().toArray());
        return found.length() >= SHORTEST && Unknown.distance(word, found) <= (word.length() < LONG ? 1 : 2);
    }

    /// The stem of the found word that differs in one letter, of a long word in two; null where there is none
    /// or more than one.
    private static @Nullable String near(String word, Map<String, String> written) {
        if (word.length() < VERY_SHORT || word.chars().anyMatch(Character::isDigit)) return null;
        String near = null;
        for (var w : written.entrySet()) {
            var found = w.getKey();
            boolean alike = found.charAt(0) == word.charAt(0) && isSlip(word, found);
            if (!alike || w.getValue().equals(near)) continue;
            if (near != null) return null;
            near = w.getValue();
        }
        return near;
    }
}
