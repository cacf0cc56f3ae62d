package footnote.bot.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.auth.AuthTestResponse;
import com.slack.api.util.http.SlackHttpClient;
import footnote.bot.chat.CannotServe;
import footnote.bot.chat.ChatPlatform;
import footnote.bot.chat.Desk;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The bot on Slack, by Socket Mode: it needs no public address. Bolt reads what comes in and speaks the Web API;
/// this class starts it, says what became of it, and ends it.
public final class SlackPlatform implements ChatPlatform {
    private static final Logger LOG = LoggerFactory.getLogger(SlackPlatform.class);
    private static final int ANSWER_MILLIS = 20_000;
    private final SlackSettings settings;
    private final Desk desk;
    private final Slack slack;
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private volatile @Nullable Sockets sockets;

    public SlackPlatform(SlackSettings settings, Desk desk) {
        this.settings = settings;
        this.desk = desk;
        this.slack = slack(settings);
    }

    private static Slack slack(SlackSettings settings) {
        var config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(settings.api());
        config.setStatsEnabled(false);
        config.setHttpClientReadTimeoutMillis(ANSWER_MILLIS);
        // what was sent on a connection that broke is not sent again behind our back: it could be said twice
        var client = SlackHttpClient.buildOkHttpClient(config)
                .newBuilder()
                .retryOnConnectionFailure(false)
                .build();
        return Slack.getInstance(config, new SlackHttpClient(client));
    }

    @Override
    public boolean isConnected() {
        var s = sockets;
        return s != null && s.isTalking();
    }

    @Override
    public CompletionStage<Void> ended() {
        return ended.minimalCompletionStage();
    }

    @Override
    public void start() throws CannotServe {
        var self = whoAmI();
        var delivery = new Delivery(slack, settings.botToken(), error -> giveUp(badToken(error)));
        var config = AppConfig.builder()
                .slack(slack)
                .singleTeamBotToken(settings.botToken())
                // what no handler is for is acknowledged, or Slack would send it again
                .allEventsApiAutoAckEnabled(true)
                .build();
        // No middleware: the socket is the app's own, and who wrote something is looked at where it matters.
        var app = new App(config, List.of());
        listen(app, delivery, self);
        var opened = new Sockets(slack, settings, new Inbox(app, config), this::giveUp);
        sockets = opened;
        opened.open();
        LOG.info("Slack: in the workspace {} as {}", self.getTeam(), self.getUser());
    }

    private void listen(App app, Delivery delivery, AuthTestResponse self) {
        var hooks = new Hooks(slack, delivery);
        var visits = new Visits(desk, delivery, settings.admins(), home(self));
        var forms = new Forms(desk, delivery, hooks, visits);
        new Commands(desk, hooks, visits).on(app);
        new Messages(desk, delivery, visits, self.getUserId()).on(app);
        new Shortcuts(desk, hooks, visits).on(app);
        new Presses(desk, hooks, visits, forms).on(app);
        forms.on(app);
    }

    /// The workspace that the token is of.
    private static String home(AuthTestResponse self) {
        return self.getTeamId() == null ? String.valueOf(self.getEnterpriseId()) : self.getTeamId();
    }

    private AuthTestResponse whoAmI() throws CannotServe {
        try {
            var self = slack.methods().authTest(r -> r.token(settings.botToken()));
            if (!self.isOk()) throw badToken(String.valueOf(self.getError()));
            var missing = Scopes.missing(scopes(self));
            if (!missing.isEmpty())
                throw new CannotServe("Slack: the app lacks the scopes " + String.join(", ", missing)
                        + "; update its manifest from config/slack-manifest.yaml and reinstall it.");
            return self;
        } catch (IOException | SlackApiException e) {
            LOG.debug("Slack cannot be reached", e);
            throw new CannotServe("Slack: " + settings.api() + " cannot be reached or does not answer as Slack does ("
                    + e.getMessage() + "); check the network.");
        }
    }

    private static CannotServe badToken(String error) {
        return new CannotServe("Slack: the bot token is not valid (" + error + "); copy the one that begins with xoxb-"
                + " from OAuth & Permissions at https://api.slack.com/apps into FOOTNOTE_SLACK_BOT_TOKEN.");
    }

    private static List<String> scopes(AuthTestResponse self) {
        Map<String, List<String>> headers = self.getHttpResponseHeaders();
        var granted = headers == null ? null : headers.get("x-oauth-scopes");
        return granted == null ? List.of() : Arrays.asList(granted.getFirst().split("\\s*,\\s*"));
    }

    private void giveUp(CannotServe why) {
        if (ended.completeExceptionally(why)) LOG.error("{}", why.getMessage());
    }

    @Override
    public void close() {
        var s = sockets;
        if (s != null) s.close();
        ended.complete(null);
        try {
            slack.close();
        } catch (Exception e) {
            LOG.debug("Slack: the client did not close", e);
        }
    }
}
