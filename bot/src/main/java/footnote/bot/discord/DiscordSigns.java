package footnote.bot.discord;

import footnote.bot.layout.Signs;
import java.time.Instant;
import net.dv8tion.jda.api.utils.TimeFormat;

/// What Discord's clients show with a name of their own; pings are off in every message.
enum DiscordSigns implements Signs {
    SIGNS;

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
        return TimeFormat.DATE_TIME_SHORT.format(at);
    }

    @Override
    public String group() {
        return "server";
    }
}
