package footnote.bot.config;

import footnote.bot.chat.Limits;
import java.time.Duration;

/// How much people may ask on the platforms.
///
/// @param coolDown between two questions of one person
/// @param perMinute questions a minute from one server or workspace
/// @param atOnce questions worked on at a time; more wait
/// @param deadline for one question
/// @param grace for what is in flight when the program ends
public record Chat(
        @Key("2s") Duration coolDown,
        @Key("60") int perMinute,
        @Key("256") int atOnce,
        @Key("90s") Duration deadline,
        @Key("10s") Duration grace) {
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
