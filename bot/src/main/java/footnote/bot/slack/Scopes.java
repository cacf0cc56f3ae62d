package footnote.bot.slack;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What the app may do in its workspace, and why. The app's manifest asks for exactly these.
enum Scopes {
    /// To be mentioned.
    APP_MENTIONS_READ("app_mentions:read"),
    /// To answer.
    CHAT_WRITE("chat:write"),
    /// To have commands and shortcuts.
    COMMANDS("commands"),
    /// To be written to directly, and to read what was asked before there.
    IM_HISTORY("im:history"),
    /// To read what was asked before in a thread: of public channels, private ones, and groups of people.
    CHANNELS_HISTORY("channels:history"),
    GROUPS_HISTORY("groups:history"),
    MPIM_HISTORY("mpim:history"),
    /// To know who manages the workspace.
    USERS_READ("users:read"),
    /// To tell in the assistant's pane what is being done.
    ASSISTANT_WRITE("assistant:write");

    private final String text;

    Scopes(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }

    /// Those that are not among the granted ones. The assistant's pane is not in every plan, and is not missed.
    static Set<String> missing(List<String> granted) {
        var missing = new TreeSet<String>();
        for (var scope : values())
            if (scope != ASSISTANT_WRITE && !granted.contains(scope.text)) missing.add(scope.text);
        return missing;
    }
}
