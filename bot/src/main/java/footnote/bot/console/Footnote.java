package footnote.bot.console;

import footnote.bot.config.Configuration;
import footnote.bot.config.ConfigurationException;
import footnote.bot.config.Settings;
import footnote.bot.json.Json;
import footnote.corpus.PartialDate;
import footnote.retrieval.Embedder;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The program as a command: what all verbs have in common.
@Command(
        name = "footnote",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "VERB",
        usageHelpAutoWidth = true,
        description = "Answers from your documents, every sentence with a footnote that anyone can check.",
        footer = "%nExit codes: 0 answered, 1 honest refusal (ask, trace), 2 bad usage or configuration, 3 failure.")
public final class Footnote implements Callable<Integer> {
    @Option(
            names = "--corpus",
            paramLabel = "PATH",
            scope = ScopeType.INHERIT,
            description = "The documents: a folder or a .jsonl file. Default: the sample corpus of the project.")
    @Nullable
    Path corpus;

    @Option(
            names = "--index",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Where the index is kept. Default: a folder for each corpus below .footnote.")
    @Nullable
    Path index;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "The configuration. Default: config/footnote.yaml of the project.")
    @Nullable
    Path config;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "Print JSON.")
    boolean json;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Print the stack trace of a failure.")
    boolean debug;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

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

    /// No verb was given.
    @Override
    public Integer call() {
        spec.commandLine().usage(screen.err());
        return Stop.USAGE;
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
        var line = new CommandLine(footnote);
        Verbs.addTo(line, footnote, List.of(args));
        line.setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(PartialDate.class, Footnote::date)
                .setOut(writer(screen.out()))
                .setErr(writer(screen.err()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        screen.colours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler((e, _) -> footnote.fail(e))
                .setExecutionExceptionHandler((e, _, _) -> footnote.fail(e));
        try {
            return line.execute(args);
        } catch (StackOverflowError | OutOfMemoryError e) {
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

    private static PartialDate date(String text) {
        try {
            return PartialDate.parse(text);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.TypeConversionException(String.valueOf(e.getMessage()));
        }
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private int fail(Throwable e) {
        if (e instanceof CommandLine.ParameterException p) {
            screen.note(Usage.sentence(p));
            return Stop.USAGE;
        }
        screen.note(Failures.sentence(e));
        if (debug) e.printStackTrace(screen.err());
        return Failures.code(e);
    }
}
