package footnote.bot.eval;

import footnote.answer.Answerer;
import footnote.answer.Question;
import footnote.corpus.Document;
import footnote.retrieval.Progress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Asks golden questions, one after the other so that their times are those of a single reader.
public final class Evaluation {
    private static final long SECOND = 1_000_000_000;

    /// Before the clock counts, Java compiles what answers need. With two cores, which it shares with the answers, that
    /// takes 20 to 30 seconds, and the second half of them still brings a quarter more answers a second: it is done
    /// when so many seconds brought no more than those before, or after so many in all.
    private static final int IDLE = 6;

    private static final int MOST = 40;
    private static final double FASTER = 1.03;

    private static final int DOCUMENTS_KEPT = 200;

    /// Questions whose embedding is timed by itself.
    private static final int TIMED = 200;

    private final Answerer answerer;
    private final Function<String, Optional<Document>> documents;
    private final Consumer<String> embedding;

    /// Kept for a while, since many questions cite the same document.
    private final Map<String, Optional<Document>> read = new LinkedHashMap<>(16, .75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Document>> eldest) {
            return size() > DOCUMENTS_KEPT;
        }
    };

    /// Prepares to ask.
    ///
    /// @param documents reads a document again, to check the quotes against
    /// @param embedding embeds a text, to tell its share of the time
    public Evaluation(Answerer answerer, Function<String, Optional<Document>> documents, Consumer<String> embedding) {
        this.answerer = answerer;
        this.documents = documents;
        this.embedding = embedding;
    }

    /// Asks them all.
    ///
    /// @param progress is told of the seconds of warming up, and then how many are done
    public Scorecard ask(List<Golden> questions, Progress progress) {
        warmUp(questions, progress);
        var outcomes = new ArrayList<Outcome>();
        for (var golden : questions) {
            long start = System.nanoTime();
            var answer = answerer.answer(Question.of(golden.question()));
            long took = System.nanoTime() - start;
            outcomes.add(Outcome.of(golden, answer, took, id -> read.computeIfAbsent(id, documents)));
            progress.step("asking", outcomes.size(), questions.size());
        }
        return new Scorecard(outcomes, embedding(questions));
    }

    /// The mean time to embed a question, in nanoseconds.
    private double embedding(List<Golden> questions) {
        long start = System.nanoTime();
        questions.stream().limit(TIMED).map(Golden::question).forEach(embedding);
        return (System.nanoTime() - start) / (double) Math.clamp(questions.size(), 1, TIMED);
    }

    /// Asks until more seconds of it bring no more answers a second.
    private void warmUp(List<Golden> questions, Progress progress) {
        int best = 0;
        int next = 0;
        for (int seconds = 0, idle = 0; !questions.isEmpty() && idle < IDLE && seconds < MOST; seconds++) {
            progress.step("warming up", seconds, 0);
            int answers = 0;
            long start = System.nanoTime();
            for (; System.nanoTime() - start < SECOND; answers++)
                answerer.answer(
                        Question.of(questions.get(next++ % questions.size()).question()));
            idle = answers > FASTER * best ? 0 : idle + 1;
            best = Math.max(best, answers);
        }
    }
}
