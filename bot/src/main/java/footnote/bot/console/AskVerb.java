package footnote.bot.console;

import footnote.answer.Answer;
import footnote.answer.Question;
import footnote.bot.json.AnswerJson;
import java.util.List;

/// The verb `ask`: an answer, or one for each line of a file.
final class AskVerb implements Verb {
    private final Footnote footnote;

    AskVerb(Footnote footnote) {
        this.footnote = footnote;
    }

    @Override
    public String description() {
        return "Answers a question, with the exact quote behind every sentence.";
    }

    @Override
    public Words words() {
        return Words.text("[QUESTION...]", "The question.");
    }

    @Override
    public void addOptions(Known known) {
        FilterOptions.addTo(known);
        known.value(
                "batch",
                "FILE",
                "Answer each line {\"id\":…,\"question\":…} of a file, or of standard input with -, as a line of JSON.");
    }

    @Override
    public int run(Given given) throws Exception {
        var filter = FilterOptions.of(given);
        var batch = given.text("batch");
        if (batch == null) return one(Footnote.text(given.words(), "question"), filter);
        Batch.check(batch, given.words(), "questions");
        return all(batch, filter);
    }

    private int one(String text, FilterOptions filter) throws Exception {
        try (var shelf = footnote.shelf(Shelf.Need.AT_ONCE)) {
            var answer = shelf.answerer().answer(question(text, filter, shelf));
            footnote.show(AnswerJson.of(null, text, answer), () -> new AnswerText(footnote.screen).of(answer));
            return answer instanceof Answer.NotFound ? 1 : 0;
        }
    }

    private int all(String source, FilterOptions filter) throws Exception {
        try (var shelf = footnote.shelf(Shelf.Need.COMPLETE)) {
            var answerer = shelf.answerer();
            return new Batch(
                            footnote.screen,
                            item -> AnswerJson.of(
                                    item.id(), item.text(), answerer.answer(question(item.text(), filter, shelf))))
                    .run(source);
        }
    }

    private static Question question(String text, FilterOptions filter, Shelf shelf) {
        return new Question(text, shelf.filter(filter), List.of());
    }
}
