package footnote.bot.console;

import footnote.bot.chat.Bindings;
import footnote.bot.chat.CannotServe;
import footnote.bot.chat.ChatPlatform;
import footnote.bot.chat.Desk;
import footnote.bot.chat.House;
import footnote.bot.config.Configuration;
import footnote.bot.config.ConfigurationException;
import footnote.bot.config.Reload;
import footnote.bot.config.Settings;
import footnote.bot.http.HttpDoor;
import footnote.bot.live.Upkeep;
import footnote.bot.store.Store;
import footnote.bot.watch.Logs;
import footnote.bot.watch.Watch;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The verb `serve`: answers on the platforms and over HTTP until the process is asked to end.
final class ServeVerb implements Verb {
    /// For the last responses and spans, which have their own, shorter limits.
    private static final Duration TO_END = Duration.ofSeconds(8);

    private final Footnote footnote;
    private final CompletableFuture<Void> over = new CompletableFuture<>();

    ServeVerb(Footnote footnote) {
        this.footnote = footnote;
    }

    @Override
    public String description() {
        return "Connects to every platform that has a token, and answers there.";
    }

    @Override
    public int run(Given given) throws Exception {
        var configuration = footnote.configuration();
        var settings = configuration.settings();
        var wanted = footnote.offers().stream()
                .filter(o -> o.wanted().test(settings))
                .toList();
        if (wanted.isEmpty() && settings.http().token() == null) throw Stop.usage(nothingToServe());
        Logs.arrange(settings.log().format(), settings.log().level());
        try (var watch = new Watch(settings.traces().endpoint());
                var memory = new Beside<>(
                        () -> Store.open(settings.state().settings(), watch.meters(), Clock.systemUTC()),
                        Store::close);
                var door = door(settings, watch);
                var shelf = footnote.shelf(Shelf.Need.AT_ONCE, configuration);
                var upkeep = shelf.upkeep();
                var desk = desk(house(shelf, upkeep, settings, watch), settings, memory.join(), watch);
                var _ = Reload.of(configuration, footnote::configuration, now -> reload(now, settings, shelf, desk))) {
            shelf.showTo(watch);
            watch.size(
                    "index.current",
                    "Whether the index is in step with the documents: 1 or 0",
                    upkeep,
                    ServeVerb::inStep);
            upkeep.start(new Upkeep.Readers(desk::isBusy, desk::corpusChanged));
            if (door != null) door.answerFrom(desk);
            return serve(wanted, settings, desk, memory.join(), watch);
        } catch (CannotServe e) {
            throw Stop.usage(String.valueOf(e.getMessage()));
        } finally {
            over.complete(null);
        }
    }

    private static double inStep(Upkeep upkeep) {
        return upkeep.isInStep() ? 1 : 0;
    }

    private void reload(Configuration now, Settings before, Shelf shelf, Desk desk) throws ConfigurationException {
        shelf.reword(now);
        desk.limit(now.settings().chat().limits());
        desk.speak(now.settings().chat().language());
        // Where additions are kept and seen stays until the next start.
        desk.bind(bindings(now.settings(), before.additions().everywhere(), shelf));
    }

    private House house(Shelf shelf, Upkeep upkeep, Settings settings, Watch watch) throws ConfigurationException {
        return new House(
                shelf.stacks(watch),
                bindings(settings, settings.additions().everywhere(), shelf),
                shelf.holdings(upkeep));
    }

    private Bindings bindings(Settings settings, boolean everywhere, Shelf shelf) {
        var bindings = Bindings.parse(settings.collections().bound(), everywhere);
        bindings.strange(shelf.collections())
                .forEach(c -> footnote.screen.note("collections.bound names '" + c
                        + "', which no document is of; check its spelling, or ignore this if documents are to come."));
        return bindings;
    }

    private String nothingToServe() {
        return "No platform has a token: set "
                + footnote.offers().stream()
                        .map(o -> String.join(" and ", o.variables()) + " for " + o.name())
                        .collect(Collectors.joining(", or "))
                + ". For other programs alone set FOOTNOTE_HTTP_PORT and FOOTNOTE_HTTP_TOKEN.";
    }

    /// Open before the index is, so that whoever watches sees that it is coming.
    private @Nullable HttpDoor door(Settings settings, Watch watch) throws CannotServe {
        var http = settings.http().settings(settings.chat().deadline());
        if (http == null) return null;
        var door = HttpDoor.open(http, watch);
        footnote.screen.note("HTTP: listening on " + http + ".");
        return door;
    }

    private static Desk desk(House house, Settings settings, Store store, Watch watch) {
        var desk = new Desk(house, settings.chat().limits(), store.memory(), watch.observations());
        desk.speak(settings.chat().language());
        watch.size("desk.in.flight", "Requests in flight, those that wait included", desk, Desk::inFlight);
        watch.size("desk.waiting", "Requests that wait for their turn", desk, Desk::waiting);
        return desk;
    }

    /// Until every platform has ended, or the process is asked to; for other programs until the latter.
    private int serve(List<Offer> wanted, Settings settings, Desk desk, Store store, Watch watch) throws CannotServe {
        var running = new ArrayList<ChatPlatform>();
        var asked = new CompletableFuture<Void>();
        Runnable ending = () -> {
            watch.pulse().closing();
            close(running, desk, store);
            asked.complete(null);
            // The process ends with this thread: what is being written to a program, or told to a collector, goes
            // first.
            over.completeOnTimeout(null, TO_END.toSeconds(), TimeUnit.SECONDS).join();
        };
        Runtime.getRuntime().addShutdownHook(new Thread(ending, "footnote-closing"));
        if (settings.http().token() == null) asked.complete(null);
        try {
            for (var offer : wanted) {
                var platform = offer.platform().apply(settings, desk);
                watch.platform(offer.name(), platform::isConnected);
                platform.start();
                running.add(platform);
                footnote.screen.note(offer.name() + " is connected.");
            }
            watch.pulse().started();
            CompletableFuture.allOf(
                            Stream.concat(running.stream().map(p -> p.ended().toCompletableFuture()), Stream.of(asked))
                                    .toArray(CompletableFuture<?>[]::new))
                    .join();
            return 0;
        } catch (CompletionException e) {
            if (e.getCause() instanceof CannotServe c) throw c;
            throw e;
        }
    }

    /// What is in flight is answered first, and what waits is written last.
    private static void close(List<ChatPlatform> platforms, Desk desk, Store store) {
        desk.close();
        platforms.forEach(ChatPlatform::close);
        store.close();
    }
}
