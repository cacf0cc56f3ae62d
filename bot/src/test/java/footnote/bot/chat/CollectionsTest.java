package footnote.bot.chat;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Answer;
import footnote.answer.Question;
import footnote.corpus.Corpus;
import footnote.corpus.Limits;
import footnote.retrieval.Embedder;
import footnote.retrieval.Entry;
import footnote.retrieval.Indexer;
import footnote.retrieval.PassageIndex;
import footnote.retrieval.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Generated questions of every kind from every place, over documents of which each place may see some only. Nothing
/// in any reply may come from the others. `-Dfootnote.generated=10000` asks more than a build has time for.
class CollectionsTest {
    private static final int GENERATED = Integer.getInteger("footnote.generated", 600);
    private static final long SEED = Long.getLong("footnote.seed", System.nanoTime());

    @TempDir
    static Path folder;

    private static final Archive ARCHIVE = new Archive(SEED);
    private static Embedder embedder;
    private static PassageIndex index;

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

    private static GeneratedRequests requests(Stacks stacks) throws MemoryAway {
        return new GeneratedRequests(ARCHIVE, index, SEED, stacks);
    }

    @Test
    void nothingOfACollectionThatIsNotBoundHereIsInAnyReply() throws MemoryAway {
        var run = requests(sight -> Shelves.of(index.seenBy(sight)));
        run.all(GENERATED);
        System.out.println("collections: " + run.asked + ", " + run.answered + " answered");
        assertThat(run.leaks).isEmpty();
        assertThat(run.asked).hasSize(GeneratedRequests.Kind.values().length);
        assertThat(run.answered).isGreaterThan(GENERATED / 50);
    }

    /// That the test above can fail, for each kind of request.
    @Test
    void withoutTheViewEveryKindOfRequestLeaks() throws MemoryAway {
        var run = requests(sight -> Shelves.of(index));
        run.all(Math.max(600, GENERATED / 10));
        assertThat(run.leaks)
                .containsKeys(
                        GeneratedRequests.Kind.ASK,
                        GeneratedRequests.Kind.FOLLOW_UP,
                        GeneratedRequests.Kind.SHOW_AGAIN,
                        GeneratedRequests.Kind.SEARCH,
                        GeneratedRequests.Kind.SOURCES,
                        GeneratedRequests.Kind.READ,
                        GeneratedRequests.Kind.OPEN,
                        GeneratedRequests.Kind.HISTORY,
                        GeneratedRequests.Kind.SUGGEST);
    }

    @Test
    void everyPlaceSeesWhatIsBoundToItAndWhatIsNotBound() {
        for (var place : BoundPlaces.PLACES) {
            var sight = BoundPlaces.BINDINGS.sight(place.where(), Set.of());
            if ("discord:3".equals(place.group()) || "discord:4".equals(place.group())) continue;
            for (var p : ARCHIVE.papers)
                assertThat(sight.sees(p.collection()))
                        .as(p + " at " + place)
                        .isEqualTo(BoundPlaces.mayBeSeen(p, place));
        }
        assertThat(Bindings.parse(List.of(), true).sight(null, Set.of()).sees("added/discord-1"))
                .isTrue();
        assertThat(Bindings.NONE.sight(null, Set.of()).sees("added/discord-1")).isFalse();
        assertThat(BoundPlaces.BINDINGS.strange(Set.of("Alpha", "BETA", "gamma minutes")))
                .containsExactly("delta");
    }

    @Test
    void whatIsSaidToBeMissingIsWhatWouldBeIfTheHiddenDocumentsWereNotThere() throws IOException, MemoryAway {
        var outside = BoundPlaces.PLACES.getFirst();
        for (var p : ARCHIVE.papers) {
            if (!BoundPlaces.mayBeSeen(p, outside)) continue;
            var copy = folder.resolve("open-only").resolve(p.id());
            Files.createDirectories(copy.getParent());
            Files.copy(folder.resolve("documents").resolve(p.id()), copy);
        }
        new Indexer(folder.resolve("open-index"))
                .update(Corpus.open(folder.resolve("open-only"), Limits.DEFAULT), Progress.NONE);
        try (var openOnly = PassageIndex.open(folder.resolve("open-index"), embedder)) {
            var masked = requests(sight -> Shelves.of(index.seenBy(sight)));
            var real = requests(sight -> Shelves.of(openOnly));
            for (var paper : ARCHIVE.papers)
                for (var secret : paper.secrets())
                    assertThat(outcome(masked, secret)).isEqualTo(outcome(real, secret));
        }
    }

    @Test
    void whereACollectionIsBoundToAnotherServerItIsSeenThereFromTheNextRequestOn() throws MemoryAway {
        var run = requests(sight -> Shelves.of(index.seenBy(sight)));
        var alpha = ARCHIVE.papers.stream()
                .filter(p -> p.id().startsWith("alpha/"))
                .findFirst()
                .orElseThrow();
        var before = BoundPlaces.PLACES.get(1);
        var after = BoundPlaces.PLACES.get(4);
        assertThat(run.reply(before, new Request.Read(alpha.id(), 0))).isInstanceOf(Reply.Shown.class);
        assertThat(run.reply(after, new Request.Read(alpha.id(), 0))).isInstanceOf(Reply.Declined.class);
        run.desk.bind(Bindings.parse(List.of("alpha = discord:2"), false));
        assertThat(run.reply(before, new Request.Read(alpha.id(), 0))).isInstanceOf(Reply.Declined.class);
        assertThat(run.reply(after, new Request.Read(alpha.id(), 0))).isInstanceOf(Reply.Shown.class);
        run.desk.close();
    }

    private static String outcome(GeneratedRequests run, String name) {
        var ask = new Request.Ask(Question.of("Who is " + name + "?"), false);
        return switch (run.reply(BoundPlaces.PLACES.getFirst(), ask)) {
            case Reply.Answered(var q, Answer.NotFound none) -> none.missing();
            case Reply.Answered(var q, Answer.Cited cited) -> cited.statements().toString();
            default -> throw new AssertionError("a question has an answer");
        };
    }
}
