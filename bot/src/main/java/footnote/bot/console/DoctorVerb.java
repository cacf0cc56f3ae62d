package footnote.bot.console;

import footnote.answer.model.ModelLine;
import footnote.bot.config.Configuration;
import footnote.bot.config.ConfigurationException;
import footnote.bot.config.Settings;
import footnote.bot.json.Json;
import footnote.bot.store.Store;
import footnote.retrieval.Embedder;
import footnote.retrieval.PassageIndex;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The verb `doctor`: whether everything that is set up works.
final class DoctorVerb implements Verb {
    /// One line of the report.
    ///
    /// @param state what a person should think of it
    private record Check(String name, State state, String detail) {}

    private enum State {
        OK,
        NOTE,
        BAD
    }

    private final Footnote footnote;
    private final List<Check> checks = new ArrayList<>();

    DoctorVerb(Footnote footnote) {
        this.footnote = footnote;
    }

    @Override
    public String description() {
        return "Checks configuration, corpus, index, model endpoint and tokens, a line each.";
    }

    @Override
    public int run(Given given) {
        add("java", State.OK, Runtime.version() + ", " + System.getProperty("java.home"));
        if (footnote.isInImage() && footnote.isSet("FOOTNOTE_JAVA_OPTIONS"))
            add("java", State.NOTE, "FOOTNOTE_JAVA_OPTIONS counts for ./footnote only; here set JDK_JAVA_OPTIONS");
        try {
            var configuration = footnote.configuration();
            configuration(configuration);
            documents(configuration.settings());
            memory(configuration.settings());
            model(configuration);
            tokens(configuration.settings());
        } catch (ConfigurationException | Stop e) {
            Failures.sentence(e).lines().forEach(line -> add("configuration", State.BAD, line));
        }
        var bad = checks.stream().anyMatch(c -> c.state() == State.BAD);
        footnote.show(
                Json.object(
                        "usable",
                        !bad,
                        "checks",
                        checks.stream().map(DoctorVerb::json).toList()),
                this::text);
        return bad ? Stop.USAGE : 0;
    }

    private void configuration(Configuration configuration) {
        var file = configuration.file() == null
                ? "no file, defaults only"
                : configuration.file().toString();
        add("configuration", State.OK, file);
        for (var key : configuration.keys()) {
            add(
                    "key",
                    State.OK,
                    key.key() + " = " + (key.shown().isEmpty() ? "(unset)" : key.shown()) + "  (" + key.origin() + ")");
        }
    }

    private void documents(Settings settings) {
        try {
            var place = footnote.place(settings);
            var corpus = Shelf.corpus(place, settings);
            add(
                    "corpus",
                    corpus.sources().isEmpty() ? State.BAD : State.OK,
                    place.corpus() + ": " + corpus.sources().size() + " files"
                            + skipped(corpus.skipped().size()));
            var why = PassageIndex.staleness(place.index(), corpus);
            if (why.isPresent())
                add("index", State.NOTE, place.index() + ": " + why.get() + "; the next question updates it");
            else index(place);
        } catch (IOException | Stop e) {
            add("corpus", State.BAD, Failures.sentence(e));
        }
    }

    /// Tries the database of settings and feedback, which only `serve` needs.
    private void memory(Settings settings) {
        var state = settings.state().settings();
        var trouble = Store.trouble(state);
        add("memory", trouble == null ? State.OK : State.BAD, state + ": " + (trouble == null ? "opens" : trouble));
    }

    private static String skipped(int number) {
        return number == 0 ? "" : ", " + number + " passed over ('footnote index' says why)";
    }

    private void index(Place place) throws IOException {
        try (var embedder = Embedder.load();
                var index = PassageIndex.open(place.index(), embedder)) {
            long passages = index.passages();
            long pending = PassageIndex.pending(place.index());
            add(
                    "index",
                    pending == 0 ? State.OK : State.NOTE,
                    place.index() + ": fresh, " + index.documents().size() + " documents, " + passages + " passages, "
                            + (passages - pending) + " with all vectors");
        }
    }

    /// Tries the model, if one is set up; answers come without it, but not the ones that were asked for.
    private void model(Configuration configuration) {
        var model = configuration.settings().model();
        var settings = model.settings();
        if (settings == null) {
            add("model", State.OK, "none; answers are the documents' own sentences");
            return;
        }
        if (settings.deadline().compareTo(configuration.settings().chat().deadline()) >= 0)
            add(
                    "model",
                    State.NOTE,
                    "model.deadline should be shorter than chat.deadline, or slow answers are given up");
        try (var line = ModelLine.open(settings, new SimpleMeterRegistry())) {
            var trouble = line.trouble(model.words(configuration.file()));
            add(
                    "model",
                    trouble == null ? State.OK : State.BAD,
                    settings + ": " + (trouble == null ? "answers" : trouble));
        } catch (ConfigurationException e) {
            add("model", State.BAD, Failures.sentence(e));
        }
    }

    private void tokens(Settings settings) {
        for (var offer : footnote.offers()) {
            var set = offer.wanted().test(settings);
            var variables = String.join(" and ", offer.variables());
            add(
                    "token",
                    set ? State.OK : State.NOTE,
                    offer.name() + ": " + (set ? "there" : "none; set " + variables + " to serve it"));
        }
    }

    private void add(String name, State state, String detail) {
        checks.add(new Check(name, state, detail));
    }

    private static Map<String, @Nullable Object> json(Check c) {
        return Json.object("check", c.name(), "ok", c.state() != State.BAD, "detail", c.detail());
    }

    private String text() {
        var out = new StringBuilder();
        for (var c : checks)
            out.append(mark(c.state()))
                    .append("  %-14s".formatted(c.name()))
                    .append(Clean.line(c.detail()))
                    .append('\n');
        return out.toString();
    }

    private String mark(State state) {
        return switch (state) {
            case OK -> footnote.screen.green("ok  ");
            case NOTE -> "note";
            case BAD -> footnote.screen.red("BAD ");
        };
    }
}
