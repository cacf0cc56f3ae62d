package footnote.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import footnote.bot.chat.CannotServe;
import footnote.bot.chat.Limits;
import footnote.bot.contract.ReadingRoom;
import footnote.bot.discord.local.LocalDiscord;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.stream.StreamSupport;
import net.dv8tion.jda.api.requests.GatewayIntent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How the bot comes, stays and goes.
class LifeTest {
    private static final String HERONS = "When do herons nest in the marsh?";
    /// JDA adds it always; it is not privileged.
    private static final int GUILDS = 1;

    private static final String REGISTER = "PUT /applications/\\d+/commands";
    private final ReadingRoom room = ReadingRoom.withSamples();
    private LocalDiscord discord;

    @BeforeEach
    void open() throws Exception {
        discord = new LocalDiscord();
    }

    @AfterEach
    void close() {
        discord.close();
    }

    @Test
    void noPrivilegedIntentIsAskedFor() throws Exception {
        try (var _ = Bot.on(discord, room)) {
            int mask = discord.gateway().identified().getFirst().get("intents").asInt();
            int privileged = GatewayIntent.getRaw(
                    GatewayIntent.GUILD_MEMBERS, GatewayIntent.GUILD_PRESENCES, GatewayIntent.MESSAGE_CONTENT);
            assertThat(mask & privileged).isZero();
            assertThat(mask)
                    .isEqualTo(
                            GUILDS | GatewayIntent.getRaw(GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES));
        }
    }

    @Test
    void aBadTokenIsOneClearLine() {
        var settings = new DiscordSettings("wrong.token", discord.baseUrl(), 0, List.of(), false);
        assertThatThrownBy(() -> Bot.on(discord, room, Bot.FREE, settings))
                .isInstanceOf(CannotServe.class)
                .hasMessageContaining("Discord: the token is not valid")
                .hasMessageContaining("FOOTNOTE_DISCORD_TOKEN")
                .hasMessageNotContaining("wrong.token")
                .hasMessageNotContaining("\n");
    }

    @Test
    void anAddressWhereNobodyAnswersIsOneClearLine() {
        var settings = new DiscordSettings(LocalDiscord.TOKEN, "http://127.0.0.1:1/api/", 0, List.of(), false);
        assertThatThrownBy(() -> Bot.on(discord, room, Bot.FREE, settings))
                .isInstanceOf(CannotServe.class)
                .hasMessageContaining("http://127.0.0.1:1/api/ cannot be reached")
                .hasMessageNotContaining("\n");
    }

    @Test
    void aRefusedIntentIsOneClearLine() {
        discord.gateway().refuseWith(4014);
        assertThatThrownBy(() -> Bot.on(discord, room))
                .isInstanceOf(CannotServe.class)
                .hasMessageContaining("an intent was refused");
    }

    @Test
    void aTokenThatIsTakenBackEndsThePlatform() throws Exception {
        try (var bot = Bot.on(discord, room)) {
            discord.gateway().drop(4004);
            assertThatThrownBy(
                            () -> bot.platform().ended().toCompletableFuture().get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(CannotServe.class)
                    .hasMessageContaining("the token is not valid");
        }
    }

    @Test
    void aGatewayThatFallsSilentIsNoticedAndHealed() throws Exception {
        discord.gateway().setHeartbeatMillis(100);
        try (var _ = Bot.on(discord, room)) {
            discord.gateway().setTalking(false);
            discord.await("the silence to be noticed", () -> discord.gateway().resumes() > 0 ? true : null);
            discord.gateway().setTalking(true);
            assertThat(discord.member("ada").asks(HERONS).answer().text()).contains("from April");
        }
    }

    @Test
    void aForgottenSessionIsBegunAnew() throws Exception {
        try (var _ = Bot.on(discord, room)) {
            discord.gateway().forget();
            discord.await("a new session", () -> discord.gateway().identified().size() > 1 ? true : null);
            assertThat(discord.member("ada").asks(HERONS).answer().text()).contains("from April");
        }
    }

    @Test
    void goingGivesWhatIsInFlightItsTime() throws Exception {
        var latch = new CountDownLatch(1);
        room.beforeAnswer = () -> await(latch);
        var bot = Bot.on(discord, room);
        var asked = discord.member("ada").asks(HERONS);
        asked.acknowledgedAfter();
        var closing = CompletableFuture.runAsync(bot::close);
        latch.countDown();
        assertThat(asked.answer().text()).contains("from April");
        closing.get();
    }

    @Test
    void goingApologisesForWhatDoesNotMakeIt() throws Exception {
        room.beforeAnswer = () -> await(new CountDownLatch(1));
        var limits = new Limits(10, 10, Duration.ZERO, 100, Duration.ofSeconds(60), Duration.ofMillis(100));
        var bot = Bot.on(discord, room, limits, Bot.settings(discord));
        var asked = discord.member("ada").asks(HERONS);
        asked.acknowledgedAfter();
        bot.close();
        assertThat(asked.answer().text()).contains("I am being restarted");
        assertThat(asked.answer().isPrivate()).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void commandsAreRegisteredOnlyWhereTheyChanged() throws Exception {
        try (var _ = Bot.on(discord, room)) {
            discord.await("the commands", () -> discord.commands().isEmpty() ? null : true);
        }
        long reads = discord.requests("GET /applications/\\d+/commands");
        try (var _ = Bot.on(discord, room)) {
            discord.await(
                    "another look", () -> discord.requests("GET /applications/\\d+/commands") > reads ? true : null);
            discord.member("ada").asks(HERONS).answer();
            assertThat(discord.requests(REGISTER)).isEqualTo(1);
        }
    }

    @Test
    void commandsAreDescribedInSevenLanguagesForServersAndUsersEverywhere() throws Exception {
        try (var _ = Bot.on(discord, room)) {
            discord.await("the commands", () -> discord.commands().isEmpty() ? null : true);
            assertThat(discord.commands()).hasSize(15);
            for (var command : discord.commands()) {
                boolean forAll = !command.hasNonNull("default_member_permissions");
                assertThat(command.get("contexts")).hasSize(forAll ? 3 : 1);
                assertThat(command.get("integration_types")).hasSize(forAll ? 2 : 1);
                if (command.get("type").asInt() == 1) isDescribed(command);
            }
        }
    }

    private static void isDescribed(JsonNode command) {
        var texts = command.get("description_localizations");
        assertThat(texts.properties().stream().map(e -> e.getKey()))
                .contains("es-ES", "es-419", "ru", "zh-CN", "de", "fr", "pt-BR");
        assertThat(StreamSupport.stream(texts.spliterator(), false).map(JsonNode::asText))
                .doesNotContain(command.get("description").asText());
        for (var option : command.path("options")) isDescribed(option);
    }

    @Test
    void severalProcessesCarryOneBot() throws Exception {
        discord.setShards(2);
        var ada = discord.memberElsewhere("ada", 0);
        var bob = discord.memberElsewhere("bob", 1);
        try (var _ = Bot.on(discord, room, Bot.FREE, shard(0));
                var _ = Bot.on(discord, room, Bot.FREE, shard(1))) {
            assertThat(discord.gateway().identified())
                    .extracting(d -> d.get("shard").toString())
                    .containsExactly("[0,2]", "[1,2]");
            var toAda = ada.asks(HERONS);
            var toBob = bob.asks(HERONS);
            assertThat(toAda.answer().text()).contains("from April");
            assertThat(toBob.answer().text()).contains("from April");
            assertThat(discord.requests("callback")).isEqualTo(2);
            assertThat(discord.requests(REGISTER)).isEqualTo(1);
        }
    }

    private DiscordSettings shard(int id) {
        return new DiscordSettings(LocalDiscord.TOKEN, discord.baseUrl(), 2, List.of(id), false);
    }
}
