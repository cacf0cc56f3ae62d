package footnote.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.corpus.Corpus;
import footnote.corpus.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SightTest {
    @TempDir
    Path folder;

    private Embedder embedder;
    private PassageIndex index;

    @BeforeEach
    void twoCollectionsAndADocumentOfNone() throws IOException {
        write("ferry.md", "The ferry to Norre carries 41 people.");
        write("open/bridge.md", "The bridge to Norre costs 80 million crowns.");
        write("Minutes/vote.md", "The council voted for the Quillon tunnel to Norre.");
        write("Minutes/copy.md", "The bridge to Norre costs 80 million crowns.");
        embedder = Embedder.load();
        new Indexer(folder.resolve("index"))
                .update(Corpus.open(folder.resolve("documents"), Limits.DEFAULT), Progress.NONE);
        index = PassageIndex.open(folder.resolve("index"), embedder);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
        embedder.close();
    }

    private void write(String name, String text) throws IOException {
        var file = folder.resolve("documents").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Iterable<String> found(PassageIndex index, String text) {
        return index.find(Query.of(text), 20).stream()
                .map(h -> h.passage().document())
                .toList();
    }

    @Test
    void whatIsHiddenIsNotFoundListedReadCountedOrKnown() {
        var view = index.seenBy(new Sight(Set.of("minutes"), Set.of(), Set.of()));
        assertThat(found(index, "Quillon tunnel to Norre")).contains("Minutes/vote.md");
        assertThat(found(view, "Quillon tunnel to Norre")).containsExactlyInAnyOrder("ferry.md", "open/bridge.md");
        assertThat(view.documents()).extracting(Entry::id).containsExactly("ferry.md", "open/bridge.md");
        assertThat(index.document("Minutes/vote.md")).isPresent();
        assertThat(view.document("Minutes/vote.md")).isEmpty();
        assertThat(view.passages()).isEqualTo(2);
        assertThat(index.knows("Quillon")).isTrue();
        assertThat(view.knows("Quillon")).isFalse();
        assertThat(view.rarity("Quillon")).isEqualTo(view.rarity("Zzyzx"));
        var passage = index.find(Query.of("Quillon"), 1).getFirst().passage();
        assertThat(view.around(passage)).isEmpty();
    }

    @Test
    void aHiddenCopyDoesNotHideTheOneThatMayBeSeen() {
        var view = index.seenBy(new Sight(Set.of("minutes"), Set.of(), Set.of()));
        assertThat(view.find(Query.of("What does the bridge to Norre cost?"), 1))
                .extracting(h -> h.passage().document())
                .containsExactly("open/bridge.md");
    }

    @Test
    void whereOnlySomeMayBeSeenDocumentsOfNoCollectionMayNot() {
        var view = index.seenBy(new Sight(Set.of(), Set.of(), Set.of("OPEN ")));
        assertThat(found(view, "Norre")).containsExactly("open/bridge.md");
        assertThat(index.seenBy(new Sight(Set.of("open"), Set.of(), Set.of("open")))
                        .documents())
                .isEmpty();
    }

    @Test
    void namesAreTheSameHoweverTheyAreWritten() {
        var sight = new Sight(Set.of(" Caf\u00e9  Minutes", "added/*"), Set.of("added/here"), Set.of());
        for (var name :
                new String[] {"cafe\u0301 minutes", "CAF\u00c9 MINUTES", "caf\u00e9\tminutes", "Added/There", "added/"})
            assertThat(sight.sees(name)).as(name).isFalse();
        for (var name : new String[] {"caf\u00e9", "added/HERE", "added", "other/here"})
            assertThat(sight.sees(name)).as(name).isTrue();
    }

    @Test
    void aViewFollowsTheIndex() throws IOException {
        var view = index.seenBy(new Sight(Set.of("minutes"), Set.of(), Set.of()));
        assertThat(view.documents()).hasSize(2);
        write("Minutes/more.md", "The mayor spoke of the Quillon tunnel.");
        write("open/heron.md", "A heron was seen in the park.");
        new Indexer(folder.resolve("index"))
                .read(Corpus.open(folder.resolve("documents"), Limits.DEFAULT), Progress.NONE);
        index.refresh();
        assertThat(view.documents())
                .extracting(Entry::id)
                .containsExactly("ferry.md", "open/bridge.md", "open/heron.md");
        assertThat(found(view, "heron in the park")).contains("open/heron.md");
        assertThat(view.pending()).isEqualTo(1);
        assertThat(index.pending()).isEqualTo(2);
    }

    @Test
    void aWordThatStoodOnlyInARemovedDocumentIsNotKnown() throws IOException {
        Files.delete(folder.resolve("documents/Minutes/vote.md"));
        new Indexer(folder.resolve("index"))
                .read(Corpus.open(folder.resolve("documents"), Limits.DEFAULT), Progress.NONE);
        index.refresh();
        assertThat(index.knows("Quillon")).isFalse();
    }
}
