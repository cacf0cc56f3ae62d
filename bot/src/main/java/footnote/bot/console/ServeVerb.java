package footnote.bot.console;

import footnote.bot.chat.CannotServe;
import footnote.bot.chat.ChatPlatform;
import footnote.bot.chat.Desk;
import footnote.bot.config.Settings;
import footnote.bot.store.Store;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

@Command(name = "serve", description = "Connects to every platform that has a token, and answers there.")
final class ServeVerb implements Callable<Integer> {
    private final Footnote footnote;

    ServeVerb(Footnote footnote) {
        this.footnote = footnote;
    }

    @Override
    public Integer call() throws Exception {
        var settings = footnote.configuration().settings();
        var wanted = footnote.offers().stream()
                .filter(o -> o.wanted().test(settings))
                .toList();
        if (wanted.isEmpty()) throw Stop.usage(nothingToServe());
        try (var store = Store.open(settings.state().settings(), new SimpleMeterRegistry(), Clock.systemUTC());
                var shelf = footnote.shelf(Shelf.Need.AT_ONCE);
                var desk = new Desk(new ShelfLibrary(shelf), settings.chat().limits(), store.memory())) {
            shelf.fillBehind();
            return serve(wanted, settings, desk, store);
        } catch (CannotServe e) {
            throw Stop.usage(String.valueOf(e.getMessage()));
        }
    }

    private String nothingToServe() {
        return "No platform has a token: set "
                + footnote.offers().stream()
                        .map(o -> String.join(" and ", o.variables()) + " for " + o.name())
                        .collect(Collectors.joining(", or "))
                + ".";
    }

    /// Until every platform has ended, or the process is asked to.
    private int serve(List<Offer> wanted, Settings settings, Desk desk, Store store) throws CannotServe {
        var running = new ArrayList<ChatPlatform>();
        var ending = new Thread(() -> close(running, desk, store), "footnote-closing");
        Runtime.getRuntime().addShutdownHook(ending);
        try {
            for (var offer : wanted) {
                var platform = offer.platform().apply(settings, desk);
                platform.start();
                running.add(platform);
                footnote.screen.note(offer.name() + " is connected.");
            }
            CompletableFuture.allOf(running.stream()
                            .map(p -> p.ended().toCompletableFuture())
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
