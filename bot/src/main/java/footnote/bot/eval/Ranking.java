package footnote.bot.eval;

import footnote.retrieval.Query;
import footnote.retrieval.Retriever;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/// Ranked retrieval against judgements: how early the documents that people judged relevant are found. A
/// document ranks
/// where its best passage does. The figures are those of `trec_eval`: gains are the grades, discounts the binary
/// logarithm of the rank plus one; queries without a relevant document do not count.
///
/// @param ndcg10 normalised discounted cumulative gain of the first ten documents, 0 to 1
/// @param map mean average precision over [#DEPTH] passages
/// @param recall100 share of the relevant documents among the first hundred
/// @param p50Millis median time of a search, in milliseconds
public record Ranking(int queries, double ndcg10, double map, double recall100, double p50Millis, double p99Millis) {
    /// Passages that are asked for.
    static final int DEPTH = 1000;

    private record Asked(String id, String text) {}

    private record Figures(double ndcg10, double averagePrecision, double recall100, long nanos) {}

    /// Runs every judged query.
    ///
    /// @param queries a `.jsonl` with `id` and `text`
    /// @param qrels lines of query, document and grade between tabs
    /// @param progress is told how many are done
    public static Ranking of(Path queries, Path qrels, Retriever retriever, LongConsumer progress)
            throws IOException, BadFile {
        var judged = judgements(qrels);
        var figures = new ArrayList<Figures>();
        for (var query : Lines.read(
                queries, n -> new Asked(Lines.text(n, "id"), Lines.text(n, n.has("text") ? "text" : "question")))) {
            var grades = judged.getOrDefault(query.id(), Map.of());
            if (grades.values().stream().noneMatch(g -> g > 0)) continue;
            figures.add(figures(query, grades, retriever));
            progress.accept(figures.size());
        }
        if (figures.isEmpty()) throw new BadFile(qrels + ": it judges none of the queries of " + queries + ".");
        return new Ranking(
                figures.size(),
                mean(figures, Figures::ndcg10),
                mean(figures, Figures::averagePrecision),
                mean(figures, Figures::recall100),
                Times.millis(figures.stream().mapToLong(Figures::nanos).toArray(), .5),
                Times.millis(figures.stream().mapToLong(Figures::nanos).toArray(), .99));
    }

    private static double mean(List<Figures> all, java.util.function.ToDoubleFunction<Figures> figure) {
        return all.stream().mapToDouble(figure).average().orElse(0);
    }

    private static Figures figures(Asked query, Map<String, Integer> grades, Retriever retriever) {
        long start = System.nanoTime();
        var hits = retriever.find(Query.of(query.text()), DEPTH);
        long took = System.nanoTime() - start;
        var documents = new LinkedHashSet<String>();
        hits.forEach(h -> documents.add(h.passage().document()));
        var ranked = List.copyOf(documents);
        return new Figures(
                ndcg(ranked, grades, 10), averagePrecision(ranked, grades), recall(ranked, grades, 100), took);
    }

    static double ndcg(List<String> ranked, Map<String, Integer> grades, int depth) {
        var ideal = grades.values().stream()
                .filter(g -> g > 0)
                .sorted(Comparator.reverseOrder())
                .toList();
        double best = 0;
        for (int i = 0; i < Math.min(depth, ideal.size()); i++) best += ideal.get(i) / log2(i + 2);
        double gained = 0;
        for (int i = 0; i < Math.min(depth, ranked.size()); i++)
            gained += Math.max(0, grades.getOrDefault(ranked.get(i), 0)) / log2(i + 2);
        return gained / best;
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }

    static double averagePrecision(List<String> ranked, Map<String, Integer> grades) {
        int found = 0;
        double sum = 0;
        for (int i = 0; i < ranked.size(); i++) {
            if (grades.getOrDefault(ranked.get(i), 0) > 0) sum += (double) ++found / (i + 1);
        }
        return sum / relevant(grades);
    }

    static double recall(List<String> ranked, Map<String, Integer> grades, int depth) {
        return (double) ranked.stream()
                        .limit(depth)
                        .filter(d -> grades.getOrDefault(d, 0) > 0)
                        .count()
                / relevant(grades);
    }

    private static long relevant(Map<String, Integer> grades) {
        return grades.values().stream().filter(g -> g > 0).count();
    }

    private static Map<String, Map<String, Integer>> judgements(Path qrels) throws IOException, BadFile {
        var judged = new HashMap<String, Map<String, Integer>>();
        int number = 0;
        for (var line : Files.readAllLines(qrels)) {
            var parts = List.of(line.strip().split("\\s+", -1));
            boolean header = ++number == 1 && !parts.getLast().matches("-?\\d+");
            if (line.isBlank() || header) continue;
            if (parts.size() < 3 || !parts.getLast().matches("-?\\d{1,6}"))
                throw new BadFile(qrels + ":" + number + ": query, document and grade are expected here.");
            // TREC's own files have a fourth column, in second place.
            judged.computeIfAbsent(parts.getFirst(), q -> new HashMap<>())
                    .put(parts.get(parts.size() - 2), Integer.valueOf(parts.getLast()));
        }
        return judged;
    }
}
