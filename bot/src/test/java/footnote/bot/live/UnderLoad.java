package footnote.bot.live;

import footnote.answer.Answer;
import footnote.answer.Answerer;
import footnote.answer.Question;
import footnote.answer.Stage;
import footnote.answer.extract.ExtractiveComposer;
import footnote.bot.chat.Bindings;
import footnote.bot.chat.Desk;
import footnote.bot.chat.Holdings;
import footnote.bot.chat.House;
import footnote.bot.chat.Library;
import footnote.bot.chat.Memory;
import footnote.bot.chat.Recipient;
import footnote.bot.chat.Reply;
import footnote.bot.chat.Request;
import footnote.bot.chat.Visit;
import footnote.corpus.Corpus;
import footnote.corpus.Document;
import footnote.corpus.Limits;
import footnote.retrieval.Embedder;
import footnote.retrieval.Entry;
import footnote.retrieval.Indexer;
import footnote.retrieval.PassageIndex;
import footnote.retrieval.Progress;
import footnote.retrieval.Query;
import footnote.retrieval.Retriever;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// Measures, by hand, what documents that are added cost those who ask: questions at a steady rate, in turn while
/// nothing happens and while documents are added. Arguments: a folder of documents, questions a second, seconds a
/// window, windows of each kind.
///
/// `./mvnw -q -pl bot -am test-compile exec:java -Dexec.classpathScope=test
/// -Dexec.mainClass=footnote.bot.live.UnderLoad -Dexec.args="corpus/documents 5 20 4"`
final class UnderLoad {
    private static final footnote.bot.chat.Limits FREE = new footnote.bot.chat.Limits(
            64, 1000, Duration.ZERO, 1_000_000, Duration.ofMinutes(1), Duration.ofSeconds(30));
    private static final String FILLER = "The council met on Tuesday and spoke of the harbour for a long time. "
            + "A report of 40 pages was read, and 12 people asked questions. ";
    private final PassageIndex index;
    private final Desk desk;
    private final Path documents;
    private final List<String> questions;
    private final AtomicInteger number = new AtomicInteger();

    private UnderLoad(PassageIndex index, Desk desk, Path documents) {
        this.index = index;
        this.desk = desk;
        this.documents = documents;
        this.questions = index.documents().stream()
                .map(d -> "What is said about " + d.metadata().title() + "?")
                .toList();
    }

    /// A library over an index, as it is in production but for a model.
    private record Shelves(PassageIndex seen, Answerer answerer) implements Library {
        @Override
        public Answer answer(Question question, Consumer<Stage> progress) {
            return answerer.answer(question, progress);
        }

        @Override
        public Retriever retriever() {
            return seen;
        }

        @Override
        public List<Entry> documents() {
            return seen.documents();
        }

        @Override
        public Optional<Document> document(String id) {
            return seen.document(id);
        }
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        var work = Files.createTempDirectory("under-load");
        var documents = Files.createDirectories(work.resolve("documents"));
        var from = Path.of(args[0]);
        try (var files = Files.walk(from)) {
            for (var f : (Iterable<Path>) files::iterator) {
                var to = documents.resolve(from.relativize(f).toString());
                if (Files.isDirectory(f)) Files.createDirectories(to);
                else Files.copy(f, to);
            }
        }
        Upkeep.Documents opening = () -> Corpus.open(documents, Limits.DEFAULT);
        new Indexer(work.resolve("index")).update(opening.open(), Progress.NONE);
        try (var embedder = Embedder.load();
                var index = PassageIndex.open(work.resolve("index"), embedder);
                var upkeep = new Upkeep(new Upkeep.Duty(
                        opening, List.of(documents), work.resolve("index"), index, Duration.ofSeconds(2)));
                var desk = new Desk(
                        new House(
                                sight -> new Shelves(
                                        index.seenBy(sight),
                                        new Answerer(index.seenBy(sight), new ExtractiveComposer(index.seenBy(sight)))),
                                Bindings.NONE,
                                Holdings.FIXED),
                        FREE,
                        Memory.ofProcess(),
                        ObservationRegistry.NOOP)) {
            upkeep.start(new Upkeep.Readers(desk::isBusy, desk::corpusChanged));
            new UnderLoad(index, desk, documents)
                    .measure(Integer.parseInt(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
        }
    }

    private void measure(int perSecond, int seconds, int windows) throws InterruptedException, IOException {
        ask(perSecond, seconds, new ConcurrentLinkedQueue<>());
        var quiet = new ConcurrentLinkedQueue<Long>();
        var adding = new ConcurrentLinkedQueue<Long>();
        var found = new ArrayList<Long>();
        for (int i = 0; i < windows; i++) {
            ask(perSecond, seconds, quiet);
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
            var asking = Thread.startVirtualThread(() -> ask(perSecond, seconds, adding));
            while (System.nanoTime() < end - TimeUnit.SECONDS.toNanos(5)) found.add(add());
            asking.join();
            Thread.sleep(5000);
        }
        System.out.println(questions.size() + " documents at first, " + perSecond + " questions a second");
        tell("quiet", List.copyOf(quiet));
        tell("while documents are added", List.copyOf(adding));
        tell("from the last byte until it is found", found);
    }

    /// Adds a document and waits until it is found, at most a minute.
    private long add() throws IOException {
        var name = "zanduk" + number.incrementAndGet() + "velmor";
        var text = FILLER.repeat(15) + "\n\nThe " + name + " bridge costs 80 million crowns.\n\n" + FILLER.repeat(15);
        Files.writeString(documents.resolve(name + ".txt"), text);
        long start = System.nanoTime();
        while (System.nanoTime() - start < TimeUnit.MINUTES.toNanos(1)) {
            boolean isThere = index.find(Query.of("What does the " + name + " bridge cost?"), 5).stream()
                    .anyMatch(h -> h.passage().document().equals(name + ".txt"));
            if (isThere) break;
            sleep(100_000_000);
        }
        return System.nanoTime() - start;
    }

    private void ask(int perSecond, int seconds, ConcurrentLinkedQueue<Long> took) {
        long start = System.nanoTime();
        var waiting = new AtomicInteger();
        for (int i = 0; i < perSecond * seconds; i++) {
            sleep(start + i * 1_000_000_000L / perSecond - System.nanoTime());
            long asked = System.nanoTime();
            waiting.incrementAndGet();
            int n = number.incrementAndGet();
            var question = new Request.Ask(Question.of(questions.get(n % questions.size())), false);
            desk.take(new Visit("e" + n, "ada", null, null, false), question, new Recipient() {
                @Override
                public void stage(Stage stage) {}

                @Override
                public void reply(Reply reply) {
                    if (reply instanceof Reply.Answered) took.add(System.nanoTime() - asked);
                    waiting.decrementAndGet();
                }
            });
        }
        while (waiting.get() > 0) sleep(10_000_000);
    }

    private static void sleep(long nanos) {
        try {
            TimeUnit.NANOSECONDS.sleep(nanos);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void tell(String what, List<Long> nanos) {
        var sorted = nanos.stream().sorted().toList();
        System.out.printf(
                "%s: %d, p50 %d ms, p99 %d ms, most %d ms%n",
                what, sorted.size(), at(sorted, .5), at(sorted, .99), at(sorted, 1));
    }

    private static long at(List<Long> sorted, double share) {
        int place = (int) Math.ceil(share * sorted.size()) - 1;
        return sorted.isEmpty() ? 0 : TimeUnit.NANOSECONDS.toMillis(sorted.get(Math.max(0, place)));
    }
}
