package footnote.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.bot.chat.CannotServe;
import footnote.bot.contract.ReadingRoom;
import footnote.bot.slack.local.LocalSlack;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How the bot comes, stays and goes.
class LifeTest {
    private static final String HERONS = "When do herons nest in the marsh?";
    private final ReadingRoom room = ReadingRoom.withSamples();
    private LocalSlack slack;

    @BeforeEach
    void open() throws Exception {
        slack = Bot.slack();
    }

    @AfterEach
    void close() {
        slack.close();
    }

    private void refused(SlackSettings settings, String... says) {
        assertThatThrownBy(() -> Bot.on(slack, room, Bot.FREE, settings))
                .isInstanceOf(CannotServe.class)
                .hasMessageContainingAll(says)
                .hasMessageNotContaining("xoxb-wrong")
                .hasMessageNotContaining("xapp-wrong")
                .hasMessageNotContaining("\n");
    }

    @Test
    void aBadBotTokenIsOneClearLine() {
        refused(
                new SlackSettings("xoxb-wrong", LocalSlack.APP_TOKEN, slack.baseUrl(), Set.of()),
                "Slack: the bot token is not valid",
                "FOOTNOTE_SLACK_BOT_TOKEN");
    }

    @Test
    void aBadAppTokenIsOneClearLine() {
        refused(
                new SlackSettings(LocalSlack.BOT_TOKEN, "xapp-wrong", slack.baseUrl(), Set.of()),
                "Slack: the app-level token is not valid",
                "FOOTNOTE_SLACK_APP_TOKEN");
    }

    @Test
    void anAddressWhereNobodyAnswersIsOneClearLine() {
        refused(
                new SlackSettings(LocalSlack.BOT_TOKEN, LocalSlack.APP_TOKEN, "http://127.0.0.1:1/api/", Set.of()),
                "http://127.0.0.1:1/api/ cannot be reached");
    }

    @Test
    void aMissingScopeIsNamed() throws Exception {
        try (var other = new LocalSlack(
                Bot.scopes().stream().filter(s -> !s.equals("users:read")).toList())) {
            assertThatThrownBy(() -> Bot.on(other, room))
                    .isInstanceOf(CannotServe.class)
                    .hasMessageContaining("lacks the scopes users:read")
                    .hasMessageContaining("slack-manifest.yaml");
        }
    }

    @Test
    void withoutTheAssistantsPaneItServesAllTheSame() throws Exception {
        try (var other = new LocalSlack(Bot.scopes().stream()
                        .filter(s -> !s.equals("assistant:write"))
                        .toList());
                var bot = Bot.on(other, room)) {
            assertThat(bot.platform().isConnected()).isTrue();
            assertThat(other.member("ada").asks(HERONS).answer().text()).contains("from April");
        }
    }

    @Test
    void tokensThatAreTakenBackEndThePlatform() throws Exception {
        try (var bot = Bot.on(slack, room)) {
            slack.revoke();
            slack.sockets().drop(1011);
            assertThatThrownBy(
                            () -> bot.platform().ended().toCompletableFuture().get(30, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(CannotServe.class)
                    .hasMessageContaining("token is not valid");
        }
    }

    @Test
    void socketModeThatIsSwitchedOffEndsThePlatform() throws Exception {
        try (var bot = Bot.on(slack, room)) {
            slack.sockets().disconnect("link_disabled", Duration.ZERO);
            assertThatThrownBy(
                            () -> bot.platform().ended().toCompletableFuture().get(30, TimeUnit.SECONDS))
                    .hasMessageContaining("Socket Mode is switched off");
        }
    }

    @Test
    void aConnectionIsRenewedBeforeSlackEndsIt() throws Exception {
        try (var bot = Bot.on(slack, room)) {
            for (var reason : List.of("warning", "refresh_requested")) {
                int before = slack.sockets().opened();
                slack.sockets().disconnect(reason, Duration.ofMillis(200));
                slack.await("the next connection", () -> slack.sockets().opened() > before ? true : null);
                assertThat(slack.member("ada").asks(HERONS).answer().text()).contains("from April");
            }
            assertThat(bot.platform().isConnected()).isTrue();
        }
    }

    @Test
    void aServerThatIsAwayForAWhileIsFoundAgain() throws Exception {
        try (var _ = Bot.on(slack, room)) {
            slack.failNext(2, "apps.connections.open", 503, "service_unavailable");
            slack.failNext(1, "apps.connections.open", 429, "ratelimited");
            slack.sockets().drop(1011);
            assertThat(slack.member("ada").asks(HERONS).answer().text()).contains("from April");
        }
    }
}
