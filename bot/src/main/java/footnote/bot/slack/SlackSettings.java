package footnote.bot.slack;

import java.util.Set;

/// How to be on Slack.
///
/// @param botToken what the app speaks with in its workspace (`xoxb-…`); never logged
/// @param appToken what its socket is opened with (`xapp-…`); never logged
/// @param api the address of Slack's Web API, which ends with `/`; another one only for development, to use a
///     server that speaks like Slack
/// @param admins ids of people who may do what the workspace's admins may
public record SlackSettings(String botToken, String appToken, String api, Set<String> admins) {
    public static final String API = "https://slack.com/api/";

    public SlackSettings {
        admins = Set.copyOf(admins);
        if (!api.startsWith("https://") && !api.startsWith("http://"))
            throw new IllegalArgumentException("api must be an address such as " + API);
        if (!api.endsWith("/")) api += "/";
    }

    /// Without the tokens.
    @Override
    public String toString() {
        return "SlackSettings[api=" + api + "]";
    }
}
