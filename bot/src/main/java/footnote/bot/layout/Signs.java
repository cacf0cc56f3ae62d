package footnote.bot.layout;

import java.time.Instant;

/// How a platform shows what only it has a name for; nobody is pinged by it. Ids are the platform's own.
public interface Signs {
    String person(String id);

    String channel(String id);

    /// A date with its time, for whoever reads it in their own.
    String moment(Instant at);

    /// What people call the place that they share: "server", say.
    String group();
}
