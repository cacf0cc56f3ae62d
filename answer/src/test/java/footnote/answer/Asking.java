package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import footnote.answer.extract.ExtractiveComposer;
import footnote.corpus.Corpus;
import footnote.corpus.Limits;
import footnote.retrieval.Embedder;
import footnote.retrieval.Indexer;
import footnote.retrieval.PassageIndex;
import footnote.retrieval.Progress;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A folder of documents among the tests' resources, and whoever asks them without a model. Registered with a test, it
/// is there as long as the test's class.
final class Asking implements BeforeAllCallback, AfterAllCallback {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String folder;
    private @Nullable Path home;
    private @Nullable Embedder embedder;
    private @Nullable PassageIndex index;
    private @Nullable Answerer answerer;

    Asking(String folder) {
        this.folder = folder;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        home = Files.createTempDirectory("asking");
        embedder = Embedder.load();
        var indexer = new Indexer(home);
        indexer.read(Corpus.open(resource(folder), Limits.DEFAULT), Progress.NONE);
        indexer.embed(Progress.NONE);
        index = PassageIndex.open(home, embedder);
        answerer = new Answerer(index, new ExtractiveComposer(index));
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (index != null) index.close();
        if (embedder != null) embedder.close();
        if (home == null) return;
        try (var files = Files.walk(home)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    private static Path resource(String name) {
        try {
            return Path.of(
                    Objects.requireNonNull(Asking.class.getResource(name), name).toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /// The questions of a golden file, in order.
    static List<JsonNode> questions(String file) throws IOException {
        var questions = new ArrayList<JsonNode>();
        for (var line : Files.readAllLines(resource(file))) questions.add(JSON.readTree(line));
        return questions;
    }

    /// Whether a question of a golden file is answered, or refused, as it should be.
    boolean isRight(JsonNode golden) {
        var answer = ask(golden.path("question").asText());
        if (!(answer instanceof Answer.Cited cited))
            return golden.path("answers").isEmpty();
        var said = said(cited).toLowerCase(Locale.ROOT);
        if (golden.path("answers").isEmpty()) return false;
        for (var group : golden.path("answers")) {
            boolean there = false;
            for (var words : group) there |= said.contains(words.asText().toLowerCase(Locale.ROOT));
            if (!there) return false;
        }
        return true;
    }

    /// Asks the questions of a golden file, prints how many are answered and refused as they should be, and fails below
    /// these.
    void assertRight(String file, int answered, int refused) throws IOException {
        var right = questions(file).stream().filter(this::isRight).toList();
        long no = right.stream().filter(q -> q.path("answers").isEmpty()).count();
        System.out.printf("%s: %d answered rightly, %d refused%n", file, right.size() - no, no);
        assertThat(right.size() - no).isGreaterThanOrEqualTo(answered);
        assertThat(no).isGreaterThanOrEqualTo(refused);
    }

    Answer ask(String question) {
        return Objects.requireNonNull(answerer).answer(Question.of(question));
    }

    /// The answer to a question that must have one.
    Answer.Cited cited(String question) {
        var answer = ask(question);
        assertThat(answer).as(question).isInstanceOf(Answer.Cited.class);
        return (Answer.Cited) answer;
    }

    static String said(Answer.Cited answer) {
        return answer.statements().stream().map(Statement::text).collect(Collectors.joining(" "));
    }
}
