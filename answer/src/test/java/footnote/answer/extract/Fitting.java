package footnote.answer.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import footnote.answer.extract.Logistic.Row;
import footnote.corpus.Corpus;
import footnote.corpus.Limits;
import footnote.retrieval.Embedder;
import footnote.retrieval.Hit;
import footnote.retrieval.Indexer;
import footnote.retrieval.PassageIndex;
import footnote.retrieval.Progress;
import footnote.retrieval.Query;
import footnote.retrieval.Retriever;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// Fits the weights by which a question is refused ([Feature#present], [Feature#answered]) and the thresholds
/// of [Ranking] to questions whose answers are known, holds out each article (or document) in turn, and prints
/// what is reached on what was held out.
///
/// `JAVA_HOME=$(./footnote --java-home) ./mvnw -q -pl answer -am test-compile` and then, with the modules'
/// classes and libraries on the class path, `java footnote.answer.extract.Fitting FOLDER…`, each with a
/// `corpus.jsonl` and a `golden.jsonl`; takes minutes. The first is the one whose refusals are printed;
/// questions of each other one serve as such whose topic is absent.
public final class Fitting {
    private static final int PASSAGES = 8;
    private static final int FOLDS = 9;

    /// So many more, to have enough left once the right document is taken away.
    private static final int MORE = 4;

    /// Of a large set this many are enough for questions of another topic: one in eight.
    private static final int FEW = 1000;

    private static final int EACH = 8;
    private static final Feature[] FEATURES = Feature.values();
    private static final ObjectMapper JSON = new ObjectMapper();

    /// The questions with an answer, and of those the ones of the set that is judged.
    private final List<Row> present = new ArrayList<>();

    private final List<Row> answerable = new ArrayList<>();
    /// Nearly answered; of those whose document was taken away; and of another topic.
    private final List<Row> near = new ArrayList<>();

    private final List<Row> taken = new ArrayList<>();
    private final List<Row> absent = new ArrayList<>();

    private record Golden(String question, List<String> answers, Set<String> documents) {
        static Golden of(JsonNode n) {
            var answers = new ArrayList<String>();
            n.path("answers").forEach(group -> group.forEach(a -> answers.add(a.asText())));
            var documents = new HashSet<String>();
            n.path("documents").forEach(d -> documents.add(d.asText()));
            return new Golden(n.path("question").asText(), answers, documents);
        }

        static List<Golden> in(Path file) throws IOException {
            var all = new ArrayList<Golden>();
            for (var line : Files.readAllLines(file)) if (!line.isBlank()) all.add(of(JSON.readTree(line)));
            return all;
        }
    }

    /// Prints the figures and the weights.
    ///
    /// @param folders the sets
    public static void main(String[] folders) throws IOException {
        var fitting = new Fitting();
        try (var embedder = Embedder.load()) {
            for (int i = 0; i < folders.length; i++) {
                var home = Files.createTempDirectory("fitting");
                new Indexer(home).read(Corpus.open(Path.of(folders[i], "corpus.jsonl"), Limits.DEFAULT), Progress.NONE);
                new Indexer(home).embed(Progress.NONE);
                try (var index = PassageIndex.open(home, embedder)) {
                    for (int j = 0; j < folders.length; j++)
                        fitting.read(Path.of(folders[j], "golden.jsonl"), index, i == j, i == 0);
                }
            }
        }
        fitting.print();
    }

    /// Reads the questions of a file.
    ///
    /// @param own whether they are asked of these documents; else their topic is absent
    /// @param judged whether the figures are those of these documents
    void read(Path golden, Retriever documents, boolean own, boolean judged) throws IOException {
        var questions = Golden.in(golden);
        for (int k = 0; k < questions.size(); k++)
            if (own) read(questions.get(k), documents, judged);
            else if (questions.size() < FEW || k % EACH == 0) readAbsent(questions.get(k), documents);
    }

    private void read(Golden golden, Retriever index, boolean judged) {
        var hits = index.find(Query.of(golden.question()), PASSAGES + MORE);
        if (hits.isEmpty()) return;
        var ranking = ranking(golden, index, hits.subList(0, Math.min(PASSAGES, hits.size())));
        var group = group(golden, hits);
        var whole = row(ranking.ofAll(), !golden.answers().isEmpty(), group, 1);
        if (golden.answers().isEmpty()) {
            if (judged) near.add(whole);
            return;
        }
        if (judged) answerable.add(whole);
        present.add(whole);
        var others = hits.stream()
                .filter(h -> !golden.documents().contains(h.passage().document()))
                .limit(PASSAGES)
                .toList();
        if (!others.isEmpty()) taken.add(row(ranking(golden, index, others).ofAll(), false, group, 1));
    }

    private void readAbsent(Golden golden, Retriever index) {
        var hits = index.find(Query.of(golden.question()), PASSAGES);
        if (hits.isEmpty()) return;
        absent.add(row(ranking(golden, index, hits).ofAll(), false, golden.question(), 2));
    }

    private static Ranking ranking(Golden golden, Retriever index, List<Hit> hits) {
        return Ranking.of(Reread.of(Asked.of(golden.question(), index), hits), hits);
    }

    /// The article: of a set of paragraphs the document's name without its last number.
    private static String group(Golden golden, List<Hit> hits) {
        var document = golden.documents().isEmpty()
                ? hits.getFirst().passage().document()
                : golden.documents().iterator().next();
        return document.replaceAll("-\\d+$", "");
    }

    private static Row row(Features features, boolean positive, String group, double weight) {
        var values = Arrays.stream(Feature.values()).mapToDouble(features::get).toArray();
        return new Row(values, positive, group, weight);
    }

    /// Prints what is refused on what was held out, the weights, and the thresholds.
    void print() {
        var spoken = new ArrayList<>(present);
        spoken.addAll(absent);
        spoken.replaceAll(Fitting::withoutKind);
        var answered = new ArrayList<>(answerable);
        answered.addAll(near);
        var presents = heldOut(spoken);
        var answereds = heldOut(answered);
        for (double shy : new double[] {.01, .02, .03})
            for (double share : new double[] {.03, .04, .05, .07, .1}) printRefusals(presents, answereds, shy, share);
        var presence = Logistic.fit(spoken);
        var answer = Logistic.fit(answered);
        for (int i = 0; i < FEATURES.length; i++)
            System.out.printf(Locale.ROOT, "%s %.3f %.3f%n", FEATURES[i], presence.weights()[i], answer.weights()[i]);
        for (double share : new double[] {.005, .01, .015, .02, .025, .03, .035, .04, .05})
            System.out.printf(
                    Locale.ROOT,
                    "thresholds that refuse %.3f of the answerable: PRESENT %.3f ANSWERED %.3f%n",
                    share,
                    threshold(presence::score, share),
                    threshold(answer::score, share));
    }

    /// Whether documents speak of a thing has nothing to do with the kind of question: too few of some kinds
    /// would teach it that they are never answered.
    private static Row withoutKind(Row row) {
        var features = row.features().clone();
        for (int i = 0; i < FEATURES.length; i++) if (FEATURES[i].name().startsWith("ASKS_")) features[i] = 0;
        return new Row(features, row.positive(), row.group(), row.weight());
    }

    private double threshold(ToDoubleFunction<double[]> score, double share) {
        return quantile(
                answerable.stream()
                        .mapToDouble(r -> score.applyAsDouble(r.features()))
                        .toArray(),
                share);
    }

    private static double quantile(double[] values, double share) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))];
    }

    /// For each group, the model that has not seen it.
    private static ToDoubleFunction<Row> heldOut(List<Row> rows) {
        var models = new ArrayList<Logistic>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            models.add(Logistic.fit(
                    rows.stream().filter(r -> fold(r.group()) != out).toList()));
        }
        return row -> models.get(fold(row.group())).margin(row.features());
    }

    private static int fold(String group) {
        return Math.floorMod(group.hashCode(), FOLDS);
    }

    private void printRefusals(
            ToDoubleFunction<Row> present, ToDoubleFunction<Row> answered, double shy, double share) {
        double least = quantile(
                answerable.stream()
                        .map(Fitting::withoutKind)
                        .mapToDouble(present)
                        .toArray(),
                shy);
        ToDoubleFunction<Row> sure =
                r -> present.applyAsDouble(withoutKind(r)) < least ? -1e3 : answered.applyAsDouble(r);
        double enough = quantile(answerable.stream().mapToDouble(sure).toArray(), share);
        System.out.printf(
                Locale.ROOT,
                "absent at %.3f, answerable refused %.3f: near misses %.3f, paragraph taken away %.3f, topic absent %.3f%n",
                shy,
                share,
                refused(near, sure, enough),
                refused(taken, sure, enough),
                refused(absent, sure, enough));
    }

    private static double refused(List<Row> rows, ToDoubleFunction<Row> sure, double enough) {
        return rows.stream().filter(r -> sure.applyAsDouble(r) < enough).count() / (double) Math.max(1, rows.size());
    }
}
