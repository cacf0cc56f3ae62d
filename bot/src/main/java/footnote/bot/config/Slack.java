package footnote.bot.config;

import footnote.bot.slack.SlackSettings;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How to be on Slack, if at all.
///
/// @param botToken what the app speaks with; null: not on Slack
/// @param appToken what its socket is opened with
/// @param admins ids of people who may do what the workspace's admins may
/// @param api the address of Slack's Web API, for development
public record Slack(
        @Key(value = "", variable = "SLACK_BOT_TOKEN") @Nullable
        Secret botToken,

        @Key(value = "", variable = "SLACK_APP_TOKEN") @Nullable
        Secret appToken,

        @Key("") List<String> admins,
        @Key(SlackSettings.API) String api) {
    public Slack {
        admins = List.copyOf(admins);
        if ((botToken == null) != (appToken == null))
            throw new IllegalArgumentException("bot-token and app-token go together; one of them is missing");
        if (botToken != null && !botToken.value().startsWith("xoxb-"))
            throw new IllegalArgumentException("bot-token should begin with xoxb-");
        if (appToken != null && !appToken.value().startsWith("xapp-"))
            throw new IllegalArgumentException("app-token should begin with xapp-");
        new SlackSettings("unused", "unused", api, Set.of());
    }

    /// Whether there is what it takes.
    public boolean isWanted() {
        return botToken != null;
    }

    /// What the platform needs to know.
    ///
    /// @throws NullPointerException where there is no token
    public SlackSettings settings() {
        return new SlackSettings(
                Objects.requireNonNull(botToken, "a bot token").value(),
                Objects.requireNonNull(appToken, "an app token").value(),
                api,
                Set.copyOf(admins));
    }
}
