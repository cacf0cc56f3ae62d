package footnote.bot.console;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/// Something that is being opened on a thread of its own while other things are, and is closed like them: a start that
/// opens one after the other leaves a processor idle.
final class Beside<T> implements AutoCloseable {
    private final CompletableFuture<T> opening = new CompletableFuture<>();
    private final Consumer<T> closing;

    /// Begins to open it.
    Beside(Callable<T> opening, Consumer<T> closing) {
        this.closing = closing;
        Thread.ofPlatform().daemon().name("footnote-opening").start(() -> open(opening));
    }

    private void open(Callable<T> how) {
        try {
            opening.complete(how.call());
        } catch (Throwable e) {
            opening.completeExceptionally(e);
        }
    }

    /// Waits until it is open.
    ///
    /// @throws Exception the one with which it could not be opened
    T join() throws Exception {
        try {
            return opening.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    /// Closes it as soon as it is open; where it could not be opened, who joined it has been told.
    @Override
    public void close() {
        opening.thenAccept(closing).exceptionally(e -> null).join();
    }
}
