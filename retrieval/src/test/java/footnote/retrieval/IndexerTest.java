package footnote.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import footnote.corpus.Corpus;
import footnote.corpus.Limits;
import footnote.corpus.PartialDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NativeFSLockFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexerTest {
    private static Embedder embedder;

    @TempDir
    Path folder;

    private Path documents;
    private Path index;

    @BeforeAll
    static void load() {
        embedder = Embedder.load();
    }

    @AfterAll
    static void close() {
        embedder.close();
    }

    @BeforeEach
    void threeDocuments() throws IOException {
        documents = Files.createDirectories(folder.resolve("documents"));
        index = folder.resolve("index");
        write(
                "ferry.md",
                "The ferry",
                "Harbour Post",
                "2024-03-05",
                "The ferry to Norre sank on Tuesday. All 41 people aboard were saved.");
        write(
                "bridge.md",
                "The bridge",
                "Island Gazette",
                "2025-01",
                "The bridge to Norre will cost 80 million crowns. Building starts in May.");
        Files.createDirectories(documents.resolve("old"));
        write(
                "old/mill.md",
                "The mill",
                "Harbour Post",
                "1999",
                "The water mill closed after a fire. Nobody was hurt.");
    }

    private void write(String name, String title, String publisher, String published, String text) throws IOException {
        Files.writeString(
                documents.resolve(name),
                "---\ntitle: %s\npublisher: %s\npublished: %s\n---\n\n%s\n"
                        .formatted(title, publisher, published, text));
    }

    private Corpus corpus() throws IOException {
        return Corpus.open(documents, Limits.DEFAULT);
    }

    private Report update() throws IOException {
        return new Indexer(index).update(corpus(), Progress.NONE);
    }

    private String first(Query query) throws IOException {
        try (var opened = PassageIndex.open(index, embedder)) {
            var hits = opened.find(query, 5);
            return hits.isEmpty() ? "" : hits.getFirst().passage().document();
        }
    }

    @Test
    void aQuestionFindsThePassageThatSpeaksOfIt() throws IOException {
        update();
        assertThat(first(Query.of("How many people were rescued from the ship?")))
                .isEqualTo("ferry.md");
        assertThat(first(Query.of("price of the bridge"))).isEqualTo("bridge.md");
    }

    @Test
    void aSecondRunEmbedsNothing() throws IOException {
        assertThat(update().embedded()).isEqualTo(3);
        var second = update();
        assertThat(second.reused()).isEqualTo(3);
        assertThat(second.added() + second.embedded() + second.removed()).isZero();
    }

    @Test
    void onlyWhatChangedIsReadAndEmbeddedAgain() throws IOException {
        update();
        write("mole.md", "The mole", "Harbour Post", "2025", "A mole was seen in the town park.");
        Files.delete(documents.resolve("bridge.md"));
        var report = update();
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.removed()).isEqualTo(1);
        assertThat(report.embedded()).isEqualTo(1);
        assertThat(first(Query.of("bridge cost in crowns"))).isNotEqualTo("bridge.md");
        assertThat(first(Query.of("which animal was in the park"))).isEqualTo("mole.md");
    }

    @Test
    void wordsAreFoundBeforeThereAreVectors() throws IOException {
        new Indexer(index).read(corpus(), Progress.NONE);
        assertThat(PassageIndex.pending(index)).isEqualTo(3);
        assertThat(first(Query.of("water mill fire"))).isEqualTo("old/mill.md");
        var before = similarities("water mill fire");
        assertThat(before).hasSize(2);
        try (var opened = PassageIndex.open(index, embedder)) {
            var skimmed = opened.skim(Query.of("water mill fire"), 1).getFirst();
            assertThat(skimmed.passage().document()).isEqualTo("old/mill.md");
            assertThat(skimmed.similarities()).isEmpty();
        }
        assertThat(new Indexer(index).embed(Progress.NONE)).isEqualTo(3);
        assertThat(PassageIndex.pending(index)).isZero();
        var after = similarities("water mill fire");
        for (int i = 0; i < 2; i++) assertThat(after.get(i)).isCloseTo(before.get(i), within(1e-3));
    }

    @Test
    void passagesGetTheirVectorsBeforeAnySentenceDoes() throws IOException {
        new Indexer(index).read(corpus(), Progress.NONE);
        var stages = new ArrayList<String>();
        var pace = pace(() -> !stages.contains("embedding passages 3"));
        Progress progress = (stage, done, total) -> stages.add(stage + " " + done);
        assertThat(new Indexer(index).embed(embedder, pace, progress)).isEqualTo(3);
        assertThat(stages).startsWith("embedding passages 0", "embedding passages 3");
        assertThat(PassageIndex.pending(index)).isEqualTo(3);
        var before = similarities("water mill fire");
        assertThat(before).hasSize(2);
        stages.clear();
        assertThat(new Indexer(index).embed(embedder, pace, progress)).isEqualTo(3);
        assertThat(stages).containsExactly("embedding sentences 0", "embedding sentences 3");
        assertThat(PassageIndex.pending(index)).isZero();
        assertThat(similarities("water mill fire")).isEqualTo(before);
    }

    private static Pace pace(BooleanSupplier goesOn) {
        return new Pace() {
            @Override
            public int workers() {
                return 1;
            }

            @Override
            public boolean goesOn() {
                return goesOn.getAsBoolean();
            }

            @Override
            public void rest(long nanos) {}
        };
    }

    private List<Double> similarities(String words) throws IOException {
        try (var opened = PassageIndex.open(index, embedder)) {
            return opened.find(Query.of(words), 1).getFirst().similarities();
        }
    }

    @Test
    void whatIsNotReadyStaysAsItWasAndKeepsTheIndexStale() throws IOException {
        update();
        write("bridge.md", "The bridge", "Island Gazette", "2025-01", "The bridge was");
        write("new.md", "New", "Harbour Post", "2025", "Something new");
        new Indexer(index)
                .read(corpus(), s -> !s.path().equals("bridge.md") && !s.path().equals("new.md"), Progress.NONE);
        assertThat(first(Query.of("price of the bridge"))).isEqualTo("bridge.md");
        try (var opened = PassageIndex.open(index, embedder)) {
            assertThat(opened.document("bridge.md").orElseThrow().text()).contains("80 million");
            assertThat(opened.document("new.md")).isEmpty();
        }
        assertThat(PassageIndex.staleness(index, corpus())).isPresent();
    }

    @Test
    void makingVectorsStopsWhenItIsToAndGoesOnFromThere() throws IOException {
        new Indexer(index).read(corpus(), Progress.NONE);
        var batches = new AtomicInteger();
        var pace = pace(() -> batches.getAndIncrement() > 0);
        assertThat(new Indexer(index).embed(embedder, pace, Progress.NONE)).isZero();
        assertThat(PassageIndex.pending(index)).isEqualTo(3);
        assertThat(new Indexer(index).embed(embedder, pace, Progress.NONE)).isEqualTo(3);
        assertThat(PassageIndex.pending(index)).isZero();
    }

    @Test
    void anIndexSaysWhyItIsStale() throws IOException {
        assertThat(PassageIndex.staleness(index, corpus()))
                .hasValueSatisfying(why -> assertThat(why).contains("no index"));
        update();
        assertThat(PassageIndex.staleness(index, corpus())).isEmpty();
        write("new.md", "New", "Harbour Post", "2025", "Something new.");
        assertThat(PassageIndex.staleness(index, corpus()))
                .hasValueSatisfying(why -> assertThat(why).contains("added, changed or removed"));
    }

    @Test
    void filtersLetOnlyTheirDocumentsThrough() throws IOException {
        update();
        var text = "Norre water fire ferry bridge";
        assertThat(first(new Query(text, new Filter("bridge.md", null, null, null, Set.of()))))
                .isEqualTo("bridge.md");
        assertThat(first(new Query(text, new Filter(null, "ISLAND  gazette", null, null, Set.of()))))
                .isEqualTo("bridge.md");
        assertThat(first(new Query(text, new Filter(null, null, PartialDate.parse("2025-01-20"), null, Set.of()))))
                .isEqualTo("bridge.md");
        assertThat(first(new Query(text, new Filter(null, null, null, PartialDate.parse("1999-06"), Set.of()))))
                .isEqualTo("old/mill.md");
        assertThat(first(new Query(text, new Filter(null, null, null, PartialDate.parse("1998"), Set.of()))))
                .isEmpty();
    }

    @Test
    void asTwoWritersTheSecondIsTurnedAwayWithAClearWord() throws IOException {
        Files.createDirectories(index);
        try (var files = FSDirectory.open(index, NativeFSLockFactory.INSTANCE);
                var held = files.obtainLock("write.lock")) {
            assertThat(held).isNotNull();
            assertThatThrownBy(this::update)
                    .isInstanceOf(IndexBusyException.class)
                    .hasMessageContaining(index.toString());
        }
        assertThat(update().documents()).isEqualTo(3);
    }

    @Test
    void aReaderKeepsItsIndexWhileAWriterChangesIt() throws IOException {
        update();
        try (var opened = PassageIndex.open(index, embedder)) {
            write("mole.md", "The mole", "Harbour Post", "2025", "A mole was seen in the town park.");
            update();
            assertThat(opened.documents()).hasSize(3);
            opened.refresh();
            assertThat(opened.documents()).hasSize(4);
        }
    }

    @Test
    void aDocumentComesBackAsItWasRead() throws IOException {
        update();
        try (var opened = PassageIndex.open(index, embedder)) {
            var document = opened.document("ferry.md").orElseThrow();
            assertThat(document.text()).contains("All 41 people aboard were saved.");
            assertThat(document.metadata().publisher()).isEqualTo("Harbour Post");
            assertThat(document.metadata().published()).isEqualTo(PartialDate.parse("2024-03-05"));
        }
    }

    @Test
    void queriesHaveNoSyntax() throws IOException {
        update();
        try (var opened = PassageIndex.open(index, embedder)) {
            for (var text : new String[] {
                "AND (", "title:*", "\"", "", "   ", "😀😀", "a".repeat(10_000), "((((", "ferry^9999 ~"
            }) assertThat(opened.find(Query.of(text), 3)).hasSizeLessThanOrEqualTo(3);
        }
    }

    @Test
    void thereIsNothingToOpenWhereNothingWasWritten() {
        assertThatThrownBy(() -> PassageIndex.open(index, embedder)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aBrokenIndexIsWrittenAnew() throws IOException {
        update();
        try (var files = Files.list(index)) {
            for (var f : files.toList())
                if (f.getFileName().toString().startsWith("segments")) Files.writeString(f, "broken");
        }
        assertThat(PassageIndex.staleness(index, corpus())).isPresent();
        assertThat(update().documents()).isEqualTo(3);
        assertThat(first(Query.of("price of the bridge"))).isEqualTo("bridge.md");
    }

    @Test
    void spellingsOfAWordAreOneWord() {
        assertThat(Words.in("U.S. Café's naïve RUNNING").stream().map(Words.Word::stem))
                .containsExactly("us", "cafe", "naiv", "run");
    }
}
