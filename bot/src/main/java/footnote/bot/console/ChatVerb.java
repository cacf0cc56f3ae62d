package footnote.bot.console;

import footnote.answer.Answer;
import footnote.answer.Answerer;
import footnote.answer.Evidence;
import footnote.answer.Footnotes;
import footnote.answer.Question;
import footnote.bot.json.AnswerJson;
import footnote.bot.json.Json;
import footnote.retrieval.Filter;
import footnote.retrieval.Query;
import java.util.ArrayList;
import java.util.List;

/// The verb `chat`: a conversation until the person leaves.
final class ChatVerb implements Verb {
    /// Earlier questions that a follow-up may lean on.
    private static final int REMEMBERED = 6;

    private static final int FOUND = 5;

    private static final String HELP = """
            Ask a question, or:
              :source 2      what footnote 2 of the last answer cites, with the text around it
              :search words  the passages that fit best
              :new           start a new conversation
              :quit          leave
            """;

    private final Footnote footnote;
    private final List<String> earlier = new ArrayList<>();
    private List<Evidence> last = List.of();

    ChatVerb(Footnote footnote) {
        this.footnote = footnote;
    }

    @Override
    public String description() {
        return "Answers questions as a conversation; follow-ups keep their context.";
    }

    @Override
    public void addOptions(Known known) {
        FilterOptions.addTo(known);
    }

    @Override
    public int run(Given given) throws Exception {
        var filter = FilterOptions.of(given);
        var screen = footnote.screen;
        try (var shelf = footnote.shelf(Shelf.Need.AT_ONCE);
                var typed = Typed.open(screen)) {
            shelf.fillBehind();
            var chosen = shelf.filter(filter);
            var answerer = shelf.answerer();
            if (screen.dialogue())
                screen.print(shelf.index().documents().size() + " documents. Ask a question; :help tells more.\n");
            for (var line = typed.next(); line != null && !line.equals(":quit"); line = typed.next()) {
                if (!line.isEmpty()) say(line, chosen, shelf, answerer);
            }
            return 0;
        }
    }

    private void say(String line, Filter chosen, Shelf shelf, Answerer answerer) {
        var screen = footnote.screen;
        try {
            screen.print(line.startsWith(":") ? command(line, chosen, shelf) : answer(line, chosen, answerer));
        } catch (RuntimeException e) {
            // One question that fails does not end the conversation.
            screen.note(Failures.sentence(e));
        }
    }

    private String answer(String text, Filter chosen, Answerer answerer) {
        var answer = answerer.answer(new Question(text, chosen, earlier));
        earlier.add(text);
        if (earlier.size() > REMEMBERED) earlier.removeFirst();
        last = switch (answer) {
            case Answer.Cited cited -> Footnotes.of(cited).evidence();
            case Answer.NotFound notFound -> notFound.nearest();
        };
        return footnote.json
                ? Json.line(AnswerJson.of(null, text, answer))
                : new AnswerText(footnote.screen).of(answer);
    }

    private String command(String line, Filter chosen, Shelf shelf) {
        var blank = line.indexOf(' ');
        var word = blank < 0 ? line : line.substring(0, blank);
        var rest = blank < 0 ? "" : line.substring(blank).strip();
        return switch (word) {
            case ":source" -> source(rest, shelf);
            case ":search" -> search(rest, chosen, shelf);
            case ":new" -> {
                earlier.clear();
                last = List.of();
                yield "A new conversation.";
            }
            case ":help" -> HELP;
            default -> "There is no " + Clean.line(word) + ".\n" + HELP;
        };
    }

    private String search(String words, Filter chosen, Shelf shelf) {
        if (words.isEmpty()) return "Write what to search for: :search words";
        return HitsFormat.text(footnote.screen, shelf.index().find(new Query(words, chosen), FOUND));
    }

    private String source(String number, Shelf shelf) {
        if (last.isEmpty()) return "There is no answer with sources yet.";
        if (!number.matches("\\d{1,3}") || Integer.parseInt(number) < 1 || Integer.parseInt(number) > last.size()) {
            return "Write a number from 1 to " + last.size() + ": :source 1";
        }
        var evidence = last.get(Integer.parseInt(number) - 1);
        return new Around(footnote.screen).of(evidence, shelf.index());
    }
}
