package footnote.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.bot.chat.Visit;
import footnote.bot.fetch.Web;
import footnote.bot.live.LiveHouse;
import footnote.bot.slack.local.LocalSlack;
import footnote.bot.slack.local.Member;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Documents that people of a workspace bring, and where those are seen that are bound to it.
class CorpusTest {
    private static final String HERONS = "Where was a heron seen?";
    private static final String TUNNEL = "What does the tunnel at Orrin cost?";

    @TempDir
    Path folder;

    private final AtomicInteger fetched = new AtomicInteger();
    private LocalSlack slack;
    private LiveHouse house;
    private Bot bot;
    private String page;
    private Member ada;
    private Member eve;

    @BeforeEach
    void open() throws Exception {
        Files.createDirectories(folder.resolve("documents/minutes"));
        Files.writeString(folder.resolve("documents/ferry.txt"), "The ferry to Norre carries 41 people.");
        Files.writeString(folder.resolve("documents/minutes/may.txt"), "The tunnel at Orrin costs 80 million crowns.");
        house = new LiveHouse(folder, List.of("minutes=slack:T0001/C0001"), Bot.FREE);
        page = house.web.page("/a_*b*.html", e -> {
            fetched.incrementAndGet();
            Web.reply(
                    e,
                    200,
                    "text/html",
                    "<html><head><title>Herons</title></head><body><p>A heron was seen in the park.");
        });
        slack = Bot.slack();
        bot = on(Set.of("UBOB"));
        ada = slack.member("ada");
        eve = slack.member("eve");
        slack.promote(eve);
    }

    private Bot on(Set<String> admins) throws Exception {
        var settings = new SlackSettings(LocalSlack.BOT_TOKEN, LocalSlack.APP_TOKEN, slack.baseUrl(), admins);
        var platform = new SlackPlatform(settings, house.desk());
        platform.start();
        return new Bot(house.desk(), platform);
    }

    @AfterEach
    void close() throws IOException {
        bot.close();
        slack.close();
        house.close();
    }

    private static String said(Member who, String behind) {
        var told = who.uses("corpus", behind).answer();
        assertThat(told.isPrivate()).isTrue();
        return SlackTown.words(told.text());
    }

    /// What is offered to be removed.
    private List<String> ownIn(String group) {
        var visit = new Visit("e", "slack:UEVE", group, "slack:C0001", true);
        return house.desk().suggestOwn(visit, "").stream()
                .map(d -> d.metadata().title())
                .toList();
    }

    @Test
    void anAdminAddsAPageSeesItCountedAndRemovesIt() {
        assertThat(said(eve, "status")).contains("2 documents");
        assertThat(said(eve, "add " + page)).contains("“Herons”", "was added");
        assertThat(said(eve, "STATUS")).contains("3 documents");
        assertThat(ada.asks(HERONS).answer().text()).contains("A heron was seen in the park. [1]");
        assertThat(ownIn("slack:T0001")).containsExactly("Herons");
        assertThat(ownIn("slack:T0002")).isEmpty();
        assertThat(said(eve, "remove Herons")).contains("was removed");
        assertThat(said(eve, "status")).contains("2 documents");
        assertThat(ada.asks(HERONS).answer().text()).doesNotContain("in the park");
        assertThat(said(eve, "reload")).contains("looked through");
    }

    @Test
    void whatIsAddedInAWorkspaceIsNotSeenInDirectMessages() {
        said(eve, "add " + page);
        var direct = eve.direct();
        assertThat(direct.seesReplyTo(direct.writes(HERONS)).text()).doesNotContain("in the park");
    }

    @Test
    void whoDoesNotManageTheWorkspaceIsRefusedAndNothingIsFetched() {
        for (var command : List.of("add " + page, "remove ferry.txt", "reload", "status"))
            assertThat(said(ada, command)).contains("Only people who may manage");
        assertThat(said(eve.direct(), "add " + page)).contains("Only people who may manage");
        assertThat(fetched).hasValue(0);
        assertThat(SlackTown.words(slack.member("bob")
                        .uses("footnote", "corpus add " + page)
                        .answer()
                        .text()))
                .contains("was added");
    }

    @Test
    void whatIsNotTheOperatorsToAddIsRefusedAndWhatIsNotUnderstoodExplained() {
        assertThat(said(eve, "add http://127.0.0.1:" + house.web.insidePort() + "/"))
                .contains("does not lead to the public web");
        assertThat(house.web.reachedInside).hasValue(0);
        assertThat(said(eve, "remove ferry.txt")).contains("belongs to whoever runs me");
        for (var none : List.of("add", "add ferry.txt", "add file:///etc/passwd"))
            assertThat(said(eve, none)).contains("Slack hands me no file");
        assertThat(said(eve, "remove")).contains("Which document?");
        assertThat(said(eve, "")).contains("/corpus status");
    }

    @Test
    void aBoundCollectionIsSeenInItsChannelAndItsThreadsAndNowhereElse() {
        var answer = ada.asks(TUNNEL).answer();
        assertThat(answer.text()).contains("80 million crowns. [1]");
        var mention = ada.mentions(TUNNEL);
        assertThat(ada.inThreadOf(mention).seesReplyTo(mention).text()).contains("80 million");
        var elsewhere = ada.in("C0002");
        assertThat(elsewhere.asks(TUNNEL).answer().text()).doesNotContain("80 million");
        assertThat(elsewhere.uses("sources", "").answer().text())
                .contains("1 document*")
                .doesNotContain("may");
        var direct = ada.direct();
        assertThat(direct.seesReplyTo(direct.writes(TUNNEL)).text()).doesNotContain("80 million");
        assertThat(said(eve.in("C0002"), "status")).contains("1 document,");
    }
}
