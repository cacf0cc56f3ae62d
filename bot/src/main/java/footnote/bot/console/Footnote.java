package footnote.bot.console;

import footnote.bot.config.Configuration;
import footnote.bot.config.ConfigurationException;
import footnote.bot.config.Settings;
import footnote.bot.json.Json;
import footnote.retrieval.Embedder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The program on the command line: what all verbs have in common.
public final class Footnote {
    @Nullable
    Path corpus;

    @Nullable
    Path index;

    private @Nullable Path config;
    boolean json;
    private boolean debug;

    final Screen screen;
    private final Map<String, String> environment;
    private final Supplier<List<Offer>> offers;

    /// Being loaded while the arguments are understood; null once a shelf has it.
    private @Nullable CompletableFuture<Embedder> embedder;

    private Footnote(Screen screen, Map<String, String> environment, Supplier<List<Offer>> offers) {
        this.screen = screen;
        this.environment = environment;
        this.offers = offers;
    }

    /// The platforms that `serve` can connect to.
    List<Offer> offers() {
        return offers.get();
    }

    /// Adds the options that every verb has.
    static Known options(Known known) {
        return known.value(
                        "corpus",
                        "PATH",
                        "The documents: a folder or a .jsonl file. Default: the sample corpus of the project.")
                .value("index", "DIR", "Where the index is kept. Default: a folder for each corpus below .footnote.")
                .value("config", "FILE", "The configuration. Default: config/footnote.yaml of the project.")
                .flag("json", "Print JSON.")
                .flag("debug", "Print the stack trace of a failure.")
                .flag("h", "help", "Show this help message and exit.")
                .flag("V", "version", "Print version information and exit.");
    }

    /// Does from here on as the options of every verb say.
    void take(Given given) {
        // First, since it counts for what is wrong with the others.
        debug = given.has("debug");
        json = given.has("json");
        corpus = given.path("corpus");
        index = given.path("index");
        config = given.path("config");
    }

    /// What `--version` prints.
    static String version() {
        var version = Footnote.class.getPackage().getImplementationVersion();
        return "footnote " + Objects.requireNonNullElse(version, "(not packaged)");
    }

    /// The configuration that `--config` and the environment ask for.
    Configuration configuration() throws ConfigurationException {
        if (config != null && !Files.isRegularFile(config)) {
            throw Stop.usage("There is no configuration file " + config + "; check the path given with --config.");
        }
        return Configuration.load(config, environment, home());
    }

    /// Whether this runs in a container, with what the image brings.
    boolean isInImage() {
        return ReadyMade.isIn(home());
    }

    /// Whether a variable says something.
    boolean isSet(String variable) {
        return !environment.getOrDefault(variable, "").isEmpty();
    }

    /// The project's root.
    Path home() {
        var home = System.getProperty("footnote.home", environment.getOrDefault("FOOTNOTE_HOME", ""));
        return Path.of(home).toAbsolutePath().normalize();
    }

    /// Opens what the options and the configuration name.
    Shelf shelf(Shelf.Need need) throws ConfigurationException, IOException {
        return shelf(need, configuration());
    }

    /// Opens what the options and this configuration name.
    Shelf shelf(Shelf.Need need, Configuration configuration) throws IOException {
        var place = place(configuration.settings());
        if (isInImage()) place = ReadyMade.start(place, Shelf.corpus(place, configuration.settings()), home());
        if (embedder == null) embedder = Shelf.load();
        var shelf = Shelf.open(place, configuration, need, screen, embedder);
        embedder = null;
        return shelf;
    }

    /// Where corpus and index are.
    Place place(Settings settings) {
        var documents = corpus != null ? corpus : settings.corpus().path();
        var directory = index != null ? index : settings.index().directory();
        return Place.of(documents, settings.additions().path(), settings.state().directory(), directory, home());
    }

    /// The words of a verb as one text.
    ///
    /// @throws Stop where there are none
    static String text(List<String> words, String what) {
        var text = String.join(" ", words).strip();
        if (text.isEmpty()) throw Stop.usage("There is no " + what + "; write it after the verb, in quotation marks.");
        return text;
    }

    /// Prints a result in the form that was asked for.
    void show(Map<String, @Nullable Object> object, Supplier<String> text) {
        screen.print(json ? Json.line(object) : text.get());
    }

    /// Runs the program.
    ///
    /// @param offers the platforms, looked at by `serve` and `doctor` only
    /// @return the exit code
    public static int run(String[] args, Screen screen, Map<String, String> environment, Supplier<List<Offer>> offers) {
        var footnote = new Footnote(screen, environment, offers);
        if (args.length > 0 && Verbs.searches(args[0])) footnote.embedder = Shelf.load();
        try {
            return new Arguments(args, footnote).run();
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            return footnote.fail(e);
        } finally {
            footnote.discard();
            screen.out().flush();
            screen.err().flush();
        }
    }

    /// Waits for the model that nobody came to need: a process that ends while it is being loaded crashes in native
    /// code.
    private void discard() {
        if (embedder == null) return;
        embedder.thenAccept(Embedder::close).exceptionally(_ -> null).join();
        embedder = null;
    }

    private int fail(Throwable e) {
        screen.note(Failures.sentence(e));
        if (debug) e.printStackTrace(screen.err());
        return Failures.code(e);
    }
}
