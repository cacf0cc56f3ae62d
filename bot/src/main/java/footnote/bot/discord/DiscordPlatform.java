package footnote.bot.discord;

import footnote.bot.chat.CannotServe;
import footnote.bot.chat.ChatPlatform;
import footnote.bot.chat.Desk;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.CloseCode;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.messages.MessageRequest;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The bot on Discord. JDA keeps the connection: it notices a gateway that has gone silent by its missing
/// heartbeats, resumes or logs in again, and repeats what Discord delays. This class starts it, says what
/// became of it, and ends it.
public final class DiscordPlatform extends ListenerAdapter implements ChatPlatform {
    /// No privileged one: Discord shows the bot what mentions it, replies to it, or is written to it directly.
    static final Set<GatewayIntent> INTENTS = EnumSet.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES);

    private static final Logger LOG = LoggerFactory.getLogger(DiscordPlatform.class);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int RECONNECT_SECONDS = 60;
    private final DiscordSettings settings;
    private final Desk desk;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private final Set<Integer> readyShards = ConcurrentHashMap.newKeySet();
    private volatile @Nullable ShardManager shards;
    private volatile boolean closing;

    public DiscordPlatform(DiscordSettings settings, Desk desk) {
        this.settings = settings;
        this.desk = desk;
    }

    /// Every shard of this process has its gateway.
    @Override
    public boolean isConnected() {
        var manager = shards;
        return !closing
                && manager != null
                && !manager.getShards().isEmpty()
                && manager.getShards().stream().allMatch(jda -> jda.getStatus() == JDA.Status.CONNECTED);
    }

    @Override
    public CompletionStage<Void> ended() {
        return ended.minimalCompletionStage();
    }

    @Override
    public void start() throws CannotServe {
        MessageRequest.setDefaultMentions(List.of());
        MessageRequest.setDefaultMentionRepliedUser(false);
        try {
            shards = builder().build();
            ready.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InvalidTokenException e) {
            throw badToken();
        } catch (ExecutionException e) {
            close();
            throw e.getCause() instanceof CannotServe c ? c : unreachable(e);
        } catch (TimeoutException e) {
            close();
            throw new CannotServe("Discord: the gateway did not let the bot in within " + PATIENCE.toMinutes()
                    + " minutes; see https://discordstatus.com and try again.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotServe("Discord: interrupted while connecting.");
        } catch (RuntimeException e) {
            throw unreachable(e);
        }
    }

    private static CannotServe badToken() {
        return new CannotServe("Discord: the token is not valid; copy the bot's token from"
                + " https://discord.com/developers/applications into FOOTNOTE_DISCORD_TOKEN.");
    }

    private CannotServe unreachable(Exception e) {
        LOG.debug("Discord cannot be reached", e);
        return new CannotServe("Discord: " + settings.api() + " cannot be reached or does not answer as Discord does ("
                + e.getMessage() + "); check the network.");
    }

    private Set<GatewayIntent> intents() {
        var all = EnumSet.copyOf(INTENTS);
        if (settings.messageContent()) all.add(GatewayIntent.MESSAGE_CONTENT);
        return all;
    }

    private DefaultShardManagerBuilder builder() {
        var virtual = Executors.newVirtualThreadPerTaskExecutor();
        var builder = DefaultShardManagerBuilder.createLight(settings.token(), intents())
                .setRestConfig(new RestConfig().setBaseUrl(settings.api()))
                .setHttpClientBuilder(new OkHttpClient.Builder().addInterceptor(new SecondTry()))
                .setRateLimitElastic(virtual, false)
                .setCallbackPool(virtual, false)
                // Not in the thread that reads the gateway: it is interrupted when the connection goes, and what it was
                // about to answer would be lost.
                .setEventPool(virtual, false)
                .setMaxReconnectDelay(RECONNECT_SECONDS)
                .setRequestTimeoutRetry(true)
                .setEnableShutdownHook(false)
                .addEventListeners(
                        this,
                        new Messages(desk, settings.threads(), settings.messageContent()),
                        new SlashCommands(desk, settings.messageContent()),
                        new Presses(desk));
        if (settings.shardsTotal() > 0) builder.setShardsTotal(settings.shardsTotal());
        if (!settings.shardIds().isEmpty()) builder.setShards(settings.shardIds());
        return builder;
    }

    @Override
    public void onReady(ReadyEvent event) {
        var jda = event.getJDA();
        int shard = jda.getShardInfo().getShardId();
        if (shard == 0) {
            new Commands().registerOn(jda);
            LOG.info(
                    "Discord: to add the bot to a server open {}",
                    Install.link(jda.getSelfUser().getApplicationId()));
        }
        LOG.info(
                "Discord: shard {} is ready with {} servers",
                jda.getShardInfo().getShardString(),
                jda.getGuilds().size());
        readyShards.add(shard);
        int wanted = settings.shardIds().isEmpty()
                ? jda.getShardInfo().getShardTotal()
                : settings.shardIds().size();
        if (readyShards.size() >= wanted) ready.complete(null);
    }

    @Override
    public void onSessionDisconnect(SessionDisconnectEvent event) {
        if (!closing) LOG.info("Discord: {} lost the gateway; reconnecting", shard(event.getJDA()));
    }

    @Override
    public void onSessionResume(SessionResumeEvent event) {
        LOG.info("Discord: {} is back, nothing was missed", shard(event.getJDA()));
    }

    @Override
    public void onSessionRecreate(SessionRecreateEvent event) {
        LOG.info("Discord: {} is back with a new session", shard(event.getJDA()));
    }

    private static String shard(JDA jda) {
        return "shard " + jda.getShardInfo().getShardString();
    }

    @Override
    public void onShutdown(ShutdownEvent event) {
        if (closing) return;
        var why = refusal(event.getCloseCode());
        ready.completeExceptionally(why);
        ended.completeExceptionally(why);
    }

    private static CannotServe refusal(@Nullable CloseCode code) {
        if (code == null) return new CannotServe("Discord: the connection has ended; see the log and start again.");
        return switch (code) {
            case AUTHENTICATION_FAILED -> badToken();
            case DISALLOWED_INTENTS, INVALID_INTENTS ->
                new CannotServe("Discord: an intent was refused. With discord.message-content: true, switch on Message"
                        + " Content Intent on the bot's page at https://discord.com/developers/applications.");
            case INVALID_SHARD, SHARDING_REQUIRED ->
                new CannotServe("Discord: the sharding does not fit; raise discord.shards.total, or leave it out.");
            default ->
                new CannotServe(
                        "Discord: closed the connection for good (" + code.getCode() + " " + code.getMeaning() + ").");
        };
    }

    @Override
    public void close() {
        closing = true;
        var manager = shards;
        if (manager != null) {
            manager.shutdown();
            for (var jda : manager.getShards()) await(jda);
        }
        ended.complete(null);
    }

    /// Lets what is still queued go out, for a few seconds.
    private static void await(JDA jda) {
        try {
            if (!jda.awaitShutdown(Duration.ofSeconds(5))) jda.shutdownNow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            jda.shutdownNow();
        }
    }
}
