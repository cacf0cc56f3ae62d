package footnote.bot.console;

import footnote.bot.eval.BadFile;
import footnote.bot.eval.Evaluation;
import footnote.bot.eval.Golden;
import footnote.bot.eval.Ranking;
import footnote.bot.eval.Scorecard;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "eval", description = "Asks questions whose answers are known, and prints the scorecard.")
final class EvalVerb implements Callable<Integer> {
    @Parameters(
            paramLabel = "GOLDEN.jsonl",
            arity = "0..1",
            description = "The golden questions; with --qrels, the queries.")
    @Nullable
    Path golden;

    @Option(
            names = "--qrels",
            paramLabel = "FILE",
            description = "Judgements (query, document, grade): measure the ranking instead.")
    @Nullable
    Path qrels;

    @Option(
            names = "--at-least",
            paramLabel = "NAME=FIGURE",
            description = "Fail (exit code 3) where a figure is lower: both=.93.")
    Map<String, Double> least = Map.of();

    @Option(
            names = "--at-most",
            paramLabel = "NAME=FIGURE",
            description = "Fail where a figure is higher: refused_wrongly=.03.")
    Map<String, Double> most = Map.of();

    private final Footnote footnote;

    EvalVerb(Footnote footnote) {
        this.footnote = footnote;
    }

    @Override
    public Integer call() throws Exception {
        var questions = file(golden, "golden questions");
        try (var shelf = footnote.shelf(Shelf.Need.COMPLETE)) {
            return qrels == null ? answers(questions, shelf) : ranking(questions, file(qrels, "judgements"), shelf);
        } catch (BadFile e) {
            throw Stop.usage(String.valueOf(e.getMessage()));
        }
    }

    private static Path file(@Nullable Path file, String what) {
        if (file == null) throw Stop.usage("There is no file of " + what + "; name one after the verb.");
        if (!Files.isRegularFile(file)) throw Stop.usage("There is no file " + file + "; give one with " + what + ".");
        return file;
    }

    private int answers(Path file, Shelf shelf) throws Exception {
        var questions = Golden.read(file);
        Scorecard card;
        try (var bars = new Bars(footnote.screen)) {
            card = new Evaluation(shelf.answerer(), shelf.index()::document, shelf::embed)
                    .ask(questions, done -> bars.step("asking", done, questions.size()));
        }
        footnote.show(ScorecardFormat.json(card), () -> ScorecardFormat.text(footnote.screen, card));
        return checked(ScorecardFormat.json(card));
    }

    private int ranking(Path queries, Path judgements, Shelf shelf) throws Exception {
        Ranking ranking;
        try (var bars = new Bars(footnote.screen)) {
            ranking = Ranking.of(queries, judgements, shelf.index(), done -> bars.step("searching", done, 0));
        }
        footnote.show(ScorecardFormat.json(ranking), () -> ScorecardFormat.text(ranking));
        return checked(ScorecardFormat.json(ranking));
    }

    /// The exit code: whether the figures keep the bounds that were given.
    private int checked(Map<String, @Nullable Object> figures) {
        boolean kept = true;
        for (var bound : least.entrySet()) kept &= keeps(figures, bound.getKey(), bound.getValue(), false);
        for (var bound : most.entrySet()) kept &= keeps(figures, bound.getKey(), bound.getValue(), true);
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
