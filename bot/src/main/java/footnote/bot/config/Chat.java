package footnote.bot.config;

import footnote.bot.chat.Language;
import footnote.bot.chat.Limits;
import java.time.Duration;

/// How much people may ask on the platforms, and in which language they are spoken to.
///
/// @param coolDown between two questions of one person
/// @param perMinute questions a minute from one server or workspace
/// @param atOnce questions worked on at a time; more wait
/// @param deadline for one question
/// @param grace for what is in flight when the program ends
/// @param language of the bot's own words where no server or channel has set one
public record Chat(
        @Key(value = "2s", least = "0s", most = "1d", live = true)
        Duration coolDown,

        @Key(value = "60", least = "1", live = true) int perMinute,
        @Key(value = "256", least = "1", live = true) int atOnce,

        @Key(value = "90s", least = "1ms", most = "1d", live = true)
        Duration deadline,

        @Key(value = "10s", least = "0s", most = "1h", live = true)
        Duration grace,

        @Key(value = "en", live = true) Language language) {
    private static final int WAITING = 2048;

    public Chat {
        if (perMinute < 1) throw new IllegalArgumentException("per-minute must be 1 or more");
        if (atOnce < 1) throw new IllegalArgumentException("at-once must be 1 or more");
        if (coolDown.isNegative() || grace.isNegative() || !deadline.isPositive())
            throw new IllegalArgumentException("cool-down and grace must be 0s or more, and deadline more than 0s");
    }

    /// What the desk needs to know.
    public Limits limits() {
        return new Limits(atOnce, WAITING, coolDown, perMinute, deadline, grace);
    }
}
