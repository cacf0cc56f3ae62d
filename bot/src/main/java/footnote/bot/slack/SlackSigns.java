package footnote.bot.slack;

import footnote.bot.layout.Signs;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// What Slack's clients show with a name of their own. Only in messages that one person sees, where a name pings
/// nobody.
enum SlackSigns implements Signs {
    SIGNS;

    private static final DateTimeFormatter ELSE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    @Override
    public String person(String id) {
        return "<@" + id + ">";
    }

    @Override
    public String channel(String id) {
        return "<#" + id + ">";
    }

    @Override
    public String moment(Instant at) {
        return "<!date^" + at.getEpochSecond() + "^{date_short_pretty} {time}|" + ELSE.format(at) + ">";
    }

    @Override
    public String group() {
        return "workspace";
    }
}
