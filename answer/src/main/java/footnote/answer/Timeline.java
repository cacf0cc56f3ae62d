package footnote.answer;

import footnote.answer.text.DateMention;
import footnote.answer.text.Parsed;
import footnote.answer.text.Word;
import footnote.corpus.PartialDate;
import footnote.corpus.Span;
import footnote.retrieval.Filter;
import footnote.retrieval.Hit;
import footnote.retrieval.Query;
import footnote.retrieval.Retriever;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the documents say about a topic, by date. Safe for use by many threads where its retriever is.
public final class Timeline {
    /// Passages looked through; more of them are only loosely about the topic.
    private static final int PASSAGES = 60;

    /// The share of the topic's words, weighed by rarity, that a sentence must hold, its passage and title
    /// counting for [#CONTEXT] of themselves.
    private static final double ENOUGH = 0.5;

    private static final double CONTEXT = 0.4;

    /// Two sentences of one date that share this much of their content tell the same.
    private static final double SAME = 0.6;

    /// A clause about somebody or something that is still open at its end.
    private static final Pattern ASIDE = Pattern.compile("(?iu)\\b(?:who|which|whose)\\b[^,;:–—]*$");

    private static final Pattern LEANS =
            Pattern.compile("(?:He|She|It|They|This|That|These|Those|His|Her|Its|Their)\\b");

    private final Retriever retriever;

    public Timeline(Retriever retriever) {
        this.retriever = retriever;
    }

    /// A dated statement.
    ///
    /// @param date the first date that its sentence states; without one, the date of its document
    /// @param stated whether the sentence itself states it
    public record Entry(PartialDate date, boolean stated, Evidence evidence) {}

    private record Candidate(Entry entry, double weight, Set<String> stems) {}

    /// Dated statements about a topic, oldest first, at most `limit`: those that fit the topic best. One
    /// that only repeats another of the same date is left out. What has no date is not shown.
    public List<Entry> about(String topic, Filter filter, int limit) {
        var wanted = weights(topic);
        if (wanted.isEmpty() || limit < 1) return List.of();
        var candidates = new ArrayList<Candidate>();
        for (var hit : retriever.skim(new Query(topic, filter), PASSAGES)) collect(hit, wanted, candidates);
        candidates.sort(Comparator.comparingDouble(c -> -c.weight()));
        var kept = new ArrayList<Candidate>();
        for (var candidate : candidates)
            if (kept.size() < limit && kept.stream().noneMatch(k -> repeats(k, candidate))) kept.add(candidate);
        return kept.stream()
                .map(Candidate::entry)
                .sorted(Comparator.comparing(Entry::date)
                        .thenComparing(e -> e.evidence().passage().document())
                        .thenComparingInt(e -> e.evidence().span().start()))
                .toList();
    }

    private Map<String, Double> weights(String topic) {
        var words = Parsed.of(topic).words();
        var content = words.stream().filter(Word::isContent).toList();
        var weights = new LinkedHashMap<String, Double>();
        for (var word : content.isEmpty() ? words : content)
            weights.put(word.stem(), Math.max(0.1, retriever.rarity(word.text())));
        return weights;
    }

    private static void collect(Hit hit, Map<String, Double> wanted, List<Candidate> candidates) {
        var passage = hit.passage();
        // Of a document about just that, whatever states its date is of it.
        boolean titled = share(wanted, Parsed.of(hit.metadata().title())) == 1;
        var around = share(wanted, Parsed.of(hit.metadata().title() + "\n" + passage.text()));
        for (var sentence : passage.sentences()) {
            var said = Parsed.of(passage.at(sentence));
            double own = share(wanted, said);
            double weight = own * (1 - CONTEXT) + around * CONTEXT;
            boolean speaks = own > 0 && weight >= ENOUGH;
            if (!speaks && (!titled || LEANS.matcher(said.text()).lookingAt())) continue;
            var entry = entry(hit, sentence, said);
            if (entry == null || (!speaks && !entry.stated())) continue;
            var stems = said.words().stream()
                    .filter(Word::isContent)
                    .map(Word::stem)
                    .collect(Collectors.toSet());
            candidates.add(new Candidate(entry, entry.stated() ? weight + 0.2 : weight, stems));
        }
    }

    private static @Nullable Entry entry(Hit hit, Span sentence, Parsed said) {
        var published = hit.metadata().published();
        var evidence = Evidence.in(hit, sentence);
        for (DateMention date : said.dates()) {
            if (isAside(said.text(), date)) continue;
            var resolved = date.resolve(published);
            if (resolved != null) return new Entry(resolved, true, evidence);
        }
        return published == null ? null : new Entry(published, false, evidence);
    }

    /// "Stavridis, who served from 2009": when that was, and not when the sentence was said.
    private static boolean isAside(String text, DateMention date) {
        return ASIDE.matcher(text.substring(0, date.start())).find();
    }

    private static double share(Map<String, Double> wanted, Parsed text) {
        double all = 0;
        double found = 0;
        for (var word : wanted.entrySet()) {
            all += word.getValue();
            if (text.hasStem(word.getKey())) found += word.getValue();
        }
        return found / all;
    }

    private static boolean repeats(Candidate a, Candidate b) {
        if (!a.entry().date().equals(b.entry().date())) return false;
        var shared = new HashSet<>(a.stems());
        shared.retainAll(b.stems());
        var smaller = Math.min(a.stems().size(), b.stems().size());
        return shared.size() >= SAME * Math.max(1, smaller);
    }
}
