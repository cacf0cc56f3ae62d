package footnote.bot.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.answer.Answer;
import footnote.answer.Answerer;
import footnote.answer.Question;
import footnote.answer.Stage;
import footnote.answer.extract.ExtractiveComposer;
import footnote.corpus.Corpus;
import footnote.corpus.Document;
import footnote.corpus.Limits;
import footnote.retrieval.Embedder;
import footnote.retrieval.Entry;
import footnote.retrieval.Filter;
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
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Generated questions of every kind from every place, over documents of which each place may see some only. Nothing
/// in any reply may come from the others. `-Dfootnote.generated=10000` asks more than a build has time for.
class CollectionsTest {
    private static final int GENERATED = Integer.getInteger("footnote.generated", 600);
    private static final long SEED = Long.getLong("footnote.seed", System.nanoTime());
    private static final footnote.bot.chat.Limits FREE = new footnote.bot.chat.Limits(
            4, 1000, Duration.ZERO, 1_000_000, Duration.ofMinutes(5), Duration.ofSeconds(5));
    private static final Bindings BINDINGS = Bindings.parse(
            List.of(
                    "alpha = discord:1",
                    "beta=discord:1/11",
                    "Gamma minutes = discord:2",
                    "gamma  MINUTES = discord:3/30",
                    "delta = slack:1"),
            false);
    private static final List<Visit> PLACES = List.of(
            visit(null, null),
            visit("discord:1", "discord:10"),
            visit("discord:1", "discord:11"),
            visit("discord:1", null),
            visit("discord:2", "discord:11"),
            visit("discord:3", "discord:30"),
            visit("discord:3", "discord:31"),
            visit("discord:4", "discord:40"),
            visit("slack:1", "slack:11"));

    @TempDir
    static Path folder;

    private static final Archive ARCHIVE = new Archive(SEED);
    private static Embedder embedder;
    private static PassageIndex index;

    private static Visit visit(@Nullable String group, @Nullable String channel) {
        return new Visit("", "ada", group, channel, group != null);
    }

    @BeforeAll
    static void manyCollections() throws IOException {
        System.out.println("collections: seed " + SEED + ", " + GENERATED + " requests");
        var root = folder.resolve("documents");
        var added = folder.resolve("added");
        for (int i = 0; i < 4; i++) {
            ARCHIVE.add(root, "", null, null);
            ARCHIVE.add(root, "open", null, "open");
            ARCHIVE.add(root, "alpha", null, "alpha");
            ARCHIVE.add(root, "open", "ALPHA", "ALPHA");
            ARCHIVE.add(root, "beta/deep", null, "beta");
            ARCHIVE.add(root, "", "Gamma  Minutes", "Gamma Minutes");
            ARCHIVE.add(root, "delta", null, "delta");
            ARCHIVE.add(added, "discord-1", "open", "added/discord-1");
            ARCHIVE.add(added, "discord-2", null, "added/discord-2");
            ARCHIVE.add(added, "slack-1", "alpha", "added/slack-1");
        }
        for (var paper : List.copyOf(ARCHIVE.papers.subList(0, 4))) {
            ARCHIVE.copy(paper, root, "alpha", "alpha");
            ARCHIVE.copy(paper, root, "open", "open");
        }
        new Indexer(folder.resolve("index"))
                .update(Corpus.open(root, Limits.DEFAULT).and(added), Progress.NONE);
        embedder = Embedder.load();
        index = PassageIndex.open(folder.resolve("index"), embedder);
        assertThat(index.documents())
                .extracting(Entry::id)
                .containsExactlyInAnyOrderElementsOf(
                        ARCHIVE.papers.stream().map(Archive.Paper::id).toList());
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
        embedder.close();
    }

    /// A library over an index, as it is in production but for a model.
    private record Shelves(PassageIndex seen, Answerer answerer) implements Library {
        static Shelves of(PassageIndex seen) {
            return new Shelves(seen, new Answerer(seen, new ExtractiveComposer(seen)));
        }

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

    private enum Kind {
        ASK,
        FOLLOW_UP,
        SHOW_AGAIN,
        SEARCH,
        SOURCES,
        READ,
        OPEN,
        QUOTE,
        HISTORY,
        CHECK,
        SUGGEST
    }

    /// One run of generated requests.
    private static final class Run {
        private final Random random = new Random(SEED);
        private final Desk desk;
        private final Memory memory = Memory.ofProcess();
        private final List<Request> before = new ArrayList<>();
        final Map<Kind, Integer> asked = new EnumMap<>(Kind.class);
        final Map<Kind, String> leaks = new EnumMap<>(Kind.class);
        int answered;

        Run(Stacks stacks) throws MemoryAway {
            desk = new Desk(new House(stacks, BINDINGS, Holdings.FIXED), FREE, memory, ObservationRegistry.NOOP);
            chooses(new Where("discord:3", null), Set.of("gamma minutes", "alpha", "added"));
            chooses(new Where("discord:4", "discord:40"), Set.of("beta", "open"));
        }

        private void chooses(Where where, Set<String> collections) throws MemoryAway {
            memory.customs().change(where, p -> new Preferences(null, null, collections, null, null));
        }

        void all(int requests) {
            for (int i = 0; i < requests; i++) one(i);
            desk.close();
        }

        private void one(int number) {
            var kind = any(List.of(Kind.values()));
            var place = PLACES.get(random.nextInt(PLACES.size()));
            var visit = new Visit("e" + number, "ada", place.group(), place.channel(), place.manages());
            var paper = any(ARCHIVE.papers);
            asked.merge(kind, 1, Integer::sum);
            if (kind == Kind.SUGGEST) {
                var typed = random.nextBoolean()
                        ? ""
                        : any(List.copyOf(paper.secrets())).substring(0, 3);
                check(kind, visit, typed, desk.suggest(visit, typed).toString());
                return;
            }
            var request = request(kind, paper);
            if (request instanceof Request.Ask) before.add(request);
            var reply = reply(visit, request);
            if (reply instanceof Reply.Answered(var q, Answer.Cited c)) answered++;
            check(kind, visit, request.toString(), reply.toString());
        }

        private <T> T any(List<T> all) {
            return all.get(random.nextInt(all.size()));
        }

        private Request request(Kind kind, Archive.Paper paper) {
            return switch (kind) {
                case ASK -> new Request.Ask(question(paper, List.of()), false);
                case FOLLOW_UP ->
                    new Request.Ask(question(any(ARCHIVE.papers), List.of(question(paper))), random.nextBoolean());
                case SHOW_AGAIN ->
                    before.isEmpty() || random.nextInt(4) == 0
                            ? new Request.Ask(question(paper, List.of()), true)
                            : new Request.Ask(((Request.Ask) any(before)).question(), true);
                case SEARCH -> new Request.Search(words(paper), filter(paper));
                case SOURCES -> new Request.Sources(random.nextInt(8));
                case READ -> new Request.Read(name(paper), random.nextInt(2));
                case OPEN -> new Request.Open(place(paper));
                case QUOTE -> new Request.Quote(altered(any(paper.sentences())));
                case HISTORY -> new Request.History(words(paper), filter(paper));
                case CHECK -> new Request.Check(altered(String.join(" ", paper.sentences())));
                case SUGGEST -> throw new AssertionError("no request");
            };
        }

        private String question(Archive.Paper paper) {
            var secret = any(List.copyOf(paper.secrets()));
            return any(List.of(
                    "What does the " + secret + " bridge cost?",
                    "When did the council of " + secret + " vote?",
                    "How many people does the ferry to " + secret + " carry?",
                    "What did " + secret + " say about the ferry?",
                    "What do the reports say about the bridge?",
                    "Which councils voted for a new tunnel?",
                    "Who is " + secret + "?"));
        }

        private Question question(Archive.Paper paper, List<String> earlier) {
            var text = earlier.isEmpty()
                    ? question(paper)
                    : any(List.of("And when was that?", "What did it cost?", question(paper)));
            return new Question(text, filter(paper), earlier);
        }

        private String words(Archive.Paper paper) {
            return random.nextInt(3) == 0 ? "bridge ferry council tunnel crowns" : question(paper);
        }

        private Filter filter(Archive.Paper paper) {
            return switch (random.nextInt(6)) {
                case 0 -> new Filter(name(paper), null, null, null, Set.of());
                case 1 ->
                    new Filter(
                            null, null, null, null, paper.collection() == null ? Set.of() : Set.of(paper.collection()));
                default -> Filter.NONE;
            };
        }

        private String name(Archive.Paper paper) {
            return any(List.of(
                    paper.id(),
                    paper.id().substring(paper.id().lastIndexOf('/') + 1),
                    paper.title(),
                    paper.title().toUpperCase(Locale.ROOT),
                    Place.keyOf(paper.id())));
        }

        private Place place(Archive.Paper paper) {
            var hits = index.find(
                    new Query(paper.sentences().getFirst(), new Filter(paper.id(), null, null, null, Set.of())), 1);
            var passage = hits.getFirst().passage();
            return Place.of(passage, any(passage.sentences()));
        }

        private String altered(String text) {
            return random.nextBoolean() ? text : text.replace("2024", "2023").replace("costs", "cost");
        }

        private Reply reply(Visit visit, Request request) {
            var reply = new CompletableFuture<Reply>();
            desk.take(visit, request, new Recipient() {
                @Override
                public void stage(Stage stage) {}

                @Override
                public void reply(Reply r) {
                    reply.complete(r);
                }
            });
            return reply.orTimeout(5, TimeUnit.MINUTES).join();
        }

        /// Nothing of a document that may not be seen, but what was in the request itself.
        private void check(Kind kind, Visit visit, String asked, String shown) {
            var said = asked.toLowerCase(Locale.ROOT);
            // Scores and times are figures of nobody.
            var there =
                    shown.replaceAll("\\d\\.\\d+(E-?\\d+)?|Timing\\[[^]]*]", "").toLowerCase(Locale.ROOT);
            for (var secret : secrets(visit))
                if (!said.contains(secret) && there.contains(secret))
                    leaks.putIfAbsent(
                            kind, visit.where() + " was shown " + secret + " when it asked " + asked + ": " + shown);
        }

        private Set<String> secrets(Visit visit) {
            var secrets = new HashSet<String>();
            for (var p : ARCHIVE.papers)
                if (!mayBeSeen(p, visit)) p.secrets().forEach(s -> secrets.add(s.toLowerCase(Locale.ROOT)));
            for (var p : ARCHIVE.papers)
                if (mayBeSeen(p, visit)) p.secrets().forEach(s -> secrets.remove(s.toLowerCase(Locale.ROOT)));
            return secrets;
        }
    }

    /// The rule once more, written out for the places of this test.
    private static boolean mayBeSeen(Archive.Paper paper, Visit at) {
        var collection = paper.collection() == null ? "" : paper.collection().toLowerCase(Locale.ROOT);
        var here = at.group() + "/" + at.channel();
        if (here.equals("discord:4/discord:40")) return collection.equals("open");
        if ("discord:3".equals(at.group())) return collection.equals("gamma minutes") && here.endsWith("30");
        return switch (collection) {
            case "", "open" -> true;
            case "alpha", "added/discord-1" -> "discord:1".equals(at.group());
            case "beta" -> here.equals("discord:1/discord:11");
            case "gamma minutes", "added/discord-2" -> "discord:2".equals(at.group());
            case "delta", "added/slack-1" -> "slack:1".equals(at.group());
            default -> throw new AssertionError(collection);
        };
    }

    @Test
    void nothingOfACollectionThatIsNotBoundHereIsInAnyReply() throws MemoryAway {
        var run = new Run(sight -> Shelves.of(index.seenBy(sight)));
        run.all(GENERATED);
        System.out.println("collections: " + run.asked + ", " + run.answered + " answered");
        assertThat(run.leaks).isEmpty();
        assertThat(run.asked).hasSize(Kind.values().length);
        assertThat(run.answered).isGreaterThan(GENERATED / 50);
    }

    /// That the test above can fail, for each kind of request.
    @Test
    void withoutTheViewEveryKindOfRequestLeaks() throws MemoryAway {
        var run = new Run(sight -> Shelves.of(index));
        run.all(Math.max(600, GENERATED / 10));
        assertThat(run.leaks)
                .containsKeys(
                        Kind.ASK,
                        Kind.FOLLOW_UP,
                        Kind.SHOW_AGAIN,
                        Kind.SEARCH,
                        Kind.SOURCES,
                        Kind.READ,
                        Kind.OPEN,
                        Kind.HISTORY,
                        Kind.SUGGEST);
    }

    @Test
    void everyPlaceSeesWhatIsBoundToItAndWhatIsNotBound() {
        for (var place : PLACES) {
            var sight = BINDINGS.sight(place.where(), Set.of());
            if ("discord:3".equals(place.group()) || "discord:4".equals(place.group())) continue;
            for (var p : ARCHIVE.papers)
                assertThat(sight.sees(p.collection())).as(p + " at " + place).isEqualTo(mayBeSeen(p, place));
        }
        assertThat(Bindings.parse(List.of(), true).sight(null, Set.of()).sees("added/discord-1"))
                .isTrue();
        assertThat(Bindings.NONE.sight(null, Set.of()).sees("added/discord-1")).isFalse();
        assertThat(BINDINGS.strange(Set.of("Alpha", "BETA", "gamma minutes"))).containsExactly("delta");
    }

    @Test
    void aBindingThatIsNoneIsRefusedWithItsForm() {
        for (var bad : List.of(
                "minutes",
                "= discord:1",
                "minutes = 123",
                "minutes = discord:",
                "minutes=discord:1/",
                "minutes=discord:1/2/3",
                " =discord:1"))
            assertThatThrownBy(() -> Bindings.parse(List.of(bad), false))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("minutes = discord:123/456");
    }

    @Test
    void whatIsSaidToBeMissingIsWhatWouldBeIfTheHiddenDocumentsWereNotThere() throws IOException, MemoryAway {
        var outside = PLACES.getFirst();
        for (var p : ARCHIVE.papers) {
            if (!mayBeSeen(p, outside)) continue;
            var copy = folder.resolve("open-only").resolve(p.id());
            Files.createDirectories(copy.getParent());
            Files.copy(folder.resolve("documents").resolve(p.id()), copy);
        }
        new Indexer(folder.resolve("open-index"))
                .update(Corpus.open(folder.resolve("open-only"), Limits.DEFAULT), Progress.NONE);
        try (var openOnly = PassageIndex.open(folder.resolve("open-index"), embedder)) {
            var masked = new Run(sight -> Shelves.of(index.seenBy(sight)));
            var real = new Run(sight -> Shelves.of(openOnly));
            for (var paper : ARCHIVE.papers)
                for (var secret : paper.secrets())
                    assertThat(outcome(masked, secret)).isEqualTo(outcome(real, secret));
        }
    }

    private static String outcome(Run run, String name) {
        var ask = new Request.Ask(Question.of("Who is " + name + "?"), false);
        return switch (run.reply(PLACES.getFirst(), ask)) {
            case Reply.Answered(var q, Answer.NotFound none) -> none.missing();
            case Reply.Answered(var q, Answer.Cited cited) -> cited.statements().toString();
            default -> throw new AssertionError("a question has an answer");
        };
    }
}
