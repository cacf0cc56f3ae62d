package footnote.bot.chat;

import footnote.answer.Answer;
import footnote.answer.Question;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The last few hundred answers for a quarter of an hour, so that "Shorter" and the like show the answer that
/// stands
/// there, a model's too. Only a shortcut: without it the question is answered anew. Safe for many threads.
final class RecentAnswers {
    private static final int BOUND = 300;
    private static final long TIME = Duration.ofMinutes(15).toNanos();

    private record Kept(Answer answer, long since) {}

    private final Map<Question, Kept> answers = new LinkedHashMap<>();

    synchronized void add(Question question, Answer answer) {
        answers.remove(question);
        answers.put(question, new Kept(answer, System.nanoTime()));
        var oldest = answers.entrySet().iterator();
        while (answers.size() > BOUND) {
            oldest.next();
            oldest.remove();
        }
    }

    synchronized @Nullable Answer find(Question question) {
        var kept = answers.get(question);
        return kept == null || System.nanoTime() - kept.since > TIME ? null : kept.answer;
    }
}
