package footnote.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.bot.discord.local.LocalDiscord;
import footnote.bot.discord.local.Member;
import footnote.bot.discord.local.Options.Attachment;
import footnote.bot.fetch.Web;
import footnote.bot.live.LiveHouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Documents that people who manage a server bring, as a file or from a page, and take away.
class CorpusTest {
    private static final String HERONS = "Where was a heron seen?";
    private static final String OTTERS = "Where do the otters live?";

    @TempDir
    Path folder;

    private final AtomicInteger fetched = new AtomicInteger();
    private LocalDiscord discord;
    private LiveHouse house;
    private Bot bot;
    private String page;
    private Attachment file;
    private Member bob;
    private Member ada;
    private Member eve;

    @BeforeEach
    void open() throws Exception {
        Files.createDirectories(folder.resolve("documents"));
        Files.writeString(folder.resolve("documents/ferry.txt"), "The ferry to Norre carries 41 people.");
        house = new LiveHouse(folder, List.of(), Bot.FREE);
        page = page("/herons.html", "text/html", "<html><title>Herons</title><body><p>A heron was seen in the park.");
        var text = "The otters live below the weir at Orrin.";
        // Discord's own address of a file is not looked up as that of a page is.
        var address = page("/otters.txt", "text/plain", text).replace("public.example", "127.0.0.2");
        file = new Attachment("otters.txt", address, text.length());
        discord = new LocalDiscord();
        bob = discord.memberElsewhere("bob", 0).managing();
        var platform = new DiscordPlatform(Bot.settings(discord), house.desk());
        platform.start();
        bot = new Bot(house.desk(), platform);
        ada = discord.member("ada");
        eve = discord.member("eve").managing();
    }

    private String page(String path, String type, String content) {
        return house.web.page(path, e -> {
            fetched.incrementAndGet();
            Web.reply(e, 200, type, content);
        });
    }

    @AfterEach
    void close() throws IOException {
        bot.close();
        discord.close();
        house.close();
    }

    private static String said(Member who, String subcommand, Object... options) {
        var told = who.usesBelow("corpus", subcommand, options).answer();
        assertThat(told.isPrivate()).isTrue();
        return told.text();
    }

    @Test
    void aPageIsAddedCountedAskedAboutAndRemoved() {
        assertThat(said(eve, "status")).contains("1 document");
        assertThat(said(eve, "add", "url", page)).contains("“Herons”", "was added", "only.");
        assertThat(said(eve, "status")).contains("2 documents");
        assertThat(ada.asks(HERONS).answer().text()).contains("A heron was seen in the park. [1]");
        assertThat(eve.types("corpus", "document", "her").choices())
                .singleElement()
                .satisfies(c -> assertThat(c.path("name").asText()).isEqualTo("Herons"));
        assertThat(said(eve, "remove", "document", "Herons")).contains("was removed");
        assertThat(said(eve, "status")).contains("1 document");
        assertThat(ada.asks(HERONS).answer().text()).doesNotContain("in the park");
        assertThat(said(eve, "reload")).contains("looked through");
    }

    @Test
    void aFileIsAddedAndSeenInItsServerOnly() {
        assertThat(said(eve, "add", "file", file)).contains("otters.txt", "was added");
        assertThat(ada.asks(OTTERS).answer().text()).contains("The otters live below the weir at Orrin. [1]");
        assertThat(bob.asks(OTTERS).answer().text()).doesNotContain("weir");
        assertThat(said(bob, "status")).contains("1 document");
        assertThat(said(bob, "remove", "document", "otters.txt")).contains("Nothing called");
        var direct = discord.direct(ada);
        assertThat(direct.seesReplyTo(direct.writes(OTTERS)).text()).doesNotContain("weir");
    }

    @Test
    void whoDoesNotManageTheServerIsRefusedAndNothingIsFetched() {
        assertThat(said(ada, "add", "url", page)).contains("Only people who may manage");
        assertThat(said(ada, "add", "file", file)).contains("Only people who may manage");
        assertThat(said(ada, "remove", "document", "ferry.txt")).contains("Only people who may manage");
        for (var command : List.of("reload", "status"))
            assertThat(said(ada, command)).contains("Only people who may manage");
        assertThat(fetched).hasValue(0);
    }

    @Test
    void whatMayNotBeAddedOrRemovedIsRefusedWithTheReason() {
        assertThat(said(eve, "add", "url", "http://127.0.0.1:" + house.web.insidePort() + "/"))
                .contains("does not lead to the public web");
        assertThat(house.web.reachedInside).hasValue(0);
        assertThat(said(eve, "add")).contains("Give either a file or the address of a page");
        assertThat(said(eve, "add", "url", page, "file", file)).contains("Give either a file or the address of a page");
        assertThat(said(eve, "add", "file", new Attachment("song.mp3", file.url(), 40)))
                .contains("I cannot read that kind of file");
        assertThat(said(eve, "add", "file", new Attachment("large.txt", file.url(), 90_000_000)))
                .contains("large");
        assertThat(said(eve, "remove", "document", "ferry.txt")).contains("belongs to whoever runs me");
    }
}
