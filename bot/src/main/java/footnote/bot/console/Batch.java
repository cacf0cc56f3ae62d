package footnote.bot.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import footnote.bot.json.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One JSON object a line in, one a line out, in the same order, each as soon as it is known and those before
/// it are
/// out. A line that cannot be answered is answered with an `error` object.
final class Batch {
    /// How many lines may be read ahead of what is written.
    private static final int AHEAD = 64;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /// One line of input.
    record Item(@Nullable Object id, String text) {}

    private final Screen screen;

    /// Whether whoever reads the output has gone.
    private volatile boolean unread;
    private final Function<Item, Map<String, @Nullable Object>> work;

    /// Prepares a run.
    ///
    /// @param work answers one item; is called by several threads at once
    Batch(Screen screen, Function<Item, Map<String, @Nullable Object>> work) {
        this.screen = screen;
        this.work = work;
    }

    /// Runs to the end of the input.
    ///
    /// @param source a file, or `-` for standard input
    /// @return the exit code: 0 however many lines were bad
    int run(String source) throws IOException, InterruptedException {
        try (var lines = open(source);
                var workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var queue = new ArrayBlockingQueue<Future<String>>(AHEAD);
            var writer = writer(queue);
            try {
                feed(lines, workers, queue);
            } finally {
                queue.put(CompletableFuture.completedFuture(""));
                writer.join();
                workers.shutdownNow();
            }
        }
        if (unread) throw Stop.failure("The output was closed before all lines were written.");
        return 0;
    }

    private void feed(BufferedReader lines, ExecutorService workers, BlockingQueue<Future<String>> queue)
            throws IOException, InterruptedException {
        int number = 0;
        for (var line = lines.readLine(); line != null && !unread; line = lines.readLine()) {
            var text = line;
            int n = ++number;
            queue.put(workers.submit(() -> answer(text, n)));
        }
    }

    /// Writes what comes out of the queue until an empty line. It goes on taking when nobody reads any more,
    /// so that
    /// whoever fills the queue is never stuck.
    private Thread writer(BlockingQueue<Future<String>> queue) {
        return Thread.ofPlatform().name("batch-writer").daemon().start(() -> {
            try {
                for (var line = queue.take().get();
                        !line.isEmpty();
                        line = queue.take().get()) write(line);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                throw new IllegalStateException("a line is always answered", e);
            }
        });
    }

    private void write(String line) {
        if (!unread) screen.print(line);
        unread = screen.out().checkError();
    }

    private BufferedReader open(String source) throws IOException {
        if (source.equals("-")) return screen.lines();
        return new BufferedReader(new InputStreamReader(Files.newInputStream(Path.of(source)), StandardCharsets.UTF_8));
    }

    /// Refuses what cannot be read, before anything else is begun.
    ///
    /// @param words given beside `--batch`, which is one too many
    /// @param what the lines hold: "questions"
    static void check(String source, List<String> words, String what) {
        if (!words.isEmpty()) {
            throw Stop.usage("--batch brings its own " + what + "; leave out '" + String.join(" ", words) + "'.");
        }
        if (source.equals("-") || Files.isRegularFile(Path.of(source))) return;
        throw Stop.usage("There is no file " + source + " to read with --batch; give a file, or - for standard input.");
    }

    private String answer(String line, int number) {
        Object id = null;
        try {
            var node = object(line);
            id = id(node.path("id"));
            return Json.line(work.apply(new Item(id, text(node))));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            var object = Json.object("error", Failures.sentence(e), "line", number);
            if (id != null) object.put("id", id);
            return Json.line(object);
        }
    }

    private static JsonNode object(String line) {
        try {
            var node = MAPPER.readTree(line.startsWith("\ufeff") ? line.substring(1) : line);
            if (node == null || node.isMissingNode()) throw Stop.usage("The line is empty; write a JSON object.");
            if (!node.isObject()) throw Stop.usage("The line is not a JSON object.");
            return node;
        } catch (JsonProcessingException e) {
            throw Stop.usage("The line is not JSON.");
        }
    }

    private static @Nullable Object id(JsonNode id) {
        if (id.isMissingNode() || id.isNull()) return null;
        if (id.isIntegralNumber()) return id.bigIntegerValue();
        return id.asText();
    }

    private static String text(JsonNode node) {
        for (var name : new String[] {"question", "text"}) {
            var value = node.path(name);
            if (value.isTextual() && !value.textValue().isBlank()) return value.textValue();
        }
        throw Stop.usage("The line has no \"question\" or \"text\" with words in it.");
    }
}
