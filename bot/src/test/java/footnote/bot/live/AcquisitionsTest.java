package footnote.bot.live;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.bot.chat.Addition;
import footnote.bot.chat.Reply;
import footnote.bot.fetch.Web;
import footnote.corpus.Corpus;
import footnote.corpus.Limits;
import footnote.retrieval.Embedder;
import footnote.retrieval.Entry;
import footnote.retrieval.Indexer;
import footnote.retrieval.PassageIndex;
import footnote.retrieval.Progress;
import footnote.retrieval.Sight;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcquisitionsTest {
    private static final String HERE = "discord:1";
    private static final String TEXT = "A heron was seen in the park.";

    @TempDir
    Path folder;

    private Web web;
    private Embedder embedder;
    private PassageIndex index;
    private Upkeep upkeep;
    private Acquisitions acquisitions;
    private Path added;

    @BeforeEach
    void open() throws IOException {
        var documents = Files.createDirectories(folder.resolve("documents"));
        Files.writeString(documents.resolve("ferry.txt"), "The ferry to Norre carries 41 people.");
        added = folder.resolve("added");
        Upkeep.Documents opening = () -> Corpus.open(documents, Limits.DEFAULT).and(added);
        new Indexer(folder.resolve("index")).read(opening.open(), Progress.NONE);
        embedder = Embedder.load();
        index = PassageIndex.open(folder.resolve("index"), embedder);
        upkeep = new Upkeep(
                new Upkeep.Duty(opening, List.of(documents, added), folder.resolve("index"), index, Duration.ZERO));
        upkeep.start(new Upkeep.Readers(() -> false, () -> {}));
        web = new Web();
        var store = new AddedFolder(added, new Acquisitions.Quota(2000, 5000, 7500));
        acquisitions = new Acquisitions(store, web.fetcher(2000, Duration.ofSeconds(30)), upkeep, index, false);
    }

    @AfterEach
    void close() throws IOException {
        upkeep.close();
        index.close();
        embedder.close();
        web.close();
    }

    private static Addition file(String name, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Addition.File(name, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    private static String said(Reply reply) {
        return switch (reply) {
            case Reply.Done(var sentence) -> sentence;
            case Reply.Sorry(var sentence) -> "sorry: " + sentence;
            default -> throw new AssertionError(reply);
        };
    }

    private List<String> ids() {
        return index.documents().stream().map(Entry::id).toList();
    }

    @Test
    void aFileIsAddedForItsServerAndRemovedAgain() {
        assertThat(said(acquisitions.add(HERE, file("notes on herons.md", "---\ntitle: Herons\n---\n" + TEXT))))
                .contains("“Herons” (notes on herons.md) was added", "in this server or workspace only");
        assertThat(ids()).containsExactly("added/discord-1/notes on herons.md", "ferry.txt");
        assertThat(index.documents().getFirst().metadata().collection()).isEqualTo("added/discord-1");
        var entry = index.documents().getFirst();
        assertThat(said(acquisitions.remove("discord:2", "Herons", entry))).contains("belongs to whoever runs me");
        assertThat(said(acquisitions.remove("discord:2", "notes on herons.md", null)))
                .contains("Nothing called");
        assertThat(said(acquisitions.remove(HERE, "ferry.txt", index.documents().getLast())))
                .contains("belongs to whoever runs me");
        assertThat(said(acquisitions.remove(HERE, "Herons", entry))).contains("was removed");
        assertThat(ids()).containsExactly("ferry.txt");
        assertThat(added.resolve("discord-1")).isEmptyDirectory();
    }

    @Test
    void aPageIsAddedWithItsAddressAndReplacedByItsNewerVersion() throws IOException {
        var state = new StringBuilder("<html><head><title>Herons</title></head><body><p>" + TEXT);
        var page = web.page("/herons.html", e -> Web.reply(e, 200, "text/html", state.toString()));
        assertThat(said(acquisitions.add(HERE, new Addition.Page(page)))).contains("“Herons”", "was added");
        assertThat(index.documents().getFirst().metadata().url()).isEqualTo(page);
        state.append("<p>It flew away towards Norre.");
        assertThat(said(acquisitions.add(HERE, new Addition.Page(page)))).contains("newer version", "replaces");
        assertThat(index.document(ids().getFirst()).orElseThrow().text()).contains("flew away");
        assertThat(index.documents().getFirst().metadata().url()).isEqualTo(page);
        assertThat(said(acquisitions.add("discord:2", new Addition.Page(page)))).contains("was added");
        assertThat(ids()).hasSize(3);
    }

    @Test
    void aPageThatMustNotBeFetchedIsRefusedAndNothingIsKept() {
        var reply = said(acquisitions.add(HERE, new Addition.Page("http://127.0.0.1:" + web.insidePort() + "/")));
        assertThat(reply).startsWith("sorry: ").contains("public web");
        assertThat(web.reachedInside).hasValue(0);
        assertThat(ids()).containsExactly("ferry.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../ferry.txt",
                "..\\..\\ferry.txt",
                "/etc/ferry.txt",
                "a/../../b.txt",
                ".hidden.txt",
                "....txt",
                "con\u0000trol.txt",
                "new\nline.txt",
                "\u202efdp.txt",
                "~root.txt",
                "$(id).txt",
                "a:b|c?.txt",
                " .txt"
            })
    void aNameCanDoNoHarm(String name) throws IOException {
        assertThat(said(acquisitions.add(HERE, file(name, TEXT)))).doesNotStartWith("sorry");
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(f -> Files.isRegularFile(f) && !f.startsWith(folder.resolve("index"))))
                    .allSatisfy(f -> assertThat(f.equals(folder.resolve("documents/ferry.txt"))
                                    || f.equals(added.resolve("corpus.yaml"))
                                    || added.resolve("discord-1").equals(f.getParent()))
                            .isTrue());
        }
        assertThat(ids()).hasSize(2).first().asString().matches("added/discord-1/[\\p{L}\\p{N} ._()-]+");
        assertThat(Files.readString(folder.resolve("documents/ferry.txt"))).contains("41 people");
    }

    @Test
    void whatIsTooLargeOfNoFormatTooMuchOrThereAlreadyIsRefused() {
        assertThat(said(acquisitions.add(HERE, file("a.exe", TEXT)))).contains("only text, Markdown");
        assertThat(said(acquisitions.add(HERE, file("corpus.yaml", "a: {}")))).contains("only text, Markdown");
        assertThat(said(acquisitions.add(HERE, file("big.txt", "x".repeat(2001)))))
                .contains("larger than");
        var lying = new Addition.File(
                "big.txt", 5, () -> new ByteArrayInputStream("x".repeat(99_999).getBytes(StandardCharsets.UTF_8)));
        assertThat(said(acquisitions.add(HERE, lying))).contains("larger than");
        assertThat(said(acquisitions.add(HERE, file("a.txt", TEXT)))).contains("was added");
        assertThat(said(acquisitions.add(HERE, file("a.txt", "Another text.")))).contains("already", "/corpus remove");
        assertThat(index.document("added/discord-1/a.txt").orElseThrow().text()).isEqualTo(TEXT);
        var word = "The heron flew. ".repeat(120);
        for (var n : List.of("b.txt", "c.txt"))
            assertThat(said(acquisitions.add(HERE, file(n, word)))).contains("was added");
        assertThat(said(acquisitions.add(HERE, file("d.txt", word)))).contains("as much as it may");
        assertThat(said(acquisitions.add("discord:2", file("d.txt", word)))).contains("was added");
        assertThat(said(acquisitions.add("discord:3", file("d.txt", word + word.substring(0, 80)))))
                .contains("no room");
    }

    @Test
    void whatCannotBeReadIsNotKept() {
        assertThat(said(acquisitions.add(HERE, file("a.pdf", "this is no PDF"))))
                .startsWith("sorry: “a.pdf” was not added");
        assertThat(added.resolve("discord-1/a.pdf")).doesNotExist();
        assertThat(upkeep.inventory().skipped()).isEmpty();
    }

    @Test
    void theStateTellsOnlyOfWhatMayBeSeen() throws IOException {
        acquisitions.add(HERE, file("a.txt", TEXT));
        acquisitions.add("discord:2", file("b.txt", TEXT));
        Files.createDirectories(folder.resolve("documents/minutes"));
        Files.writeString(folder.resolve("documents/minutes/secret-plan.pdf"), "no PDF");
        Files.writeString(folder.resolve("documents/open.pdf"), "no PDF");
        assertThat(said(acquisitions.reload())).contains("looked through");
        var sight = new Sight(Set.of("minutes", "added/*"), Set.of("added/discord-1"), Set.of());
        assertThat(acquisitions.stock(sight)).isInstanceOfSatisfying(Reply.Stock.class, s -> {
            assertThat(s.documents()).isEqualTo(2);
            assertThat(s.passages()).isEqualTo(2);
            assertThat(s.updated()).isNotNull();
            assertThat(s.skipped())
                    .singleElement()
                    .satisfies(f -> assertThat(f.path()).isEqualTo("open.pdf"));
        });
        assertThat(acquisitions.stock(Sight.ALL))
                .isInstanceOfSatisfying(
                        Reply.Stock.class, s -> assertThat(s.skipped()).hasSize(2));
    }
}
