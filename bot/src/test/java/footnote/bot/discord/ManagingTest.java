package footnote.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import footnote.bot.chat.Desk;
import footnote.bot.chat.Memory;
import footnote.bot.contract.ReadingRoom;
import footnote.bot.discord.local.LocalDiscord;
import footnote.bot.discord.local.Member;
import footnote.bot.discord.local.Note;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What those who manage a server see and change, and what everybody may know of themselves.
class ManagingTest {
    private static final String HERONS = "When do herons nest in the marsh?";
    private static final String MOON = "Who painted the ceiling of the opera house?";
    private LocalDiscord discord;
    private Bot bot;
    private Member ada;
    private Member eve;

    @BeforeEach
    void open() throws Exception {
        discord = new LocalDiscord();
        bot = on(false);
        ada = discord.member("ada").managing();
        eve = discord.member("eve");
    }

    private Bot on(boolean messageContent) throws Exception {
        var settings = new DiscordSettings(LocalDiscord.TOKEN, discord.baseUrl(), 0, List.of(), false, messageContent);
        var desk = new Desk(ReadingRoom.withSamples(), Bot.FREE, Memory.ofProcess());
        var platform = new DiscordPlatform(settings, desk);
        platform.start();
        return new Bot(desk, platform);
    }

    @AfterEach
    void close() {
        bot.close();
        discord.close();
    }

    private static void isPicture(Note note, String name) throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(note.file(name)));
        assertThat(image.getWidth()).isEqualTo(1000);
        assertThat(image.getHeight()).isGreaterThan(100);
    }

    @Test
    void whoDoesNotManageTheServerIsToldSo() {
        for (var command : List.of("settings", "stats", "gaps", "audit")) {
            var told = eve.uses(command).answer();
            assertThat(told.text()).contains("Only people who may manage this server");
            assertThat(told.isPrivate()).isTrue();
        }
        eve.uses("settings", "private", true).answer();
        assertThat(eve.asks(HERONS).answer().isPrivate()).isFalse();
    }

    @Test
    void theCommandsAreOfferedOnlyToThoseWhoManageAServerAndOnlyInServers() {
        discord.await("commands", () -> discord.commands().isEmpty() ? null : true);
        var ours = StreamSupport.stream(discord.commands().spliterator(), false)
                .filter(c -> List.of("settings", "stats", "gaps", "audit", "corpus")
                        .contains(c.path("name").asText()))
                .toList();
        assertThat(ours).hasSize(5).allSatisfy(c -> {
            assertThat(c.path("default_member_permissions").asText()).isEqualTo("" + (1 << 5));
            assertThat(values(c.path("contexts"))).containsExactly("0");
            assertThat(values(c.path("integration_types"))).containsExactly("0");
            assertThat(c.path("description_localizations")).hasSize(7);
        });
    }

    private static List<String> values(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    @Test
    void settingsAreShownAndChangedForTheServerAndForAChannel() {
        assertThat(ada.uses("settings").answer().text())
                .contains("Settings of this server", "Private by default: no (not set here)", "Collections: all");
        assertThat(ada.uses("settings", "cool-down", 9, "collections", "press, minutes")
                        .answer()
                        .text())
                .contains("Cool-down: 9 seconds", "Collections: minutes, press");
        assertThat(ada.uses("settings", "channel", ada.here(), "cool-down", 0)
                        .answer()
                        .text())
                .contains("Settings of <#", "Cool-down: 0 seconds", "Collections: minutes, press (not set here)");
        assertThat(ada.uses("settings", "channel", ada.here(), "reset", "COOL_DOWN")
                        .answer()
                        .text())
                .contains("Cool-down: 9 seconds (not set here)");
    }

    @Test
    void theLanguageOfTheServerCountsWhereAChannelHasNone() {
        assertThat(ada.uses("settings").answer().text()).contains("Language: English (not set here)");
        assertThat(ada.uses("settings", "language", "fr").answer().text()).endsWith("Language: Français");
        assertThat(eve.asks(HERONS).answer().text()).contains("Cité mot pour mot", "from April");
        assertThat(ada.uses("settings", "channel", ada.here(), "language", "zh-CN")
                        .answer()
                        .text())
                .contains("Language: 中文（简体）");
        assertThat(eve.asks(HERONS).answer().text()).contains("逐字引自来源", "from April");
        assertThat(ada.uses("settings", "channel", ada.here(), "reset", "LANGUAGE")
                        .answer()
                        .text())
                .contains("Language: Français (not set here)");
        assertThat(ada.uses("audit").answer().text()).contains("language=zh-CN", "reset=\\[LANGUAGE\\]");
    }

    @Test
    void theLanguagesAreOfferedByTheirOwnNames() {
        discord.await("commands", () -> discord.commands().isEmpty() ? null : true);
        var names = StreamSupport.stream(discord.commands().spliterator(), false)
                .filter(c -> c.path("name").asText().equals("settings"))
                .flatMap(c -> StreamSupport.stream(c.path("options").spliterator(), false))
                .filter(o -> o.path("name").asText().equals("language"))
                .flatMap(o -> StreamSupport.stream(o.path("choices").spliterator(), false))
                .map(o -> o.path("name").asText());
        assertThat(names)
                .containsExactly(
                        "English", "Deutsch", "Español", "Français", "Português (Brasil)", "Русский", "中文（简体）");
    }

    @Test
    void wherePrivateIsTheDefaultAnswersGoToTheAskerOnlyUnlessTheyWantOtherwise() {
        ada.uses("settings", "private", true).answer();
        assertThat(eve.asks(HERONS).answer().isPrivate()).isTrue();
        assertThat(eve.uses("ask", "question", HERONS, "private", false)
                        .answer()
                        .isPrivate())
                .isFalse();
        var before = eve.sees().size();
        eve.mentions(HERONS);
        assertThat(discord.direct(eve).seesText("from April").isPrivate()).isFalse();
        assertThat(eve.sees()).hasSize(before);
    }

    @Test
    void theCoolDownOfAChannelHoldsPeopleBackThere() {
        ada.uses("settings", "channel", ada.here(), "cool-down", 3600).answer();
        assertThat(eve.asks(HERONS).answer().text()).contains("from April");
        assertThat(eve.asks(HERONS).answer().text()).contains("One question at a time");
    }

    @Test
    void autoAnswerSaysThatItNeedsTheIntentAndWithItAnswersWhatTheDocumentsKnow() throws Exception {
        assertThat(ada.uses("settings", "auto-answer", true)
                        .answers(2)
                        .getLast()
                        .text())
                .contains("has no effect yet", "Message Content Intent");
        bot.close();
        bot = on(true);
        eve.writes(HERONS);
        assertThat(ada.uses("settings", "channel", ada.here(), "auto-answer", true)
                        .answer()
                        .text())
                .contains("Auto-answer: yes");
        var asked = eve.writes(HERONS);
        assertThat(eve.seesReplyTo(asked).text()).contains("from April");
        eve.writes("Nice weather for a xylophone concert today");
        eve.replies(asked, "thanks");
        var second = eve.writes("What did the observatory count last spring?");
        assertThat(eve.seesReplyTo(second).text()).contains("212 herons");
        assertThat(eve.sees()).filteredOn(n -> n.text().contains("xylophone")).isEmpty();
    }

    @Test
    void whereWhatWasSaidBeforeCannotBeReadItIsRemembered() {
        var direct = discord.direct(eve);
        direct.seesReplyTo(direct.writes("What did the observatory count last spring?"));
        discord.failNext(1, "GET /channels/\\d+/messages", 500);
        assertThat(direct.seesReplyTo(direct.writes("And the herons?")).text())
                .startsWith("-# ↳ What did the observatory count last spring?\n> And the herons?");
    }

    @Test
    void statisticsAreAPictureAndWords() throws Exception {
        var answer = eve.asks(HERONS).answer();
        eve.asks(MOON).answer();
        eve.presses("👍", answer).answer();
        var told = ada.uses("stats", "days", 7).answer();
        assertThat(told.text()).contains("The last 7 days", "1 answered", "1 not in the documents", "1 👍, 0 👎");
        assertThat(told.describes("statistics.png")).contains("1 answered, 1 not in the documents");
        isPicture(told, "statistics.png");
        assertThat(told.isPrivate()).isTrue();
    }

    @Test
    void gapsSayWhyTheyAreOnlyCounted() {
        eve.asks(MOON).answer();
        assertThat(ada.uses("gaps").answer().text()).contains("1 question of the last 30 days", "state.keep-questions");
    }

    @Test
    void whatWasDoneIsToldToThoseWhoManage() {
        ada.uses("settings", "private", true).answer();
        assertThat(ada.uses("audit").answer().text()).contains("changed the settings", "private=true");
    }

    @Test
    void aThumbIsThankedForOnceItIsKeptAndEverybodySeesAndErasesWhatIsKeptOfThem() {
        var answer = eve.asks(HERONS).answer();
        var form = eve.presses("👎", answer);
        assertThat(eve.fills(form, "it is out of date").answer().text()).isEqualTo("Thank you, noted.");
        assertThat(eve.uses("privacy").answer().text()).contains("you judged an answer: 👎 it is out of date");
        assertThat(eve.uses("privacy", "erase", true).answer().text())
                .contains("Everything that I kept of you is erased");
        assertThat(eve.uses("privacy").answer().text()).contains("I keep nothing of you");
    }
}
