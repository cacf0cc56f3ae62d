package footnote.bot.console;

import footnote.bot.eval.BadFile;
import footnote.bot.eval.Evaluation;
import footnote.bot.eval.Golden;
import footnote.bot.eval.Ranking;
import footnote.bot.eval.Scorecard;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The verb `eval`: how good answers or rankings are, and whether that is good enough.
final class EvalVerb implements Verb {
    /// What figures must keep, by their names.
    private record Bounds(Map<String, Double> least, Map<String, Double> most) {}

    private final Footnote footnote;

    EvalVerb(Footnote footnote) {
        this.footnote = footnote;
    }

    @Override
    public String description() {
        return "Asks questions whose answers are known, and prints the scorecard.";
    }

    @Override
    public Words words() {
        return new Words("[GOLDEN.jsonl]", "The golden questions; with --qrels, the queries.", 1);
    }

    @Override
    public void addOptions(Known known) {
        known.value("qrels", "FILE", "Judgements (query, document, grade): measure the ranking instead.")
                .figures("at-least", "Fail (exit code 3) where a figure is lower: both=.93.")
                .figures("at-most", "Fail where a figure is higher: refused_wrongly=.03.");
    }

    @Override
    public int run(Given given) throws Exception {
        var qrels = given.path("qrels");
        var bounds = new Bounds(given.figures("at-least"), given.figures("at-most"));
        var questions = file(given.path(), "golden questions");
        try (var shelf = footnote.shelf(Shelf.Need.COMPLETE)) {
            var figures =
                    qrels == null ? answers(questions, shelf) : ranking(questions, file(qrels, "judgements"), shelf);
            return checked(figures, bounds);
        } catch (BadFile e) {
            throw Stop.usage(String.valueOf(e.getMessage()));
        }
    }

    private static Path file(@Nullable Path file, String what) {
        if (file == null) throw Stop.usage("There is no file of " + what + "; name one after the verb.");
        if (!Files.isRegularFile(file)) throw Stop.usage("There is no file " + file + "; give one with " + what + ".");
        return file;
    }

    private Map<String, @Nullable Object> answers(Path file, Shelf shelf) throws Exception {
        var questions = Golden.read(file);
        Scorecard card;
        try (var bars = new Bars(footnote.screen)) {
            card = new Evaluation(shelf.answerer(), shelf.index()::document, shelf::embed).ask(questions, bars);
        }
        var figures = ScorecardFormat.json(card);
        footnote.show(figures, () -> ScorecardFormat.text(footnote.screen, card));
        return figures;
    }

    private Map<String, @Nullable Object> ranking(Path queries, Path judgements, Shelf shelf) throws Exception {
        Ranking ranking;
        try (var bars = new Bars(footnote.screen)) {
            ranking = Ranking.of(queries, judgements, shelf.index(), done -> bars.step("searching", done, 0));
        }
        var figures = ScorecardFormat.json(ranking);
        footnote.show(figures, () -> ScorecardFormat.text(ranking));
        return figures;
    }

    /// The exit code: whether the figures keep the bounds that were given.
    private int checked(Map<String, @Nullable Object> figures, Bounds bounds) {
        boolean kept = true;
        for (var bound : bounds.least().entrySet()) kept &= keeps(figures, bound.getKey(), bound.getValue(), false);
        for (var bound : bounds.most().entrySet()) kept &= keeps(figures, bound.getKey(), bound.getValue(), true);
        return kept ? 0 : Stop.FAILURE;
    }

    private boolean keeps(Map<String, @Nullable Object> figures, String name, double bound, boolean highest) {
        var figure = figures.get(name) instanceof Map<?, ?> share ? share.get("share") : figures.get(name);
        if (!(figure instanceof Number number))
            throw Stop.usage("There is no figure '" + name + "' to hold to a bound; --json shows their names.");
        boolean keeps = highest ? number.doubleValue() <= bound : number.doubleValue() >= bound;
        if (!keeps)
            footnote.screen.note(
                    name + " is " + number + ", which is " + (highest ? "above " : "below ") + bound + ".");
        return keeps;
    }
}
