package footnote.retrieval.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A folder with `corpus.jsonl` and either `queries.jsonl` with `qrels.tsv`, or `golden.jsonl`.
///
/// @param texts for each document its title and text
/// @param queries by id, as asked
/// @param grades by query, then document
record TestSet(
        String name,
        Path corpus,
        Map<String, String> texts,
        Map<String, String> queries,
        Map<String, Map<String, Integer>> grades) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static TestSet in(Path folder) throws IOException {
        var corpus = folder.resolve("corpus.jsonl");
        var texts = new LinkedHashMap<String, String>();
        for (var d : lines(corpus))
            texts.put(
                    d.path("id").asText(),
                    d.path("title").asText() + "\n" + d.path("text").asText());
        var set = new TestSet(folder.getFileName().toString(), corpus, texts, new LinkedHashMap<>(), new HashMap<>());
        if (Files.exists(folder.resolve("golden.jsonl"))) set.golden(lines(folder.resolve("golden.jsonl")));
        else set.judged(lines(folder.resolve("queries.jsonl")), Files.readAllLines(folder.resolve("qrels.tsv")));
        return set;
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        var nodes = new ArrayList<JsonNode>();
        try (var lines = Files.lines(file)) {
            for (var it = lines.iterator(); it.hasNext(); ) nodes.add(JSON.readTree(it.next()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return nodes;
    }

    private void golden(List<JsonNode> questions) {
        for (var q : questions) {
            if (q.path("answers").isEmpty()) continue;
            queries.put(q.path("id").asText(), q.path("question").asText());
            var graded = new HashMap<String, Integer>();
            q.path("documents").forEach(d -> graded.put(d.asText(), 1));
            grades.put(q.path("id").asText(), graded);
        }
    }

    private void judged(List<JsonNode> asked, List<String> qrels) {
        for (var line : qrels.subList(1, qrels.size())) {
            var fields = List.of(line.split("\t", -1));
            grades.computeIfAbsent(fields.get(0), q -> new HashMap<>())
                    .put(fields.get(1), Integer.valueOf(fields.get(2)));
        }
        for (var q : asked)
            if (grades.containsKey(q.path("id").asText()))
                queries.put(q.path("id").asText(), q.path("text").asText());
    }

    /// nDCG of the first ten documents, grades taken as gains.
    double ndcg10(String query, List<String> ranked) {
        var graded = grades.getOrDefault(query, Map.of());
        double gained = 0;
        for (int i = 0; i < Math.min(10, ranked.size()); i++)
            gained += graded.getOrDefault(ranked.get(i), 0) / discount(i);
        var best = graded.values().stream().sorted((a, b) -> b - a).limit(10).toList();
        double most = 0;
        for (int i = 0; i < best.size(); i++) most += best.get(i) / discount(i);
        return most == 0 ? 0 : gained / most;
    }

    private static double discount(int rank) {
        return Math.log(rank + 2) / Math.log(2);
    }
}
