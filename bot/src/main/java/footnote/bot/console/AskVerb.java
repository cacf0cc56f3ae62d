package footnote.bot.console;

import footnote.answer.Answer;
import footnote.answer.Question;
import footnote.bot.json.AnswerJson;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "ask", description = "Answers a question, with the exact quote behind every sentence.")
final class AskVerb implements Callable<Integer> {
    @Parameters(paramLabel = "QUESTION", arity = "0..*", description = "The question.")
    List<String> words = List.of();

    @Mixin
    FilterOptions filter = new FilterOptions();

    @Option(
            names = "--batch",
            paramLabel = "FILE",
            description =
                    "Answer each line {\"id\":…,\"question\":…} of a file, or of standard input with -, as a line of JSON.")
    @Nullable
    String batch;

    private final Footnote footnote;

    AskVerb(Footnote footnote) {
        this.footnote = footnote;
    }

    @Override
    public Integer call() throws Exception {
        return batch == null ? one(Footnote.text(words, "question")) : all(batch);
    }

    private int one(String text) throws Exception {
        try (var shelf = footnote.shelf(Shelf.Need.AT_ONCE)) {
            var answer = shelf.answerer().answer(question(text, shelf));
            footnote.show(AnswerJson.of(null, text, answer), () -> new AnswerText(footnote.screen).of(answer));
            return answer instanceof Answer.NotFound ? 1 : 0;
        }
    }

    private int all(String source) throws Exception {
        Batch.check(source, words, "questions");
        try (var shelf = footnote.shelf(Shelf.Need.COMPLETE)) {
            var answerer = shelf.answerer();
            return new Batch(
                            footnote.screen,
                            item -> AnswerJson.of(
                                    item.id(), item.text(), answerer.answer(question(item.text(), shelf))))
                    .run(source);
        }
    }

    private Question question(String text, Shelf shelf) {
        return new Question(text, shelf.filter(filter), List.of());
    }
}
